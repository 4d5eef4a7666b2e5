import { Arg, Ctx as CtxParam, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees, signedIn } from '../../kernel/access.js';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { RaterNomination } from './nomination.entity.js';
import { DecideNominationsInput, NominateRatersInput, WithdrawNominationInput } from './nomination.inputs.js';
import { nominationAbilities } from './nomination.policy.js';
import { raterCandidates } from './nomination.reads.js';
import { decideNominations, nominateRaters, withdrawNomination } from './nomination.service.js';
import { NominationAbilities, NominationsPayload, RaterCandidate } from './nomination.views.js';

@Resolver(() => RaterNomination)
export class NominationResolver {
  @FieldResolver(() => NominationAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(
    @Root() row: { status: RaterNomination['status']; rateeId: string; rateeSuperiorId: string | null },
    @CtxParam() ctx: Ctx,
  ): NominationAbilities {
    return nominationAbilities(actorOf(ctx), row);
  }

  @Query(() => [RaterCandidate], {
    description: 'Colleagues who may be proposed as your raters, or for whom you decide; at most 300.',
  })
  @Access(signedIn)
  raterCandidates(
    @Arg('cycleId', () => UUID, { description: 'In which cycle.' }) cycleId: string,
    @Arg('rateeId', () => UUID, { nullable: true, description: 'For whom, if you decide for that person; else you.' })
    rateeId: string | null,
    @CtxParam() ctx: Ctx,
  ): Promise<RaterCandidate[]> {
    return raterCandidates(ctx, cycleId, rateeId);
  }

  @Mutation(() => NominationsPayload, { description: 'Proposes raters for yourself; your superior decides.' })
  @Access(employees)
  async nominateRaters(
    @Arg('input', () => NominateRatersInput) input: NominateRatersInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NominationsPayload> {
    return { changed: await nominateRaters(ctx, input) };
  }

  @Mutation(() => NominationsPayload, {
    description: 'Approves, changes or refuses proposed raters; an approved one is asked.',
  })
  @Access(signedIn)
  async decideNominations(
    @Arg('input', () => DecideNominationsInput) input: DecideNominationsInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NominationsPayload> {
    return { changed: await decideNominations(ctx, input) };
  }

  @Mutation(() => NominationsPayload, { description: 'Takes back a nomination of your own before it is decided.' })
  @Access(employees)
  async withdrawNomination(
    @Arg('input', () => WithdrawNominationInput) input: WithdrawNominationInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NominationsPayload> {
    return { changed: await withdrawNomination(ctx, input) };
  }
}
