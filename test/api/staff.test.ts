import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeStaff } from '../../server/features/people/staff.service.js';
import { checkStaffFile } from '../../server/features/people/staffimport.rules.js';
import { readSheet } from '../../server/kernel/sheet/readSheet.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { startServer, type TestServer } from '../kit/server.js';

describe('a whole staff list', () => {
  let server: TestServer;
  const list = async () => {
    const sheet = await readSheet(readFileSync('server/demo/pegawai.csv'));
    return checkStaffFile(sheet, {
      knownSuperior: () => false,
      units: [{ name: 'Pemerintah Kota Tebing Tinggi', parentName: null }],
    });
  };
  const store = async (
    change: (
      row: Awaited<ReturnType<typeof list>>['rows'][number],
    ) => Awaited<ReturnType<typeof list>>['rows'][number] = (row) => row,
  ) => {
    const { rows } = await list();
    return inTransaction(server.app.services, (em) => storeStaff(em, rows.map(change), '2026-03-01'));
  };

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test('is written once, and the second time changes nothing', async () => {
    const { rows } = await list();
    expect(await store()).toEqual({ inserted: rows.length, changed: 0, unchanged: 0 });
    expect(await store()).toEqual({ inserted: 0, changed: 0, unchanged: rows.length });
  });

  test('keeps the history of somebody who moved', async () => {
    const { rows } = await list();
    const mover = rows.find((row) => row.superiorNip !== null && row.positionLevel === 'EXECUTOR');
    const target = rows.find((row) => row.unitName !== mover?.unitName);
    const outcome = await store((row) =>
      row.nip === mover?.nip
        ? {
            ...row,
            unitName: target?.unitName ?? '',
            parentUnitName: target?.parentUnitName ?? null,
            superiorNip: target?.superiorNip ?? null,
          }
        : row,
    );
    expect(outcome.changed).toBe(1);
    const history: { valid_to: string | null; valid_from: string }[] = await server.orm.em.execute(
      'select a.valid_from::text, a.valid_to::text from assignment a join employee e on e.id = a.employee_id where e.nip = ? order by a.valid_from',
      [mover?.nip],
    );
    expect(history).toHaveLength(2);
    expect(history[0]?.valid_to).toBe('2026-02-28');
    expect(history[1]).toEqual({ valid_from: '2026-03-01', valid_to: null });
  });
});
