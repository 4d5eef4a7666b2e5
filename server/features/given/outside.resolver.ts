import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, employees } from '../../kernel/access.js';
import { actorOf, type Ctx, changed } from '../../kernel/context.js';
import type { Evidence } from '../plans/monitoring.rules.js';
import { EvidenceView, evidenceViews } from '../plans/monitoring.views.js';
import { GivenFeedback } from './given.entity.js';
import { givenReads } from './given.reads.js';
import {
  AskOutsideInput,
  ConfirmWordInput,
  OutsideAskInput,
  RecordOutsideWordInput,
  RefuseWordInput,
} from './outside.inputs.js';
import { askers } from './outside.policy.js';
import { outsideAskReads, outsideSubjects } from './outside.reads.js';
import { askOutside, renewOutsideAsk, withdrawOutsideAsk } from './outside.service.js';
import { GivenAbilities, OutsideAskPayload, OutsideSubject, OutsideWordPayload } from './outside.views.js';
import { confirmOutsideWord, recordOutsideWord, refuseOutsideWord } from './record.service.js';

/** Feedback of people outside the staff (pihak lain, Ps 18(2)c): asked for by a link, or written down when received. */
@Resolver()
export class OutsideResolver {
  @Query(() => [OutsideSubject], {
    description:
      'People you may ask about outside, by part of the name: yourself, your reports, your units; at most 50.',
  })
  @Access(askers)
  outsideSubjects(
    @Arg('q', () => String, { description: 'Part of the name.' }) q: string,
    @CtxParam() ctx: Ctx,
  ): Promise<OutsideSubject[]> {
    return outsideSubjects(ctx, q);
  }

  @Mutation(() => OutsideAskPayload, { description: 'Asks somebody outside for a word; the one-time link is mailed.' })
  @Access(askers)
  async askOutside(
    @Arg('input', () => AskOutsideInput) input: AskOutsideInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideAskPayload> {
    return { ask: await changed(ctx, outsideAskReads, await askOutside(ctx, input), info, 'ask') };
  }

  @Mutation(() => OutsideAskPayload, { description: 'Mails a new link to the same person; the old one is void.' })
  @Access(askers)
  async renewOutsideAsk(
    @Arg('input', () => OutsideAskInput) input: OutsideAskInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideAskPayload> {
    return { ask: await changed(ctx, outsideAskReads, await renewOutsideAsk(ctx, input), info, 'ask') };
  }

  @Mutation(() => OutsideAskPayload, { description: 'Takes a request back; its link then says so.' })
  @Access(askers)
  async withdrawOutsideAsk(
    @Arg('input', () => OutsideAskInput) input: OutsideAskInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideAskPayload> {
    return { ask: await changed(ctx, outsideAskReads, await withdrawOutsideAsk(ctx, input), info, 'ask') };
  }

  @Mutation(() => OutsideWordPayload, {
    description: 'Writes down feedback received otherwise: as leader at once, as the employee for confirmation.',
  })
  @Access(employees)
  async recordOutsideWord(
    @Arg('input', () => RecordOutsideWordInput) input: RecordOutsideWordInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideWordPayload> {
    return { given: await changed(ctx, givenReads, await recordOutsideWord(ctx, input), info, 'given') };
  }

  @Mutation(() => OutsideWordPayload, { description: 'As leader: confirms what the employee wrote down.' })
  @Access(employees)
  async confirmOutsideWord(
    @Arg('input', () => ConfirmWordInput) input: ConfirmWordInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideWordPayload> {
    return { given: await changed(ctx, givenReads, await confirmOutsideWord(ctx, input), info, 'given') };
  }

  @Mutation(() => OutsideWordPayload, { description: 'As leader: does not confirm it, with the reason.' })
  @Access(employees)
  async refuseOutsideWord(
    @Arg('input', () => RefuseWordInput) input: RefuseWordInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OutsideWordPayload> {
    return { given: await changed(ctx, givenReads, await refuseOutsideWord(ctx, input), info, 'given') };
  }
}

interface WordRow {
  readonly id: string;
  readonly standing: GivenFeedback['standing'];
  readonly receiverSuperiorId: string | null;
  readonly proofs: readonly Evidence[];
}

@Resolver(() => GivenFeedback)
export class GivenFeedbackResolver {
  @FieldResolver(() => [EvidenceView], { description: 'Evidence: files and links (bukti dukung).' })
  evidence(@Root() { id, proofs }: WordRow): EvidenceView[] {
    return evidenceViews(`/given/${id}/files`, proofs);
  }

  @FieldResolver(() => GivenAbilities, { description: 'What you may do with it.' })
  viewerCan(@Root() { standing, receiverSuperiorId }: WordRow, @CtxParam() ctx: Ctx): GivenAbilities {
    return { decide: standing === 'PROPOSED' && receiverSuperiorId === actorOf(ctx).employeeId };
  }
}
