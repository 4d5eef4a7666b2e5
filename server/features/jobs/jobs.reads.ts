import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { Job, JobStatus } from '../../kernel/job.entity.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { sql } from '../../kernel/sql.js';
import { jobsVisibleTo } from './jobs.policy.js';

@InputType({ description: 'Conditions on jobs; all must hold.' })
export class JobFilter {
  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => [JobStatus], { nullable: true, description: 'Any of these states.' })
  status?: JobStatus[];

  @Field(() => [String], { nullable: true, description: 'Any of these kinds.' })
  kind?: string[];
}

export const jobReads = reads<Job, JobFilter>({
  entity: Job,
  list: 'jobs',
  one: 'job',
  gate: signedIn,
  describe: { list: 'Background work you started, newest first.', one: 'One job; poll it every two seconds.' },
  visibleTo: jobsVisibleTo,
  filter: {
    input: JobFilter,
    where: {
      ids: (ids) => sql`@.id = any(${ids})`,
      status: (values) => sql`@.status = any(${values})`,
      kind: (values) => sql`@.kind = any(${values})`,
    },
  },
  sort: { UPDATED_AT: 'updatedAt', KIND: 'kind', STATUS: 'status' },
  descending: true,
  needs: { message: ['messageKey'] },
});
