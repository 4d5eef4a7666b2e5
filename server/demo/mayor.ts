import { recordAppointment } from '../features/people/appointment.service.js';
import { Employee } from '../features/people/employee.entity.js';
import { storeStaff } from '../features/people/staff.service.js';
import { checkStaffFile } from '../features/people/staffimport.rules.js';
import type { Ctx } from '../kernel/context.js';
import { readSheet } from '../kernel/sheet/readSheet.js';
import { inTransaction } from '../kernel/transaction.js';
import { eachOf, type Stage } from './stage.js';

export const MAYOR_NIP = '196805171994031993';

// The mayor is no civil servant; the number only tells the row apart and is printed nowhere.
const LIST = `NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;JENIS PEGAWAI;KEDUDUKAN HUKUM;GOL AKHIR NAMA;JENIS JABATAN NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA;UNOR INDUK NAMA;NIP ATASAN
${MAYOR_NIP};Marwan Harahap;17-05-1968;M;PNS;Aktif;IV/e;Jabatan Pimpinan Tinggi Utama;Kepala Daerah;20-02-2020;Pemerintah Kota Tebing Tinggi;;`;

/** The invented mayor, and the executives he evaluates himself (p.65 C.3; p.90 no.12). */
export async function electMayor({ services }: Stage, officer: Ctx, city: string): Promise<void> {
  const list = checkStaffFile(await readSheet(Buffer.from(LIST)), {
    knownSuperior: () => false,
    units: [{ name: city, parentName: null }],
  });
  await inTransaction(services, (em) => storeStaff(em, list.rows, '2024-12-01'));
  const em = services.em.fork();
  const mayor = await em.findOneOrFail(Employee, { nip: MAYOR_NIP });
  const executives = await em.find(Employee, { position: { level: 'EXECUTIVE' } });
  const since = { basis: 'Keputusan Wali Kota (contoh)', validFrom: '2025-01-01' };
  await recordAppointment(officer, { kind: 'REGION_HEAD', employeeId: mayor.id, ...since });
  await eachOf(executives, 4, ({ id }) =>
    recordAppointment(officer, { kind: 'REGION_HEAD_DUTY', employeeId: id, ...since }),
  );
}
