import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as CtxParam, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import { type Ctx, changed } from '../../kernel/context.js';
import { Job } from '../../kernel/job.entity.js';
import { jobReads } from '../jobs/jobs.reads.js';
import { archiveDocuments } from './archive.service.js';
import { DocumentSettings, IssuedDocument } from './document.entity.js';
import {
  ArchiveDocumentsInput,
  ChangeDocumentSettingsInput,
  IssueEvaluationDocumentInput,
  IssuePeriodicDocumentInput,
  IssuePlanDocumentsInput,
} from './documents.inputs.js';
import { documentReads } from './documents.reads.js';
import { type IssuedEvaluation, issueEvaluationDocument } from './evaluationForm.service.js';
import { issuePeriodicDocument } from './periodicForm.service.js';
import { issuePlanDocuments } from './planForm.service.js';
import { changeDocumentSettings, currentSettings } from './settings.service.js';

@ObjectType({ description: 'The documents of a plan.' })
export class PlanDocumentsPayload {
  @Field(() => IssuedDocument, { description: 'The plan (A.1.1, A.1.2, A.1.6 or A.1.7).' })
  plan!: IssuedDocument;

  @Field(() => IssuedDocument, { description: 'Its attachment (A.1.8).' })
  attachment!: IssuedDocument;

  @Field(() => IssuedDocument, {
    nullable: true,
    description: 'Manual of its indicators (A.1.3); null when it never had one.',
  })
  manual!: IssuedDocument | null;
}

@ObjectType({ description: 'The document of an evaluation.' })
export class EvaluationDocumentPayload {
  @Field(() => IssuedDocument, {
    description: 'D.1.1, D.1.2 after default, or D.1.3 after an objection that changed an annual result.',
  })
  document!: IssuedDocument;

  @Field(() => IssuedDocument, { nullable: true, description: 'C.1.1, C.1.2 or C.1.3; null without a signed plan.' })
  result!: IssuedDocument | null;
}

@ObjectType({ description: 'The work that was put in the queue.' })
export class ArchiveDocumentsPayload {
  @Field(() => Job, { description: 'Poll it every two seconds.' })
  job!: Job;
}

@ObjectType({ description: 'The settings after a change.' })
export class DocumentSettingsPayload {
  @Field(() => DocumentSettings, { description: 'As they are now.' })
  settings!: DocumentSettings;
}

const issued = async (
  ctx: Ctx,
  { documentId, resultId }: IssuedEvaluation,
  info: GraphQLResolveInfo,
): Promise<EvaluationDocumentPayload> => ({
  document: await changed(ctx, documentReads, documentId, info, 'document'),
  result: resultId === null ? null : await changed(ctx, documentReads, resultId, info, 'result'),
});

@Resolver(() => IssuedDocument)
export class DocumentsResolver {
  @Query(() => DocumentSettings, { nullable: true, description: 'Letterhead and paper; null while the defaults hold.' })
  @Access(roles('PERSONNEL_OFFICER', 'AUDITOR'))
  documentSettings(@CtxParam() ctx: Ctx): Promise<DocumentSettings | null> {
    return currentSettings(ctx);
  }

  @Mutation(() => DocumentSettingsPayload, { description: 'Sets letterhead, paper and emblem for documents to come.' })
  @Access(roles('PERSONNEL_OFFICER'))
  async changeDocumentSettings(
    @Arg('input', () => ChangeDocumentSettingsInput) input: ChangeDocumentSettingsInput,
    @CtxParam() ctx: Ctx,
  ): Promise<DocumentSettingsPayload> {
    return { settings: await changeDocumentSettings(ctx, input) };
  }

  @Mutation(() => PlanDocumentsPayload, {
    description:
      'Issues a signed plan, its attachment and the manual of its indicators as PDF; unchanged ones are answered again.',
  })
  @Access(signedIn)
  async issuePlanDocuments(
    @Arg('input', () => IssuePlanDocumentsInput) input: IssuePlanDocumentsInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PlanDocumentsPayload> {
    const { planId, attachmentId, manualId } = await issuePlanDocuments(ctx, input);
    return {
      plan: await changed(ctx, documentReads, planId, info, 'plan'),
      attachment: await changed(ctx, documentReads, attachmentId, info, 'attachment'),
      manual: manualId === null ? null : await changed(ctx, documentReads, manualId, info, 'manual'),
    };
  }

  @Mutation(() => EvaluationDocumentPayload, { description: 'Issues the document of a published evaluation as PDF.' })
  @Access(signedIn)
  async issueEvaluationDocument(
    @Arg('input', () => IssueEvaluationDocumentInput) input: IssueEvaluationDocumentInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationDocumentPayload> {
    return issued(ctx, await issueEvaluationDocument(ctx, input), info);
  }

  @Mutation(() => EvaluationDocumentPayload, {
    description: 'Issues the document of a periodic evaluation that was handed over as PDF (Ps 24(5)).',
  })
  @Access(signedIn)
  async issuePeriodicDocument(
    @Arg('input', () => IssuePeriodicDocumentInput) input: IssuePeriodicDocumentInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EvaluationDocumentPayload> {
    return issued(ctx, await issuePeriodicDocument(ctx, input), info);
  }

  @Mutation(() => ArchiveDocumentsPayload, {
    description: 'Gathers the documents of a unit and those below in one ZIP; issues what is missing.',
  })
  @Access(roles('PERSONNEL_OFFICER', 'UNIT_OFFICER'))
  async archiveDocuments(
    @Arg('input', () => ArchiveDocumentsInput) input: ArchiveDocumentsInput,
    @CtxParam() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArchiveDocumentsPayload> {
    return { job: await changed(ctx, jobReads, await archiveDocuments(ctx, input), info, 'job') };
  }
}
