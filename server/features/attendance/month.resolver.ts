import { Arg, Ctx as CtxParam, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { PageInput } from '../../kernel/read/page.inputs.js';
import { UUID } from '../../kernel/scalars.js';
import { AttendanceMonthFilter } from './month.inputs.js';
import { attendanceMonth, attendanceMonths } from './month.service.js';
import { AttendanceMonth, AttendanceMonthPage } from './month.views.js';

const attendees = roles('EMPLOYEE', 'PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR');

@Resolver()
export class AttendanceMonthResolver {
  @Query(() => AttendanceMonthPage, {
    description: 'Months of attendance of those you may see, day by day, with the deduction of the local regulation.',
  })
  @Access(attendees)
  attendanceMonths(
    @Arg('filter', () => AttendanceMonthFilter, { nullable: true, description: 'Conditions; all must hold.' })
    filter: AttendanceMonthFilter | undefined,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part of the list, by `offset`.' })
    page: PageInput | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<AttendanceMonthPage> {
    return attendanceMonths(ctx, filter ?? {}, page ?? {});
  }

  @Query(() => AttendanceMonth, {
    nullable: true,
    description: 'One employee’s month of attendance; null when you may not see it.',
  })
  @Access(attendees)
  attendanceMonth(
    @Arg('employeeId', () => UUID, { nullable: true, description: 'The employee; absent: yourself.' })
    employeeId: string | undefined,
    @Arg('month', () => String, {
      nullable: true,
      description: 'Month, YYYY-MM; absent: the latest with recorded days.',
    })
    month: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<AttendanceMonth | null> {
    return attendanceMonth(ctx, employeeId, month);
  }
}
