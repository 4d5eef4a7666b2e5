import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { remindOutside } from '../../server/features/given/outsideRemind.service.js';
import { deliverMail } from '../../server/features/notifications/deliver.service.js';
import { as, NOW, type Round, round } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';
import { type MailServer, startMailServer } from '../kit/smtp.js';

// Everyday feedback of people outside the staff (Ps 18(2)c), with a real mail server. 20 November 2026 is a Friday.
const ASK_FIELDS =
  'id version status receiverName askerName askedAs capacity personName email dueOn endedOn remindedOn';
const ASK = `mutation ($input: AskOutsideInput!) { askOutside(input: $input) { ask { ${ASK_FIELDS} } } }`;
const RENEW = `mutation ($input: OutsideAskInput!) { renewOutsideAsk(input: $input) { ask { ${ASK_FIELDS} } } }`;
const WITHDRAW = `mutation ($input: OutsideAskInput!) { withdrawOutsideAsk(input: $input) { ask { ${ASK_FIELDS} } } }`;
const ASKS = `query ($filter: OutsideAskFilter) { outsideAsks(filter: $filter) { items { ${ASK_FIELDS} } } }`;
const WORD =
  'id version giverName recordedByName capacity outsideKind channel tone text standing refusal behaviour evidence { name url isFile } viewerCan { decide }';
const WORDS = `query ($filter: GivenFeedbackFilter) { givenFeedbacks(filter: $filter) { items { ${WORD} } } }`;
const RECORD = `mutation ($input: RecordOutsideWordInput!) { recordOutsideWord(input: $input) { given { ${WORD} } } }`;
const CONFIRM = `mutation ($input: ConfirmWordInput!) { confirmOutsideWord(input: $input) { given { ${WORD} } } }`;
const REFUSE = `mutation ($input: RefuseWordInput!) { refuseOutsideWord(input: $input) { given { ${WORD} } } }`;

interface Ask {
  id: string;
  version: number;
  status: string;
  email: string | null;
}

