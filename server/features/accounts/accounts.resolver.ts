import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import { Account } from './account.entity.js';
import { ChangePasswordInput, CreateAccountInput, EditAccountInput } from './accounts.inputs.js';
import { accountReads } from './accounts.reads.js';
import { changePassword, createAccount, editAccount } from './accounts.service.js';

@ObjectType({ description: 'The account after a change.' })
export class AccountPayload {
  @Field(() => Account, { description: 'The account as it is now.' })
  account!: Account;
}

@Resolver()
export class AccountsResolver {
  @Mutation(() => AccountPayload, { description: 'Makes an account.' })
  @Access(roles('ADMINISTRATOR'))
  async createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountPayload> {
    return { account: await changed(ctx, accountReads, await createAccount(ctx, input), info, 'account') };
  }

  @Mutation(() => AccountPayload, { description: 'Changes an account and ends its sign-ins.' })
  @Access(roles('ADMINISTRATOR'))
  async editAccount(
    @Arg('input', () => EditAccountInput) input: EditAccountInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountPayload> {
    return { account: await changed(ctx, accountReads, await editAccount(ctx, input), info, 'account') };
  }

  @Mutation(() => AccountPayload, { description: 'Changes one’s own password; other sign-ins end.' })
  @Access(signedIn)
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountPayload> {
    await changePassword(ctx, input);
    return { account: await changed(ctx, accountReads, actorOf(ctx).accountId, info, 'account') };
  }
}
