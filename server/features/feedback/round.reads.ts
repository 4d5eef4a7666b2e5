import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestAt } from './round.rules.js';

/** The request of this rater with its cycle; the cycle row stays as it is until the transaction ends. */
export async function ownRequest(em: EntityManager, requestId: string, raterId: string): Promise<RequestAt | null> {
  const rows: RequestAt[] = await em.execute(
    `select r.cycle_id as "cycleId", r.ratee_id as "rateeId", r.kind, r.status, r.version, c.phase, c.design || v.content as design,
            w.opens_on::text as "opensOn", w.closes_on::text as "closesOn", x.until::text as until
       from feedback_request r
       join evaluation_cycle c on c.id = r.cycle_id
       join question_version v on v.id = c.question_version_id
       left join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
       left join phase_extension x on x.cycle_id = c.id and x.phase = 'FEEDBACK' and x.employee_id = r.rater_id
      where r.id = ? and r.rater_id = ? for share of c`,
    [requestId, raterId],
  );
  return rows[0] ?? null;
}
