import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as, moveTo, NOW, type Round, round, send } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const deed = (name: string) =>
  `mutation ($input: BreakGlassCaseInput!) { ${name}(input: $input) { case { id version state approvalCount } } }`;
const REQUEST =
  'mutation ($input: RequestBreakGlassInput!) { requestBreakGlass(input: $input) { case { id version state approvalCount fragment } } }';
const OPEN = 'mutation ($input: BreakGlassCaseInput!) { openBreakGlass(input: $input) { authorName authorNip } }';
const THREAT = 'Awas kalau nanti saya laporkan.';

describe('finding out an author', () => {
  let server: TestServer;
  let world: Round;
  let requester: Caller;
  let personnel: Caller;
  let inspector: Caller;
  let number = 0;
  const input = (more: Record<string, unknown> = {}) => ({
    caseNumber: `P/${++number}/2026`,
    ground: 'THREAT',
    reason: 'Komentar ini berisi ancaman terhadap pegawai.',
    cycleId: world.cycleId,
    rateeId: world.ratee.id,
    fragment: THREAT,
    ...more,
  });
  const requested = async (more: Record<string, unknown> = {}) => {
    const reply = await requester.query(REQUEST, { input: input(more) });
    if (reply.errors) throw new Error(reply.text);
    return reply.data.requestBreakGlass.case;
  };
  const key = (reply: { errors?: { extensions: { key: string } }[] }) => reply.errors?.[0]?.extensions.key;
  const at = ({ id, version }: { id: string; version: number }) => ({ input: { caseId: id, version } });
  const approve = async (caller: Caller, one: { id: string; version: number }) =>
    (await caller.query(deed('approveBreakGlass'), at(one))).data.approveBreakGlass.case;
  const sql = (text: string, values: unknown[] = []) => server.orm.em.fork().execute(text, values);

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    const officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, { peers: 3, subordinates: 0 });
    await send(server, world.cycleId, world.peers[0] as never, 2, THREAT);
    for (const peer of world.peers.slice(1)) await send(server, world.cycleId, peer, 4, 'Baik.');
    await moveTo(server, officer, world.cycleId, 'RATING');
    server.setNow(null); // approvals are timed by the database's own clock
    requester = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    personnel = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    inspector = await server.as({ roles: ['AUDITOR'] });
  });
  afterAll(() => server.stop());

  test('opens once, for the one who asked, after two others of two offices, with the entry in the log', async () => {
    let one = await requested();
    expect(one).toMatchObject({ state: 'REQUESTED', approvalCount: 0, fragment: THREAT });
    expect(key(await requester.query(OPEN, at(one)))).toBe('feedback.breakGlass.state');
    expect(key(await requester.query(deed('approveBreakGlass'), at(one)))).toBe('feedback.breakGlass.samePerson');
    one = await approve(personnel, one);
    expect(one.state).toBe('FIRST_APPROVED');
    const third = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    expect(key(await third.query(deed('approveBreakGlass'), at(one)))).toBe('feedback.breakGlass.sameOffice');
    one = await approve(inspector, one);
    expect(one).toMatchObject({ state: 'APPROVED', approvalCount: 2 });
    expect(key(await personnel.query(OPEN, at(one)))).toBe('feedback.breakGlass.notRequester');
    const opened = await requester.query(OPEN, at(one));
    expect(opened.data.openBreakGlass).toEqual({ authorName: world.peers[0]?.name, authorNip: world.peers[0]?.nip });
    expect(key(await requester.query(OPEN, at({ ...one, version: one.version + 1 })))).toBe(
      'feedback.breakGlass.state',
    );
    const log = await sql("select 1 from audit_entry where deed = 'openBreakGlass' and object_id = ?", [one.id]);
    expect(log).toHaveLength(1);
    const kept =
      JSON.stringify(await sql('select * from break_glass_case where id = ?', [one.id])) +
      JSON.stringify(await sql('select deed, before, after from audit_entry where object_id = ?', [one.id]));
    expect(kept).not.toContain(String(world.peers[0]?.id));
    server.setNow(NOW); // the raters signed in then
    const told = await (await as(server, String(world.peers[0]?.id))).query(
      '{ breakGlassNotices { ground openedOn } breakGlassYears { opened refused expired } }',
    );
    expect(told.data.breakGlassNotices).toMatchObject([{ ground: 'THREAT' }]);
    expect(told.data.breakGlassYears[0]).toMatchObject({ opened: 1 });
    const others = await (await as(server, String(world.peers[1]?.id))).query('{ breakGlassNotices { ground } }');
    expect(others.data.breakGlassNotices).toEqual([]);
    server.setNow(null);
  });

  test('an approval that is not used in 72 hours opens nothing, whatever the program believes', async () => {
    let one = await requested();
    one = await approve(inspector, await approve(personnel, one));
    await sql('alter table break_glass_approval disable trigger break_glass_moment');
    await sql("update break_glass_approval set approved_at = now() - interval '73 hours' where case_id = ?", [one.id]);
    await sql('alter table break_glass_approval enable trigger break_glass_moment');
    expect((await requester.query(OPEN, at(one))).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    await sql("update break_glass_case set approved_at = now() - interval '73 hours' where id = ?", [one.id]);
    expect(key(await requester.query(OPEN, at(one)))).toBe('feedback.breakGlass.expired');
  });

  test.each([
    ['REQUESTED', 0],
    ['FIRST_APPROVED', 1],
    ['APPROVED', 0],
    ['APPROVED', 1],
    ['OPENED', 2],
    ['CLOSED', 2],
    ['REFUSED', 2],
  ])('the function of the database tells no name in state %s with %i approvals', async (state, approvals) => {
    const one = await requested();
    const [{ requester_id: person }] = (await sql('select requester_id from break_glass_case where id = ?', [
      one.id,
    ])) as [{ requester_id: string }];
    for (const office of ['PERSONNEL_AGENCY', 'INSPECTORATE'].slice(0, approvals))
      await sql(
        'insert into break_glass_approval (id, version, case_id, person_id, office) values (gen_random_uuid(), 1, ?, gen_random_uuid(), ?)',
        [one.id, office],
      );
    await sql('update break_glass_case set state = ? where id = ?', [state, one.id]);
    await expect(
      sql("select * from trusted.open_case(?::uuid, ?::uuid, ?::uuid, '')", [one.id, person, person]),
    ).rejects.toThrow('does not open');
  });

  test('two approvals by the requester and the ratee open nothing', async () => {
    const one = await requested();
    const [{ requester_id: person }] = (await sql('select requester_id from break_glass_case where id = ?', [
      one.id,
    ])) as [{ requester_id: string }];
    for (const [who, office] of [
      [person, 'PERSONNEL_AGENCY'],
      [world.ratee.id, 'INSPECTORATE'],
    ])
      await sql(
        'insert into break_glass_approval (id, version, case_id, person_id, office) values (gen_random_uuid(), 1, ?, ?, ?)',
        [one.id, who, office],
      );
    await sql("update break_glass_case set state = 'APPROVED' where id = ?", [one.id]);
    await expect(
      sql("select * from trusted.open_case(?::uuid, ?::uuid, ?::uuid, '')", [one.id, person, person]),
    ).rejects.toThrow('does not open');
  });

  test.each([
    ['words that several wrote', { fragment: 'Baik.' }, 'feedback.breakGlass.target'],
    ['words that are not in the disclosure', { fragment: 'Tidak ada.' }, 'feedback.breakGlass.target'],
    ['a reason of a few letters', { reason: 'penting' }, 'feedback.breakGlass.reason'],
    ['silence without an order', { silentUntil: '2999-01-01' }, 'feedback.breakGlass.silence'],
    ['silence that has ended', { ground: 'COURT_ORDER', silentUntil: '2001-01-01' }, 'feedback.breakGlass.silence'],
  ])('%s is refused', async (_what, more, expected) => {
    expect(key(await requester.query(REQUEST, { input: input(more) }))).toBe(expected);
  });

  test('those concerned see no case, and nobody outside the two offices does', async () => {
    const one = await requested();
    const concerned = await server.as({ roles: ['AUDITOR'], employeeId: world.ratee.id });
    expect(
      (await concerned.query('query ($id: UUID!) { breakGlassCase(id: $id) { id } }', { id: one.id })).data
        .breakGlassCase,
    ).toBeNull();
    expect((await concerned.query(deed('approveBreakGlass'), at(one))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const role of ['ADMINISTRATOR', 'UNIT_OFFICER', 'EMPLOYEE'] as const)
      expect(
        (await (await server.as({ roles: [role] })).query('{ breakGlassCases { total } }')).errors?.[0]?.extensions
          .code,
      ).toBe('FORBIDDEN');
  });

  test('a refused case stays refused', async () => {
    const one = await requested();
    const refused = (await inspector.query(deed('refuseBreakGlass'), at(one))).data.refuseBreakGlass.case;
    expect(refused.state).toBe('REFUSED');
    expect(key(await personnel.query(deed('approveBreakGlass'), at(refused)))).toBe('feedback.breakGlass.state');
  });
});
