import { actorOf, type Ctx } from '../../kernel/context.js';
import { invalidField } from '../../kernel/errors.js';
import { and, sql, TRUE } from '../../kernel/sql.js';
import { daysBetween } from '../cycles/dated.rules.js';
import { inSubtree } from '../organization/organization.policy.js';
import type { AttendanceSummaryFilter } from './attendance.inputs.js';
import { attendeesVisibleTo } from './attendance.policy.js';
import type { AttendanceSummaryPage, AttendanceSummaryView } from './attendance.views.js';
import { attendanceSummaries, type SummaryOf } from './summary.reads.js';

const MOST_DAYS = 366;

const summaryView = ({ summary, ...who }: SummaryOf): AttendanceSummaryView => {
  const { attendanceRate, bands: _bands, excused: _excused, ...counts } = summary;
  return { ...who, ...counts, attendanceRatePercent: attendanceRate };
};

/** Attendance per employee over a span, of those the actor may see; one statement. */
export async function visibleSummaries(ctx: Ctx, filter: AttendanceSummaryFilter): Promise<AttendanceSummaryPage> {
  const { from, to, employeeIds, unitSubtreeOf, limit = 25, offset = 0 } = filter;
  if (to < from) throw invalidField('filter.to', 'attendance.span.order');
  if (daysBetween(from, to) > MOST_DAYS) throw invalidField('filter.to', 'attendance.span.long', { max: MOST_DAYS });
  const whose = and(
    attendeesVisibleTo(actorOf(ctx)),
    employeeIds ? sql`@.id = any(${employeeIds}::uuid[])` : TRUE,
    unitSubtreeOf ? inSubtree('@.unit_id', [unitSubtreeOf]) : TRUE,
  );
  const { items, total } = await attendanceSummaries(ctx, whose, { from, to }, { limit, offset });
  return { items: items.map(summaryView), total };
}
