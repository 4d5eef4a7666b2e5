import { submitFeedback } from '../features/feedback/answer.service.js';
import type { FeedbackAnswerInput } from '../features/feedback/feedback.inputs.js';
import { STANDARD_QUESTIONS } from '../features/questions/standardBank.rules.js';
import { acting, dice, eachOf, type Stage } from './stage.js';

interface Task {
  id: string;
  version: number;
  rater: string;
  account: string;
  ratee: string;
}

/** Comments as colleagues write them; none names anybody. */
const COMMENTS = [
  'Selalu siap membantu ketika pekerjaan menumpuk.',
  'Penjelasannya kepada warga mudah dipahami.',
  'Perlu lebih sering menyampaikan informasi kepada tim.',
  'Laporan rapi dan tepat waktu.',
  'Kadang terlambat menanggapi pesan, tetapi hasil kerjanya baik.',
  'Terbuka terhadap masukan dan cepat belajar hal baru.',
  'Sebaiknya lebih berani mengambil inisiatif.',
  'Menjaga suasana kerja tetap nyaman.',
];

/**
 * Lets invited raters answer through the use case, one transaction each.
 * @param share part of the open tasks that is answered
 * @param unitIds only ratees in these units and below; all when empty
 */
export async function answer(
  stage: Stage,
  cycleId: string,
  share: number,
  unitIds: readonly string[],
): Promise<number> {
  const { services } = stage;
  const tasks: Task[] = await services.em.fork().execute(
    `select r.id, r.version, r.rater_id as rater, a.id as account, r.ratee_id as ratee from feedback_request r
     join account a on a.employee_id = r.rater_id join employee e on e.id = r.ratee_id
     where r.cycle_id = ? and r.status = 'INVITED' and (? or exists (select 1 from unit_closure c where c.descendant_id = e.unit_id and c.ancestor_id = any(?::uuid[])))
     order by r.id`,
    [cycleId, unitIds.length === 0, `{${unitIds.join(',')}}`],
  );
  const roll = dice(2_025);
  // Somebody is good at most things or at few: that is what a report has to show.
  const talents = new Map<string, number>();
  const chosen = tasks.filter(() => roll() < share);
  for (const { ratee } of tasks) if (!talents.has(ratee)) talents.set(ratee, 2.8 + roll() * 1.9);
  const habits = habitsOf(tasks.map(({ rater }) => rater));
  await eachOf(chosen, 6, async (task) => {
    await submitFeedback(
      acting(stage, task.rater, task.account),
      written(task, talents.get(task.ratee) ?? 3.5, habits.get(task.rater) ?? 'NONE', roll),
    );
  });
  return chosen.length;
}

type Habit = 'NONE' | 'LENIENT' | 'SEVERE' | 'STRAIGHT' | 'HALO';

/** One rater in four has a habit: that is what the quality of the ratings has to show. */
function habitsOf(raters: readonly string[]): Map<string, Habit> {
  const roll = dice(2_026);
  const shares = [
    ['LENIENT', 0.08],
    ['SEVERE', 0.14],
    ['STRAIGHT', 0.19],
    ['HALO', 0.25],
  ] as const;
  return new Map(
    [...new Set(raters)].sort().map((rater) => {
      const at = roll();
      return [rater, shares.find(([, upTo]) => at < upTo)?.[0] ?? 'NONE'];
    }),
  );
}

const SHIFT: Readonly<Record<Habit, number>> = { NONE: 0, LENIENT: 1.1, SEVERE: -1.1, STRAIGHT: 0, HALO: 0 };

const written = (task: Task, talent: number, habit: Habit, roll: () => number): FeedbackAnswerInput => {
  const width = habit === 'STRAIGHT' ? 0 : habit === 'HALO' ? 0.5 : 1.8;
  const middle = talent + SHIFT[habit];
  const value = STANDARD_QUESTIONS[Math.floor(roll() * STANDARD_QUESTIONS.length)]?.value ?? '';
  return {
    requestId: task.id,
    version: task.version,
    ratings: STANDARD_QUESTIONS.map(({ id }) =>
      roll() < 0.04
        ? { questionId: id, cannotJudge: true }
        : { questionId: id, score: Math.min(5, Math.max(1, Math.round(middle + (roll() - 0.5) * width))) },
    ),
    comments: roll() < 0.5 ? [{ questionId: value, text: COMMENTS[Math.floor(roll() * COMMENTS.length)] ?? '' }] : [],
  };
};
