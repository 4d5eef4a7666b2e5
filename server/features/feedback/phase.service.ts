import { sql } from '../../kernel/sql.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';
import { orderRelease } from './release.service.js';

/** What feedback answers for when a cycle moves, and what it does when collecting ends, or an opening is taken back. */
export const feedbackPhases: PhaseHook = {
  async facts(ctx, cycle) {
    const [counts] = await ctx.reader.rows<{ assigned: boolean; open: boolean }>(sql`
      select exists (select 1 from feedback_request where cycle_id = ${cycle.id}) as assigned,
             exists (select 1 from feedback_request where cycle_id = ${cycle.id} and status in ('INVITED', 'DRAFT')) as open`);
    return { RATERS_ASSIGNED: counts?.assigned === true, FEEDBACK_OVER_OR_ALL_ANSWERED: counts?.open === false };
  },
  async isAnswered(em, cycleId) {
    const [row]: { begun: boolean }[] = await em.execute(
      `select exists (select 1 from feedback_request where cycle_id = ? and (answered or status = 'DRAFT')) as begun`,
      [cycleId],
    );
    return row?.begun === true;
  },
  async entered(ctx, em, cycle, from) {
    if (from === 'FEEDBACK') await orderRelease(ctx, em, cycle.id);
    if (cycle.phase === 'DRAFTED')
      for (const table of ['feedback_request', 'rater_gap', 'rater_nomination', 'feedback_open'])
        await em.execute(`delete from ${table} where cycle_id = ?`, [cycle.id]);
  },
};
