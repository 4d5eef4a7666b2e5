import { Field, InputType } from 'type-graphql';
import { roles } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { FALSE, sql, TRUE } from '../../kernel/sql.js';
import { mayAssignRaters } from '../feedback/feedback.policy.js';
import { ExternalRater } from './external.entity.js';

@InputType({ description: 'Conditions on external raters; all must hold.' })
export class ExternalRaterFilter {
  @Field(() => UUID, { nullable: true, description: 'In this cycle.' })
  cycleId?: string;

  @Field(() => UUID, { nullable: true, description: 'About this employee.' })
  rateeId?: string;
}

export const externalReads = reads<ExternalRater, ExternalRaterFilter>({
  entity: ExternalRater,
  list: 'externalRaters',
  one: 'externalRater',
  gate: roles('PERSONNEL_OFFICER'),
  describe: { list: 'Raters from outside who were invited; never whether they answered.', one: 'One of them.' },
  visibleTo: (actor) => (mayAssignRaters(actor) ? TRUE : FALSE),
  filter: {
    input: ExternalRaterFilter,
    where: { cycleId: (id) => sql`@.cycle_id = ${id}`, rateeId: (id) => sql`@.ratee_id = ${id}` },
  },
  sort: { NAME: 'name', INVITED_ON: 'invitedOn' },
  computed: {
    declineReason: sql`(select xr.decline_reason from feedback_request xr where xr.id = @.request_id)`,
    requestId: sql`@.request_id`,
  },
});
