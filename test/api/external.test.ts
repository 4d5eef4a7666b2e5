import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendLinks } from '../../server/features/external/external.service.js';
import { remindExternal } from '../../server/features/external/remind.service.js';
import { as, moveTo, NOW, type Round, round, send } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const INVITE = 'mutation ($input: InviteExternalRatersInput!) { inviteExternalRaters(input: $input) { changed } }';
const RENEW =
  'mutation ($input: ExternalRaterInput!) { renewExternalLink(input: $input) { rater { version invitedOn } } }';
const WITHDRAW = 'mutation ($input: ExternalRaterInput!) { withdrawExternalRater(input: $input) { changed } }';
const LIST =
  'query ($c: UUID, $r: UUID) { externalRaters(filter: { cycleId: $c, rateeId: $r }) { items { id version name invitedOn declineReason requestId } } }';
const GROUPS = [
  { kind: 'SUPERIOR' as const, minimum: 1, maximum: 1 },
  { kind: 'PEER' as const, minimum: 3, maximum: 5 },
  { kind: 'OTHER' as const, minimum: 0, maximum: 4 },
];
const person = (n: number, more: object = {}) => ({
  name: `Mitra Luar ${n}`,
  email: `mitra.${n}@contoh.test`,
  affiliation: 'Kecamatan, urusan bersama',
  ...more,
});