describe('everyday feedback from outside', () => {
  let server: TestServer;
  let mail: MailServer;
  let world: Round;
  let ratee: Caller;
  let head: Caller;
  let peer: Caller;
  let officer: Caller;

  beforeAll(async () => {
    mail = await startMailServer();
    server = await startServer({ now: NOW, env: { SMTP_URL: mail.url, MAIL_FROM: 'kinerja@kota.test' } });
    world = await round(server);
    ratee = await as(server, world.ratee.id);
    head = await as(server, world.head.id);
    peer = await as(server, String(world.peers[0]?.id));
    officer = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.unit.id] });
  });
  afterAll(async () => {
    await server.stop();
    await mail.stop();
  });

  const sql = <T = object>(statement: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(statement, values as never[]);
  const request = (more: object = {}) => ({
    input: {
      ...{ receiverId: world.ratee.id, outsideKind: 'SERVED', capacity: 'Pasien', personName: 'Sari Rahayu' },
      ...{ email: 'sari@warga.test', question: 'Bagaimana pelayanan pemeriksaan kemarin?', dueOn: '2026-11-30' },
      behaviour: 'SERVICE_ORIENTED',
      ...more,
    },
  });
  const asked = async (caller: Caller, more: object = {}): Promise<Ask> => {
    const reply = await caller.query(ASK, request(more));
    if (reply.errors) throw new Error(reply.text);
    return reply.data.askOutside.ask;
  };
  /** The secret of the newest letter to an address, as it came by mail. */
  const secretTo = async (address: string): Promise<string> => {
    await deliverMail(server.app.services);
    const letter = mail.taken.filter(({ to }) => JSON.stringify(to).includes(address)).at(-1);
    return /\/feedback\/([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  };
  const open = (secret: string, lang = 'id') => fetch(`${server.url}/feedback/${secret}?lang=${lang}`);
  const fill = (secret: string, fields: Record<string, string>) =>
    fetch(`${server.url}/feedback/${secret}?lang=id`, { method: 'POST', body: new URLSearchParams(fields) });
  const words = async (caller: Caller, filter: object = {}) =>
    (await caller.query(WORDS, { filter: { receiverId: world.ratee.id, ...filter } })).data.givenFeedbacks.items;
  const fieldsOf = async (caller: Caller, query: string, variables: Record<string, unknown>) =>
    (await caller.query(query, variables)).errors?.[0]?.extensions;

  test('is asked for by the employee, the leader and the officer of the unit, and by nobody else', async () => {
    const asks = await Promise.all(
      (
        [
          [ratee, 'SELF', 'a@warga.test'],
          [head, 'LEADER', 'b@warga.test'],
          [officer, 'OFFICER', 'c@warga.test'],
        ] as const
      ).map(async ([caller, as, email]) => ({ as, found: await caller.query(ASK, request({ email })) })),
    );
    for (const { as, found } of asks) expect(found.data.askOutside.ask).toMatchObject({ askedAs: as, status: 'OPEN' });
    for (const caller of [peer, await as(server, world.stranger.id)])
      expect(await fieldsOf(caller, ASK, request({ email: 'd@warga.test' }))).toMatchObject({
        fields: { receiverId: [{ key: 'given.outside.subject', params: { article: 'Ps 18(2)c; p.69-70 C.7-C.9' } }] },
      });
    const subjects = async (caller: Caller) =>
      (await caller.query('{ outsideSubjects(q: "") { employeeId relation } }')).data.outsideSubjects;
    const reports = world.subordinates.map(({ id }) => ({ employeeId: id, relation: 'LEADER' }));
    expect((await subjects(ratee))[0]).toEqual({ employeeId: world.ratee.id, relation: 'SELF' });
    expect(await subjects(ratee)).toEqual(expect.arrayContaining(reports));
    expect(await subjects(ratee)).toHaveLength(1 + reports.length);
    expect(await subjects(await as(server, world.stranger.id))).toHaveLength(1);
  });

  test('a wrong day, an address of the staff, the same address twice and a foreign result are refused at the field', async () => {
    await sql("update employee set email = 'peg@kota.test' where id = ?", [world.peers[0]?.id]);
    const refused = async (more: object) => (await fieldsOf(ratee, ASK, request(more)))?.fields;
    expect(await refused({ dueOn: '2026-11-19' })).toMatchObject({ dueOn: [{ key: 'given.outside.due' }] });
    expect(await refused({ dueOn: '2027-02-01' })).toMatchObject({ dueOn: [{ key: 'given.outside.due' }] });
    expect(await refused({ email: 'PEG@kota.test' })).toMatchObject({ email: [{ key: 'external.person.staff' }] });
    expect(await refused({ email: 'A@warga.test' })).toMatchObject({ email: [{ key: 'given.outside.twice' }] });
    expect(await refused({ email: 'bukan-surel' })).toHaveProperty('email');
    expect(await refused({ resultKey: world.ratee.id })).toMatchObject({
      behaviour: [{ key: 'feedback.given.oneMatter' }],
    });
    expect(await refused({ resultKey: world.ratee.id, behaviour: null })).toMatchObject({
      resultKey: [{ key: 'feedback.given.result', params: { article: expect.stringContaining('Ps 17-19') } }],
    });
  });

  test('the request is seen by who asked, the leader and the officer; the employee sees only his own', async () => {
    const seen = async (caller: Caller) =>
      (await caller.query(ASKS, { filter: { receiverId: world.ratee.id } })).data.outsideAsks.items
        .map(({ email }: Ask) => email)
        .sort();
    const all = ['a@warga.test', 'b@warga.test', 'c@warga.test'];
    expect(await seen(ratee)).toEqual(['a@warga.test']);
    expect(await seen(head)).toEqual(all);
    expect(await seen(officer)).toEqual(all);
    expect(await seen(await server.as({ roles: ['PERSONNEL_OFFICER'] }))).toEqual(all);
    for (const other of [peer, await as(server, world.stranger.id)]) expect(await seen(other)).toEqual([]);
    for (const role of ['AUDITOR', 'ADMINISTRATOR'] as const)
      expect((await (await server.as({ roles: [role] })).query(ASKS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const aboutOfficer = { receiverId: world.peers[1]?.id, email: 'e@warga.test' };
    await asked(head, aboutOfficer);
    const [unitIds, employeeId] = [[world.unit.id], world.peers[1]?.id];
    const employed = await server.as({ roles: ['UNIT_OFFICER', 'EMPLOYEE'], unitIds, employeeId });
    expect(await seen(employed)).toEqual(all);
    expect((await employed.query(ASKS, { filter: { receiverId: employeeId } })).data.outsideAsks.items).toEqual([]);
  });

  test('the page tells who asks, who reads it, that it is printed and when the name is; without script', async () => {
    const ask = await asked(head);
    const secret = await secretTo('sari@warga.test');
    expect(secret).toMatch(/^[\w-]{43}$/);
    const letter = mail.taken.at(-1);
    for (const told of ['Sari', world.ratee.name, world.head.name]) expect(letter?.text).not.toContain(told);
    const reply = await open(secret);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await reply.text();
    for (const told of [
      world.ratee.name,
      'meminta umpan balik Anda sebagai Pasien',
      'Bagaimana pelayanan pemeriksaan kemarin?',
      'Berorientasi Pelayanan',
      `dibaca oleh ${world.ratee.name} dan pimpinannya`,
      'diawali “Pasien:”',
      'hanya disertakan bila Anda menyetujuinya',
      '30 November 2026',
    ])
      expect(html).toContain(told);
    expect(html).not.toMatch(/<script/i);
    expect(await (await open(secret, 'en')).text()).toContain('Who will read it');
    for (const wrong of ['x'.repeat(43), 'short']) expect((await open(wrong)).status).toBe(404);
    const [kept] = await sql<{ row: string }>('select a::text as row from outside_ask a where id = ?', [ask.id]);
    expect(kept?.row).not.toContain(secret);
  });

  test('gaps are told at the field and what was written stays; sixteen at once leave one word with a receipt', async () => {
    const secret = await secretTo('sari@warga.test');
    const wrong = await fill(secret, { deed: 'send', text: 'Kurang <b>ramah', url: 'javascript:alert(1)' });
    expect(wrong.status).toBe(400);
    const page = await wrong.text();
    for (const told of ['Pilih salah satu.', 'Tautan harus diawali', 'Kurang &#60;b&#62;ramah'])
      expect(page).toContain(told);
    expect((await fill(secret, { deed: 'send', tone: 'SUGGESTION' })).status).toBe(400);
    expect(await words(ratee)).toEqual([]);
    const fields = {
      ...{ deed: 'send', tone: 'SUGGESTION', text: 'Cekatan, tetapi kurang ramah.' },
      url: 'https://ulasan.test/1',
    };
    const replies = await Promise.all(Array.from({ length: 16 }, () => fill(secret, fields)));
    for (const reply of replies) expect(await reply.text()).toMatch(/Nomor tanda terima: [0-9A-F]{4}-[0-9A-F]{4}/);
    const [word, ...more] = await words(ratee);
    expect(more).toEqual([]);
    expect(word).toMatchObject({
      ...{ giverName: 'Pasien', capacity: 'Pasien', outsideKind: 'SERVED', channel: 'INDIRECT', tone: 'SUGGESTION' },
      ...{ text: 'Cekatan, tetapi kurang ramah.', behaviour: 'SERVICE_ORIENTED', standing: 'ON_RECORD' },
      ...{ recordedByName: null, evidence: [{ url: 'https://ulasan.test/1', isFile: false }] },
    });
  });

  test('a used link shows no content; name and address are gone, and nothing identifying stands in the log', async () => {
    const secret = await secretTo('sari@warga.test');
    const html = await (await open(secret)).text();
    expect(html).toContain('sudah dipakai');
    expect(html).not.toContain('ramah');
    const [ask] = (await head.query(ASKS, { filter: { status: ['ANSWERED'] } })).data.outsideAsks.items;
    expect(ask).toMatchObject({ personName: null, email: null, endedOn: '2026-11-20' });
    const [log] = await sql<{ text: string }>('select json_agg(a)::text as text from audit_entry a');
    for (const secretWord of ['Sari', 'warga.test', 'pemeriksaan', 'ramah', secret])
      expect(log?.text).not.toContain(secretWord);
    const letters = await sql<{ text: string }>("select l::text as text from letter l where template = 'outsideWord'");
    expect(letters.filter(({ text }) => text.includes('sari@') || text.includes(secret))).toEqual([]);
  });

  test('employee and leader read the word, colleagues and officers do not', async () => {
    expect(await words(head, { isFromOutside: true })).toHaveLength(1);
    expect(await words(peer)).toEqual([]);
    expect((await officer.query(WORDS, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the name is there only when the giver agreed', async () => {
    await asked(ratee, { email: 'ibu@warga.test', personName: 'Ibu Mawar', behaviour: 'HARMONIOUS' });
    await fill(await secretTo('ibu@warga.test'), { deed: 'send', tone: 'APPRECIATION', agrees: 'yes' });
    expect(await words(ratee, { tone: ['APPRECIATION'] })).toMatchObject([
      { giverName: 'Pasien (Ibu Mawar)', text: '', behaviour: 'HARMONIOUS' },
    ]);
    const [kept] = await sql<{ n: number }>(
      "select count(*)::int as n from given_feedback where outside_name like 'Sari%'",
    );
    expect(kept?.n).toBe(0);
  });

  test('declined, withdrawn and expired links have pages of their own; a new link voids the old one', async () => {
    await asked(ratee, { email: 'tolak@warga.test' });
    const declined = await secretTo('tolak@warga.test');
    expect(await (await fill(declined, { deed: 'decline' })).text()).toContain(
      'sudah Anda tolak pada 20 November 2026',
    );

    const ask = await asked(ratee, { email: 'tarik@warga.test' });
    const old = await secretTo('tarik@warga.test');
    const renewed = (await ratee.query(RENEW, { input: { id: ask.id, version: ask.version } })).data.renewOutsideAsk
      .ask;
    expect((await open(old)).status).toBe(404);
    const fresh = await secretTo('tarik@warga.test');
    expect((await open(fresh)).status).toBe(200);
    expect(await fieldsOf(peer, WITHDRAW, { input: { id: ask.id, version: renewed.version } })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await fieldsOf(ratee, WITHDRAW, { input: { id: ask.id, version: ask.version } })).toMatchObject({
      code: 'CONFLICT',
    });
    await ratee.query(WITHDRAW, { input: { id: ask.id, version: renewed.version } });
    const gone = await open(fresh);
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('sudah ditarik')]);
    expect(await fieldsOf(ratee, RENEW, { input: { id: ask.id, version: renewed.version + 1 } })).toMatchObject({
      ...{ key: 'given.outside.over', params: { article: 'Ps 18(2)c; p.69-70 C.7-C.9' } },
    });
  });

  describe('that was received otherwise', () => {
    const received = (more: object = {}) => ({
      input: {
        ...{ receiverId: world.ratee.id, outsideKind: 'PARTNER', capacity: 'Kepala institusi', givenOn: '2026-11-18' },
        ...{ channel: 'DIRECT', tone: 'APPRECIATION', text: 'Datang sendiri menyampaikan terima kasih.' },
        ...more,
      },
    });

    test('is recorded by the leader at once; by nobody else, an officer included; a medium needs its evidence', async () => {
      const { given } = (await head.query(RECORD, received({ behaviour: 'COLLABORATIVE' }))).data.recordOutsideWord;
      expect(given).toMatchObject({
        ...{ giverName: 'Kepala institusi', recordedByName: world.head.name, standing: 'ON_RECORD', channel: 'DIRECT' },
      });
      const refused = async (caller: Caller, more: object) => (await fieldsOf(caller, RECORD, received(more)))?.fields;
      for (const caller of [peer, await as(server, world.stranger.id)])
        expect(await refused(caller, {})).toMatchObject({
          receiverId: [{ key: 'given.outside.recorder', params: { article: 'Ps 17(1), (3); p.69 C.4' } }],
        });
      expect(await fieldsOf(officer, RECORD, received())).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refused(head, { channel: 'INDIRECT' })).toMatchObject({
        evidence: [{ key: 'given.outside.evidence', params: { article: 'Ps 17(1), (3); p.69 C.4' } }],
      });
      expect(await refused(head, { givenOn: '2026-11-21' })).toMatchObject({
        givenOn: [{ key: 'given.outside.future' }],
      });
      expect(
        await refused(head, { channel: 'INDIRECT', evidence: [{ name: 'Surat', url: 'javascript:alert(1)' }] }),
      ).toMatchObject({ 'evidence.0.url': [{ key: 'monitoring.evidence.link' }] });
    });

    test('the letter’s file is opened by employee and leader alone', async () => {
      const upload = await head.fetch('/uploads', {
        ...{ method: 'POST', body: '%PDF-1.4 surat' },
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'surat.pdf' },
      });
      const { id: fileId } = (await upload.json()) as { id: string };
      const letter = { channel: 'INDIRECT', evidence: [{ name: 'Surat', fileId }] };
      const { given } = (await head.query(RECORD, received(letter))).data.recordOutsideWord;
      const { url, isFile } = given.evidence[0];
      expect([isFile, await (await ratee.fetch(url)).text()]).toEqual([true, '%PDF-1.4 surat']);
      expect((await head.fetch(url)).status).toBe(200);
      expect((await peer.fetch(url)).status).toBe(404);
      expect((await server.caller(null).fetch(url)).status).toBe(401);
    });

    test('the employee’s own record counts once the leader has confirmed it, and not when refused', async () => {
      const own = async (text: string) =>
        (await ratee.query(RECORD, received({ text, behaviour: 'LOYAL' }))).data.recordOutsideWord.given;
      const [first, second] = [await own('Surat pertama'), await own('Surat kedua')];
      expect(first).toMatchObject({ standing: 'PROPOSED', viewerCan: { decide: false } });
      const onRecord = async () =>
        (await words(ratee, { isOnRecord: true })).filter(
          ({ behaviour }: { behaviour: string }) => behaviour === 'LOYAL',
        );
      expect(await onRecord()).toEqual([]);
      expect((await words(head, { standing: ['PROPOSED'] }))[0]).toMatchObject({ viewerCan: { decide: true } });
      const input = ({ id, version }: { id: string; version: number }) => ({ id, version });
      expect(await fieldsOf(ratee, CONFIRM, { input: input(first) })).toMatchObject({
        ...{ code: 'FORBIDDEN', key: 'given.outside.leaderOnly', params: { article: 'Ps 17(1), (3); p.69 C.4' } },
      });
      expect(await fieldsOf(peer, CONFIRM, { input: input(first) })).toMatchObject({ code: 'NOT_FOUND' });
      const confirmed = (await head.query(CONFIRM, { input: input(first) })).data.confirmOutsideWord.given;
      expect(confirmed).toMatchObject({ standing: 'ON_RECORD', recordedByName: world.ratee.name });
      expect(await fieldsOf(head, CONFIRM, { input: input(confirmed) })).toMatchObject({
        key: 'given.outside.decided',
      });
      const refused = await head.query(REFUSE, { input: { ...input(second), reason: 'Suratnya tidak ada.' } });
      expect(refused.data.refuseOutsideWord.given).toMatchObject({ standing: 'REFUSED' });
      expect(await words(ratee, { standing: ['REFUSED'] })).toMatchObject([{ refusal: 'Suratnya tidak ada.' }]);
      expect(await onRecord()).toMatchObject([{ text: 'Surat pertama' }]);
    });
  });

  test('whoever waits is reminded once with a new link; after the day the link is over and the address is gone', async () => {
    await asked(ratee, { email: 'lama@warga.test' });
    const first = await secretTo('lama@warga.test');
    server.setNow('2026-11-26T03:00:00Z');
    await remindOutside(server.app.services);
    expect(await secretTo('lama@warga.test')).toBe(first);
    server.setNow('2026-11-27T03:00:00Z');
    await remindOutside(server.app.services);
    await remindOutside(server.app.services);
    const second = await secretTo('lama@warga.test');
    expect(second).not.toBe(first);
    expect(mail.taken.filter(({ to }) => JSON.stringify(to).includes('lama@'))).toHaveLength(2);
    expect(mail.taken.at(-1)?.subject).toBe('Pengingat: permintaan umpan balik');
    expect((await open(first)).status).toBe(404);
    server.setNow('2026-12-01T03:00:00Z');
    const expired = await fill(second, { deed: 'send', tone: 'APPRECIATION' });
    expect([expired.status, await expired.text()]).toEqual([410, expect.stringContaining('sampai 30 November 2026')]);
    await remindOutside(server.app.services);
    const [kept] = await sql<{ n: number }>(
      "select count(*)::int as n from outside_ask where email is not null or status = 'OPEN'",
    );
    expect(kept?.n).toBe(0);
    server.setNow(NOW);
  });
});
