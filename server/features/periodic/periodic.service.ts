import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { TRUE } from '../../kernel/sql.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { CyclePeriod, EvaluationCycle } from '../cycles/cycle.entity.js';
import { periodReads } from '../cycles/cycles.reads.js';
import { isUnexplained } from '../evaluations/distribution.reads.js';
import { Unit } from '../organization/unit.entity.js';
import { evaluatorsOn } from '../people/evaluator.rules.js';
import { evaluatorIndex, evaluatorsAt, LED_UNIT, ROLE_COLUMNS, roleOf } from '../people/evaluator.service.js';
import { isAbsent } from '../people/evaluatorSeats.rules.js';
import { PeriodicOrganisationResult, PeriodicRound } from './periodic.entity.js';
import type {
  OpenPeriodicRoundInput,
  PublishPeriodicRoundInput,
  SetPeriodicOrganisationResultInput,
} from './periodic.inputs.js';
import { mayRunPeriodic } from './periodic.policy.js';
import { periodicRoundReads } from './periodic.reads.js';
import { evaluatorDay, proposedSpan, type Span, spanProblem } from './periodic.rules.js';
import { periodicDistributions } from './periodicFigures.reads.js';

const PHASES: readonly string[] = ['RUNNING', 'FEEDBACK', 'RATING', 'CALIBRATION'];

async function runningCycle(em: EntityManager, id: string): Promise<EvaluationCycle> {
  const cycle = await em.findOneOrFail(EvaluationCycle, { id });
  if (!PHASES.includes(cycle.phase)) throw precondition('periodic.phase', { article: 'Ps 24(1)', phase: cycle.phase });
  return cycle;
}

/**
 * Begins the periodic evaluation of a month or quarter: one row per participant, with the evaluator of the eve of the
 * span (p.91 no.13-14). The organisation comes first (Ps 24(1)a).
 * @throws PRECONDITION_FAILED outside the running year, or while an organisation has no result for the period
 */
