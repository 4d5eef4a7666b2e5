import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addWorkingDays } from '../../server/features/calendar/calendar.rules.js';
import { statutoryCalendarsIn } from '../../server/features/calendar/calendar.service.js';
import { deliverMail } from '../../server/features/notifications/deliver.service.js';
import { openDuties } from '../../server/features/notifications/duties.service.js';
import { remind } from '../../server/features/notifications/remind.service.js';
import { letterTemplates, post, tell, withdraw } from '../../server/kernel/mailbox.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { startServer, type TestServer } from '../kit/server.js';
import { type MailServer, startMailServer } from '../kit/smtp.js';

// Notices and mail against a real mail server in this process. 19 January 2027 is a Tuesday; rating ends on the 24th.

let server: TestServer;
let world: RatingWorld;
let mail: MailServer;
const sql = <T = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
  server.orm.em.fork().execute(text, values);
/** Moves the clock to a time of the offices; who is signed in stays so. */
const at = async (wib: string) => {
  const now = new Date(`${wib}+07:00`);
  server.setNow(now.toISOString());
  await sql('update session set last_seen_at = ?, expires_at = ?', [now, new Date(now.getTime() + 3_600_000)]);
};
const run = async () => {
  await remind(server.app.background);
  await deliverMail(server.app.background);
};
const addressed = (who: string) => mail.taken.filter(({ to }) => JSON.stringify(to).includes(`${who}@`));
const INBOX = 'query { notifications { items { id kind party stage count dueOn text isStatutory mailedAt readAt } } }';

beforeAll(async () => {
  mail = await startMailServer();
  server = await startServer({
    now: '2027-01-18T20:00:00Z',
    env: { SMTP_URL: mail.url, MAIL_FROM: 'Kinerja <kinerja@kota.example>' },
  });
  world = await ratingWorld(server);
  for (const [who, { id }] of Object.entries(world.people))
    await sql('update employee set email = ? where id = ?', [`${who}@kota.example`, id]);
});
afterAll(async () => {
  await server.stop();
  await mail.stop();
});
beforeEach(async () => {
  mail.taken.length = 0;
  mail.refused.clear();
});

