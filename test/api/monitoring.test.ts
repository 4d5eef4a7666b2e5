import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PlanRow, type PlanWorld, planDo, planWorld, signedPlan, someId, workResult } from '../kit/plans.js';
import { type Caller, type GraphqlError, startServer, type TestServer } from '../kit/server.js';

const verb = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const ADD = verb('addAction', 'AddActionInput', 'action { id version text }');
const EDIT = verb('editAction', 'EditActionInput', 'action { id version doneOn }');
const REMOVE = verb('removeAction', 'RowStepInput', 'removedId');
const PROGRESS = verb(
  'recordProgress',
  'RecordProgressInput',
  'entry { id version value evidence { name url isFile } action { id } }',
);
const TAKE = verb('takeOverResult', 'TakeOverResultInput', 'takeover { id resultText note leader { id } }');
const GUIDE = verb(
  'recordGuidance',
  'RecordGuidanceInput',
  'record { id version form confirmedAt sections { key label text } guide { id } }',
);
const CONFIRM = verb('confirmGuidance', 'RowStepInput', 'record { id version confirmedAt }');
const OWN = verb('writeOwnGuidance', 'WriteOwnGuidanceInput', 'record { id version sections { key text rows } }');
const APPOINT = verb('appointCounsellor', 'AppointCounsellorInput', 'recordId');
const COUNSEL = verb('recordCounselling', 'RecordCounsellingInput', 'recordId');
const WRITE = verb('writeCounselling', 'WriteCounsellingInput', 'record { id version sections { key text } }');