export async function openPeriodicRound(ctx: Ctx, input: OpenPeriodicRoundInput): Promise<string> {
  if (!mayRunPeriodic(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, periodReads, input.periodId);
  return inTransaction(ctx, async (em) => {
    const period = await em.findOneOrFail(CyclePeriod, { id: input.periodId });
    await lock(em, 'cyclePhase', period.cycle.id);
    await runningCycle(em, period.cycle.id);
    const usual = proposedSpan(period.endsOn);
    const opensOn = input.opensOn ?? usual?.opensOn;
    const closesOn = input.closesOn ?? usual?.closesOn;
    if (!opensOn) throw invalidField('opensOn', 'field.required');
    if (!closesOn) throw invalidField('closesOn', 'field.required');
    const problem = spanProblem(period, { opensOn, closesOn });
    if (problem)
      throw invalidField(problem, `periodic.span.${problem}`, {
        from: period.startsOn,
        to: period.endsOn,
        article: 'p.91 no.14',
      });
    if (opensOn > todayOf(ctx)) throw precondition('periodic.tooEarly', { article: 'p.91 no.14', from: opensOn });
    await mustKnowOrganisations(em, period);
    const round = make(em, PeriodicRound, { cycle: period.cycle, period, opensOn, closesOn });
    await em.flush();
    await addPeople(em, round, todayOf(ctx));
    await applyResults(em, round.id);
    await record(em, ctx, {
      deed: 'openPeriodicRound',
      object: 'periodicRound',
      objectId: round.id,
      after: { periodId: period.id, opensOn, closesOn },
    });
    return round.id;
  });
}

/** Every participant's unit, or one above it, has a result for the period. */
async function mustKnowOrganisations(em: EntityManager, period: CyclePeriod): Promise<void> {
  const [missing]: { name: string }[] = await em.execute(
    `select u.name from participant p join unit u on u.id = p.unit_id where p.cycle_id = ? and p.status <> 'LEFT'
       and not exists (select 1 from unit_closure c join periodic_organisation_result o on o.unit_id = c.ancestor_id
         where c.descendant_id = p.unit_id and o.period_id = ?) order by u.name limit 1`,
    [period.cycle.id, period.id],
  );
  if (missing) throw precondition('periodic.organisationFirst', { article: 'Ps 24(1)a', unit: missing.name });
}

interface Person {
  readonly id: string;
  readonly movedOn: string | null;
}

/**
 * Evaluator and superior of people, each on the day that counts for them; one question per different day. Where nobody
 * was found then, or whoever was is permanently absent by now, today's evaluator takes the place (p.89 no.2).
 */
async function rolesOf(em: EntityManager, span: Span, today: string, people: readonly Person[]): Promise<string> {
  const byDay = new Map<string, string[]>();
  for (const { id, movedOn } of people) {
    const day = evaluatorDay(span, movedOn, today);
    byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  const answers: Awaited<ReturnType<typeof evaluatorsAt>> = new Map();
  for (const [day, ids] of byDay) for (const [id, answer] of await evaluatorsAt(em, day, ids)) answers.set(id, answer);
  const now = await evaluatorIndex(em, today);
  const again = [...answers].filter(
    ([, found]) => found.evaluatorId === null || isAbsent(now, found.evaluatorId, today),
  );
  const ids = again.map(([id]) => id);
  for (const [id, answer] of evaluatorsOn(now, ids, today)) answers.set(id, answer);
  return JSON.stringify(people.map(({ id }) => roleOf(id, answers.get(id))));
}

const MOVED = `(select max(a.valid_from)::text from assignment a where a.employee_id = p.employee_id and a.valid_from >= ?
  and exists (select 1 from assignment b where b.employee_id = a.employee_id and b.valid_from < a.valid_from and b.unit_id <> a.unit_id))`;
const RECORDS = `jsonb_to_recordset(?::jsonb) as ${ROLE_COLUMNS}`;

async function addPeople(em: EntityManager, round: PeriodicRound, today: string): Promise<number> {
  const people: Person[] = await em.execute(
    `select p.employee_id as id, ${MOVED} as "movedOn" from participant p where p.cycle_id = ? and p.status <> 'LEFT'
       and not exists (select 1 from periodic_evaluation e where e.round_id = ? and e.employee_id = p.employee_id)`,
    [round.opensOn, round.cycle.id, round.id],
  );
  if (people.length === 0) return 0;
  await em.execute(
    `insert into periodic_evaluation (id, round_id, employee_id, unit_id, evaluator_id, evaluator_superior_id, evaluator_rule, evaluator_unit_id)
     select gen_random_uuid(), ?, r.employee, n.unit_id, r.evaluator, r.superior, r.rule, ${LED_UNIT}
     from ${RECORDS} join employee n on n.id = r.employee left join employee v on v.id = r.evaluator`,
    [round.id, await rolesOf(em, round, today, people)],
  );
  return people.length;
}

/** Gives every row that was not handed over the result of the unit its evaluator leads, or the nearest above (p.94 g). */
async function applyResults(em: EntityManager, roundId: string): Promise<void> {
  await em.execute(
    `with found as (
       select e.id, (select o.predicate from unit_closure c join periodic_organisation_result o on o.unit_id = c.ancestor_id
         where c.descendant_id = coalesce(e.evaluator_unit_id, e.unit_id) and o.period_id = r.period_id order by c.depth limit 1) as predicate
       from periodic_evaluation e join periodic_round r on r.id = e.round_id where r.id = ? and e.status <> 'PUBLISHED')
     update periodic_evaluation e set organisation_predicate = found.predicate from found
     where found.id = e.id and e.organisation_predicate is distinct from found.predicate`,
    [roundId],
  );
}

/** Adds people who joined and gives open rows the evaluator they have now; what is rated stays with who rated it. */
export async function refreshPeriodicRound(ctx: Ctx, id: string): Promise<{ added: number; reassigned: number }> {
  if (!mayRunPeriodic(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, periodicRoundReads, id);
  return inTransaction(ctx, async (em) => {
    const round = await em.findOneOrFail(PeriodicRound, { id });
    await lock(em, 'cyclePhase', round.cycle.id);
    const open: Person[] = await em.execute(
      `select p.employee_id as id, ${MOVED} as "movedOn" from periodic_evaluation p where p.round_id = ? and p.status = 'OPEN'`,
      [round.opensOn, id],
    );
    const changed: unknown[] = await em.execute(
      `update periodic_evaluation e set evaluator_id = r.evaluator, evaluator_superior_id = r.superior, evaluator_rule = r.rule,
         evaluator_unit_id = ${LED_UNIT}, unit_id = n.unit_id, version = e.version + 1, updated_at = now()
       from ${RECORDS} join employee n on n.id = r.employee left join employee v on v.id = r.evaluator
       where e.round_id = ? and e.employee_id = r.employee and e.status = 'OPEN'
         and (e.evaluator_id is distinct from r.evaluator or e.evaluator_superior_id is distinct from r.superior) returning e.id`,
      [await rolesOf(em, round, todayOf(ctx), open), id],
    );
    const change = { added: await addPeople(em, round, todayOf(ctx)), reassigned: changed.length };
    await applyResults(em, id);
    await record(em, ctx, { deed: 'refreshPeriodicRound', object: 'periodicRound', objectId: id, after: change });
    return change;
  });
}

/**
 * Hands the rated evaluations of a round over to the employees; what nobody rated stays open with the round.
 * @throws PRECONDITION_FAILED when nothing is rated, or a distribution outside the guide has no reason
 */
export async function publishPeriodicRound(ctx: Ctx, input: PublishPeriodicRoundInput): Promise<string> {
  if (!mayRunPeriodic(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, periodicRoundReads, input.id);
  await inTransaction(ctx, async (em) => {
    const round = await em.findOneOrFail(PeriodicRound, { id: input.id });
    await lock(em, 'cyclePhase', round.cycle.id);
    mustBeVersion(round, input.version);
    const reason = input.distributionReason?.trim() || round.distributionReason;
    const outside = (await periodicDistributions(ctx, round.id, TRUE)).filter(isUnexplained);
    if (outside.length > 0 && !reason)
      throw invalidField('distributionReason', 'periodic.distributionReason', {
        article: 'p.94-97; SE MenPAN-RB 3/2023',
        units: outside.map(({ unitName }) => unitName).join(', '),
      });
    const given: unknown[] = await em.execute(
      `update periodic_evaluation set status = 'PUBLISHED', handed_over_on = ?, version = version + 1, updated_at = now()
       where round_id = ? and status = 'RATED' returning id`,
      [todayOf(ctx), round.id],
    );
    if (given.length === 0) throw precondition('periodic.nothingRated', { article: 'Ps 24(5)' });
    round.publishedAt = ctx.now();
    round.distributionReason = reason;
    await record(em, ctx, {
      deed: 'publishPeriodicRound',
      object: 'periodicRound',
      objectId: round.id,
      after: { handedOver: given.length, distributionReason: reason },
    });
  });
  return input.id;
}

/** Enters what an organisation achieved in a period; rows that were not handed over take it over. */
export async function setPeriodicOrganisationResult(
  ctx: Ctx,
  input: SetPeriodicOrganisationResultInput,
): Promise<string> {
  if (!mayRunPeriodic(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, periodReads, input.periodId);
  return inTransaction(ctx, async (em) => {
    if (!(await em.findOne(Unit, { id: input.unitId }))) throw invalidField('unitId', 'unit.unknown');
    const period = await em.findOneOrFail(CyclePeriod, { id: input.periodId });
    await runningCycle(em, period.cycle.id);
    const { predicate, issuedOn, document } = input;
    const old = await em.findOne(PeriodicOrganisationResult, { unit: input.unitId, period: period.id });
    if (old) mustBeVersion(old, input.version ?? 0);
    const before = old && { predicate: old.predicate, issuedOn: old.issuedOn, document: old.document };
    const row =
      old ?? make(em, PeriodicOrganisationResult, { unit: input.unitId, period, predicate, issuedOn, document });
    Object.assign(row, { predicate, issuedOn, document });
    await em.flush();
    const round = await em.findOne(PeriodicRound, { period: period.id });
    if (round) await applyResults(em, round.id);
    await record(em, ctx, {
      deed: 'setPeriodicOrganisationResult',
      object: 'periodicOrganisationResult',
      objectId: row.id,
      before,
      after: { predicate, issuedOn, document },
    });
    return row.id;
  });
}
