import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHAIN_CHECK } from '../../server/features/audit/audit.reads.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

describe('the audit log', () => {
  let server: TestServer;
  let officer: Caller;
  let auditor: Caller;
  beforeAll(async () => {
    server = await startServer();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'], username: 'petugas' });
    auditor = await server.as({ roles: ['AUDITOR'] });
    for (const name of ['A', 'B', 'C'])
      await officer.query(
        'mutation ($name: String!) { createUnit(input: { name: $name, kind: AGENCY }) { unit { id } } }',
        { name },
      );
  });
  afterAll(() => server.stop());

  const sql = (text: string) => server.orm.em.execute(text);
  const verified = async () =>
    (await auditor.query('{ auditVerification { entries isIntact firstBrokenSequence } }')).data.auditVerification;

  test('tells who did what, without gaps and in order', async () => {
    const { data } = await auditor.query(
      '{ auditEntries(filter: { deed: ["createUnit"] }, sort: { by: SEQUENCE }) { items { sequence deed object actor { username } } } }',
    );
    expect(data.auditEntries.items).toHaveLength(3);
    expect(data.auditEntries.items[0]).toMatchObject({
      deed: 'createUnit',
      object: 'unit',
      actor: { username: 'petugas' },
    });
    expect(await verified()).toMatchObject({ isIntact: true });
  });

  test('is the auditor’s alone', async () => {
    const admin = await server.as({ roles: ['ADMINISTRATOR'] });
    for (const caller of [officer, admin])
      expect((await caller.query('{ auditEntries { total } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each(['update audit_entry set deed = $$x$$', 'delete from audit_entry', 'truncate audit_entry'])(
    'refuses: %s',
    async (text) => {
      await expect(sql(text)).rejects.toThrow('append-only');
    },
  );

  test('two deeds at once still make one chain', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        officer.query(
          'mutation ($name: String!) { createUnit(input: { name: $name, kind: AGENCY }) { unit { id } } }',
          { name: `P${i}` },
        ),
      ),
    );
    expect(await verified()).toMatchObject({ isIntact: true, firstBrokenSequence: null });
  });

  // Somebody with the database's own rights can switch the triggers off; the chain still shows what he did.
  test.each([
    ['an edited entry', `update audit_entry set deed = 'nothing' where sequence = 3`],
    ['a removed entry', 'delete from audit_entry where sequence = 5'],
    [
      'two swapped entries',
      'update audit_entry set sequence = case sequence when 7 then 100000 when 8 then 7 else sequence end where sequence in (7, 8)',
    ],
  ])('names the first broken entry after %s', async (_name, tamper) => {
    await server.orm.em
      .fork()
      .transactional(async (em) => {
        await em.execute('set local session_replication_role = replica');
        await em.execute(tamper);
        const [row]: { broken: number | null }[] = await em.execute(CHAIN_CHECK.text);
        expect(row?.broken).not.toBeNull();
        throw new Error('undo');
      })
      .catch((error: Error) => expect(error.message).toBe('undo'));
  });
});
