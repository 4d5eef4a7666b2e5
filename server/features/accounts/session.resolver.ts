import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, everyone, type Gate, signedIn } from '../../kernel/access.js';
import type { Actor } from '../../kernel/actor.js';
import { type Ctx, related } from '../../kernel/context.js';
import { Employee } from '../people/employee.entity.js';
import { employeeReads } from '../people/people.reads.js';
import { SignInInput } from './accounts.inputs.js';
import { Me, SignInPayload, SignOutPayload } from './accounts.views.js';
import { signIn, signOut } from './session.service.js';

/** Root fields whose gate lets the actor through: the admin asks for nothing else. */
const permissionsOf = (actor: Actor, schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => (field.extensions.gate as Gate).allows(actor))
      .map((field) => field.name),
  );

const meOf = (actor: Actor, info: GraphQLResolveInfo): Me => ({
  id: actor.accountId,
  name: actor.name,
  roles: [...actor.roles],
  unitIds: [...actor.unitIds],
  permissions: permissionsOf(actor, info.schema),
});

@Resolver(() => Me)
export class SessionResolver {
  @Query(() => Me, { nullable: true, description: 'The signed-in account; null for nobody.' })
  @Access(everyone)
  me(@CtxParam() ctx: Ctx, @Info() info: GraphQLResolveInfo): Me | null {
    return ctx.actor && meOf(ctx.actor, info);
  }

  @FieldResolver(() => Employee, { nullable: true, description: 'The employee behind the account, if any.' })
  employee(@CtxParam() ctx: Ctx, @Info() info: GraphQLResolveInfo, @Root() _me: Me): Promise<Employee | null> {
    return related<Employee>(ctx, employeeReads, ctx.actor?.employeeId, info);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in. Alone in its document; attempts are counted.' })
  @Access(everyone)
  async signIn(
    @Arg('input', () => SignInInput) input: SignInInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SignInPayload> {
    const { token, actor } = await signIn(ctx, input.username, input.password);
    Object.assign(ctx, { actor });
    return { token, me: meOf(actor, info) };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends this sign-in.' })
  @Access(signedIn)
  async signOut(@CtxParam() ctx: Ctx): Promise<SignOutPayload> {
    await signOut(ctx);
    return { isSignedOut: true };
  }
}
