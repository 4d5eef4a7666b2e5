import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { employeeReads } from '../people/people.reads.js';
import { RaterConflict } from './conflict.entity.js';
import type { EndRaterConflictInput, RecordRaterConflictInput } from './conflict.inputs.js';
import { mayRecordConflicts } from './conflict.policy.js';
import { conflictReads } from './conflict.reads.js';
import { conflictHooks } from './conflictHook.service.js';

/** The pair's id and how many requests between the two were withdrawn with it. */
export interface RecordedConflict {
  readonly id: string;
  readonly withdrawn: number;
}

/**
 * Records that two people may not rate each other; what was planned between them is withdrawn by the features that planned
 * it (`conflictHooks`).
 * @throws BAD_USER_INPUT at `otherId` (the same person), `validTo` (before the first day)
 */
export async function recordRaterConflict(ctx: Ctx, input: RecordRaterConflictInput): Promise<RecordedConflict> {
  if (!mayRecordConflicts(actorOf(ctx))) throw forbidden();
  const { oneId, otherId, ground, validFrom, validTo = null, reference } = input;
  if (oneId === otherId) throw invalidField('otherId', 'feedback.conflict.self');
  if (validTo !== null && validTo < validFrom) throw invalidField('validTo', 'feedback.conflict.order');
  await mustSee(ctx, employeeReads, oneId);
  await mustSee(ctx, employeeReads, otherId);
  const [one, other] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  return inTransaction(ctx, async (em) => {
    const row = make(em, RaterConflict, { one, other, ground, validFrom, validTo, reference: reference.trim() });
    let withdrawn = 0;
    for (const hook of ctx.provided(conflictHooks)) withdrawn += await hook.withdrawBetween(em, one, other);
    await record(em, ctx, {
      deed: 'recordRaterConflict',
      object: 'raterConflict',
      objectId: row.id,
      after: { oneId: one, otherId: other, ground, validFrom, validTo, withdrawn },
    });
    return { id: row.id, withdrawn };
  });
}

/**
 * Ends a conflict; the pair may be proposed again from the day after.
 * @throws BAD_USER_INPUT at `validTo` (before the first day)
 */
export async function endRaterConflict(ctx: Ctx, input: EndRaterConflictInput): Promise<string> {
  if (!mayRecordConflicts(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, conflictReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(RaterConflict, { id: input.id });
    mustBeVersion(row, input.version);
    if (input.validTo < row.validFrom) throw invalidField('validTo', 'feedback.conflict.order');
    const before = { validTo: row.validTo };
    row.validTo = input.validTo;
    await record(em, ctx, {
      deed: 'endRaterConflict',
      object: 'raterConflict',
      objectId: row.id,
      before,
      after: { validTo: input.validTo },
    });
  });
  return input.id;
}
