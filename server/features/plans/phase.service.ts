import { sql } from '../../kernel/sql.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';

/** What plans answer for when a cycle moves: whether there is any, and whether everybody's is signed. */
export const planPhases: PhaseHook = {
  async facts(ctx, cycle) {
    const [found] = await ctx.reader.rows<{ planned: boolean; missing: boolean }>(sql`
      select exists (select 1 from performance_plan where cycle_id = ${cycle.id}) as planned,
             exists (select 1 from participant a where a.cycle_id = ${cycle.id} and a.status <> 'LEFT'
               and not exists (select 1 from performance_plan p where p.cycle_id = a.cycle_id and p.employee_id = a.employee_id
                                  and p.status = 'SIGNED')) as missing`);
    return {
      NO_PLAN_YET: found?.planned === false,
      PLANNING_OVER_OR_ALL_PLANS_SIGNED: found?.planned === true && !found.missing,
    };
  },
};
