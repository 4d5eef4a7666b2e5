import type { Ctx } from '../../kernel/context.js';
import { todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Questionnaire } from '../questions/questionnaire.rules.js';
import type { Facts, Guard, Phase } from './cycle.rules.js';
import { type CycleDesign, designProblems } from './design.rules.js';
import { type CycleAt, phaseHooks } from './phaseHook.service.js';

/** What holds while no feature answers for it: nothing is open, nothing is missing. A hook's answer replaces it. */
const DEFAULTS: Facts = {
  NO_PLAN_YET: true,
  ORGANISATION_PREDICATES_KNOWN: true,
  DISTRIBUTION_WARNINGS_EXPLAINED: true,
  NO_OPEN_OBJECTION: true,
};

/** Guards that hold once the deadline of a phase has passed, whoever is late (p.90 no.11). */
const OVER: Partial<Record<Guard, Phase>> = {
  PLANNING_OVER_OR_ALL_PLANS_SIGNED: 'PLANNING',
  FEEDBACK_OVER_OR_ALL_ANSWERED: 'FEEDBACK',
  RATING_OVER_OR_ALL_RATED: 'RATING',
  OBJECTION_WINDOWS_OVER: 'PUBLISHED',
};

interface Row {
  phase: Phase;
  year: number;
  starts_on: string;
  ends_on: string;
  design: CycleDesign;
  questionnaire: Questionnaire | null;
  populated: boolean;
  overlapping: boolean;
  over: Phase[];
}

/**
 * Everything the state machine asks about a cycle, gathered in one place: the cycle's own facts in one statement, then
 * what later features answer. A move is judged with exactly what the screen showed.
 */
export async function factsOf(
  ctx: Ctx,
  cycleId: string,
  reason: string | null | undefined,
): Promise<{ cycle: CycleAt; facts: Facts }> {
  const [row] = await ctx.reader.rows<Row>(sql`
    select c.phase, c.year, c.starts_on::text as starts_on, c.ends_on::text as ends_on, c.design,
      (select q.content from question_version q where q.id = c.question_version_id) as questionnaire,
      case when c.phase = 'DRAFTED'
        then exists (select 1 from employee e where e.status in ('ACTIVE', 'STUDY'))
        else exists (select 1 from participant p where p.cycle_id = c.id) end as populated,
      exists (select 1 from evaluation_cycle o where o.id <> c.id and o.starts_on <= c.ends_on and o.ends_on >= c.starts_on) as overlapping,
      coalesce((select array_agg(w.phase) from phase_window w where w.cycle_id = c.id and w.closes_on < ${todayOf(ctx)}::date), '{}') as over
    from evaluation_cycle c where c.id = ${cycleId}`);
  if (!row) throw new Error(`no such cycle: ${cycleId}`);
  const { phase, year, design } = row;
  const cycle: CycleAt = { id: cycleId, phase, year, startsOn: row.starts_on, endsOn: row.ends_on, design };
  const withFeedback = design.groups.length > 0;
  const own: Facts = {
    TEMPLATE_VALID: designProblems(design, row.questionnaire).length === 0,
    POPULATION_NOT_EMPTY: row.populated,
    NO_OVERLAPPING_CYCLE: !row.overlapping,
    FEEDBACK_IN_TEMPLATE: withFeedback,
    NO_FEEDBACK_IN_TEMPLATE: !withFeedback,
    REASON_GIVEN: (reason ?? '').trim().length > 0,
  };
  const answers = await Promise.all(ctx.provided(phaseHooks).map((hook) => hook.facts?.(ctx, cycle) ?? {}));
  const facts: Partial<Record<Guard, boolean>> = Object.assign({}, DEFAULTS, ...answers, own);
  for (const [guard, of] of Object.entries(OVER) as [Guard, Phase][])
    facts[guard] = facts[guard] === true || row.over.includes(of);
  return { cycle, facts };
}
