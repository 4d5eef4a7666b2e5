import { Field, InputType } from 'type-graphql';
import { signedIn } from '../../kernel/access.js';
import { Role } from '../../kernel/actor.js';
import { reads } from '../../kernel/read/spec.js';
import { UUID } from '../../kernel/scalars.js';
import { searchPattern } from '../../kernel/search.js';
import { sql } from '../../kernel/sql.js';
import { Account } from './account.entity.js';
import { accountsVisibleTo } from './accounts.policy.js';

@InputType({ description: 'Conditions on accounts; all must hold.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of name or sign-in name.' })
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'These rows only.' })
  ids?: string[];

  @Field(() => [Role], { nullable: true, description: 'Holding any of these roles.' })
  role?: Role[];

  @Field(() => Boolean, { nullable: true, description: 'Only those that may, or may not, sign in.' })
  isActive?: boolean;
}

export const accountReads = reads<Account, AccountFilter>({
  entity: Account,
  list: 'accounts',
  one: 'account',
  gate: signedIn,
  describe: { list: 'Accounts you may see.', one: 'One account.' },
  visibleTo: accountsVisibleTo,
  filter: {
    input: AccountFilter,
    where: {
      q: (q) => sql`(lower(@.name) like ${searchPattern(q)} or lower(@.username) like ${searchPattern(q)})`,
      ids: (ids) => sql`@.id = any(${ids})`,
      role: (roles) => sql`@.roles && ${roles}`,
      isActive: (active) => sql`@.is_active = ${active}`,
    },
  },
  sort: { NAME: 'name', USERNAME: 'username', UPDATED_AT: 'updatedAt' },
});
