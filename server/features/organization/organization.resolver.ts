import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { CreateUnitInput, EditUnitInput } from './organization.inputs.js';
import { mayChangeOrganization } from './organization.policy.js';
import { unitReads } from './organization.reads.js';
import { createUnit, editUnit } from './organization.service.js';
import { Unit } from './unit.entity.js';

@ObjectType({ description: 'The unit after a change.' })
export class UnitPayload {
  @Field(() => Unit, { description: 'The unit as it is now.' })
  unit!: Unit;
}

@ObjectType({ description: 'What the viewer may do with a unit.' })
export class UnitAbilities {
  @Field(() => Boolean, { description: 'Change name, kind, working week or place in the tree.' })
  edit!: boolean;
}

@Resolver(() => Unit)
export class OrganizationResolver {
  @FieldResolver(() => UnitAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() _unit: Unit, @CtxParam() ctx: Ctx): UnitAbilities {
    return { edit: ctx.actor !== null && mayChangeOrganization(ctx.actor) };
  }

  @Mutation(() => UnitPayload, { description: 'Adds a unit.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async createUnit(
    @Arg('input', () => CreateUnitInput) input: CreateUnitInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnitPayload> {
    return { unit: await changed(ctx, unitReads, await createUnit(ctx, input), info, 'unit') };
  }

  @Mutation(() => UnitPayload, { description: 'Changes a unit or moves it in the tree.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async editUnit(
    @Arg('input', () => EditUnitInput) input: EditUnitInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnitPayload> {
    return { unit: await changed(ctx, unitReads, await editUnit(ctx, input), info, 'unit') };
  }
}
