import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import { type Ctx, selfOf, todayOf } from '../../kernel/context.js';
import { reads } from '../../kernel/read/spec.js';
import { sql } from '../../kernel/sql.js';
import { BreakGlassCase } from './breakglass.entity.js';
import { casesVisibleTo } from './breakglass.policy.js';
import type { BreakGlassGround } from './breakglass.rules.js';
import { BreakGlassState } from './breakglass.rules.js';

@InputType({ description: 'Conditions on cases; all must hold.' })
export class BreakGlassCaseFilter {
  @Field(() => [BreakGlassState], {
    nullable: true,
    description: 'Any of these stored states; an unused approval stays APPROVED here.',
  })
  state?: BreakGlassState[];
}

export const breakGlassReads = reads<BreakGlassCase, BreakGlassCaseFilter>({
  entity: BreakGlassCase,
  list: 'breakGlassCases',
  one: 'breakGlassCase',
  gate: roles('PERSONNEL_OFFICER', 'AUDITOR'),
  describe: { list: 'Cases of finding out an author, for the two offices that approve.', one: 'One case.' },
  visibleTo: casesVisibleTo,
  filter: { input: BreakGlassCaseFilter, where: { state: (values) => sql`@.state = any(${values})` } },
  sort: { UPDATED_AT: 'updatedAt', CASE_NUMBER: 'caseNumber', STATE: 'state' },
  descending: true,
  computed: {
    approvalCount: sql`(select count(*)::int from break_glass_approval ba where ba.case_id = @.id)`,
    approvals: sql`(select coalesce(json_agg(json_build_object('by', ba.person_id, 'office', ba.office)), '[]'::json) from break_glass_approval ba where ba.case_id = @.id)`,
    rateeId: sql`@.ratee_id`,
    rateeSuperiorId: sql`@.ratee_superior_id`,
    suspectedRaterId: sql`@.suspected_rater_id`,
    state: sql`(case when @.state = 'APPROVED' and @.approved_at < now() - interval '72 hours' then 'EXPIRED' else @.state end)`,
  },
  needs: {
    viewerCan: ['state', 'requesterId', 'approvals', 'rateeId', 'rateeSuperiorId', 'suspectedRaterId', 'approvedAt'],
  },
  confidential: 'breakGlassCase',
});

/** Numbers of cases per year: public, because an exception that nobody can count is not one. */
export function breakGlassYears(
  ctx: Ctx,
): Promise<{ year: number; opened: number; refused: number; expired: number }[]> {
  return ctx.reader.rows(sql`
    select extract(year from created_at at time zone 'Asia/Jakarta')::int as year,
           count(*) filter (where opened_at is not null)::int as opened,
           count(*) filter (where state = 'REFUSED')::int as refused,
           count(*) filter (where state = 'APPROVED' and approved_at < now() - interval '72 hours')::int as expired
      from break_glass_case group by 1 order by 1 desc`);
}

/** Cases in which one's own comment was traced, from the day one may know. */
export function breakGlassNotices(
  ctx: Ctx,
): Promise<{ ground: BreakGlassGround; openedBy: string; openedOn: string }[]> {
  return ctx.reader.rows(
    sql`select ground, opened_by as "openedBy", opened_on::text as "openedOn" from trusted.opened_about(${selfOf(ctx)}::uuid, ${todayOf(ctx)}::date)`,
  );
}
