import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { AppError, forbidden, invalidField, notFound, precondition } from '../../kernel/errors.js';
import { tell } from '../../kernel/mailbox.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { statutoryCalendarsIn } from '../calendar/calendar.service.js';
import { evaluationReads } from '../evaluations/evaluations.reads.js';
import { ownFile } from '../files/files.service.js';
import { StoredFile } from '../files/storedFile.entity.js';
import { periodicEvaluationReads } from '../periodic/periodic.reads.js';
import { type Evidence, isEvidenceLink } from '../plans/monitoring.rules.js';
import { judgeFiling, refusalParams } from './clock.service.js';
import { filingCase } from './filing.reads.js';
import { Objection } from './objection.entity.js';
import { receiptOf } from './objection.rules.js';
import type { FileObjectionInput, ObjectionEvidenceInput, WithdrawObjectionInput } from './objections.inputs.js';
import { objectionReads } from './objections.reads.js';
import { stepRefusal } from './standing.rules.js';

/** Uploads live for days; what is evidence of an objection stays with it. */
const FOR_GOOD = new Date('9999-12-31T00:00:00Z');

/**
 * Files an objection to one own published result, annual or periodic (Ps 29; p.114 A.3, p.117 B.1-2).
 * @throws PRECONDITION_FAILED with the article when it is late, final, already filed or not possible now; all reasons in
 * `extensions.reasons`. @throws BAD_USER_INPUT without reasons or with evidence that is neither an own upload nor a link
 */
export async function fileObjection(ctx: Ctx, input: FileObjectionInput): Promise<string> {
  const self = selfOf(ctx);
  const resultId = await objectedResult(ctx, input);
  return inTransaction(ctx, async (em) => {
    const seen = await filingCase(em, resultId);
    if (!seen) throw notFound();
    if (seen.employeeId !== self) throw forbidden('objection.notOwn', { article: 'Ps 29' });
    // The cycle must not close between the judgement and the filing: its move takes the same lock.
    await lock(em, 'cyclePhase', seen.cycleId);
    const found = (await filingCase(em, resultId)) ?? seen;
    const { evaluatorId, evaluatorSuperiorId } = found;
    if (found.status !== 'PUBLISHED' || !found.takesObjections)
      throw precondition('objection.phase', { article: 'Ps 29' });
    const today = todayOf(ctx);
    const answer = judgeFiling(found, input.reasons, today, await statutoryCalendarsIn(em));
    const [first] = answer.refusals;
    if (first) {
      const [key, params] = [`objection.refused.${first.reason}`, refusalParams(answer, first.article)];
      if (first.reason === 'NO_REASONS') throw invalidField('reasons', key, params);
      const reasons = answer.refusals.map(({ reason }) => reason);
      throw new AppError('PRECONDITION_FAILED', key, { params, extra: { reasons } });
    }
    if (!evaluatorId || !evaluatorSuperiorId) throw precondition('objection.noSuperior', { article: 'p.117 B.2' });
    const row = make(em, Objection, {
      evaluation: input.evaluationId ?? null,
      periodicEvaluation: input.periodicEvaluationId ?? null,
      cycle: found.cycleId,
      employee: self,
      unit: found.unitId,
      evaluator: evaluatorId,
      evaluatorSuperior: evaluatorSuperiorId,
      reasons: input.reasons.trim(),
      proofs: await provenBy(ctx, em, input.evidence ?? []),
      receivedOn: receiptOf(found.acknowledgedOn, found.deliveredOn) ?? today,
      filedOn: today,
    });
    await tell(ctx, em, {
      kind: 'OBJECTION_FILED',
      objectId: row.id,
      employeeIds: [evaluatorId, evaluatorSuperiorId],
    });
    await record(em, ctx, {
      deed: 'fileObjection',
      object: 'objection',
      objectId: row.id,
      after: { resultId, filedOn: today, lastDayToDecide: answer.lastDayToDecide },
    });
    return row.id;
  });
}

/** The one result the objection is to, which the actor sees; @throws BAD_USER_INPUT for none or two. */
async function objectedResult(ctx: Ctx, { evaluationId, periodicEvaluationId }: FileObjectionInput): Promise<string> {
  if (evaluationId && !periodicEvaluationId) {
    await mustSee(ctx, evaluationReads, evaluationId);
    return evaluationId;
  }
  if (!periodicEvaluationId || evaluationId)
    throw invalidField('evaluationId', 'objection.result.one', { article: 'Ps 29; p.114 A.3' });
  await mustSee(ctx, periodicEvaluationReads, periodicEvaluationId);
  return periodicEvaluationId;
}

/** Takes the own objection back before it is decided. */
export async function withdrawObjection(ctx: Ctx, input: WithdrawObjectionInput): Promise<string> {
  const self = selfOf(ctx);
  await mustSee(ctx, objectionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(Objection, { id: input.id });
    const refusal = stepRefusal('withdraw', standing(row), self);
    if (refusal) throw refused(refusal);
    mustBeVersion(row, input.version);
    const before = { state: row.state };
    row.state = 'WITHDRAWN';
    row.withdrawnOn = todayOf(ctx);
    await record(em, ctx, {
      deed: 'withdrawObjection',
      object: 'objection',
      objectId: row.id,
      before,
      after: { state: row.state },
    });
  });
  return input.id;
}

/** The row as the pure rules read it. */
export const standing = (row: Objection) => ({
  state: row.state,
  employeeId: row.employee.id,
  evaluatorId: row.evaluator.id,
  evaluatorSuperiorId: row.evaluatorSuperior.id,
  explainedOn: row.explainedOn,
});

/** Not one's step at all is FORBIDDEN; one's step at the wrong time is PRECONDITION_FAILED. */
export const refused = ({ key, article }: { key: string; article: string }): AppError =>
  key.startsWith('objection.not') && key !== 'objection.notHeard'
    ? forbidden(key, { article })
    : precondition(key, { article });

async function provenBy(ctx: Ctx, em: EntityManager, inputs: readonly ObjectionEvidenceInput[]): Promise<Evidence[]> {
  const proofs: Evidence[] = [];
  for (const [n, { name, url, fileId }] of inputs.entries()) {
    if ((url ? 1 : 0) + (fileId ? 1 : 0) !== 1) throw invalidField(`evidence.${n}`, 'objection.evidence.one');
    if (url && !isEvidenceLink(url)) throw invalidField(`evidence.${n}.url`, 'objection.evidence.link');
    if (fileId) await keep(ctx, em, fileId, n);
    proofs.push({ name: name.trim(), url: url ?? null, fileId: fileId ?? null });
  }
  return proofs;
}

async function keep(ctx: Ctx, em: EntityManager, fileId: string, n: number): Promise<void> {
  try {
    await ownFile(ctx, actorOf(ctx), fileId);
  } catch (error) {
    if (error instanceof AppError) throw invalidField(`evidence.${n}.fileId`, 'objection.evidence.file');
    throw error;
  }
  await em.nativeUpdate(StoredFile, { id: fileId }, { expiresAt: FOR_GOOD });
}
