import { actorOf, todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';
import { isUnexplained, unitDistributions } from './distribution.reads.js';
import { orderIndexes } from './index.service.js';
import { openEvaluations } from './opening.service.js';

/** What evaluations answer for when a cycle moves, and what they do when rating begins and results are published. */
export const evaluationPhases: PhaseHook = {
  async facts(ctx, cycle) {
    const [row] = await ctx.reader.rows<{ known: boolean; rated: boolean }>(sql`
      select not exists (select 1 from participant p where p.cycle_id = ${cycle.id} and p.status <> 'LEFT' and not exists (
          select 1 from unit_closure u join organisation_result o on o.unit_id = u.ancestor_id
          where u.descendant_id = p.unit_id and o.year in (${cycle.year}, ${cycle.year - 1}))) as known,
        not exists (select 1 from evaluation e where e.cycle_id = ${cycle.id} and e.status = 'OPEN' and e.evaluator_id is not null) as rated`);
    const explained =
      cycle.phase !== 'CALIBRATION' || !(await unitDistributions(ctx, actorOf(ctx), cycle.id)).some(isUnexplained);
    return {
      ORGANISATION_PREDICATES_KNOWN: row?.known === true,
      RATING_OVER_OR_ALL_RATED: row?.rated === true,
      ALL_EVALUATIONS_SIGNED: row?.rated === true,
      DISTRIBUTION_WARNINGS_EXPLAINED: explained,
    };
  },
  async entered(ctx, em, cycle) {
    if (cycle.phase === 'RATING') await openEvaluations(em, cycle, todayOf(ctx));
    if (cycle.phase === 'CALIBRATION') await orderIndexes(ctx, em, cycle.id);
    if (cycle.phase === 'PUBLISHED')
      await em.execute(
        `update evaluation set status = 'PUBLISHED', version = version + 1, updated_at = now() where cycle_id = ? and status = 'RATED'`,
        [cycle.id],
      );
  },
};
