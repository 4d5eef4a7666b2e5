import { tell } from '../../kernel/mailbox.js';
import type { PhaseHook } from '../cycles/phaseHook.service.js';

const IDS = {
  FEEDBACK: `select distinct rater_id as id from feedback_request where cycle_id = ? and rater_id is not null and status in ('INVITED', 'DRAFT')`,
  PUBLISHED: `select employee_id as id from evaluation where cycle_id = ? and status = 'PUBLISHED'`,
} as const;

/** Who is told when a cycle moves, in the transaction of the move: the raters asked, and those whose result is there. */
export const notificationPhases: PhaseHook = {
  async entered(ctx, em, { id, phase }) {
    if (phase !== 'FEEDBACK' && phase !== 'PUBLISHED') return;
    const rows: { id: string }[] = await em.execute(IDS[phase], [id]);
    const kind = phase === 'FEEDBACK' ? 'FEEDBACK_INVITED' : 'RESULT_PUBLISHED';
    await tell(ctx, em, { kind, objectId: id, employeeIds: rows.map((row) => row.id) });
  },
};
