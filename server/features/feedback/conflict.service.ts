import type { ConflictHook } from '../conflicts/conflictHook.service.js';

/**
 * Requests between two people with a conflict are withdrawn in cycles that do not collect yet; while one collects they
 * stay, since a refusal would tell who has answered (anonymity R10).
 */
export const withdrawOnConflict: ConflictHook = {
  async withdrawBetween(em, one, other) {
    const gone: { id: string }[] = await em.execute(
      `delete from feedback_request r using evaluation_cycle c
        where c.id = r.cycle_id and c.phase in ('DRAFTED', 'PLANNING', 'RUNNING')
          and ((r.ratee_id = ? and r.rater_id = ?) or (r.ratee_id = ? and r.rater_id = ?)) returning r.id`,
      [one, other, other, one],
    );
    return gone.length;
  },
};