describe('notifications', () => {
  test('in the quiet hours nothing is told and nothing is sent', async () => {
    await at('2027-01-19T05:59:00');
    await run();
    expect(mail.taken).toEqual([]);
    expect(await sql('select id from letter')).toEqual([]);
  });

  test('the digest comes once, through the queue, and says nothing about anybody', async () => {
    await at('2027-01-19T10:00:00');
    await server.app.services.jobs.runNow('remind');
    for (let n = 0; n < 200 && (await sql('select id from letter')).length === 0; n++) await sleep(100);
    await server.app.services.jobs.runNow('deliverMail');
    for (let n = 0; n < 200 && mail.taken.length === 0; n++) await sleep(100);
    await run();
    await run();
    expect(mail.taken).toHaveLength(1);
    const [digest] = addressed('evaluator');
    expect(digest?.subject).toBe('Manajemen kinerja: 1 hal menunggu Anda');
    expect(digest?.text).toContain('Evaluasi yang menunggu penilaian: 2, paling lambat 24 Januari 2027.');
    expect(digest?.text).toContain('/#/notifications');
    expect(digest?.text).toContain('/#/notification-settings');
    expect(digest?.from?.text).toContain('kinerja@kota.example');
    const everything = `${digest?.subject} ${digest?.text} ${digest?.html}`;
    for (const { name, nip, id } of Object.values(world.people)) {
      expect(everything).not.toContain(name);
      expect(everything).not.toContain(nip);
      expect(everything).not.toContain(id);
    }
    const { data } = await world.callers.evaluator.query(INBOX);
    expect(data.notifications.items).toEqual([
      expect.objectContaining({ kind: 'RATING_DUE', party: 'OWNER', stage: 'AHEAD', count: 2, dueOn: '2027-01-24' }),
    ]);
    expect(data.notifications.items[0].mailedAt).not.toBeNull();
    expect((await world.callers.peer.query(INBOX)).data.notifications.items).toEqual([]);
  });

  test('reading is marked for oneself only', async () => {
    const mark = 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { marked } }';
    expect((await world.callers.self.query(mark, { input: {} })).data.markNotificationsRead.marked).toBe(0);
    expect((await world.callers.evaluator.query(mark, { input: {} })).data.markNotificationsRead.marked).toBe(1);
  });

  test('what happens is told in the transaction of the deed, in the language chosen', async () => {
    await at('2027-01-20T07:00:00');
    const set =
      'mutation ($input: SetMailPreferenceInput!) { setMailPreference(input: $input) { settings { wantsReminders language } } }';
    await world.callers.self.query(set, { input: { wantsReminders: true, language: 'ENGLISH' } });
    const notice = { kind: 'RESULT_PUBLISHED', objectId: world.cycleId, employeeIds: [world.people.self.id] };
    await expect(
      inTransaction(server.app.services, async (em) => {
        await tell(server.app.services, em, notice);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await run();
    expect(mail.taken).toEqual([]);
    await inTransaction(server.app.services, (em) => tell(server.app.services, em, notice));
    await inTransaction(server.app.services, (em) => tell(server.app.services, em, notice));
    await run();
    expect(mail.taken).toHaveLength(1);
    expect(addressed('self')[0]?.text).toContain('Your evaluation document has been handed over.');
  });

  test('who switched reminders off gets only what the law demands', async () => {
    await at('2027-01-21T07:00:00');
    const set =
      'mutation ($input: SetMailPreferenceInput!) { setMailPreference(input: $input) { settings { wantsReminders } } }';
    await world.callers.peer.query(set, { input: { wantsReminders: false, language: 'INDONESIAN' } });
    const { peer, stranger } = world.people;
    const invited = { kind: 'FEEDBACK_INVITED', objectId: world.cycleId, employeeIds: [peer.id, stranger.id] };
    await inTransaction(server.app.services, (em) => tell(server.app.services, em, invited));
    await run();
    expect(mail.taken.map(({ to }) => JSON.stringify(to).includes('stranger@'))).toEqual([true]);
    expect((await world.callers.peer.query(INBOX)).data.notifications.items).toHaveLength(1);
    const decided = { kind: 'OBJECTION_DECIDED', objectId: world.cycleId, employeeIds: [peer.id] };
    await inTransaction(server.app.services, (em) => tell(server.app.services, em, decided));
    await at('2027-01-22T07:00:00');
    await run();
    expect(addressed('peer')[0]?.text).toContain('putusan');
    expect(addressed('peer')[0]?.text).not.toContain('umpan balik');
  });

  test('a refused connection is tried again later; one digest a day all the same', async () => {
    await at('2027-01-26T07:00:00');
    const { port } = mail;
    await mail.stop();
    await run();
    const waiting = `select attempts, error from letter where state = 'WAITING'`;
    const [tried] = await sql<{ attempts: number; error: string }>(waiting);
    expect(tried).toEqual({ attempts: 1, error: expect.stringMatching(/^E(CONNECTION|SOCKET|CONNREFUSED)$/) });
    await deliverMail(server.app.background);
    expect((await sql<{ attempts: number }>(waiting))[0]?.attempts).toBe(1);
    await at('2027-01-27T07:00:00');
    await remind(server.app.background);
    mail = await startMailServer(port);
    await deliverMail(server.app.background);
    expect(addressed('evaluator')).toHaveLength(1);
    expect(addressed('evaluator')[0]?.text).toContain('melewati batas waktu 24 Januari 2027');
    await run();
    expect(addressed('evaluator')).toHaveLength(1);
  });

  test('lateness goes up: the superior, the unit officer, the personnel officer, each once', async () => {
    await at('2027-01-27T08:00:00');
    await run();
    const parties = async () =>
      (
        await sql<{ party: string }>(
          `select party from notification where kind = 'RATING_DUE' and party <> 'OWNER' order by told_on, party`,
        )
      ).map(({ party }) => party);
    expect(await parties()).toEqual(['SUPERIOR']);
    await at('2027-01-29T08:00:00');
    await run();
    expect(await parties()).toEqual(['SUPERIOR', 'UNIT_OFFICER']);
    await at('2027-02-19T08:00:00');
    await run();
    await at('2027-02-22T08:00:00');
    await run();
    expect(await parties()).toEqual(['SUPERIOR', 'UNIT_OFFICER', 'PERSONNEL_OFFICER']);
    const officers = await world.callers.ownUnitOfficer.query(INBOX);
    expect(officers.data.notifications.items[0]).toMatchObject({ party: 'UNIT_OFFICER', count: 2, mailedAt: null });
    const overdue = 'query { overdueDuties { unitName kind step count workingDaysLate article } }';
    const row = { unitName: 'Dinas A', kind: 'RATING_DUE', step: 'PERSONNEL_OFFICER', count: 2, article: 'p.90 no.8b' };
    expect((await world.callers.officer.query(overdue)).data.overdueDuties).toEqual([expect.objectContaining(row)]);
    expect((await world.callers.ownUnitOfficer.query(overdue)).data.overdueDuties).toHaveLength(1);
    expect((await world.callers.otherUnitOfficer.query(overdue)).data.overdueDuties).toEqual([]);
  });

  test('on a day off nothing is sent', async () => {
    await at('2027-02-27T09:00:00');
    await setPhase(server, world.cycleId, 'CALIBRATION');
    await run();
    expect(mail.taken).toEqual([]);
  });

  test('signed documents: 14 days to hand over, 7 after default; 30 from the window to the PyB, until they are back', async () => {
    const calendars = await statutoryCalendarsIn(server.orm.em.fork());
    const workdayAfter = (day: string, count: number) => addWorkingDays(calendars.FIVE_DAY, day, count);
    const rate = (id: string, byDefault: boolean, day: string, by: string) =>
      server.orm.em.fork().execute(
        `update evaluation set status = 'RATED', results_rating = 'MEETS', behaviour_rating = 'MEETS', predicate = 'GOOD',
           organisation_predicate = 'GOOD', is_by_default = ?, rated_at = ?, rated_by_id = ? where id = ?`,
        [byDefault, `${day}T03:00:00Z`, by, id],
      );
    const { evaluator, superior } = world.people;
    await rate(world.evaluationId, true, '2027-01-29', superior.id);
    await rate(world.otherId, false, '2027-01-20', evaluator.id);
    const open = async () =>
      (await openDuties(server.app.services, calendars))
        .filter(({ kind }) => kind === 'DELIVERY_DUE' || kind === 'REPORT_DUE')
        .map(({ kind, objectId, ownerId, dueOn }) => [kind, objectId, ownerId, dueOn]);
    const report = workdayAfter('2027-01-24', 30);
    const duties = await open();
    expect(duties).toHaveLength(4);
    expect(duties).toEqual(
      expect.arrayContaining([
        ['DELIVERY_DUE', world.cycleId, null, workdayAfter('2027-01-20', 14)],
        ['DELIVERY_DUE', world.cycleId, null, workdayAfter('2027-01-29', 7)],
        ['REPORT_DUE', world.evaluationId, superior.id, report],
        ['REPORT_DUE', world.otherId, evaluator.id, report],
      ]),
    );
    await setPhase(server, world.cycleId, 'PUBLISHED');
    await server.orm.em
      .fork()
      .execute(`update evaluation set status = 'PUBLISHED', acknowledged_on = '2027-02-03' where id = ?`, [
        world.otherId,
      ]);
    expect(await open()).toEqual([['REPORT_DUE', world.evaluationId, superior.id, report]]);
    await setPhase(server, world.cycleId, 'CALIBRATION');
  });

  test('a letter to outside goes once; its address and secret are wiped; withdrawn it does not go', async () => {
    await at('2027-03-01T09:00:00');
    const services = { ...server.app.background };
    const template = { name: 'probe', path: (secret: string | null) => `/x/${secret}` };
    services.provided = (slot) =>
      slot === letterTemplates ? [template as never] : server.app.background.provided(slot);
    const letter = (key: string) => ({
      template: 'probe',
      key,
      address: `${key}@luar.example`,
      locale: 'id' as const,
      secret: `s-${key}`,
    });
    await inTransaction(services, async (em) => {
      for (const key of ['one', 'one', 'two', 'bad']) await post(services, em, letter(key));
      await withdraw(services, em, 'two');
    });
    mail.refused.add('bad@luar.example');
    await deliverMail(services);
    expect(addressed('one')[0]?.text).toContain('/x/s-one');
    expect(addressed('one')).toHaveLength(1);
    expect(addressed('two')).toEqual([]);
    expect(
      await sql(`select key, state, address, secret, error from letter where template = 'probe' order by key`),
    ).toEqual([
      { key: 'bad', state: 'FAILED', address: null, secret: null, error: 'EENVELOPE 550' },
      { key: 'one', state: 'SENT', address: null, secret: null, error: null },
      { key: 'two', state: 'WITHDRAWN', address: null, secret: null, error: null },
    ]);
    await expect(inTransaction(services, (em) => post(server.app.services, em, letter('three')))).rejects.toThrow(
      'no such letter',
    );
  });

  test('administrators see counts and failures, nobody sees a recipient', async () => {
    const query = 'query { outboxStatus { isConfigured counts { state error count } } }';
    const { data, text } = await world.callers.admin.query(query);
    expect(data.outboxStatus.isConfigured).toBe(true);
    expect(data.outboxStatus.counts).toContainEqual({ state: 'FAILED', error: 'EENVELOPE 550', count: 1 });
    expect(text).not.toContain('@');
    expect((await world.callers.officer.query(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the rules of reminding begin on a day; what is wrong is named', async () => {
    const set =
      'mutation ($input: SetReminderPolicyInput!) { setReminderPolicy(input: $input) { reminderPolicy { validFrom quietFrom leadDays } } }';
    const input = {
      validFrom: '2027-03-02',
      quietFrom: '18:00',
      quietTo: '08:00',
      leadDays: [5, 0],
      repeatDays: 3,
      superiorAfter: 2,
      unitOfficerAfter: 4,
      personnelOfficerAfter: 6,
      source: 'Keputusan contoh',
    };
    const wrong = async (more: Record<string, unknown>) =>
      Object.keys(
        (await world.callers.officer.query(set, { input: { ...input, ...more } })).errors?.[0]?.extensions.fields ?? {},
      );
    expect(await wrong({ validFrom: '2027-02-28' })).toEqual(['validFrom']);
    expect(await wrong({ quietFrom: '25:00' })).toEqual(['quietFrom']);
    expect(await wrong({ leadDays: [1, 1] })).toEqual(['leadDays']);
    expect(await wrong({ unitOfficerAfter: 1 })).toEqual(['unitOfficerAfter']);
    expect((await world.callers.ownUnitOfficer.query(set, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await world.callers.officer.query(set, { input })).data.setReminderPolicy.reminderPolicy).toMatchObject({
      quietFrom: '18:00',
    });
    expect((await world.callers.officer.query(set, { input })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const RULES = '{ reminderRules { validFrom state isExample leadDays superiorAfter source } }';
    const shipped = { validFrom: '2022-02-07', isExample: true, leadDays: [7, 3, 0], superiorAfter: 3 };
    const rules = async () => (await world.callers.admin.query(RULES)).data.reminderRules;
    expect(await rules()).toMatchObject([
      { validFrom: '2027-03-02', state: 'COMING', isExample: false, superiorAfter: 2, source: 'Keputusan contoh' },
      { ...shipped, state: 'IN_FORCE' },
    ]);
    expect((await world.callers.self.query(RULES)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { self } = world.people;
    await inTransaction(server.app.services, (em) =>
      tell(server.app.services, em, { kind: 'OBJECTION_FILED', objectId: world.cycleId, employeeIds: [self.id] }),
    );
    await at('2027-03-02T07:30:00');
    expect((await rules()).map(({ state }: { state: string }) => state)).toEqual(['IN_FORCE', 'PAST']);
    await run();
    expect(mail.taken).toEqual([]);
    await at('2027-03-02T08:00:00');
    await run();
    expect(addressed('self')).toHaveLength(1);
  });
});

test('without a mail server nothing is sent and the outbox says so', async () => {
  const bare = await startServer({ now: '2027-01-19T03:00:00Z' });
  try {
    const there = await ratingWorld(bare);
    await bare.orm.em.fork().execute(`update employee set email = 'p@kota.example'`);
    await remind(bare.app.background);
    await deliverMail(bare.app.background);
    const { data } = await there.callers.admin.query('query { outboxStatus { isConfigured counts { state count } } }');
    expect(data.outboxStatus).toEqual({ isConfigured: false, counts: [{ state: 'NOT_CONFIGURED', count: 1 }] });
  } finally {
    await bare.stop();
  }
});
