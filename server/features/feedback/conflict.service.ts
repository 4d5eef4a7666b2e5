import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { employeeReads } from '../people/people.reads.js';
import { RaterConflict } from './conflict.entity.js';
import type { EndRaterConflictInput, RecordRaterConflictInput } from './conflict.inputs.js';
import { conflictReads } from './conflict.reads.js';
import { mayAssignRaters } from './feedback.policy.js';

/** The pair's id and how many requests between the two were withdrawn with it. */
export interface RecordedConflict {
  readonly id: string;
  readonly withdrawn: number;
}

/**
 * Records that two people may not rate each other. Requests between them are withdrawn in cycles that do not collect
 * yet; while one collects they stay, since a refusal would tell who has answered (anonymity R10).
 * @throws BAD_USER_INPUT at `otherId` (the same person), `validTo` (before the first day)
 */
export async function recordRaterConflict(ctx: Ctx, input: RecordRaterConflictInput): Promise<RecordedConflict> {
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
  const { oneId, otherId, ground, validFrom, validTo = null, reference } = input;
  if (oneId === otherId) throw invalidField('otherId', 'feedback.conflict.self');
  if (validTo !== null && validTo < validFrom) throw invalidField('validTo', 'feedback.conflict.order');
  await mustSee(ctx, employeeReads, oneId);
  await mustSee(ctx, employeeReads, otherId);
  const [one, other] = oneId < otherId ? [oneId, otherId] : [otherId, oneId];
  return inTransaction(ctx, async (em) => {
    const row = make(em, RaterConflict, { one, other, ground, validFrom, validTo, reference: reference.trim() });
    const withdrawn = await withdrawBetween(em, one, other);
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
  if (!mayAssignRaters(actorOf(ctx))) throw forbidden();
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

async function withdrawBetween(em: EntityManager, one: string, other: string): Promise<number> {
  const gone: { id: string }[] = await em.execute(
    `delete from feedback_request r using evaluation_cycle c
      where c.id = r.cycle_id and c.phase in ('DRAFTED', 'PLANNING', 'RUNNING')
        and ((r.ratee_id = ? and r.rater_id = ?) or (r.ratee_id = ? and r.rater_id = ?)) returning r.id`,
    [one, other, other, one],
  );
  return gone.length;
}
