import { Arg, Ctx as CtxParam, Mutation, Query, Resolver } from 'type-graphql';
import { Access, employees, signedIn } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { UUID } from '../../kernel/scalars.js';
import { DecideNominationsInput, NominateRatersInput } from './nomination.inputs.js';
import { raterCandidates } from './nomination.reads.js';
import { decideNominations, nominateRaters } from './nomination.service.js';
import { NominationsPayload, RaterCandidate } from './nomination.views.js';

@Resolver()
export class NominationResolver {
  @Query(() => [RaterCandidate], { description: 'Colleagues you may propose as your raters; at most 300.' })
  @Access(employees)
  raterCandidates(
    @Arg('cycleId', () => UUID, { description: 'In which cycle.' }) cycleId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<RaterCandidate[]> {
    return raterCandidates(ctx, cycleId);
  }

  @Mutation(() => NominationsPayload, { description: 'Proposes raters for yourself; your superior decides.' })
  @Access(employees)
  async nominateRaters(
    @Arg('input', () => NominateRatersInput) input: NominateRatersInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NominationsPayload> {
    return { changed: await nominateRaters(ctx, input) };
  }

  @Mutation(() => NominationsPayload, { description: 'Approves or refuses proposed raters; an approved one is asked.' })
  @Access(signedIn)
  async decideNominations(
    @Arg('input', () => DecideNominationsInput) input: DecideNominationsInput,
    @CtxParam() ctx: Ctx,
  ): Promise<NominationsPayload> {
    return { changed: await decideNominations(ctx, input) };
  }
}
