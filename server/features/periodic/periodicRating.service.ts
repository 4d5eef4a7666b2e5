import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { invalidField, notFound, precondition } from '../../kernel/errors.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import type { RatingSuggestion } from '../evaluations/evaluations.views.js';
import { notCompleted } from '../evaluations/study.service.js';
import { suggestionOf } from '../evaluations/suggestion.service.js';
import type { Predicate, Rating } from '../rulesets/quadrant.rules.js';
import { ratedPredicate } from '../rulesets/studyAssignment.rules.js';
import { PeriodicEvaluation } from './periodic.entity.js';
import type { CarryOverPeriodicEvaluationInput, RatePeriodicEvaluationInput } from './periodic.inputs.js';
import { periodicEvaluationReads } from './periodic.reads.js';
import { type PeriodicCase, periodicNeedsReason, periodicRefusal } from './periodic.rules.js';
import type { PeriodicAbilities } from './periodic.views.js';

type Found = PeriodicCase & { readonly cycleId: string };

async function caseOf(em: EntityManager, id: string): Promise<Found> {
  const [row]: Found[] = await em.execute(
    `select e.status, e.evaluator_id as "evaluatorId", e.evaluator_superior_id as "evaluatorSuperiorId", e.employee_id as "employeeId",
       r.cycle_id as "cycleId", r.opens_on::text as "opensOn", r.closes_on::text as "closesOn"
     from periodic_evaluation e join periodic_round r on r.id = e.round_id where e.id = ?`,
    [id],
  );
  if (!row) throw notFound();
  return row;
}

interface Given {
  readonly resultsRating: Rating;
  readonly behaviourRating: Rating;
  readonly notCompletedPredicate: Predicate | null;
}

async function give(
  ctx: Ctx,
  em: EntityManager,
  input: { readonly id: string; readonly version: number },
  change: (row: PeriodicEvaluation, found: Found) => Promise<Given>,
  deed: string,
): Promise<void> {
  const self = selfOf(ctx);
  const found = await caseOf(em, input.id);
  const refusal = periodicRefusal(found, self, todayOf(ctx));
  if (refusal) throw precondition(refusal.key, { article: refusal.article });
  const row = await em.findOneOrFail(PeriodicEvaluation, { id: input.id });
  mustBeVersion(row, input.version);
  if (!row.organisationPredicate) throw precondition('periodic.organisationFirst', { article: 'Ps 24(1)a', unit: '' });
  const before = { resultsRating: row.resultsRating, behaviourRating: row.behaviourRating, predicate: row.predicate };
  const given = await change(row, found);
  const { resultsRating, behaviourRating, notCompletedPredicate } = given;
  Object.assign(row, given, {
    predicate: ratedPredicate(resultsRating, behaviourRating, notCompletedPredicate),
    status: 'RATED',
  });
  row.ratedAt = ctx.now();
  row.isByDefault = self === found.evaluatorSuperiorId && self !== found.evaluatorId;
  em.assign(row, { ratedBy: self });
  const after = { ...given, predicate: row.predicate, isByDefault: row.isByDefault };
  await record(em, ctx, { deed, object: 'periodicEvaluation', objectId: row.id, before, after });
}

/** Sets both ratings of a period; the predicate follows from the quadrant (p.97-99). */
export async function ratePeriodicEvaluation(ctx: Ctx, input: RatePeriodicEvaluationInput): Promise<string> {
  await mustSee(ctx, periodicEvaluationReads, input.id);
  await inTransaction(ctx, (em) =>
    give(
      ctx,
      em,
      input,
      async (row, found) => {
        const reason = input.reason?.trim() || null;
        if (periodicNeedsReason(found, todayOf(ctx)) && !reason)
          throw invalidField('reason', 'evaluation.reason', { article: 'p.90 no.9; p.98' });
        if (input.note !== undefined) row.note = input.note?.trim() || null;
        row.correctionReason = reason ?? row.correctionReason;
        row.carriedOverBy = null;
        const about = { cycleId: found.cycleId, employeeId: found.employeeId };
        return {
          resultsRating: input.resultsRating,
          behaviourRating: input.behaviourRating,
          notCompletedPredicate: await notCompleted(em, about, input.notCompletedPredicate),
        };
      },
      'ratePeriodicEvaluation',
    ),
  );
  return input.id;
}

/**
 * By agreement the result of the period before, given in the old unit, counts for this one (p.91 no.13 a); in the first
 * period of a year that of the year before.
 * @throws PRECONDITION_FAILED when the employee did not move, or there is no earlier result
 */
