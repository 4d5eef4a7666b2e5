import type { AttendanceHook } from '../attendance/changeHook.service.js';
import { orderIndexes } from './index.service.js';

/**
 * Attendance or a sanction changed: every index that stands on it is computed again, in the transaction of the change.
 * An open cycle takes the new figure over and shows the difference; a closed one only shows it.
 */
export const recomputeIndexes: AttendanceHook = {
  async changed(by, em, { employeeIds, from, to, cause, importId }) {
    const cycles: { id: string }[] = await em.execute(
      `select c.id from evaluation_cycle c where c.rule_set_id is not null and c.starts_on <= ?::date and c.ends_on >= ?::date
       and exists (select 1 from evaluation e join jsonb_array_elements_text(?::jsonb) as a(id) on a.id::uuid = e.employee_id
         where e.cycle_id = c.id and e.index_result is not null) order by c.starts_on`,
      [to, from, JSON.stringify(employeeIds)],
    );
    for (const { id } of cycles) await orderIndexes(by, em, id, { cause, importId, employeeIds });
  },
};
