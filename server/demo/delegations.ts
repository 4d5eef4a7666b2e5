import { recordAppointment } from '../features/people/appointment.service.js';
import type { Ctx } from '../kernel/context.js';
import { eachOf, type Stage } from './stage.js';

/** Functional officials who head a school or another unit evaluate its people by delegation from above (p.89 no.7 a). */
export async function delegateToHeads({ services }: Stage, officer: Ctx): Promise<void> {
  const heads: { head: string; above: string; people: string[] }[] = await services.em.fork().execute(
    `select s.id as head, s.superior_id as above, array_agg(e.id) as people
       from employee e join employee s on s.id = e.superior_id join position p on p.id = s.position_id
      where p.level = 'FUNCTIONAL' and s.superior_id is not null group by s.id order by s.id`,
  );
  await eachOf(heads, 4, ({ head, above, people }) =>
    recordAppointment(officer, {
      ...{ kind: 'DELEGATION', employeeId: above, otherId: head, onlyForIds: people },
      ...{ basis: 'Keputusan pendelegasian kewenangan (contoh)', validFrom: '2025-01-01' },
    }),
  );
}