export async function carryOverPeriodicEvaluation(ctx: Ctx, input: CarryOverPeriodicEvaluationInput): Promise<string> {
  await mustSee(ctx, periodicEvaluationReads, input.id);
  await inTransaction(ctx, (em) =>
    give(
      ctx,
      em,
      input,
      async (row) => {
        const earlier = await resultBefore(em, row.id);
        if (!earlier) throw precondition('periodic.noEarlierResult', { article: 'p.91 no.13 a' });
        if (!earlier.moved) throw precondition('periodic.notMoved', { article: 'p.91 no.13 a' });
        row.carriedOverBy = input.agreement.trim();
        const { resultsRating, behaviourRating, notCompletedPredicate } = earlier;
        return { resultsRating, behaviourRating, notCompletedPredicate };
      },
      'carryOverPeriodicEvaluation',
    ),
  );
  return input.id;
}

async function resultBefore(em: EntityManager, id: string): Promise<(Given & { moved: boolean }) | undefined> {
  const [row]: (Given & { moved: boolean })[] = await em.execute(
    `select b.results as "resultsRating", b.behaviour as "behaviourRating", b.unfinished as "notCompletedPredicate", b.unit_id <> e.unit_id as moved
     from periodic_evaluation e join periodic_round r on r.id = e.round_id, lateral (
       select x.results_rating as results, x.behaviour_rating as behaviour, x.not_completed_predicate as unfinished, x.unit_id, xr.opens_on as at
         from periodic_evaluation x join periodic_round xr on xr.id = x.round_id
        where x.employee_id = e.employee_id and x.status = 'PUBLISHED' and xr.opens_on < r.opens_on
       union all
       select v.results_rating, v.behaviour_rating, v.not_completed_predicate, v.unit_id, c.ends_on from evaluation v join evaluation_cycle c on c.id = v.cycle_id
        where v.employee_id = e.employee_id and v.status = 'PUBLISHED' and c.ends_on < r.opens_on
       order by at desc limit 1) b where e.id = ?`,
    [id],
  );
  return row;
}

/** What of a row decides who may do what. */
export interface StandingPeriodic extends Omit<PeriodicCase, 'opensOn' | 'closesOn'> {
  readonly roundId: string;
}

interface RoundNow {
  readonly id: string;
  readonly cycleId: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly endsOn: string;
}

/** Spans of all rounds: read once per request, whatever the number of rows. */
const roundsNow = new WeakMap<Ctx, Promise<ReadonlyMap<string, RoundNow>>>();

async function roundOf(ctx: Ctx, id: string): Promise<RoundNow | undefined> {
  const known =
    roundsNow.get(ctx) ??
    ctx.reader
      .rows<RoundNow>(sql`
        select r.id, r.cycle_id as "cycleId", r.opens_on::text as "opensOn", r.closes_on::text as "closesOn", p.ends_on::text as "endsOn"
          from periodic_round r join cycle_period p on p.id = r.period_id`)
      .then((rows) => new Map(rows.map((row) => [row.id, row])));
  roundsNow.set(ctx, known);
  return (await known).get(id);
}

/** What the viewer may do, by the same rules the verbs ask. */
export async function periodicAbilities(ctx: Ctx, row: StandingPeriodic): Promise<PeriodicAbilities> {
  const self = actorOf(ctx).employeeId;
  const round = await roundOf(ctx, row.roundId);
  if (self === null || !round) return { rate: false, rateRefusal: null, needsReason: false };
  const refusal = periodicRefusal({ ...row, opensOn: round.opensOn, closesOn: round.closesOn }, self, todayOf(ctx));
  return {
    rate: refusal === null,
    rateRefusal: refusal && ctx.say[ctx.locale](refusal.key, { article: refusal.article }),
    needsReason: periodicNeedsReason({ status: row.status, closesOn: round.closesOn }, todayOf(ctx)),
  };
}

/** What the signed plan and its realisations up to the end of the period suggest; never filled in (p.97-98). */
export async function periodicSuggestion(
  ctx: Ctx,
  row: Pick<StandingPeriodic, 'roundId' | 'employeeId'>,
): Promise<RatingSuggestion> {
  const round = await roundOf(ctx, row.roundId);
  if (!round) throw notFound();
  return suggestionOf(ctx, { cycleId: round.cycleId, employeeId: row.employeeId }, round.endsOn);
}
