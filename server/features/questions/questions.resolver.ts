import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx as CtxParam,
  Field,
  FieldResolver,
  Info,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { Access, roles } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { kernelMessages, speaker } from '../../kernel/messages.js';
import { createQuestionBank, editQuestionBank } from './banks.service.js';
import { QuestionBank, QuestionVersion } from './questionBank.entity.js';
import { questionnaireProblems, scaleOf } from './questionnaire.rules.js';
import {
  CreateQuestionBankInput,
  EditQuestionBankInput,
  EditQuestionVersionInput,
  QuestionVersionInput,
} from './questions.inputs.js';
import { questionsMessages } from './questions.messages.js';
import { mayChangeQuestions } from './questions.policy.js';
import { questionBankReads, questionVersionReads } from './questions.reads.js';
import {
  FeedbackQuestionView,
  QuestionBankAbilities,
  QuestionProblemView,
  QuestionVersionAbilities,
  ScaleAnchorView,
} from './questions.views.js';
import {
  copyQuestionVersion,
  discardQuestionVersion,
  editQuestionVersion,
  publishQuestionVersion,
} from './versions.service.js';

const say = speaker([kernelMessages, questionsMessages]);

@ObjectType({ description: 'The question bank after a change.' })
export class QuestionBankPayload {
  @Field(() => QuestionBank, { description: 'The bank as it is now.' })
  questionBank!: QuestionBank;
}

@ObjectType({ description: 'The version of a question bank after a change.' })
export class QuestionVersionPayload {
  @Field(() => QuestionVersion, { description: 'The version as it is now.' })
  questionVersion!: QuestionVersion;
}

@Resolver(() => QuestionBank)
export class QuestionBankResolver {
  @FieldResolver(() => QuestionBankAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@CtxParam() ctx: Ctx): QuestionBankAbilities {
    return { edit: ctx.actor !== null && mayChangeQuestions(ctx.actor) };
  }

  @Mutation(() => QuestionBankPayload, { description: 'Makes a question bank with a first draft.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async createQuestionBank(
    @Arg('input', () => CreateQuestionBankInput) input: CreateQuestionBankInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionBankPayload> {
    const id = await createQuestionBank(ctx, input);
    return { questionBank: await changed(ctx, questionBankReads, id, info, 'questionBank') };
  }

  @Mutation(() => QuestionBankPayload, { description: 'Changes what a question bank is called and said to be for.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async editQuestionBank(
    @Arg('input', () => EditQuestionBankInput) input: EditQuestionBankInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionBankPayload> {
    const id = await editQuestionBank(ctx, input);
    return { questionBank: await changed(ctx, questionBankReads, id, info, 'questionBank') };
  }

  @Mutation(() => QuestionBankPayload, { description: 'Throws the draft of a question bank away.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async discardQuestionVersion(
    @Arg('input', () => QuestionVersionInput) input: QuestionVersionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionBankPayload> {
    const id = await discardQuestionVersion(ctx, input);
    return { questionBank: await changed(ctx, questionBankReads, id, info, 'questionBank') };
  }
}

@Resolver(() => QuestionVersion)
export class QuestionVersionResolver {
  @FieldResolver(() => [FeedbackQuestionView], { description: 'Questions in their order.' })
  questions(@Root() { content }: QuestionVersion): FeedbackQuestionView[] {
    return [...content.questions];
  }

  @FieldResolver(() => Int, { description: 'How many questions it has.' })
  questionCount(@Root() { content }: QuestionVersion): number {
    return content.questions.length;
  }

  @FieldResolver(() => [ScaleAnchorView], { description: 'Every step of the scale with its word.' })
  anchors(@Root() { content }: QuestionVersion): ScaleAnchorView[] {
    return [...content.anchors];
  }

  @FieldResolver(() => Int, { description: 'Lowest step of the scale.' })
  scaleMin(@Root() { content }: QuestionVersion): number {
    return scaleOf(content).min;
  }

  @FieldResolver(() => Int, { description: 'Highest step of the scale.' })
  scaleMax(@Root() { content }: QuestionVersion): number {
    return scaleOf(content).max;
  }

  @FieldResolver(() => Boolean, { description: 'Whether "cannot judge" is an answer; it is no zero.' })
  cannotJudge(@Root() { content }: QuestionVersion): boolean {
    return content.cannotJudge;
  }

  @FieldResolver(() => [String], { description: 'Values on which a comment may be written; empty: none.' })
  commentValues(@Root() { content }: QuestionVersion): string[] {
    return [...content.commentValues];
  }

  @FieldResolver(() => [QuestionProblemView], { description: 'Everything that stands against publishing it.' })
  problems(@Root() { content }: QuestionVersion, @CtxParam() ctx: Ctx): QuestionProblemView[] {
    return questionnaireProblems(content).map(({ path, key, params }) => ({
      path,
      key,
      message: say[ctx.locale](key, params),
    }));
  }

  @FieldResolver(() => QuestionVersionAbilities, { description: 'What the viewer may do with this row.' })
  viewerCan(@Root() { status, number, content }: QuestionVersion, @CtxParam() ctx: Ctx): QuestionVersionAbilities {
    const may = ctx.actor !== null && mayChangeQuestions(ctx.actor);
    const isDraft = may && status === 'DRAFT';
    return {
      edit: isDraft,
      publish: isDraft && questionnaireProblems(content).length === 0,
      discard: isDraft && number > 1,
      copy: may && status === 'PUBLISHED',
    };
  }

  @Mutation(() => QuestionVersionPayload, { description: 'Writes a draft; gaps are allowed, contradictions are not.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async editQuestionVersion(
    @Arg('input', () => EditQuestionVersionInput) input: EditQuestionVersionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionVersionPayload> {
    const id = await editQuestionVersion(ctx, input);
    return { questionVersion: await changed(ctx, questionVersionReads, id, info, 'questionVersion') };
  }

  @Mutation(() => QuestionVersionPayload, { description: 'Publishes a draft: from now on nothing of it changes.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async publishQuestionVersion(
    @Arg('input', () => QuestionVersionInput) input: QuestionVersionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionVersionPayload> {
    const id = await publishQuestionVersion(ctx, input);
    return { questionVersion: await changed(ctx, questionVersionReads, id, info, 'questionVersion') };
  }

  @Mutation(() => QuestionVersionPayload, {
    description: 'Begins the next version of a bank with one of its versions.',
  })
  @Access(roles('PERSONNEL_OFFICER'))
  async copyQuestionVersion(
    @Arg('input', () => QuestionVersionInput) input: QuestionVersionInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuestionVersionPayload> {
    const id = await copyQuestionVersion(ctx, input);
    return { questionVersion: await changed(ctx, questionVersionReads, id, info, 'questionVersion') };
  }
}