describe('monitoring through the API', () => {
  let server: TestServer;
  let world: PlanWorld;
  let staff: Caller;
  let head: Caller;
  let top: Caller;
  let colleague: Caller;
  let officer: Caller;
  let auditor: Caller;
  let plan: PlanRow;
  let resultKey: string;
  let indicatorKey: string;
  let actionId: string;

  beforeAll(async () => {
    server = await startServer({ now: '2026-05-10T03:00:00Z' });
    world = await planWorld(server, 2026, 'RUNNING');
    const as = (one: { id: string }) => server.as({ roles: ['EMPLOYEE'], employeeId: one.id });
    [staff, head, top, colleague] = [
      await as(world.staff),
      await as(world.head),
      await as(world.top),
      await as(world.colleague),
    ];
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    auditor = await server.as({ roles: ['AUDITOR'] });
    plan = await signedPlan(staff, head, world.cycleId);
    resultKey = plan.results[0]?.key ?? '';
    indicatorKey = plan.results[0]?.indicators[0]?.key ?? '';
  });
  afterAll(() => server.stop());

  const refused = async (caller: Caller, query: string, input: Record<string, unknown>): Promise<GraphqlError> => {
    const reply = await caller.query(query, { input });
    const [error] = reply.errors ?? [];
    if (!error) throw new Error(`not refused: ${reply.text}`);
    return error;
  };
  const done = async (caller: Caller, query: string, input: Record<string, unknown>) => {
    const reply = await caller.query(query, { input });
    if (reply.errors) throw new Error(reply.text);
    return Object.values(reply.data)[0] as never;
  };
  const upload = async (who: Caller) => {
    const reply = await who.fetch('/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'bukti.pdf' },
      body: 'isi',
    });
    return ((await reply.json()) as { id: string }).id;
  };

  test('actions are planned under a result, changed, and removed while nothing is realised on them', async () => {
    const made: { action: { id: string; version: number } } = await done(staff, ADD, {
      cycleId: world.cycleId,
      resultKey,
      text: 'Menyusun jadwal',
      dueOn: '2026-06-30',
    });
    actionId = made.action.id;
    const edited: { action: { version: number; doneOn: string } } = await done(staff, EDIT, {
      id: actionId,
      version: made.action.version,
      doneOn: '2026-05-09',
    });
    expect(edited.action.doneOn).toBe('2026-05-09');
    expect((await refused(staff, EDIT, { id: actionId, version: made.action.version })).extensions.code).toBe(
      'CONFLICT',
    );
    expect(
      (await refused(staff, ADD, { cycleId: world.cycleId, resultKey: someId(), text: 'x' })).extensions.fields,
    ).toHaveProperty('resultKey');
    const second: { action: { id: string; version: number } } = await done(staff, ADD, {
      cycleId: world.cycleId,
      resultKey,
      text: 'Batal',
    });
    expect(
      (await refused(head, REMOVE, second.action && { id: second.action.id, version: second.action.version }))
        .extensions.code,
    ).toBe('FORBIDDEN');
    expect(await done(staff, REMOVE, { id: second.action.id, version: second.action.version })).toEqual({
      removedId: second.action.id,
    });
  });

  test('without a signed plan nothing is documented', async () => {
    const error = await refused(colleague, ADD, { cycleId: world.cycleId, resultKey, text: 'x' });
    expect(error.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'monitoring.notInForce',
      params: { article: 'Ps 14(1)' },
    });
  });

  const entry = (more: Record<string, unknown> = {}) => ({
    cycleId: world.cycleId,
    resultKey,
    indicatorKey,
    happenedOn: '2026-05-08',
    realisation: '85 % berkas selesai',
    value: 85,
    evidence: [{ name: 'Rekap', url: 'https://contoh.go.id/rekap' }],
    ...more,
  });

  test.each([
    ['a day in the future', { happenedOn: '2026-05-11' }, 'happenedOn'],
    ['a day before the year', { happenedOn: '2025-12-31' }, 'happenedOn'],
    ['an indicator of another result', { indicatorKey: someId() }, 'indicatorKey'],
    ['an action of nobody', { actionId: someId() }, 'actionId'],
    ['no evidence', { evidence: [] }, 'evidence'],
    ['a script as link', { evidence: [{ name: 'x', url: 'javascript:alert(1)' }] }, 'evidence.0.url'],
    ['a link with a password', { evidence: [{ name: 'x', url: 'https://a:b@contoh.go.id' }] }, 'evidence.0.url'],
    [
      'file and link at once',
      { evidence: [{ name: 'x', url: 'https://contoh.go.id', fileId: someId() }] },
      'evidence.0',
    ],
    ['a file that is not there', { evidence: [{ name: 'x', fileId: someId() }] }, 'evidence.0.fileId'],
  ])('%s is refused at its field', async (_, more, field) => {
    const error = await refused(staff, PROGRESS, entry(more));
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.extensions.fields).toHaveProperty([field]);
  });

  test('a realisation carries its file, which the evaluator can open and a colleague cannot', async () => {
    const fileId = await upload(staff);
    const foreign = await upload(colleague);
    expect(
      (await refused(staff, PROGRESS, entry({ evidence: [{ name: 'x', fileId: foreign }] }))).extensions.fields,
    ).toHaveProperty(['evidence.0.fileId']);
    const {
      entry: row,
    }: {
      entry: { id: string; version: number; evidence: { url: string; isFile: boolean }[]; action: { id: string } };
    } = await done(staff, PROGRESS, entry({ actionId, evidence: [{ name: 'Laporan', fileId }] }));
    expect(row.action.id).toBe(actionId);
    expect(row.evidence).toEqual([{ name: 'Laporan', url: `/evidence/${row.id}/${fileId}`, isFile: true }]);
    const path = row.evidence[0]?.url ?? '';
    expect(await (await head.fetch(path)).text()).toBe('isi');
    expect((await colleague.fetch(path)).status).toBe(404);
    expect((await head.fetch(`/evidence/${row.id}/${foreign}`)).status).toBe(404);
    expect((await refused(staff, REMOVE, { id: actionId, version: 2 })).extensions.key).toBe('monitoring.action.used');
    const corrected: { entry: { value: number } } = await done(
      staff,
      PROGRESS,
      entry({ id: row.id, version: row.version, value: 87, evidence: [{ name: 'Laporan', fileId }] }),
    );
    expect(corrected.entry.value).toBe(87);
    expect((await refused(staff, PROGRESS, entry({ id: row.id, version: row.version }))).extensions.code).toBe(
      'CONFLICT',
    );
    expect((await refused(colleague, PROGRESS, entry({ id: row.id, version: 2 }))).extensions.code).toBe('NOT_FOUND');
  });

  test('progress is read by the evaluator and not by colleagues', async () => {
    const query =
      'query ($id: UUID!) { progressEntries(filter: { employeeId: $id }) { total items { evidence { name } } } }';
    const total = async (who: Caller) => (await who.query(query, { id: world.staff.id })).data.progressEntries.total;
    for (const who of [staff, head, top, officer, auditor]) expect(await total(who)).toBe(1);
    expect(await total(colleague)).toBe(0);
  });

  test('the leader takes over a result once, with a note; the employee may not', async () => {
    const input = { planId: plan.id, resultKey, note: 'Tidak ada kemajuan setelah dua kali pembinaan' };
    expect((await refused(staff, TAKE, input)).extensions).toMatchObject({
      code: 'FORBIDDEN',
      params: { article: 'Ps 20; p.70 C.14' },
    });
    expect((await refused(colleague, TAKE, input)).extensions.code).toBe('NOT_FOUND');
    expect((await refused(head, TAKE, { ...input, resultKey: someId() })).extensions.fields).toHaveProperty(
      'resultKey',
    );
    expect(await done(head, TAKE, input)).toMatchObject({
      takeover: { resultText: 'Berkas layanan selesai tepat waktu', leader: { id: world.head.id } },
    });
    expect((await refused(head, TAKE, input)).extensions.key).toBe('constraint.result_takeover_once');
  });

  const steps = { key: 'NEXT_STEPS', rows: [['Waktu layanan', 'Antrean daring', 'NO']] };
  const own = [
    { key: 'GOAL', rows: [['Waktu layanan', '3 hari', '2 hari', 'Antrean daring']] },
    { key: 'FACTS', rows: [['2 hari', '3 hari', 'Antrean panjang', 'Loket sedikit']] },
    { key: 'OPPORTUNITY', text: 'Jadwal bergilir' },
  ];

  test('coaching in form B.1.6: the leader records, the employee fills his parts in and signs, then it is frozen', async () => {
    const input = { planId: plan.id, kind: 'COACHING', heldOn: '2026-05-07', sections: [steps] };
    expect((await refused(staff, GUIDE, input)).extensions.code).toBe('FORBIDDEN');
    expect((await refused(head, GUIDE, { ...input, planId: null })).extensions.fields).toHaveProperty(['planId']);
    expect((await refused(head, GUIDE, { ...input, sections: [] })).extensions.fields).toHaveProperty([
      'sections.NEXT_STEPS',
    ]);
    expect(
      (await refused(head, GUIDE, { ...input, sections: [steps, { key: 'LAIN', text: 'x' }] })).extensions.fields,
    ).toHaveProperty(['sections.1.key']);
    const { record }: { record: { id: string; version: number; form: string } } = await done(head, GUIDE, input);
    expect(record.form).toBe('B.1.6');
    const row = { id: record.id, version: record.version };
    expect((await refused(staff, CONFIRM, row)).extensions).toMatchObject({
      key: 'monitoring.incomplete',
      params: { form: 'B.1.6', article: 'Ps 21; p.79-80' },
    });
    expect((await refused(head, OWN, { ...row, sections: own })).extensions.code).toBe('FORBIDDEN');
    expect((await refused(staff, OWN, { ...row, sections: [steps] })).extensions.fields).toHaveProperty([
      'sections.0.key',
    ]);
    const written: { record: { version: number; sections: { key: string; rows: string[][] }[] } } = await done(
      staff,
      OWN,
      { ...row, sections: own },
    );
    expect(written.record.sections.map(({ rows }) => rows.length)).toEqual([1, 1, 0, 1]);
    expect((await refused(staff, OWN, { ...row, sections: own })).extensions.code).toBe('CONFLICT');
    const complete = { id: record.id, version: written.record.version };
    expect((await refused(head, CONFIRM, complete)).extensions.code).toBe('FORBIDDEN');
    const signed: { record: { version: number; confirmedAt: string } } = await done(staff, CONFIRM, complete);
    expect(signed.record.confirmedAt).not.toBeNull();
    const late = { id: record.id, version: signed.record.version };
    for (const [who, query, more] of [
      [head, GUIDE, input],
      [staff, OWN, { sections: own }],
    ] as const)
      expect((await refused(who, query, { ...more, ...late })).extensions.key).toBe('monitoring.confirmed');
  });

  test('each is offered his own steps of a record, and a stranger does not see it', async () => {
    const { record }: { record: { id: string } } = await done(head, GUIDE, {
      planId: plan.id,
      kind: 'COACHING',
      heldOn: '2026-05-08',
      sections: [steps],
    });
    const CAN =
      'query ($id: UUID!) { guidanceRecord(id: $id) { employeeName guideName viewerCan { record writeOwn confirm } } }';
    const can = async (who: Caller) => (await who.query(CAN, { id: record.id })).data.guidanceRecord?.viewerCan ?? null;
    expect(await can(head)).toEqual({ record: true, writeOwn: false, confirm: false });
    expect(await can(staff)).toEqual({ record: false, writeOwn: true, confirm: true });
    expect(await can(officer)).toEqual({ record: false, writeOwn: false, confirm: false });
    expect(await can(colleague)).toBeNull();
  });

  test('a guide with a special assignment reads and writes the record he was named for', async () => {
    const goal = { key: 'GOAL', rows: [['Analisis data', '3 bulan', 'Laporan mandiri', 'Dua laporan']] };
    const input = {
      kind: 'MENTORING',
      heldOn: '2026-05-07',
      guideId: world.colleague.id,
      sections: [goal],
    };
    const { record }: { record: { id: string; version: number; form: string } } = await done(head, GUIDE, {
      ...input,
      planId: plan.id,
    });
    expect(record.form).toBe('B.1.7');
    const journal = { key: 'JOURNAL', rows: [['7 Mei, kantor', 'Pengantar', 'Menyusun laporan', '30 Juni']] };
    const { record: next }: { record: { version: number } } = await done(colleague, GUIDE, {
      ...input,
      id: record.id,
      version: record.version,
      sections: [journal],
    });
    const read = await staff.query('query ($id: UUID!) { guidanceRecord(id: $id) { sections { key rows } } }', {
      id: record.id,
    });
    expect(read.data.guidanceRecord.sections).toEqual([goal, journal]);
    expect(
      (await refused(head, GUIDE, { ...input, id: record.id, version: next.version, guideId: world.staff.id }))
        .extensions.fields,
    ).toHaveProperty('guideId');
  });

  test('the employee gives feedback on guidance in a form of his own, the guide evaluates the competence after it', async () => {
    const criteria = Array.from({ length: 9 }, (_, n) => ({ key: `CRITERION_${n + 1}`, text: 'Ya, terbantu' }));
    const feedback = { planId: plan.id, kind: 'GUIDANCE_FEEDBACK', heldOn: '2026-05-09', sections: criteria };
    expect((await refused(head, GUIDE, feedback)).extensions.key).toBe('monitoring.notYours');
    const { record }: { record: { id: string; version: number; form: string; guide: { id: string } } } = await done(
      staff,
      GUIDE,
      feedback,
    );
    expect([record.form, record.guide.id]).toEqual(['B.1.8', world.head.id]);
    const changed = { ...feedback, id: record.id, version: record.version };
    expect((await refused(head, GUIDE, changed)).extensions.key).toBe('monitoring.notYours');
    await done(staff, CONFIRM, { id: record.id, version: record.version });

    const competence = (score: string) => ({
      planId: plan.id,
      kind: 'COMPETENCE',
      heldOn: '2026-05-09',
      sections: [
        { key: 'MANAGERIAL', rows: [['Integritas', score, 'Menjadi teladan']] },
        { key: 'SOCIO_CULTURAL', rows: [['Perekat dan Pemersatu Bangsa', '3', 'Sesuai standar jabatan']] },
        { key: 'RECOMMENDATION', text: 'Pelatihan analisis data' },
      ],
    });
    expect((await refused(head, GUIDE, competence('6'))).extensions.fields).toMatchObject({
      'sections.MANAGERIAL': [{ key: 'monitoring.section.choice' }],
    });
    expect((await refused(staff, GUIDE, competence('4'))).extensions.key).toBe('monitoring.notYours');
    const { record: own }: { record: { id: string; version: number; form: string } } = await done(
      head,
      GUIDE,
      competence('4'),
    );
    expect(own.form).toBe('B.1.9');
    const step = { id: own.id, version: own.version };
    expect((await refused(staff, CONFIRM, step)).extensions.key).toBe('monitoring.notYours');
    await done(head, CONFIRM, step);
  });

  const problem = [
    { key: 'PROBLEM', text: 'Rahasia' },
    { key: 'RESULT', text: 'Kesepakatan' },
  ];
  const counsellings = async (who: Caller) =>
    (await who.query('{ counsellingRecords { items { id kind sections { text } } total } }')).data.counsellingRecords
      .total;
  const logged = async () =>
    Number(
      (
        await server.orm.em
          .fork()
          .execute(`select count(*) as n from audit_entry where deed = 'read' and object = 'counsellingRecord'`)
      )[0]?.n,
    );

  test('counselling by the evaluator goes to his superior alone, and every reading is logged', async () => {
    const input = { planId: plan.id, kind: 'COUNSELLING', heldOn: '2026-05-06', sections: problem };
    for (const who of [staff, top]) expect((await refused(who, COUNSEL, input)).extensions.code).toBe('FORBIDDEN');
    await done(head, COUNSEL, input);
    const before = await logged();
    expect(await Promise.all([staff, head, top].map(counsellings))).toEqual([1, 1, 1]);
    expect(await logged()).toBe(before + 3);
    expect(await Promise.all([colleague, officer, auditor].map(counsellings))).toEqual([0, 0, 0]);
    const [entry] = await server.orm.em
      .fork()
      .execute(`select after::text as after from audit_entry where deed = 'recordCounselling'`);
    expect(entry?.after).not.toContain('Rahasia');
  });

  test('an independent counsellor is appointed by the personnel unit, writes, and reports to it, not to the evaluator', async () => {
    const counsellor = await server.as({ roles: ['EMPLOYEE'], employeeId: world.stranger.id });
    const input = {
      planId: plan.id,
      counsellorKind: 'INDEPENDENT',
      guideId: world.stranger.id,
      heldOn: '2026-05-12',
    };
    for (const who of [head, auditor]) expect((await refused(who, APPOINT, input)).extensions.code).toBe('FORBIDDEN');
    expect(
      (await refused(officer, APPOINT, { ...input, counsellorKind: 'EVALUATOR' })).extensions.fields,
    ).toHaveProperty('counsellorKind');
    const { recordId }: { recordId: string } = await done(officer, APPOINT, input);
    const written: { record: { sections: { key: string; text: string }[] } } = await done(counsellor, WRITE, {
      id: recordId,
      version: 1,
      sections: problem,
    });
    expect(written.record.sections).toContainEqual({ key: 'RESULT', text: 'Kesepakatan' });
    expect((await refused(head, WRITE, { id: recordId, version: 2, sections: problem })).extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await Promise.all([staff, counsellor, officer, head, top].map(counsellings))).toEqual([2, 1, 1, 1, 1]);
  });

  test('a behaviour report (B.1.10) goes to the personnel unit', async () => {
    const sections = ['PROBLEM', 'OTHERS_TOO', 'DONE'].map((key) => ({
      key,
      text: key === 'OTHERS_TOO' ? 'NO' : 'isi',
    }));
    await done(head, COUNSEL, { planId: plan.id, kind: 'BEHAVIOUR_REPORT', heldOn: '2026-05-09', sections });
    expect(await counsellings(officer)).toBe(2);
  });

  test('the forms are known with headings and articles', async () => {
    const { data } = await staff.query(
      '{ guidanceForms { kind form article sections { key label isRequired columns { label } } } }',
    );
    expect(data.guidanceForms.map((one: { form: string | null }) => one.form)).toEqual([
      'B.1.6',
      'B.1.7',
      'B.1.8',
      'B.1.9',
      null,
      'B.1.10',
    ]);
  });

  test('what was documented outlives a revision of the plan', async () => {
    const next = await planDo(staff, 'revise', { id: plan.id, version: plan.version, reason: 'FEEDBACK', note: 'x' });
    let row = await planDo(staff, 'save', {
      id: next.id,
      version: next.version,
      results: [
        workResult({
          key: resultKey,
          indicators: [
            { key: indicatorKey, text: 'Persentase', aspects: ['QUANTITY'], target: { min: 90, max: 95, unit: '%' } },
          ],
        }),
      ],
    });
    row = await planDo(staff, 'propose', { id: row.id, version: row.version });
    row = await planDo(head, 'agree', { id: row.id, version: row.version });
    row = await planDo(head, 'sign', { id: row.id, version: row.version });
    await planDo(staff, 'sign', { id: row.id, version: row.version });
    await done(staff, PROGRESS, entry({ value: 91 }));
    const { data } = await staff.query(
      'query ($key: UUID!) { progressEntries(filter: { resultKey: $key }) { total } }',
      { key: resultKey },
    );
    expect(data.progressEntries.total).toBe(2);
  });

  test('after the rating nothing is documented any more', async () => {
    await server.orm.em.fork().execute(`update evaluation_cycle set phase = 'PUBLISHED' where id = ?`, [world.cycleId]);
    const error = await refused(staff, PROGRESS, entry());
    expect(error.extensions).toMatchObject({
      key: 'monitoring.phase',
      params: { phase: 'PUBLISHED', article: 'Ps 15-16; p.67-68' },
    });
  });
});
