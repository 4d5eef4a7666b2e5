import { employee, position, unit } from './builders.js';
import type { TestServer } from './server.js';

/** A city small enough for a test and large enough for a page: one office, its head, 50 people below. */
export async function people50(server: TestServer): Promise<void> {
  const em = server.orm.em.fork();
  const city = unit(em, { name: 'Pemerintah Kota', kind: 'GOVERNMENT' });
  const office = unit(em, { name: 'Dinas', parent: city });
  const title = position(em, { title: 'Analis' });
  const head = employee(em, { name: 'KEPALA', unit: office, position: position(em, { title: 'Kepala Dinas' }) });
  for (let i = 0; i < 50; i++)
    employee(em, { name: `PEGAWAI ${String(i).padStart(2, '0')}`, unit: office, position: title, superior: head });
  await em.flush();
}
