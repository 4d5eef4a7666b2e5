import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { splitComment } from '../feedback/comments.rules.js';
import { FeedbackDisclosure } from '../feedback/disclosure.entity.js';
import { uuids } from '../feedback/people.reads.js';
import { Employee } from '../people/employee.entity.js';
import { BreakGlassApproval, BreakGlassCase } from './breakglass.entity.js';
import type { BreakGlassCaseInput, RequestBreakGlassInput } from './breakglass.inputs.js';
import { breakGlassActor, officeOf, personOf } from './breakglass.policy.js';
import { breakGlassReads } from './breakglass.reads.js';
import {
  type BreakGlassDeed,
  type BreakGlassCase as CaseFile,
  decide,
  requestCase,
  standardBreakGlass,
} from './breakglass.rules.js';

const ARTICLE = 'Ps 19';

/** Asks for one comment that stands in a released disclosure and is from exactly one answer. */
export async function requestBreakGlass(ctx: Ctx, input: RequestBreakGlassInput): Promise<string> {
  const actor = actorOf(ctx);
  return inTransaction(ctx, async (em) => {
    const answerId = await answerOf(em, input);
    const ratee = await em.findOne(Employee, { id: input.rateeId });
    if (!ratee || !answerId) throw precondition('feedback.breakGlass.target', { article: ARTICLE });
    const silentUntil = input.silentUntil ?? null;
    const file = {
      number: input.caseNumber,
      ground: input.ground,
      reason: input.reason,
      target: { kind: 'FRAGMENT' as const, id: answerId },
      rateeId: ratee.id,
      rateeSuperiorId: ratee.superior?.id ?? null,
      suspectedRaterId: input.suspectedRaterId ?? null,
      requesterId: personOf(actor),
      silentUntil: silentUntil ? new Date(`${silentUntil}T00:00:00+07:00`) : null,
      silent: silentUntil !== null,
    };
    const outcome = requestCase(file, standardBreakGlass, ctx.now());
    if (!outcome.ok) throw precondition(outcome.key, { article: ARTICLE });
    const made = make(em, BreakGlassCase, {
      caseNumber: input.caseNumber.trim(),
      ground: input.ground,
      reason: input.reason.trim(),
      cycle: input.cycleId,
      ratee: ratee.id,
      rateeSuperior: file.rateeSuperiorId,
      suspectedRater: file.suspectedRaterId,
      fragment: input.fragment,
      answerId,
      requesterId: file.requesterId,
      silentUntil,
    });
    const after = { caseNumber: made.caseNumber, ground: made.ground, rateeId: ratee.id };
    await record(em, ctx, { deed: 'requestBreakGlass', object: 'breakGlassCase', objectId: made.id, after });
    return made.id;
  });
}

/** Approves for one's office; the second approval, of the other office, makes it openable for 72 hours. */
export const approveBreakGlass = (ctx: Ctx, input: BreakGlassCaseInput): Promise<string> => deed(ctx, input, 'APPROVE');

/** Refuses a case that is not fully approved. */
export const refuseBreakGlass = (ctx: Ctx, input: BreakGlassCaseInput): Promise<string> => deed(ctx, input, 'REFUSE');

/** Closes an opened case. */
export const closeBreakGlass = (ctx: Ctx, input: BreakGlassCaseInput): Promise<string> => deed(ctx, input, 'CLOSE');

/**
 * Opens a fully approved case, once, for the one who asked. The function of the database checks everything again by
 * itself and writes the audit entry in the same transaction; the name is handed over and kept nowhere.
 */
export async function openBreakGlass(
  ctx: Ctx,
  input: BreakGlassCaseInput,
): Promise<{ authorName: string; authorNip: string | null }> {
  const actor = actorOf(ctx);
  await mustSee(ctx, breakGlassReads, input.caseId);
  return inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(BreakGlassCase, { id: input.caseId });
    mustBeVersion(row, input.version);
    const outcome = decide(await fileOf(em, row), 'OPEN', breakGlassActor(actor), standardBreakGlass, ctx.now());
    if (!outcome.ok) throw precondition(outcome.key, { article: ARTICLE });
    const [author]: { name: string; nip: string | null }[] = await em.execute(
      'select name, nip from trusted.open_case(?::uuid, ?::uuid, ?::uuid, ?)',
      [input.caseId, personOf(actor), actor.accountId, ctx.requestId],
    );
    if (!author) throw notFound();
    return { authorName: author.name, authorNip: author.nip };
  });
}

async function deed(ctx: Ctx, input: BreakGlassCaseInput, what: Exclude<BreakGlassDeed, 'OPEN'>): Promise<string> {
  const actor = actorOf(ctx);
  await mustSee(ctx, breakGlassReads, input.caseId);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(BreakGlassCase, { id: input.caseId });
    mustBeVersion(row, input.version);
    const outcome = decide(await fileOf(em, row), what, breakGlassActor(actor), standardBreakGlass, ctx.now());
    if (!outcome.ok) throw precondition(outcome.key, { article: ARTICLE });
    const before = { state: row.state };
    row.state = outcome.case.state;
    row.approvedAt = outcome.case.approvedAt;
    const office = officeOf(actor);
    if (what === 'APPROVE' && office) make(em, BreakGlassApproval, { case: row, personId: personOf(actor), office });
    await record(em, ctx, {
      deed: `${what.toLowerCase()}BreakGlass`,
      object: 'breakGlassCase',
      objectId: row.id,
      before,
      after: { state: row.state },
    });
  });
  return input.caseId;
}

async function fileOf(em: EntityManager, row: BreakGlassCase): Promise<CaseFile> {
  const approvals = await em.find(BreakGlassApproval, { case: row.id });
  return {
    number: row.caseNumber,
    ground: row.ground,
    reason: row.reason,
    target: { kind: 'FRAGMENT', id: row.answerId },
    rateeId: row.ratee.id,
    rateeSuperiorId: row.rateeSuperior?.id ?? null,
    suspectedRaterId: row.suspectedRater?.id ?? null,
    requesterId: row.requesterId,
    silentUntil: row.silentUntil ? new Date(`${row.silentUntil}T00:00:00+07:00`) : null,
    state: row.state,
    approvals: approvals.map(({ personId, office }) => ({ by: personId, office })),
    approvedAt: row.approvedAt,
  };
}

/** The one answer a shown fragment is from; none when it is not shown, or when several wrote the same words. */
async function answerOf(
  em: EntityManager,
  { cycleId, rateeId, fragment }: RequestBreakGlassInput,
): Promise<string | null> {
  const disclosure = await em.findOne(FeedbackDisclosure, { cycle: cycleId, ratee: rateeId });
  if (!disclosure?.document.cells.some(({ text }) => text.includes(fragment))) return null;
  const answers: { id: string; comments: string[] }[] = await em.execute(
    'select id, comments from feedback_answer where id = any(?::uuid[])',
    [uuids(disclosure.atoms.flat())],
  );
  const wrote = answers.filter(({ comments }) => comments.flatMap(splitComment).includes(fragment));
  return wrote.length === 1 ? (wrote[0]?.id ?? null) : null;
}
