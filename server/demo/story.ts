import { randomUUID } from 'node:crypto';
import { issueEvaluationDocument } from '../features/documents/evaluationForm.service.js';
import { issuePeriodicDocument } from '../features/documents/periodicForm.service.js';
import { issuePlanDocuments } from '../features/documents/planForm.service.js';
import { acknowledgeResult, rateEvaluation } from '../features/evaluations/rating.service.js';
import { giveFeedback } from '../features/given/given.service.js';
import type { PlanDocument } from '../features/plans/document.rules.js';
import type { PlanApproach } from '../features/plans/plan.entity.js';
import { addAction, recordProgress } from '../features/plans/progress.service.js';
import type { Rating } from '../features/rulesets/quadrant.rules.js';
import type { Ctx } from '../kernel/context.js';
import type { ExampleIndicator, ExamplePlan } from './example.js';
import { HEAD_OF_CENTRE } from './exampleCentre.js';
import { EXAMPLE_FEEDBACK, MIDWIFE } from './exampleMidwife.js';
import { HEAD_OF_OFFICE } from './exampleOffice.js';
import { documentOf, type Person, planTogether } from './plans.js';
import { acting, type Stage } from './stage.js';

/** Short sign-in names of the people of the regulation's regional example, from the top down. */
export const STORY = ['walikota', 'kadis', 'kapus', 'bidan'] as const;
type Who = (typeof STORY)[number];
type Cast = Readonly<Record<Who, Person & { readonly ctx: Ctx }>>;

/** The people of the story with a way to act for each. */
export async function cast(stage: Stage): Promise<Cast> {
  const rows: (Person & { username: Who })[] = await stage.services.em
    .fork()
    .execute('select username, id as account, employee_id as id from account where username = any(?::text[])', [
      `{${STORY.join(',')}}`,
    ]);
  return Object.fromEntries(
    rows.map(({ username, ...one }) => [username, { ...one, ctx: acting(stage, one.id, one.account) }]),
  ) as unknown as Cast;
}

/** Who plans what under whom. */
const PLANS: readonly (readonly [who: Who, evaluator: Who, plan: ExamplePlan])[] = [
  ['kadis', 'walikota', HEAD_OF_OFFICE],
  ['kapus', 'kadis', HEAD_OF_CENTRE],
  ['bidan', 'kapus', MIDWIFE],
];

/** One sentence, or a measure apart from its target. */
const measured = (approach: PlanApproach, { text, target, narrative: [measure, goal] }: ExampleIndicator) =>
  approach === 'QUALITATIVE' ? { text: `${measure} ${goal}`, target: { text: goal } } : { text, target };

/** A plan as its input; what it takes up is found in the superior's plan by position. */
export const draftOf = (
  { results, assignedBy, attachment, hasPerspectives }: ExamplePlan,
  above: PlanDocument | null,
  approach: PlanApproach = 'QUANTITATIVE',
) => {
  const keyed = results.map((result) => ({
    ...result,
    indicators: result.indicators.map((one) => ({ ...one, key: randomUUID() })),
  }));
  return {
    attachment,
    results: keyed.map(({ text, priority, source, controlLevel, supports, indicators }) => ({
      ...{ text, priority, source, controlLevel, assignedBy },
      supportsKey: supports === null ? null : (above?.results[supports]?.key ?? null),
      indicators: indicators.map((one) => ({
        ...{ key: one.key, aspects: [one.aspect], perspective: hasPerspectives ? one.perspective : null },
        ...measured(approach, one),
      })),
    })),
    manuals: keyed.flatMap(({ indicators }) =>
      indicators.flatMap(({ key, manual }) => (manual ? [{ indicatorKey: key, ...manual }] : [])),
    ),
  };
};

/** The three plans, each taking up the one above it. */
export async function planStory(stage: Stage, cycleId: string, approach: PlanApproach): Promise<void> {
  const people = await cast(stage);
  let above: PlanDocument | null = null;
  for (const [who, evaluator, plan] of PLANS) {
    const { expectations, leadsIndependentUnit } = plan;
    await planTogether(people[who].ctx, people[evaluator].ctx, {
      ...{ cycleId, approach, expectations, leadsIndependentUnit, ...draftOf(plan, above, approach) },
    });
    above = await documentOf(stage, cycleId, people[who].id);
  }
}

/** Realisations with their evidence, in the middle of the year or at its end. */
export async function realise(stage: Stage, cycleId: string, at: 'MIDDLE' | 'END', happenedOn: string): Promise<void> {
  const people = await cast(stage);
  for (const [who, , plan] of PLANS) {
    const { ctx, id } = people[who];
    const { results, approach } = await documentOf(stage, cycleId, id);
    for (const [r, result] of results.entries()) {
      const resultKey = result.key;
      const actionId =
        at === 'MIDDLE'
          ? await addAction(ctx, { cycleId, resultKey, text: `Rencana aksi: ${result.text}`, dueOn: null })
          : null;
      for (const [i, { key: indicatorKey }] of result.indicators.entries()) {
        const meant = plan.results[r]?.indicators[i];
        if (!meant) continue;
        const value = approach === 'QUANTITATIVE' ? meant.realised[at === 'MIDDLE' ? 0 : 1] : null;
        await recordProgress(ctx, {
          ...{ cycleId, resultKey, indicatorKey, actionId, happenedOn, value, isFinal: at === 'END' },
          realisation: meant.said,
          evidence: [{ name: 'Rekapitulasi (contoh)', url: `https://contoh.go.id/bukti/${who}-${r + 1}-${i + 1}` }],
        });
      }
    }
  }
}

