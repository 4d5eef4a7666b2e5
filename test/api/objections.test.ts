import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addWorkingDays, workCalendar } from '../../server/features/calendar/calendar.rules.js';
import { dayInWords } from '../../server/kernel/messages.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Reply, startServer, type TestServer } from '../kit/server.js';

type Who = keyof RatingWorld['callers'];

const OBJECTION =
  '{ objection { id version state filedOn receivedOn newPredicate recommendation explainedOn heardOn } }';
const verb = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${OBJECTION} }`;
const CLOCK =
  'query ($id: UUID!) { evaluation(id: $id) { version predicate note objectionClock { receivedOn lastDay isProvisional isOver isFinal viewerMayFile article refusals { reason article text } } } }';
const RECEIVED = '2027-02-01';
const calendar = workCalendar('FIVE_DAY', []);
const workdayAfter = (day: string, count: number) => addWorkingDays(calendar, day, count);
const STRANGERS: readonly Who[] = ['peer', 'subordinate', 'stranger', 'admin', 'otherUnitOfficer'];

describe('objections', () => {
  let server: TestServer;
  let world: RatingWorld;
  const run = <T extends object = object>(text: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(text, values);

  /** Moves the clock to a morning; the sign-ins are moved along with it. */
  const at = async (day: string) => {
    server.setNow(`${day}T03:00:00Z`);
    const now = server.app.services.now();
    await run('update session set last_seen_at = ?, expires_at = ?', [now, new Date(now.getTime() + 3_600_000)]);
  };

  beforeAll(async () => {
    server = await startServer({ now: `${RECEIVED}T03:00:00Z` });
    world = await ratingWorld(server, 'PUBLISHED');
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await run('alter table evaluation_revision disable trigger evaluation_revision_frozen');
    await run('delete from evaluation_revision');
    await run('alter table evaluation_revision enable trigger evaluation_revision_frozen');
    await run('delete from objection');
    await run('delete from appointment');
    await run('delete from holiday');
    await run(
      `update evaluation set status = 'PUBLISHED', results_rating = 'BELOW', behaviour_rating = 'MEETS', predicate = 'NEEDS_IMPROVEMENT',
       note = 'Perlu bimbingan.', acknowledged_on = null, is_by_default = false, rated_at = '2027-01-12T03:00:00Z', rated_by_id = evaluator_id, evaluator_superior_id = ?`,
      [world.people.superior.id],
    );
    await run(`update evaluation_cycle set published_at = '${RECEIVED}T03:00:00Z'`);
    await setPhase(server, world.cycleId, 'PUBLISHED');
    await at(RECEIVED);
  });

  const file = (who: Who = 'self', more: Record<string, unknown> = {}) =>
    world.callers[who].query(verb('fileObjection'), {
      input: { evaluationId: world.evaluationId, reasons: 'Realisasi triwulan IV belum dihitung.', ...more },
    });
  const filed = async (): Promise<{ id: string; version: number }> => (await file()).data.fileObjection.objection;
  const act = async (name: string, who: Who, row: { id: string }, more: Record<string, unknown> = {}) => {
    const [now] = await run<{ version: number }>('select version from objection where id = ?', [row.id]);
    return world.callers[who].query(verb(name), { input: { id: row.id, version: now?.version ?? 1, ...more } });
  };
  const explain = (who: Who, row: { id: string }) =>
    act('explainObjection', who, row, { explanation: 'Bukti dukung triwulan IV tidak ada.' });
  const hear = (who: Who, row: { id: string }, more: Record<string, unknown> = {}) =>
    act('hearObjection', who, row, {
      heldOn: RECEIVED,
      employeeStatement: 'Bukti sudah diunggah.',
      evaluatorStatement: 'Belum sempat dibaca.',
      ...more,
    });
  const CHANGE = {
    decision: 'CHANGED',
    reason: 'Bukti dukung triwulan IV sah.',
    resultsRating: 'MEETS',
    behaviourRating: 'ABOVE',
    recommendation: 'Pertahankan; ikutkan dalam pelatihan.',
  };
  const decide = (who: Who, row: { id: string }, more: Record<string, unknown> = {}) =>
    act('decideObjection', who, row, { ...CHANGE, ...more });
  const heard = async () => {
    const row = await filed();
    await hear('superior', row);
    return row;
  };
  const error = (reply: Reply) => reply.errors?.[0]?.extensions;
  const clock = async (who: Who = 'self') =>
    (await world.callers[who].query(CLOCK, { id: world.evaluationId })).data.evaluation.objectionClock;

  describe.each(Array.from({ length: 7 }, (_, n) => `2027-02-0${n + 1}`))('received on %s', (received) => {
    beforeEach(() => run('update evaluation set acknowledged_on = ?', [received]));

    test('on the 14th working day it is accepted, and the clock said so', async () => {
      await at(workdayAfter(received, 14));
      expect(await clock()).toMatchObject({ lastDay: workdayAfter(received, 14), isOver: false, viewerMayFile: true });
      expect((await file()).data.fileObjection.objection).toMatchObject({ state: 'FILED', receivedOn: received });
    });

    test('on the 15th it is refused with the article', async () => {
      await at(workdayAfter(received, 15));
      expect(await clock()).toMatchObject({ isOver: true, viewerMayFile: false });
      expect(error(await file())).toMatchObject({
        code: 'PRECONDITION_FAILED',
        key: 'objection.refused.TOO_LATE',
        params: { article: 'Ps 29; p.117 B.2', lastDay: workdayAfter(received, 14) },
      });
      // programs get the day as a day, people get it in words
      expect((await file()).errors?.[0]?.message).toContain(dayInWords(workdayAfter(received, 14), 'id'));
    });
  });

  test('a holiday in between gives one day more, and only confirmed days off make the day certain', async () => {
    expect(await clock()).toMatchObject({ lastDay: '2027-02-19', isProvisional: true });
    const day = (on: string, confirmed: boolean) =>
      run(
        `insert into holiday (id, day, kind, name, source, is_confirmed) values (gen_random_uuid(), ?, 'LOCAL', 'Libur', 'contoh', ?)`,
        [on, confirmed],
      );
    await day('2027-02-10', true);
    expect(await clock()).toMatchObject({ lastDay: '2027-02-22', isProvisional: false });
    await day('2027-12-24', false);
    expect(await clock()).toMatchObject({ isProvisional: true });
  });

  test('a six-day office counts Saturdays', async () => {
    await run(`update unit set work_week = 'SIX_DAY' where id = ?`, [world.unitId]);
    expect((await clock()).lastDay).toBe('2027-02-17');
    await run(`update unit set work_week = 'FIVE_DAY' where id = ?`, [world.unitId]);
  });

  test.each<[string, string, () => Promise<unknown>, string]>([
    [
      'the superior rated after default',
      'FINAL_AFTER_DEFAULT',
      () => run('update evaluation set is_by_default = true'),
      'p.90 no.11; p.116',
    ],
    [
      'the head of the region evaluated an executive',
      'FINAL_BY_REGION_HEAD',
      async () => {
        await regionHead();
        await run(
          `update position set level = 'EXECUTIVE' where id = (select position_id from participant where employee_id = ?)`,
          [world.people.self.id],
        );
      },
      'p.90 no.12 c',
    ],
    [
      'the head of the region evaluated the head of an independent unit',
      'FINAL_BY_REGION_HEAD',
      async () => {
        await regionHead();
        await run(
          `update position set level = 'FUNCTIONAL' where id = (select position_id from participant where employee_id = ?)`,
          [world.people.self.id],
        );
        await appointed('REGION_HEAD_DUTY', world.people.self.id);
      },
      'p.90 no.12 e',
    ],
  ])('refused as final: %s', async (_name, reason, arrange, article) => {
    await arrange();
    expect(await clock()).toMatchObject({ isFinal: true, lastDay: null, viewerMayFile: false });
    expect(error(await file())).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: `objection.refused.${reason}`,
      params: { article },
    });
  });
  const appointed = (kind: string, employeeId: string) =>
    run(
      `insert into appointment (id, kind, employee_id, valid_from, basis, evaluates) values (gen_random_uuid(), ?, ?, '2025-01-01', 'contoh', false)`,
      [kind, employeeId],
    );
  const regionHead = () => appointed('REGION_HEAD', world.people.evaluator.id);

  test('whoever is evaluated by the head of the region without being final may object', async () => {
    await regionHead();
    await run(
      `update position set level = 'ADMINISTRATOR' where id = (select position_id from participant where employee_id = ?)`,
      [world.people.self.id],
    );
    expect((await file()).errors).toBeUndefined();
  });

  test.each(['evaluator', 'superior', 'ownUnitOfficer', 'officer', 'auditor', ...STRANGERS] as const)(
    '%s cannot object for another',
    async (who) => {
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await file(who))?.code);
      expect((await file()).errors).toBeUndefined();
    },
  );

  test('refused before publication, after closing and where nobody could decide', async () => {
    await setPhase(server, world.cycleId, 'CLOSED');
    expect(error(await file())).toMatchObject({ key: 'objection.phase', params: { article: 'Ps 29' } });
    await setPhase(server, world.cycleId, 'PUBLISHED');
    await run('update evaluation set evaluator_superior_id = null');
    expect(error(await file())?.key).toBe('objection.noSuperior');
    await run(`update evaluation set status = 'RATED'`);
    expect(error(await file())?.code).toBe('NOT_FOUND');
  });

  test('reasons and evidence are checked field by field', async () => {
    expect(error(await file('self', { reasons: ' \n' }))?.fields).toHaveProperty('reasons');
    const evidence = (one: Record<string, unknown>) => file('self', { evidence: [{ name: 'Laporan', ...one }] });
    expect(error(await evidence({}))?.fields).toHaveProperty(['evidence.0']);
    expect(error(await evidence({ url: 'javascript:alert(1)' }))?.fields).toHaveProperty(['evidence.0.url']);
    expect(error(await evidence({ fileId: '00000000-0000-4000-8000-000000000000' }))?.fields).toHaveProperty([
      'evidence.0.fileId',
    ]);
    expect((await evidence({ url: 'https://contoh.go.id/laporan' })).errors).toBeUndefined();
  });

  test('an uploaded proof opens for those who may read the objection, as a download, and for nobody else', async () => {
    const upload = await world.callers.self.fetch('/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'bukti.html' },
      body: '<script>alert(1)</script>',
    });
    const { id: fileId } = (await upload.json()) as { id: string };
    const { data } = await world.callers.self.query(
      'mutation ($input: FileObjectionInput!) { fileObjection(input: $input) { objection { evidence { url isFile } } } }',
      {
        input: { evaluationId: world.evaluationId, reasons: 'Bukti terlampir.', evidence: [{ name: 'Bukti', fileId }] },
      },
    );
    const [{ url, isFile }] = data.fileObjection.objection.evidence;
    expect(isFile).toBe(true);
    for (const who of Object.keys(world.callers) as Who[]) {
      const reply = await world.callers[who].fetch(url);
      expect([who, reply.status]).toEqual([who, STRANGERS.includes(who) ? 404 : 200]);
      if (reply.ok) expect(reply.headers.get('content-disposition')).toMatch(/^attachment/);
    }
    expect((await server.caller(null).fetch(url)).status).toBe(401);
    expect((await world.callers.self.fetch(`${url.slice(0, -4)}0000`)).status).toBe(404);
  });

  test('a second objection is refused; after a withdrawal in time it may be filed again', async () => {
    const row = await filed();
    expect(error(await file())?.key).toBe('objection.refused.ALREADY_FILED');
    expect(error(await act('withdrawObjection', 'evaluator', row))?.code).toBe('FORBIDDEN');
    expect((await act('withdrawObjection', 'self', row)).data.withdrawObjection.objection.state).toBe('WITHDRAWN');
    expect(error(await act('withdrawObjection', 'self', row))?.key).toBe('objection.over');
    expect((await file()).errors).toBeUndefined();
  });

  test('two filings at once leave one objection', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => file()));
    expect(replies.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await run('select 1 from objection')).toHaveLength(1);
  });

  test('only the evaluator explains, once, before the hearing', async () => {
    const row = await filed();
    for (const who of ['self', 'superior', 'officer', 'auditor', 'ownUnitOfficer'] as const)
      expect(error(await explain(who, row))?.code).toBe('FORBIDDEN');
    for (const who of STRANGERS) expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await explain(who, row))?.code);
    expect((await explain('evaluator', row)).data.explainObjection.objection.explainedOn).toBe(RECEIVED);
    expect(error(await explain('evaluator', row))).toMatchObject({ key: 'objection.explained' });
  });

  test('both sides are asked before the decision, and only by the evaluator’s superior', async () => {
    const row = await filed();
    expect(error(await decide('superior', row))).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'objection.notHeard',
    });
    for (const who of ['self', 'evaluator', 'officer', 'auditor'] as const)
      expect(error(await hear(who, row))?.code).toBe('FORBIDDEN');
    expect(error(await hear('superior', row, { employeeStatement: ' ' }))?.fields).toHaveProperty('employeeStatement');
    expect(error(await hear('superior', row, { evaluatorStatement: null }))?.fields).toHaveProperty(
      'evaluatorStatement',
    );
    expect(error(await hear('superior', row, { heldOn: '2027-01-31' }))?.fields).toHaveProperty('heldOn');
    expect(error(await hear('superior', row, { heldOn: '2027-02-02' }))?.fields).toHaveProperty('heldOn');
    await explain('evaluator', row);
    expect((await hear('superior', row, { evaluatorStatement: null })).data.hearObjection.objection.state).toBe(
      'HEARD',
    );
    expect(error(await hear('superior', row))?.key).toBe('objection.heard');
  });

  test('changed: the new document is D.1.3 with both words and the decision; the D.1.1 before it is out of force', async () => {
    const DOCUMENT =
      'mutation ($input: IssueEvaluationDocumentInput!) { issueEvaluationDocument(input: $input) { document { id kind edition signedOn signerOffice downloadPath } } }';
    const issue = async () =>
      (await world.callers.officer.query(DOCUMENT, { input: { evaluationId: world.evaluationId } })).data
        .issueEvaluationDocument.document;
    await run(`update evaluation set organisation_predicate = 'GOOD' where id = ?`, [world.evaluationId]);
    const before = await issue();
    expect(before).toMatchObject({ kind: 'D11', edition: 1 });
    const row = await filed();
    await explain('evaluator', row);
    await hear('superior', row);
    await decide('superior', row);
    const after = await issue();
    expect(after).toMatchObject({ kind: 'D13', edition: 2, signedOn: RECEIVED });
    const [frozen] = await run<{ form: Record<string, unknown> }>('select form from issued_document where id = ?', [
      after.id,
    ]);
    expect(frozen?.form).toMatchObject({
      predicate: 'GOOD',
      objection: 'Realisasi triwulan IV belum dihitung.',
      explanation: 'Bukti dukung triwulan IV tidak ada.',
      decision: `${CHANGE.reason}\n\n${CHANGE.recommendation}`,
      signatures: { employee: { signedOn: null }, evaluator: { signedOn: null }, superior: { signedOn: RECEIVED } },
    });
    const [old] = await run<{ superseded: string }>(
      'select superseded_by_id as superseded from issued_document where id = ?',
      [before.id],
    );
    expect(old?.superseded).toBe(after.id);
    expect((await world.callers.self.fetch(after.downloadPath)).status).toBe(200);
    expect((await world.callers.stranger.fetch(after.downloadPath)).status).toBe(404);
    expect(await issue()).toMatchObject({ id: after.id });
  });

  test('changed: new ratings, predicate of the quadrant, the earlier edition kept for ever', async () => {
    const row = await heard();
    expect((await decide('superior', row)).data.decideObjection.objection).toMatchObject({
      state: 'CHANGED',
      newPredicate: 'GOOD',
      recommendation: CHANGE.recommendation,
    });
    const one = (await world.callers.self.query(CLOCK, { id: world.evaluationId })).data.evaluation;
    expect(one).toMatchObject({ predicate: 'GOOD', note: CHANGE.recommendation });
    const { data } = await world.callers.self.query(
      'query ($id: UUID) { evaluationRevisions(filter: { evaluationId: $id }) { items { edition resultsRating behaviourRating predicate note replacedOn objection { id } } } }',
      { id: world.evaluationId },
    );
    expect(data.evaluationRevisions.items).toEqual([
      {
        edition: 1,
        resultsRating: 'BELOW',
        behaviourRating: 'MEETS',
        predicate: 'NEEDS_IMPROVEMENT',
        note: 'Perlu bimbingan.',
        replacedOn: RECEIVED,
        objection: { id: row.id },
      },
    ]);
    await expect(run('update evaluation_revision set note = null')).rejects.toThrow(/frozen/);
    await expect(run('delete from evaluation_revision')).rejects.toThrow(/frozen/);
    expect(error(await decide('superior', row))?.key).toBe('objection.over');
    expect(error(await file())?.key).toBe('objection.refused.ALREADY_FILED');
  });

  test('upheld: the result stands and no edition is made', async () => {
    const row = await heard();
    const upheld = { decision: 'UPHELD', reason: 'Bukti tidak cukup.' };
    expect(error(await decide('superior', row, upheld))?.fields).toHaveProperty('resultsRating');
    const nothing = { resultsRating: null, behaviourRating: null, recommendation: null };
    expect((await decide('superior', row, { ...upheld, ...nothing })).data.decideObjection.objection.state).toBe(
      'UPHELD',
    );
    expect(await run('select 1 from evaluation_revision')).toHaveLength(0);
    expect((await world.callers.self.query(CLOCK, { id: world.evaluationId })).data.evaluation).toMatchObject({
      predicate: 'NEEDS_IMPROVEMENT',
      note: 'Perlu bimbingan.',
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['without a reason', { reason: ' ' }, 'reason'],
    ['with the same ratings', { resultsRating: 'BELOW', behaviourRating: 'MEETS' }, 'resultsRating'],
    ['without ratings', { resultsRating: null, behaviourRating: null }, 'resultsRating'],
    ['without a recommendation', { recommendation: '' }, 'recommendation'],
  ])('a change %s is refused at its field, with the article', async (_name, more, field) => {
    const row = await heard();
    const found = error(await decide('superior', row, more));
    expect(found?.code).toBe('BAD_USER_INPUT');
    expect(found?.fields).toHaveProperty(field);
    expect(found?.fieldMessages?.[field]?.join()).toMatch(/p\.117/);
    expect(await run('select 1 from evaluation_revision')).toHaveLength(0);
  });

  test.each(['self', 'evaluator', 'officer', 'auditor', 'ownUnitOfficer', ...STRANGERS] as const)(
    '%s cannot decide',
    async (who) => {
      const row = await heard();
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await decide(who, row))?.code);
    },
  );

  test('the second of two editors is told', async () => {
    const row = await filed();
    await explain('evaluator', row);
    const late = { id: row.id, version: row.version };
    expect(error(await world.callers.self.query(verb('withdrawObjection'), { input: late }))?.code).toBe('CONFLICT');
  });

  test('the decision clock: in time on the 7th working day, overdue on the 8th, and late is still decided', async () => {
    const row = await heard();
    const CLOCKED = 'query ($id: UUID!) { objection(id: $id) { clock { lastDay isOverdue workingDaysLeft article } } }';
    const LATE = 'query ($c: UUID) { overdueObjections(cycleId: $c) { objectionId lastDay workingDaysLate article } }';
    const overdue = async (who: Who) =>
      (await world.callers[who].query(LATE, { c: world.cycleId })).data.overdueObjections;
    const left = async () =>
      (await world.callers.self.query(CLOCKED, { id: row.id })).data.objection.clock.workingDaysLeft;
    await at(workdayAfter(RECEIVED, 5));
    expect(await left()).toBe(2);
    await at(workdayAfter(RECEIVED, 7));
    expect((await world.callers.self.query(CLOCKED, { id: row.id })).data.objection.clock).toEqual({
      lastDay: workdayAfter(RECEIVED, 7),
      isOverdue: false,
      workingDaysLeft: 0,
      article: 'p.117 B.6',
    });
    expect(await overdue('officer')).toEqual([]);
    await at(workdayAfter(RECEIVED, 8));
    for (const who of ['officer', 'auditor', 'ownUnitOfficer'] as const)
      expect(await overdue(who)).toEqual([
        { objectionId: row.id, lastDay: workdayAfter(RECEIVED, 7), workingDaysLate: 1, article: 'p.117 B.6' },
      ]);
    expect(await left()).toBe(-1);
    expect(await overdue('otherUnitOfficer')).toEqual([]);
    for (const who of ['self', 'superior', 'admin'] as const)
      expect(error(await world.callers[who].query(LATE))?.code).toBe('FORBIDDEN');
    expect((await decide('superior', row)).errors).toBeUndefined();
    expect((await world.callers.self.query(CLOCKED, { id: row.id })).data.objection.clock.isOverdue).toBe(true);
    expect(await left()).toBeNull();
    expect(await overdue('officer')).toEqual([]);
  });

  test('parties, officers and auditors see it; everybody else finds nothing, by no path', async () => {
    const row = await filed();
    const LIST =
      'query ($id: UUID!, $e: UUID) { objection(id: $id) { id } objections(filter: { employeeId: $e }, sort: { by: STATE }) { items { id } total } }';
    for (const who of Object.keys(world.callers) as Who[]) {
      const { data } = await world.callers[who].query(LIST, { id: row.id, e: world.people.self.id });
      const sees = !STRANGERS.includes(who);
      expect([who, data.objection !== null]).toEqual([who, sees]);
      expect([who, data.objections.items.length, data.objections.total]).toEqual([who, Number(sees), Number(sees)]);
    }
  });

  test('each party is offered its own steps and nobody else’s', async () => {
    const row = await filed();
    const CAN = 'query ($id: UUID!) { objection(id: $id) { viewerCan { explain hear decide withdraw } } }';
    const can = async (who: Who) => (await world.callers[who].query(CAN, { id: row.id })).data.objection.viewerCan;
    const none = { explain: false, hear: false, decide: false, withdraw: false };
    expect(await can('self')).toEqual({ ...none, withdraw: true });
    expect(await can('evaluator')).toEqual({ ...none, explain: true });
    expect(await can('superior')).toEqual({ ...none, hear: true });
    expect(await can('officer')).toEqual(none);
    await hear('superior', row);
    expect(await can('superior')).toEqual({ ...none, decide: true });
  });

  test('a cycle closes when every clock has run out and no objection waits', async () => {
    const close = async () => {
      const [cycle] = await run<{ version: number }>('select version from evaluation_cycle');
      return world.callers.officer.query(
        'mutation ($input: MoveCycleInput!) { moveCycle(input: $input) { cycle { phase } } }',
        { input: { id: world.cycleId, version: cycle?.version, to: 'CLOSED' } },
      );
    };
    const row = await heard();
    await at(workdayAfter(RECEIVED, 14));
    expect(error(await close())?.reasons).toEqual([
      'cycles.refused.OBJECTION_WINDOWS_OVER',
      'cycles.refused.NO_OPEN_OBJECTION',
    ]);
    await at(workdayAfter(RECEIVED, 15));
    expect(error(await close())?.reasons).toEqual(['cycles.refused.NO_OPEN_OBJECTION']);
    await decide('superior', row);
    expect((await close()).data.moveCycle.cycle.phase).toBe('CLOSED');
  });

  test('every step stands in the log, without its texts', async () => {
    const row = await heard();
    await decide('superior', row);
    const rows = await run<{ deed: string; after: unknown }>(
      `select deed, after from audit_entry where object = 'objection' and object_id = ? and deed <> 'read' order by sequence`,
      [row.id],
    );
    expect(rows.map(({ deed }) => deed)).toEqual(['fileObjection', 'hearObjection', 'decideObjection']);
    expect(JSON.stringify(rows)).not.toContain('triwulan');
  });
});
