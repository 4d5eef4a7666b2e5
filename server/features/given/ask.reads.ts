import { Field, InputType } from 'type-graphql';
import { employees } from '../../kernel/access.js';
import { reads } from '../../kernel/read/spec.js';
import { sql } from '../../kernel/sql.js';
import { FeedbackAsk } from './ask.entity.js';
import { asksVisibleTo } from './ask.policy.js';
import { AskState } from './ask.rules.js';

@InputType({ description: 'Conditions on requests for a word; all must hold.' })
export class FeedbackAskFilter {
  @Field(() => [AskState], { nullable: true, description: 'Any of these states.' })
  status?: AskState[];
}

export const askReads = reads<FeedbackAsk, FeedbackAskFilter>({
  entity: FeedbackAsk,
  list: 'feedbackAsks',
  one: 'feedbackAsk',
  gate: employees,
  describe: { list: 'Requests for a word that you made or received.', one: 'One request for a word.' },
  visibleTo: asksVisibleTo,
  filter: { input: FeedbackAskFilter, where: { status: (values) => sql`@.status = any(${values})` } },
  sort: { ASKED_ON: 'askedOn', STATUS: 'status' },
  descending: true,
  computed: {
    askerName: sql`(select ae.name from employee ae where ae.id = @.asker_id)`,
    askedName: sql`(select ae.name from employee ae where ae.id = @.asked_id)`,
  },
  needs: { isToMe: ['askedId'], answerTo: ['askedId', 'askerId'] },
});
