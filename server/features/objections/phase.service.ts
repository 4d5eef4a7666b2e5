import { todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { statutoryCalendarsIn } from '../calendar/calendar.service.js';
import { statutoryDeadline } from '../calendar/deadlines.rules.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';
import { orderIndexes } from '../evaluations/index.service.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { RESULTS } from './result.reads.js';

/**
 * What objections answer for when a cycle closes: the clock of every result that can be objected to has run out, and no
 * objection waits. On closing, the local index is computed once more when a decision changed a rating it is made of.
 */
export const objectionPhases: PhaseHook = {
  async facts(ctx, { id, phase }) {
    if (phase !== 'PUBLISHED') return {};
    const today = todayOf(ctx);
    const receipts = await ctx.reader.rows<{ receivedOn: string | null; week: WorkWeek }>(sql`
      select distinct coalesce(e.acknowledged_on, e.delivered_on)::text as "receivedOn", u.work_week as week
      from ${RESULTS} e join unit u on u.id = e.unit_id
      where e.cycle_id = ${id} and e.status = 'PUBLISHED' and not e.is_by_default`);
    const [open] = await ctx.reader.rows<{ n: number }>(
      sql`select count(*)::int as n from objection where cycle_id = ${id} and state in ('FILED', 'HEARD')`,
    );
    const calendars = await statutoryCalendarsIn(ctx.em.fork());
    const over = receipts.every(({ receivedOn, week }) => {
      const deadline = receivedOn && statutoryDeadline(calendars[week], 'OBJECTION_FILED', receivedOn);
      return deadline ? deadline.lastDay < today : false;
    });
    return { OBJECTION_WINDOWS_OVER: receipts.length > 0 && over, NO_OPEN_OBJECTION: open?.n === 0 };
  },
  async entered(ctx, em, cycle) {
    if (cycle.phase !== 'CLOSED' || !cycle.ruleSet) return;
    const changed: unknown[] = await em.execute(
      `select 1 from objection where cycle_id = ? and evaluation_id is not null and state = 'CHANGED' limit 1`,
      [cycle.id],
    );
    if (changed.length > 0) await orderIndexes(ctx, em, cycle.id, { cause: 'OBJECTION', isClosing: true });
  },
};
