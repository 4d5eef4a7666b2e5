import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Info, Mutation, Resolver } from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { ExternalRaterInput, InviteExternalRatersInput } from './external.inputs.js';
import { externalReads } from './external.reads.js';
import { inviteExternalRaters, renewExternalLink, withdrawExternalRater } from './external.service.js';
import { ExternalRaterPayload, ExternalRatersPayload } from './external.views.js';

/** Raters from outside: invited by the personnel officer, answering on a page of their own. */
@Resolver()
export class ExternalResolver {
  @Mutation(() => ExternalRatersPayload, {
    description: 'Asks people from outside about an employee, by a one-time link, all or none.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async inviteExternalRaters(
    @Arg('input', () => InviteExternalRatersInput) input: InviteExternalRatersInput,
    @CtxParam() ctx: Ctx,
  ): Promise<ExternalRatersPayload> {
    return { changed: await inviteExternalRaters(ctx, input) };
  }

  @Mutation(() => ExternalRaterPayload, { description: 'Mails a new link to the same person; the old one is void.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async renewExternalLink(
    @Arg('input', () => ExternalRaterInput) input: ExternalRaterInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExternalRaterPayload> {
    return { rater: await changed(ctx, externalReads, await renewExternalLink(ctx, input), info, 'rater') };
  }

  @Mutation(() => ExternalRatersPayload, {
    description: 'Withdraws an invitation: before collecting begins, later only a declined one.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async withdrawExternalRater(
    @Arg('input', () => ExternalRaterInput) input: ExternalRaterInput,
    @CtxParam() ctx: Ctx,
  ): Promise<ExternalRatersPayload> {
    return { changed: await withdrawExternalRater(ctx, input) };
  }
}
