import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Phase } from '../cycles/cycle.rules.js';
import { type EvaluationStatus, ratingRefusal } from './evaluations.rules.js';
import type { EvaluationAbilities } from './evaluations.views.js';

/** What of an evaluation decides who may do what. */
export interface StandingEvaluation {
  readonly status: EvaluationStatus;
  readonly acknowledgedOn: string | null;
  readonly cycleId: string;
  readonly employeeId: string;
  readonly evaluatorId: string | null;
  readonly evaluatorSuperiorId: string | null;
}

interface CycleNow {
  readonly id: string;
  readonly phase: Phase;
  readonly lastDay: string;
}

/** Phase and the reader's own last day of every cycle: read once per request, whatever the number of rows. */
const cyclesNow = new WeakMap<Ctx, Promise<ReadonlyMap<string, CycleNow>>>();

const read = async (ctx: Ctx, evaluatorId: string): Promise<ReadonlyMap<string, CycleNow>> => {
  const rows = await ctx.reader.rows<CycleNow>(sql`
    select c.id, c.phase, greatest(w.closes_on, x.until)::text as "lastDay" from evaluation_cycle c
      left join phase_window w on w.cycle_id = c.id and w.phase = 'RATING'
      left join phase_extension x on x.cycle_id = c.id and x.phase = 'RATING' and x.employee_id = ${evaluatorId}`);
  return new Map(rows.map((row) => [row.id, row]));
};

/** What the viewer may do, by the same rules the verbs ask. */
export async function abilitiesOf(ctx: Ctx, row: StandingEvaluation): Promise<EvaluationAbilities> {
  const self = actorOf(ctx).employeeId;
  if (self === null) return { rate: false, rateRefusal: null, acknowledge: false };
  const known = cyclesNow.get(ctx) ?? read(ctx, self);
  cyclesNow.set(ctx, known);
  const cycle = (await known).get(row.cycleId);
  const refusal = cycle
    ? ratingRefusal({ ...row, phase: cycle.phase, lastDay: cycle.lastDay }, self, todayOf(ctx))
    : null;
  return {
    rate: cycle !== undefined && refusal === null,
    rateRefusal: refusal && ctx.say[ctx.locale](refusal.key, { article: refusal.article }),
    acknowledge: row.employeeId === self && row.status === 'PUBLISHED' && row.acknowledgedOn === null,
  };
}
