import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { Position } from '../../server/features/organization/position.entity.js';
import { ended } from '../kit/jobs.js';
import { pdfText } from '../kit/pdfText.js';
import {
  attachment,
  type PlanRow,
  type PlanWorld,
  planDo,
  planWorld,
  someId,
  travellers,
  workResult,
} from '../kit/plans.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const MANUAL = 'purpose definition formula unit dataSource reportedEvery';
const PLAN = `id version results { key controlLevel indicators { key manual { ${MANUAL} } } } problems { isBlocking path key article }`;
const WRITE = `mutation ($input: WriteIndicatorManualInput!) { writeIndicatorManual(input: $input) { plan { ${PLAN} } } }`;
const REMOVE = `mutation ($input: RemoveIndicatorManualInput!) { removeIndicatorManual(input: $input) { plan { ${PLAN} } } }`;
const READ = `query ($id: UUID!) { performancePlan(id: $id) { ${PLAN} } }`;
const CHANGES = 'query ($id: UUID!) { planChanges(planId: $id) { about label before after } }';
const DOCUMENT = 'id kind number edition downloadPath verificationCode supersededBy { id }';
const ISSUE = `mutation ($input: IssuePlanDocumentsInput!) { issuePlanDocuments(input: $input) { plan { ${DOCUMENT} } manual { ${DOCUMENT} } } }`;
const LIST = `query ($filter: IssuedDocumentFilter) { issuedDocuments(filter: $filter) { items { ${DOCUMENT} } } }`;

const words = {
  purpose: 'Mengetahui serapan anggaran',
  definition: 'Realisasi belanja dibandingkan pagu',
  formula: '(Realisasi ÷ pagu) × 100',
  dataSource: 'Laporan realisasi anggaran',
  reportedEvery: 'QUARTERLY',
};