describe('raters from outside', () => {
  let server: TestServer;
  let officer: Caller;
  let world: Round;
  const list = async (rateeId = world.ratee.id) =>
    (await officer.query(LIST, { c: world.cycleId, r: rateeId })).data.externalRaters.items;
  const invite = (people: object[]) =>
    officer.query(INVITE, { input: { cycleId: world.cycleId, rateeId: world.ratee.id, people } });
  const sql = <T = object>(statement: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(statement, values as never[]);
  /** The links as the mail would carry them, by the person's number. */
  const secrets = async (): Promise<string[]> =>
    (
      await sql<{ secret: string }>(
        `select l.secret from letter l join external_rater x on l.key = 'external:' || x.id || ':' || x.token_hash
          where x.cycle_id = ? order by x.email`,
        [world.cycleId],
      )
    ).map(({ secret }) => secret);
  const open = (secret: string) => fetch(`${server.url}/external/${secret}?lang=en`);
  const fill = (secret: string, fields: Record<string, string>) =>
    fetch(`${server.url}/external/${secret}?lang=en`, { method: 'POST', body: new URLSearchParams(fields) });
  const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const all = { 'r.HARMONIOUS_1': '4', 'r.HARMONIOUS_2': 'x', 'r.LOYAL_1': '5' };
  const answers = async () => {
    const [row] = await sql<{ n: number }>('select count(*)::int as n from feedback_answer where cycle_id = ?', [
      world.cycleId,
    ]);
    return row?.n;
  };

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, { phase: 'RUNNING', peers: 3, subordinates: 0, design: { groups: GROUPS } });
  });
  afterAll(() => server.stop());

  test('are invited all or none: staff, the same address twice and a full group are refused at the field', async () => {
    await sql("update employee set email = 'peg@contoh.test' where id = ?", [world.peers[0]?.id]);
    const wrong = await invite([
      person(1),
      person(2, { email: 'PEG@contoh.test' }),
      person(3, { email: 'MITRA.1@contoh.test' }),
    ]);
    expect(wrong.errors?.[0]?.extensions.fields).toEqual({
      'people.1.email': [{ key: 'external.person.staff' }],
      'people.2.email': [{ key: 'constraint.external_rater_once' }],
    });
    expect((await invite([person(1, { email: 'bukan-surel' })])).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await list()).toEqual([]);
    const five = await invite([1, 2, 3, 4, 5].map((n) => person(n)));
    expect(five.errors?.[0]?.extensions.fields).toMatchObject({ 'people.4.name': [{ key: 'feedback.rater.maximum' }] });
    expect((await invite([1, 2, 3, 4].map((n) => person(n)))).data.inviteExternalRaters.changed).toBe(4);
    expect((await list()).map(({ invitedOn }: { invitedOn: string | null }) => invitedOn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('only the officer sees or invites them', async () => {
    for (const role of ['AUDITOR', 'UNIT_OFFICER', 'EMPLOYEE', 'ADMINISTRATOR'] as const) {
      const caller = await server.as({ roles: [role] });
      const reply = await caller.query(LIST, { c: world.cycleId });
      expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('get their links when collecting begins, one letter each; the secret is nowhere else', async () => {
    await moveTo(server, officer, world.cycleId, 'FEEDBACK');
    const ctx = { ...server.app.services, actor: null, requestId: '', locale: 'id' as const, address: '' };
    await server.orm.em.fork().transactional((em) => sendLinks(ctx as never, em, world.cycleId));
    const links = await secrets();
    expect(links).toHaveLength(4);
    expect(new Set(links).size).toBe(4);
    for (const secret of links) expect(secret).toMatch(/^[\w-]{43}$/);
    const kept = await sql<{ all: string }>('select x::text as all from external_rater x');
    for (const { all: row } of kept) for (const secret of links) expect(row).not.toContain(secret);
  });

  test('the page needs the right link and says who sees what', async () => {
    const [secret = ''] = await secrets();
    expect((await open('x'.repeat(43))).status).toBe(404);
    expect((await open('short')).status).toBe(404);
    const reply = await open(secret);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await reply.text();
    expect(html).toContain('at least 3 people answered');
    expect(html).toContain('Menghargai setiap orang');
    expect(html).not.toMatch(/<script/i);
  });

  test('gaps, foreign questions, wrong steps and overlong comments are refused; what was written stays on the page', async () => {
    const [secret = ''] = await secrets();
    const version = versionOn(await (await open(secret)).text());
    const bad: [Record<string, string>, RegExp][] = [
      [{ 'r.HARMONIOUS_1': '4' }, /name="r\.HARMONIOUS_1" value="4" checked/],
      [{ ...all, 'r.OTHER_9': '3' }, /state not/],
      [{ ...all, 'r.LOYAL_1': '9' }, /state not/],
      [{ ...all, 'r.LOYAL_1': 'NaN' }, /state not/],
      [{ ...all, 'r.LOYAL_1': '2.5' }, /state not/],
      [{ ...all, 'c.LOYAL': 'a'.repeat(10_000) }, /state not/],
    ];
    for (const [fields, shows] of bad) {
      const reply = await fill(secret, { ...fields, deed: 'sendAnyway', version });
      expect(reply.status).toBe(400);
      expect(await reply.text()).toMatch(shows);
    }
    expect(await answers()).toBe(0);
  });

  test('a draft waits behind the link; a comment that names somebody is asked about once more', async () => {
    const [secret = ''] = await secrets();
    const version = versionOn(await (await open(secret)).text());
    const kept = await fill(secret, { 'r.LOYAL_1': '2', 'c.LOYAL': 'Awalan', deed: 'save', version });
    expect(await kept.text()).toContain('Saved.');
    const html = await (await open(secret)).text();
    expect(html).toMatch(/name="r\.LOYAL_1" value="2" checked/);
    expect(html).toContain('>Awalan</textarea>');
    const warned = await fill(secret, {
      ...all,
      'c.LOYAL': 'NIP 198501012010011001 selalu membantu',
      deed: 'send',
      version: versionOn(html),
    });
    expect(warned.status).toBe(200);
    expect(await warned.text()).toContain('A comment holds a long number');
    expect(await answers()).toBe(0);
  });

  test('sixteen equal submits at once leave one answer; afterwards the link shows no content', async () => {
    const [secret = ''] = await secrets();
    const version = versionOn(await (await open(secret)).text());
    const fields = { ...all, 'c.LOYAL': 'Cepat tanggap <b>&', deed: 'sendAnyway', version };
    const replies = await Promise.all(Array.from({ length: 16 }, () => fill(secret, fields)));
    expect(replies.every(({ status }) => status < 500)).toBe(true);
    expect(await answers()).toBe(1);
    const later = await (await open(secret)).text();
    expect(later).toContain('your answer is sent');
    expect(later).not.toContain('Cepat tanggap');
    expect((await fill(secret, { ...fields, version: '3' })).status).toBe(200);
    expect(await answers()).toBe(1);
  });

  test('the officer learns nothing of it: the list is the same, a new link is sent as for everybody', async () => {
    const before = await list();
    const [one, two] = before;
    const [, secret = ''] = await secrets();
    const version = versionOn(await (await open(secret)).text());
    await fill(secret, { ...all, 'c.LOYAL': 'Sopan', deed: 'send', version });
    expect(await answers()).toBe(2);
    expect(await list()).toEqual(before);
    const sent = await officer.query(RENEW, { input: { id: one.id, version: one.version } });
    expect(sent.data.renewExternalLink.rater.invitedOn).toBe('2026-11-20');
    const withdrawn = await officer.query(WITHDRAW, { input: { id: two.id, version: two.version } });
    expect(withdrawn.errors?.[0]?.extensions.key).toBe('feedback.raters.collecting');
    expect(await (await open((await secrets())[0] ?? '')).text()).toContain('your answer is sent');
  });

  test('a new link makes the old one void; who declines is told to the officer with the reason', async () => {
    const [, , , secret = ''] = await secrets();
    const fourth = (await list())[3];
    await officer.query(RENEW, { input: { id: fourth.id, version: fourth.version } });
    expect((await open(secret)).status).toBe(404);
    const fresh = (await secrets())[3] ?? '';
    const version = versionOn(await (await open(fresh)).text());
    expect((await fill(fresh, { deed: 'decline', reason: 'x', version })).status).toBe(400);
    expect(
      await (await fill(fresh, { deed: 'decline', reason: 'Tidak pernah bekerja sama', version })).text(),
    ).toContain('You have declined');
    const row = (await list())[3];
    expect(row.declineReason).toBe('Tidak pernah bekerja sama');
    expect(
      (await officer.query(WITHDRAW, { input: { id: row.id, version: row.version } })).data.withdrawExternalRater
        .changed,
    ).toBe(1);
    expect(await list()).toHaveLength(3);
  });

  test('who has not answered is reminded once near the end, and the officer sees no trace of it', async () => {
    const before = await list();
    const links = await secrets();
    server.setNow('2026-11-26T03:00:00Z'); // four days before the last one
    await remindExternal(server.app.services);
    expect(await secrets()).toEqual(links);
    server.setNow('2026-11-27T03:00:00Z');
    await remindExternal(server.app.services);
    await remindExternal(server.app.services);
    const fresh = await secrets();
    expect(fresh.slice(0, 2)).toEqual(links.slice(0, 2)); // the two who have answered
    expect(fresh[2]).not.toBe(links[2]);
    expect(await sql("select 1 from letter where template = 'externalReminder'")).toHaveLength(1);
    server.setNow(NOW);
    expect(await list()).toEqual(before);
  });

  test('their answers are a group like any other: shown from three on, without a name', async () => {
    const [, , third = ''] = await secrets();
    await fill(third, {
      ...all,
      'c.LOYAL': 'Rapi',
      deed: 'send',
      version: versionOn(await (await open(third)).text()),
    });
    for (const peer of world.peers) await send(server, world.cycleId, peer, 3);
    await moveTo(server, officer, world.cycleId, 'RATING');
    expect((await open(third)).status).toBe(200);
    const head = await as(server, world.head.id);
    const reply = await head.query(
      'query ($c: UUID!, $r: UUID!) { feedbackDisclosure(cycleId: $c, rateeId: $r) { disclosure { cells { kinds raters items { mean } } } } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    const cells = reply.data.feedbackDisclosure.disclosure.cells as { kinds: string[]; raters: number }[];
    expect(cells.find(({ kinds }) => kinds.join() === 'OTHER')?.raters).toBe(3);
    expect(reply.text).not.toMatch(/Mitra|contoh\.test/);
  });

  test('an opened case names the person from outside to the one who asked, and tells the person on the page', async () => {
    server.setNow(null); // approvals are timed by the database's own clock
    const [requester, personnel, inspector] = [
      await server.as({ roles: ['PERSONNEL_OFFICER'] }),
      await server.as({ roles: ['PERSONNEL_OFFICER'] }),
      await server.as({ roles: ['AUDITOR'] }),
    ];
    const asked = await requester.query(
      'mutation ($input: RequestBreakGlassInput!) { requestBreakGlass(input: $input) { case { id version } } }',
      {
        input: {
          caseNumber: 'L/1/2026',
          ground: 'THREAT',
          reason: 'Komentar ini berisi ancaman terhadap pegawai.',
          cycleId: world.cycleId,
          rateeId: world.ratee.id,
          fragment: 'Rapi',
        },
      },
    );
    const { id } = asked.data.requestBreakGlass.case;
    let { version } = asked.data.requestBreakGlass.case;
    for (const approver of [personnel, inspector]) {
      const done = await approver.query(
        'mutation ($input: BreakGlassCaseInput!) { approveBreakGlass(input: $input) { case { version } } }',
        { input: { caseId: id, version } },
      );
      version = done.data.approveBreakGlass.case.version;
    }
    const opened = await requester.query(
      'mutation ($input: BreakGlassCaseInput!) { openBreakGlass(input: $input) { authorName authorNip } }',
      { input: { caseId: id, version } },
    );
    expect(opened.data.openBreakGlass).toEqual({ authorName: 'Mitra Luar 3', authorNip: null });
    const [first = '', , third = ''] = await secrets();
    expect(await (await open(third)).text()).toContain('The author of one of your comments was found out');
    expect(await (await open(first)).text()).not.toContain('found out');
  });
});