/** Words of superiors and colleagues during the year (p.216-231). */
export async function converse(stage: Stage, cycleId: string): Promise<void> {
  const people = await cast(stage);
  const [colleague]: Person[] = await stage.services.em.fork().execute(
    `select e.id, a.id as account from employee e join account a on a.employee_id = e.id
      where e.superior_id = ? and e.id <> ? and e.status = 'ACTIVE' order by e.nip limit 1`,
    [people.kapus.id, people.bidan.id],
  );
  const say = async (giver: Ctx, receiver: Person, words: (typeof EXAMPLE_FEEDBACK)[keyof typeof EXAMPLE_FEEDBACK]) => {
    for (const [tone, text, about] of words) {
      const { results } = await documentOf(stage, cycleId, receiver.id);
      const matter = typeof about === 'number' ? { resultKey: results[about]?.key ?? null } : { behaviour: about };
      await giveFeedback(giver, { receiverId: receiver.id, tone, text, visibility: 'SUPERIOR', ...matter });
    }
  };
  await say(people.walikota.ctx, people.kadis, EXAMPLE_FEEDBACK.office);
  await say(people.kadis.ctx, people.kapus, EXAMPLE_FEEDBACK.centre);
  await say(people.kapus.ctx, people.bidan, EXAMPLE_FEEDBACK.midwife);
  if (colleague) await say(acting(stage, colleague.id, colleague.account), people.bidan, EXAMPLE_FEEDBACK.colleague);
}

const RATED: Readonly<Partial<Record<Who, readonly [results: Rating, behaviour: Rating, note: string]>>> = {
  kadis: ['MEETS', 'MEETS', 'Tindak lanjuti catatan evaluasi LAKIP pada tahun berikutnya.'],
  kapus: ['MEETS', 'ABOVE', 'Tingkatkan kualitas pelayanan, khususnya keramahan petugas.'],
  bidan: ['MEETS', 'MEETS', 'Pertahankan pelayanan ANC; ikuti pelatihan komunikasi pelayanan.'],
};

/** The evaluators of the example rate, before anybody else does. */
export async function rateStory(stage: Stage, cycleId: string): Promise<void> {
  const people = await cast(stage);
  for (const [who, evaluator] of PLANS) {
    const [row]: { id: string; version: number }[] = await stage.services.em
      .fork()
      .execute('select id, version from evaluation where cycle_id = ? and employee_id = ?', [cycleId, people[who].id]);
    const rated = RATED[who];
    if (!row || !rated) continue;
    const [resultsRating, behaviourRating, note] = rated;
    await rateEvaluation(people[evaluator].ctx, { ...row, resultsRating, behaviourRating, note });
  }
}

/** The evaluated of the example return their documents, so that both signatures are on paper (p.114 A.6). */
export async function returnStory(stage: Stage, cycleId: string): Promise<void> {
  const people = await cast(stage);
  for (const [who] of PLANS) {
    const [row]: { id: string; version: number }[] = await stage.services.em
      .fork()
      .execute(
        'select id, version from evaluation where cycle_id = ? and employee_id = ? and acknowledged_on is null',
        [cycleId, people[who].id],
      );
    if (row) await acknowledgeResult(people[who].ctx, row);
  }
}

/** Plans, attachments, results and evaluation documents of the example, printed and frozen. */
export async function printStory(stage: Stage, officer: Ctx, cycleId: string): Promise<number> {
  const people = await cast(stage);
  const rows: { plan: string | null; evaluation: string | null }[] = await stage.services.em.fork().execute(
    `select p.id as plan, e.id as evaluation from performance_plan p
       left join evaluation e on e.cycle_id = p.cycle_id and e.employee_id = p.employee_id and e.status = 'PUBLISHED'
      where p.cycle_id = ? and p.status = 'SIGNED' and p.employee_id = any(?::uuid[]) order by p.created_at`,
    [cycleId, `{${PLANS.map(([who]) => people[who].id).join(',')}}`],
  );
  for (const { plan, evaluation } of rows) {
    if (plan) await issuePlanDocuments(officer, { planId: plan });
    if (evaluation) await issueEvaluationDocument(officer, { evaluationId: evaluation });
  }
  return rows.length;
}

/** The example's documents of one quarter, after its results were handed over. */
export async function printQuarter(stage: Stage, officer: Ctx, cycleId: string, ordinal: number): Promise<void> {
  const rows: { id: string }[] = await stage.services.em.fork().execute(
    `select e.id from periodic_evaluation e join periodic_round r on r.id = e.round_id join cycle_period d on d.id = r.period_id
       join account a on a.employee_id = e.employee_id
      where r.cycle_id = ? and d.ordinal = ? and e.status = 'PUBLISHED' and a.username = any(?::text[]) order by e.id`,
    [cycleId, ordinal, `{${STORY.join(',')}}`],
  );
  for (const { id } of rows) await issuePeriodicDocument(officer, { periodicEvaluationId: id });
}
