import { todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { fixedDayOf } from '../calendar/deadlines.rules.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';
import { isExplained } from './distribution.reads.js';
import { orderIndexes } from './index.service.js';
import { openEvaluations } from './opening.service.js';

/**
 * What evaluations answer for when a cycle moves, and what they do when rating begins and results are published. Who
 * left the population holds nobody up; an evaluation without evaluator waits for one and holds nobody up either.
 */
export const evaluationPhases: PhaseHook = {
  async facts(ctx, { id, year, phase }) {
    const [row] = await ctx.reader.rows<{ known: boolean; rated: boolean }>(sql`
      select not exists (select 1 from participant p where p.cycle_id = ${id} and p.status <> 'LEFT' and not exists (
          select 1 from unit_closure u join organisation_result o on o.unit_id = u.ancestor_id
          where u.descendant_id = p.unit_id
            and (o.year = ${year - 1} or (o.year = ${year} and o.issued_on <= ${fixedDayOf('ORGANISATION_RESULT', year)})))) as known,
        not exists (select 1 from evaluation e join participant p on p.cycle_id = e.cycle_id and p.employee_id = e.employee_id
          where e.cycle_id = ${id} and e.status = 'OPEN' and e.evaluator_id is not null and p.status <> 'LEFT') as rated`);
    return {
      ORGANISATION_PREDICATES_KNOWN: row?.known === true,
      RATING_OVER_OR_ALL_RATED: row?.rated === true,
      ALL_EVALUATIONS_SIGNED: row?.rated === true,
      DISTRIBUTION_WARNINGS_EXPLAINED: phase !== 'CALIBRATION' || (await isExplained(ctx, id)),
    };
  },
  async entered(ctx, em, cycle) {
    if (cycle.phase === 'RATING') await openEvaluations(em, cycle, todayOf(ctx));
    if (cycle.phase === 'PUBLISHED')
      await em.execute(
        `update evaluation set status = 'PUBLISHED', version = version + 1, updated_at = now() where cycle_id = ? and status = 'RATED'`,
        [cycle.id],
      );
    // Once for the talks of calibration, once more because calibration changes ratings.
    if (cycle.ruleSet && (cycle.phase === 'CALIBRATION' || cycle.phase === 'PUBLISHED'))
      await orderIndexes(ctx, em, cycle.id);
  },
};
