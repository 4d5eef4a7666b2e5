import { Ctx as CtxParam, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { firstBrokenEntry } from './audit.reads.js';

@ObjectType({ description: 'Whether the log is as it was written.' })
export class AuditVerification {
  @Field(() => Int, { description: 'Entries looked at.' })
  entries!: number;

  @Field(() => Boolean, { description: 'True when every hash, predecessor and number fits.' })
  isIntact!: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the first entry that does not fit.' })
  firstBrokenSequence!: number | null;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditVerification, { description: 'Walks the hash chain of the log.' })
  @Access(roles('AUDITOR'))
  async auditVerification(@CtxParam() ctx: Ctx): Promise<AuditVerification> {
    const { entries, broken } = await firstBrokenEntry(ctx);
    return { entries, isIntact: broken === null, firstBrokenSequence: broken };
  }
}
