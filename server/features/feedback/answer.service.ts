import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf } from '../../kernel/context.js';
import { conflict, type FieldProblem, invalid, notFound, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { NamedFeedback } from './answer.entity.js';
import { answerProblems, type Submission } from './answers.rules.js';
import type { DeclineFeedbackInput, FeedbackAnswerInput } from './feedback.inputs.js';
import { feedbackTaskReads } from './feedback.reads.js';
import { FeedbackKind, isAnonymous } from './kinds.rules.js';
import type { RequestDeed } from './requests.rules.js';
import { ownRequest } from './round.reads.js';
import { questionSetOf, type RequestAt, refusal } from './round.rules.js';

/** Why a deed is refused, with its article. */
const ARTICLE = 'Ps 17-19';

/**
 * Keeps what the rater has written so far; gaps are allowed, wrong answers are not. Only the rater reads it again.
 * @throws BAD_USER_INPUT at the field; PRECONDITION_FAILED outside the window or after sending
 */
export async function saveFeedbackDraft(ctx: Ctx, input: FeedbackAnswerInput): Promise<string> {
  await mustSee(ctx, feedbackTaskReads, input.requestId);
  await inTransaction(ctx, async (em) => {
    const request = await answerable(ctx, em, input, 'SAVE');
    const submission = checked(input, request, 'DRAFT');
    await changeRequest(em, ctx, input, { status: 'DRAFT', answered: false, draft: submission });
  });
  return input.requestId;
}

/**
 * Sends the answer: once, for good. An anonymous one is written by a function of the database that alone knows whose
 * it is; this program never sees the id it gets (anonymity R11). Nothing about it goes to the audit log before the
 * release, which counts them.
 * @throws BAD_USER_INPUT at the field; PRECONDITION_FAILED outside the window or when it was sent already
 */
export async function submitFeedback(ctx: Ctx, input: FeedbackAnswerInput): Promise<string> {
  await mustSee(ctx, feedbackTaskReads, input.requestId);
  await inTransaction(ctx, async (em) => {
    const request = await answerable(ctx, em, input, 'SUBMIT');
    const submission = checked(input, request, 'SUBMIT');
    const kind = request.kind as FeedbackKind;
    if (isAnonymous(kind)) return sendAnonymous(em, ctx, input, submission);
    await changeRequest(em, ctx, input, SENT);
    const named = textsOf(submission).map(({ questionId, text }) => ({ value: questionId, text }));
    make(em, NamedFeedback, {
      cycle: request.cycleId,
      ratee: request.rateeId,
      rater: selfOf(ctx),
      kind,
      ratings: scoresOf(submission),
      comments: named,
    });
    await record(em, ctx, {
      deed: 'submitFeedback',
      object: 'feedbackRequest',
      objectId: input.requestId,
      after: { kind },
    });
  });
  return input.requestId;
}

/** Declines a task, with a reason the personnel officer reads to find another rater. */
export async function declineFeedback(ctx: Ctx, input: DeclineFeedbackInput): Promise<string> {
  await mustSee(ctx, feedbackTaskReads, input.requestId);
  await inTransaction(ctx, async (em) => {
    await answerable(ctx, em, input, 'DECLINE');
    await changeRequest(em, ctx, input, {
      status: 'DECLINED',
      answered: false,
      draft: null,
      reason: input.reason.trim(),
    });
    await record(em, ctx, { deed: 'declineFeedback', object: 'feedbackRequest', objectId: input.requestId });
  });
  return input.requestId;
}

/** Which request, as it was read. */
export type Addressed = Pick<FeedbackAnswerInput, 'requestId' | 'version'>;

const SENT: Change = { status: 'SUBMITTED', answered: true, draft: null };

const scoresOf = ({ ratings }: Submission) =>
  Object.fromEntries(ratings.map(({ questionId, score }) => [questionId, score ?? null]));
const textsOf = ({ comments }: Submission) => comments.filter(({ text }) => text.trim());

/** Sends a checked answer without a name: the one way in, for raters with and without an account. */
export async function sendAnonymous(
  em: EntityManager,
  ctx: Pick<Ctx, 'now'>,
  request: Addressed,
  submission: Submission,
): Promise<void> {
  await changeRequest(em, ctx, request, SENT);
  const texts = textsOf(submission).map(({ text }) => text);
  const values = [request.requestId, JSON.stringify(scoresOf(submission)), JSON.stringify(texts)];
  await em.execute('select trusted.submit_answer(?::uuid, ?::jsonb, ?::jsonb)', values);
}

async function answerable(
  ctx: Ctx,
  em: EntityManager,
  input: Addressed,
  deed: Exclude<RequestDeed, 'CLOSE'>,
): Promise<RequestAt> {
  const request = await ownRequest(em, input.requestId, selfOf(ctx));
  if (!request) throw notFound();
  const problem = refusal(request, deed, ctx.now());
  if (problem) throw precondition(problem, { article: ARTICLE });
  mustBeVersion(request, input.version);
  return request;
}

function checked(input: FeedbackAnswerInput, request: RequestAt, stage: 'DRAFT' | 'SUBMIT'): Submission {
  const submission: Submission = {
    ratings: input.ratings.map(({ questionId, score = null, cannotJudge = false }) => ({
      questionId,
      score,
      cannotJudge,
    })),
    comments: input.comments.map(({ questionId, text }) => ({ questionId, text })),
  };
  const problems = answerProblems(submission, questionSetOf(request.design, request.kind), stage);
  if (problems.length === 0) return submission;
  const fields: Record<string, FieldProblem[]> = {};
  for (const { field, key } of problems) fields[field] = [{ key }];
  throw invalid(fields);
}

interface Change {
  readonly status: 'DRAFT' | 'SUBMITTED' | 'DECLINED';
  readonly answered: boolean;
  readonly draft: Submission | null;
  readonly reason?: string;
}

/**
 * Changes a request that the caller has found to be the rater's. The row changes only as it was read: of sixteen equal
 * submits fifteen find it changed. Keeps the day, not the hour.
 */
export async function changeRequest(
  em: EntityManager,
  ctx: Pick<Ctx, 'now'>,
  { requestId, version }: Addressed,
  { status, answered, draft, reason }: Change,
): Promise<void> {
  const changed: { id: string }[] = await em.execute(
    `update feedback_request set status = ?, answered = ?, draft = ?::jsonb, decline_reason = ?, version = version + 1,
            updated_at = date_trunc('day', ?::timestamptz, 'Asia/Jakarta')
      where id = ? and version = ? and status in ('INVITED', 'DRAFT') returning id`,
    [
      status,
      answered,
      draft ? JSON.stringify(draft) : null,
      reason ?? null,
      ctx.now().toISOString(),
      requestId,
      version,
    ],
  );
  if (changed.length === 0) throw conflict();
}