describe('the manual of an indicator (A.1.3, p.37-38)', () => {
  let server: TestServer;
  let world: PlanWorld;
  let who: Record<'head' | 'top' | 'staff' | 'stranger' | 'officer', Caller>;
  let plan: PlanRow;
  const step = () => ({ id: plan.id, version: plan.version });
  const at = () => ({ ...step(), indicatorKey: plan.results[0]?.indicators[0]?.key ?? '' });
  const read = async () => (await who.head.query(READ, { id: plan.id })).data.performancePlan;
  const write = async (more: Record<string, unknown> = {}, caller = who.head) =>
    caller.query(WRITE, { input: { ...at(), ...words, ...more } });
  const written = async (more: Record<string, unknown> = {}) => {
    const reply = await write(more);
    if (reply.errors) throw new Error(reply.text);
    plan = reply.data.writeIndicatorManual.plan;
    return reply.data.writeIndicatorManual.plan;
  };
  const drafted = (target: object = { min: 95, max: 98, unit: '%' }, more: object = {}) =>
    workResult({
      ...{ text: 'Anggaran yang optimal', controlLevel: 'OUTCOME', ...more },
      indicators: [
        {
          ...{ key: plan.results[0]?.indicators[0]?.key, text: 'Penyerapan anggaran', aspects: ['COST'] },
          ...{ perspective: 'BUDGET', target },
        },
      ],
    });
  const save = async (results: object[], more: object = {}) => {
    plan = await planDo(who.head, 'save', { ...step(), results, attachment, ...more });
  };
  const signed = async () => {
    plan = await planDo(who.head, 'propose', step());
    plan = await planDo(who.top, 'agree', step());
    plan = await planDo(who.head, 'sign', step());
    plan = await planDo(who.top, 'sign', step());
  };
  const textOf = async ({ downloadPath }: { downloadPath: string }) =>
    pdfText(Buffer.from(await (await who.head.fetch(downloadPath)).arrayBuffer()));

  beforeAll(async () => {
    server = await startServer({ now: '2026-01-10T03:00:00Z' });
    world = await planWorld(server);
    await server.orm.em.fork().nativeUpdate(Position, { id: world.head.position.id }, { level: 'EXECUTIVE' });
    const one = ({ id }: { id: string }) => ({ roles: ['EMPLOYEE' as const], employeeId: id });
    const found = await travellers(server, {
      ...{ head: one(world.head), top: one(world.top), staff: one(world.staff), stranger: one(world.stranger) },
      officer: { roles: ['PERSONNEL_OFFICER' as const] },
    });
    who = found.callers;
    await found.travel('2026-01-10T03:00:00Z');
    plan = await planDo(who.head, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    await save([drafted()]);
  });
  afterAll(() => server.stop());

  test('an executive without one is told so, and not kept from proposing', async () => {
    expect((await read()).problems).toContainEqual({
      ...{ isBlocking: false, path: 'results', key: 'plans.manual.none', article: 'p.37 b' },
    });
  });

  test('a part that may not be empty is refused at its field, with the article', async () => {
    const { errors } = await write({ purpose: '  ', formula: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors?.[0]?.extensions.fields).toEqual({
      purpose: [{ key: 'plans.manual.purpose', params: { article: 'p.37–38 A.1.3' } }],
      formula: [{ key: 'plans.manual.formula', params: { article: 'p.37–38 A.1.3' } }],
    });
  });

  test('nobody else writes it, and an indicator that is none is refused', async () => {
    expect((await write({}, who.top)).errors?.[0]?.extensions).toMatchObject({
      ...{ code: 'FORBIDDEN', key: 'plans.refused.ACTOR', params: { article: 'Ps 7(4)' } },
    });
    for (const caller of [who.staff, who.stranger])
      expect((await write({}, caller)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await write({ indicatorKey: someId() })).errors?.[0]?.extensions.fields).toHaveProperty('indicatorKey');
    expect((await write({ version: 1 })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('it is written, with the unit of the range; the hint is gone, and saving the draft keeps it', async () => {
    const { results, problems } = await written({ unit: 'rupiah', purpose: ` ${words.purpose} ` });
    expect(results[0].indicators[0].manual).toEqual({ ...words, unit: '%' });
    expect(problems.map(({ key }: { key: string }) => key)).not.toContain('plans.manual.none');
    await save([drafted(undefined, { text: 'Anggaran yang sehat' })]);
    expect((await read()).results[0].indicators[0].manual).toEqual({ ...words, unit: '%' });
  });

  test('the qualitative approach goes without formula and unit; back in the quantitative one they are missed', async () => {
    await save([drafted({ text: 'meningkat' })], { approach: 'QUALITATIVE' });
    const { results } = await written({ formula: null });
    expect(results[0].indicators[0].manual).toEqual({ ...words, formula: null, unit: null });
    await save([drafted({ text: 'meningkat' })], { approach: 'QUANTITATIVE' });
    const missed = (await read()).problems.filter(({ isBlocking }: { isBlocking: boolean }) => isBlocking);
    expect(missed.map(({ path, article }: Record<string, string>) => [path, article])).toEqual([
      ['results.0.indicators.0.manual.formula', 'p.37–38 A.1.3'],
      ['results.0.indicators.0.manual.unit', 'p.37–38 A.1.3'],
    ]);
    await save([drafted()]);
    await written();
  });

  test('it can be taken out of the draft again', async () => {
    const removed = (await who.head.query(REMOVE, { input: at() })).data.removeIndicatorManual.plan;
    expect(removed.results[0].indicators[0].manual).toBeNull();
    plan = removed;
    await written();
  });

  test('the signature freezes it', async () => {
    await signed();
    for (const query of [WRITE, REMOVE]) {
      const input = query === WRITE ? { ...at(), ...words } : at();
      expect((await who.head.query(query, { input })).errors?.[0]?.extensions).toMatchObject({
        code: 'PRECONDITION_FAILED',
        key: 'plans.notEditable',
        params: { article: 'Ps 7, 14' },
      });
    }
    await expect(
      server.orm.em
        .fork()
        .execute(
          `update performance_plan set document = jsonb_set(document, '{results,0,indicators,0,manual,purpose}', '"x"') where id = ?`,
          [plan.id],
        ),
    ).rejects.toThrow('frozen');
  });

  test('it is issued with the plan as A.1.3: numbered, to be verified, the same again', async () => {
    const issue = async () => (await who.head.query(ISSUE, { input: { planId: plan.id } })).data.issuePlanDocuments;
    const { manual } = await issue();
    expect(manual).toMatchObject({ kind: 'A13', number: 'A.1.3/0001/2026', edition: 1, supersededBy: null });
    const text = await textOf(manual);
    for (const part of [
      ...['FORMATA.1.3', 'MANUALINDIKATORKINERJA', 'PERIODEPENILAIAN:1JANUARISD31DESEMBERTAHUN2026'],
      ...['Anggaranyangoptimal', 'Penyerapananggaran', 'Mengetahuiserapananggaran', '(Realisasi÷pagu)×100'],
      ...['(X)Outcome', '(X)Triwulanan', 'Laporanrealisasianggaran', 'DokumenA.1.3/0001/2026'],
    ])
      expect(text).toContain(part);
    const page = await (await server.caller(null).fetch(`/verify/${manual.verificationCode}`)).text();
    expect(page).toContain('Manual Indikator Kinerja');
    expect(page).toContain('Asli dan berlaku');
    expect((await issue()).manual).toEqual(manual);
  });

  test('it goes into the ZIP of the unit', async () => {
    const { data } = await who.officer.query(
      'mutation ($input: ArchiveDocumentsInput!) { archiveDocuments(input: $input) { job { id } } }',
      { input: { cycleId: world.cycleId, unitId: world.office.id } },
    );
    const job = await ended(who.officer, data.archiveDocuments.job.id);
    const zip = await (await who.officer.fetch(job.resultUrl ?? '')).arrayBuffer();
    const names = Object.keys(unzipSync(new Uint8Array(zip))).map((name) => name.split('/').at(-1));
    expect(names).toContain('A.1.3-0001-2026.pdf');
  });

  test('a revision carries it on; what is changed is told in words, and the new edition’s paper replaces the old', async () => {
    const [first] = (await who.head.query(LIST, { filter: { objectId: plan.id, kind: 'A13' } })).data.issuedDocuments
      .items;
    plan = await planDo(who.head, 'revise', { ...step(), reason: 'FEEDBACK', note: 'Perjelas' });
    expect((await read()).results[0].indicators[0].manual).toEqual({ ...words, unit: '%' });
    await written({ reportedEvery: 'MONTHLY' });
    await signed();
    expect((await who.head.query(CHANGES, { id: plan.id })).data.planChanges).toEqual([
      {
        ...{ about: 'Penyerapan anggaran', label: 'Manual: periode pelaporan' },
        ...{ before: 'Triwulanan', after: 'Bulanan' },
      },
    ]);
    const { manual } = (await who.head.query(ISSUE, { input: { planId: plan.id } })).data.issuePlanDocuments;
    expect(manual).toMatchObject({ kind: 'A13', number: 'A.1.3/0002/2026', edition: 2 });
    expect(await textOf(manual)).toContain('(X)Bulanan');
    const page = await (await server.caller(null).fetch(`/verify/${first.verificationCode}`)).text();
    expect(page).toContain('Tidak berlaku lagi');
  });

  test('an edition that takes it back is printed with a dash in its place; a plan that never had one has no such paper', async () => {
    plan = await planDo(who.head, 'revise', { ...step(), reason: 'FEEDBACK', note: 'Sudah dipahami' });
    plan = (await who.head.query(REMOVE, { input: at() })).data.removeIndicatorManual.plan;
    await signed();
    const { manual } = (await who.head.query(ISSUE, { input: { planId: plan.id } })).data.issuePlanDocuments;
    expect(manual).toMatchObject({ number: 'A.1.3/0003/2026', edition: 3 });
    expect(await textOf(manual)).not.toContain('TUJUAN');

    let own = await planDo(who.staff, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    const input = () => ({ id: own.id, version: own.version });
    own = await planDo(who.staff, 'save', { ...input(), results: [workResult()], attachment });
    own = await planDo(who.staff, 'propose', input());
    own = await planDo(who.head, 'agree', input());
    own = await planDo(who.staff, 'sign', input());
    own = await planDo(who.head, 'sign', input());
    expect((await who.staff.query(ISSUE, { input: { planId: own.id } })).data.issuePlanDocuments.manual).toBeNull();
  });
});
