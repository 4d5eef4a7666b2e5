import { STANDARD_QUESTIONS } from '../features/cycles/standardDesign.rules.js';
import { submitFeedback } from '../features/feedback/answer.service.js';
import type { FeedbackAnswerInput } from '../features/feedback/feedback.inputs.js';
import type { Actor } from '../kernel/actor.js';
import { as, dice, eachOf, type Stage } from './stage.js';

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
  await eachOf(chosen, 6, async (task) => {
    const actor: Actor = {
      accountId: task.account,
      sessionId: '',
      name: '',
      roles: ['EMPLOYEE'],
      employeeId: task.rater,
      unitIds: [],
      developer: false,
    };
    await submitFeedback(as(stage, actor), written(task, talents.get(task.ratee) ?? 3.5, roll));
  });
  return chosen.length;
}

const written = (task: Task, talent: number, roll: () => number): FeedbackAnswerInput => {
  const value = STANDARD_QUESTIONS[Math.floor(roll() * STANDARD_QUESTIONS.length)]?.value ?? '';
  return {
    requestId: task.id,
    version: task.version,
    ratings: STANDARD_QUESTIONS.map(({ id }) =>
      roll() < 0.04
        ? { questionId: id, cannotJudge: true }
        : { questionId: id, score: Math.min(5, Math.max(1, Math.round(talent + (roll() - 0.5) * 1.8))) },
    ),
    comments: roll() < 0.5 ? [{ questionId: value, text: COMMENTS[Math.floor(roll() * COMMENTS.length)] ?? '' }] : [],
  };
};
