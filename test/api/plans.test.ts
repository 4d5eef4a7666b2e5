import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signedPlans } from '../../server/features/plans/signedPlans.service.js';
import {
  attachment,
  PLAN,
  type PlanRow,
  type PlanWorld,
  planDo,
  planRefused,
  planWorld,
  signedPlan,
  someId,
  travellers,
  workResult,
} from '../kit/plans.js';
import { setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

describe('plans through the API', () => {
  let server: TestServer;
  let world: PlanWorld;
  let staff: Caller;
  let head: Caller;
  let top: Caller;
  let officer: Caller;
  let colleague: Caller;
  let travel: (instant: string) => Promise<void>;
  let plan: PlanRow;
  let headResult: { key: string; indicators: { key: string }[] };
  const read = async (who: Caller, id: string, fields = PLAN) =>
    (await who.query(`query ($id: UUID!) { performancePlan(id: $id) { ${fields} } }`, { id })).data.performancePlan;
  const step = () => ({ id: plan.id, version: plan.version });

  beforeAll(async () => {
    server = await startServer({ now: '2026-01-10T03:00:00Z' });
    world = await planWorld(server);
    const one = ({ id }: { id: string }) => ({ roles: ['EMPLOYEE' as const], employeeId: id });
    const people = await travellers(server, {
      staff: one(world.staff),
      head: one(world.head),
      top: one(world.top),
      colleague: one(world.colleague),
      officer: { roles: ['PERSONNEL_OFFICER'] },
    });
    travel = async (instant) => {
      await people.travel(instant);
      ({ staff, head, top, colleague, officer } = people.callers);
    };
    await travel('2026-01-10T03:00:00Z');
    const signed = await signedPlan(head, top, world.cycleId, [workResult({ text: 'Layanan kesehatan merata' })]);
    const [first] = signed.results;
    if (!first) throw new Error('no result');
    headResult = first;
  });
  afterAll(() => server.stop());

  test('whoever is not in the population has no plan to make', async () => {
    const stranger = await server.as({ roles: ['EMPLOYEE'], employeeId: world.stranger.id });
    const error = await planRefused(stranger, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect(error.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'plans.notParticipant',
      params: { article: 'Ps 6; p.65-66 C.8' },
    });
  });

  test('an account without employee may not plan', async () => {
    const error = await planRefused(officer, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });

  test('a plan begins empty, with the evaluator of today, once', async () => {
    plan = await planDo(staff, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect(plan).toMatchObject({
      edition: 1,
      status: 'DRAFTED',
      results: [],
      evaluator: { id: world.head.id },
      form: 'A.1.7',
      isLate: false,
    });
    const again = await planRefused(staff, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect(again.extensions).toMatchObject({ code: 'CONFLICT', key: 'plans.exists' });
  });

  test('an incomplete plan is not proposed, and every problem is named with its article', async () => {
    const error = await planRefused(staff, 'propose', step());
    expect(error.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'plans.refused.COMPLETE' });
    expect(error.extensions.problems).toContainEqual({
      path: 'results',
      key: 'plans.noMainResult',
      article: 'p.27 a.1, 49 no.6 a',
    });
  });

  test('the leader’s results can be taken up, by result or by indicator', async () => {
    const { data } = await staff.query(
      'query ($id: UUID!) { superiorResults(planId: $id) { key text superiorId indicators { key } } }',
      { id: plan.id },
    );
    expect(data.superiorResults).toEqual([
      expect.objectContaining({ key: headResult.key, superiorId: world.head.id, text: 'Layanan kesehatan merata' }),
    ]);
  });

  test.each([
    [
      'a key used twice',
      () => {
        const key = someId();
        return [workResult({ key }), workResult({ key })];
      },
      'results.1.key',
      'plans.key.repeated',
    ],
    [
      'a result the leader does not have',
      () => [workResult({ supportsKey: someId() })],
      'results.0.supportsKey',
      'plans.supports.unknown',
    ],
  ])('%s is refused at its field', async (_, results, field, key) => {
    const error = await planRefused(staff, 'save', { ...step(), results: results() });
    expect(error.extensions.fields?.[field]?.[0]?.key).toBe(key);
  });

  test('a text too long is refused at its field', async () => {
    const error = await planRefused(staff, 'save', { ...step(), results: [workResult({ text: 'x'.repeat(1001) })] });
    expect(error.extensions.fields).toHaveProperty(['results.0.text']);
  });

  test('the whole draft is replaced; hints name absolute words, problems block nothing yet', async () => {
    const absolute = workResult({
      text: 'Semua berkas',
      supportsKey: headResult.key,
      indicators: [{ text: 'Semua berkas selesai', aspects: ['QUANTITY'], target: { min: 90, max: 80, unit: '%' } }],
    });
    plan = await planDo(staff, 'save', { ...step(), results: [absolute], attachment });
    const row = await read(staff, plan.id, `${PLAN} hints { word path message } attachment { resources }`);
    expect(row.hints).toEqual([expect.objectContaining({ word: 'semua', path: 'results.0.indicators.0.text' })]);
    expect(row.problems).toContainEqual(
      expect.objectContaining({ key: 'plans.target.order', isBlocking: true, path: 'results.0.indicators.0.target' }),
    );
    expect(row.attachment.resources).toEqual(['Komputer']);
    plan = await planDo(staff, 'save', { ...step(), results: [workResult({ supportsKey: headResult.key })] });
    expect(plan.results).toEqual([
      expect.objectContaining({ supportsText: 'Layanan kesehatan merata', supportsKey: headResult.key }),
    ]);
    expect((await read(staff, plan.id)).problems).toEqual([]);
  });

  test('an old version is a conflict', async () => {
    const error = await planRefused(staff, 'save', { id: plan.id, version: plan.version - 1, results: [] });
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: plan.version });
  });

  test('colleagues and strangers see nothing, officers of another unit neither', async () => {
    const other = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.other.id] });
    const own = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.office.id] });
    const auditor = await server.as({ roles: ['AUDITOR'] });
    const administrator = await server.as({ roles: ['ADMINISTRATOR'] });
    for (const who of [colleague, other, administrator]) expect(await read(who, plan.id)).toBeNull();
    for (const who of [own, auditor, officer, head, top, staff])
      expect(await read(who, plan.id)).toMatchObject({ id: plan.id });
    expect((await planRefused(colleague, 'propose', step())).extensions.code).toBe('NOT_FOUND');
    expect((await planRefused(colleague, 'agree', step())).extensions.code).toBe('NOT_FOUND');
  });

  test('the evaluator sets special expectations, the employee may not and cannot undo them', async () => {
    const said = { expectations: [{ value: 'LOYAL', text: 'Menjaga rahasia pasien' }] };
    expect((await planRefused(staff, 'expect', { ...step(), ...said })).extensions.code).toBe('FORBIDDEN');
    expect((await planRefused(top, 'expect', { ...step(), ...said })).extensions.key).toBe(
      'plans.refused.EVALUATOR_IS_LATE',
    );
    plan = await planDo(head, 'expect', { ...step(), ...said });
    plan = await planDo(staff, 'save', {
      ...step(),
      results: [workResult({ key: plan.results[0]?.key, supportsKey: headResult.key })],
    });
    const { expectations } = await read(staff, plan.id, 'expectations { value guides expectation }');
    expect(expectations).toHaveLength(7);
    expect(expectations.find((one: { value: string }) => one.value === 'LOYAL').expectation).toBe(
      'Menjaga rahasia pasien',
    );
  });

  test('an assignment by another leader waits for the evaluator’s approval', async () => {
    const key = plan.results[0]?.key;
    plan = await planDo(staff, 'save', {
      ...step(),
      results: [workResult({ key, assignedByOther: true, assignedBy: 'Camat' })],
    });
    expect((await planRefused(staff, 'propose', step())).extensions.problems).toContainEqual(
      expect.objectContaining({ key: 'plans.result.notApproved' }),
    );
    plan = await planDo(head, 'expect', { ...step(), approvedKeys: [key] });
    expect(
      (await planRefused(head, 'expect', { ...step(), priorities: [{ key: someId(), priority: 'MAIN' }] })).extensions
        .fields,
    ).toHaveProperty(['priorities.0.key']);
    plan = await planDo(staff, 'propose', step());
    expect(plan.status).toBe('PROPOSED');
  });

  test('given back with a reason, proposed again, agreed, signed by both: in that order', async () => {
    expect((await planRefused(staff, 'save', { ...step(), results: [] })).extensions.key).toBe('plans.notEditable');
    expect((await planRefused(staff, 'agree', step())).extensions.code).toBe('FORBIDDEN');
    expect((await planRefused(head, 'sign', step())).extensions.key).toBe('plans.refused.NO_SUCH_MOVE');
    expect((await planRefused(head, 'return', { ...step(), reason: '' })).extensions.fields).toHaveProperty('reason');
    plan = await planDo(head, 'return', { ...step(), reason: 'Tambahkan target waktu' });
    expect(plan).toMatchObject({ status: 'DRAFTED', returnReason: 'Tambahkan target waktu' });
    plan = await planDo(staff, 'propose', step());
    plan = await planDo(head, 'agree', step());
    plan = await planDo(head, 'sign', step());
    expect(plan).toMatchObject({ status: 'AGREED', signedOn: null });
    expect((await planRefused(head, 'sign', step())).extensions.key).toBe('plans.signedAlready');
    plan = await planDo(staff, 'sign', step());
    expect(plan).toMatchObject({ status: 'SIGNED', signedOn: '2026-01-10' });
    expect((await planRefused(staff, 'return', { ...step(), reason: 'x' })).extensions.code).toBe(
      'PRECONDITION_FAILED',
    );
  });

  test('a signed plan cannot be changed in the database either', async () => {
    const em = server.orm.em.fork();
    await expect(em.execute(`update performance_plan set document = '{}' where id = ?`, [plan.id])).rejects.toThrow(
      'frozen',
    );
    await expect(em.execute('delete from performance_plan where id = ?', [plan.id])).rejects.toThrow('frozen');
  });

  test('from February the superior of an idle evaluator may act, and the plan is flagged late', async () => {
    await travel('2026-01-31T03:00:00Z');
    const before = plan;
    plan = await planDo(colleague, 'create', { cycleId: world.cycleId, approach: 'QUALITATIVE' });
    const narrative = { text: 'Ukuran keberhasilan', target: { text: 'Selesai dengan baik' } };
    plan = await planDo(colleague, 'save', {
      ...step(),
      results: [workResult({ indicators: [narrative] })],
      attachment,
    });
    plan = await planDo(colleague, 'propose', step());
    expect((await planRefused(top, 'agree', step())).extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'plans.refused.EVALUATOR_IS_LATE',
    });
    await travel('2026-02-02T03:00:00Z');
    // the superior's superior may not look the employee up, and yet reads whose plan it is
    expect(await read(top, plan.id, 'isLate form employee { id } employeeName viewerCan { agree sign }')).toEqual({
      employee: null,
      employeeName: 'KOLEGA',
      isLate: true,
      form: 'A.1.6',
      viewerCan: { agree: true, sign: false },
    });
    plan = await planDo(top, 'agree', step());
    plan = await planDo(top, 'sign', step());
    plan = await planDo(colleague, 'sign', step());
    expect(await read(officer, plan.id, 'status isLate signedFor { id }')).toEqual({
      status: 'SIGNED',
      isLate: true,
      signedFor: { id: world.top.id },
    });
    plan = before;
  });

  test('the revision is a new edition; the signed one stays and the difference is shown', async () => {
    await travel('2026-06-10T03:00:00Z');
    const key = plan.results[0]?.key;
    const first = plan;
    expect((await planRefused(top, 'revise', { ...step(), reason: 'FEEDBACK', note: 'x' })).extensions.code).toBe(
      'PRECONDITION_FAILED',
    );
    plan = await planDo(staff, 'revise', { ...step(), reason: 'NEW_ASSIGNMENT', note: 'Tugas vaksinasi' });
    expect(plan).toMatchObject({ edition: 2, status: 'DRAFTED' });
    expect(
      (await planRefused(staff, 'revise', { id: first.id, version: first.version, reason: 'FEEDBACK', note: 'x' }))
        .extensions.code,
    ).toBe('CONFLICT');
    plan = await planDo(staff, 'save', {
      ...step(),
      results: [workResult({ key, text: 'Berkas vaksinasi selesai', supportsKey: headResult.key }), workResult()],
    });
    plan = await planDo(staff, 'propose', step());
    plan = await planDo(head, 'agree', step());
    plan = await planDo(staff, 'sign', step());
    expect(await read(staff, first.id, 'status')).toEqual({ status: 'SIGNED' });
    plan = await planDo(head, 'sign', step());
    expect(await read(staff, first.id, 'status replacedOn results { text }')).toEqual({
      status: 'REVISED',
      replacedOn: '2026-06-10',
      results: [{ text: 'Berkas layanan selesai tepat waktu' }],
    });
    const { data } = await staff.query(
      'query ($id: UUID!) { planChanges(planId: $id) { path about label kind before after } }',
      { id: plan.id },
    );
    expect(data.planChanges).toContainEqual({
      path: `results.${key}.text`,
      about: 'Berkas vaksinasi selesai',
      label: 'Rencana hasil kerja',
      kind: 'CHANGED',
      before: 'Berkas layanan selesai tepat waktu',
      after: 'Berkas vaksinasi selesai',
    });
    expect(data.planChanges.some((change: { kind: string }) => change.kind === 'ADDED')).toBe(true);
    expect(
      JSON.stringify(data.planChanges.map(({ before, after }: Record<string, string>) => [before, after])),
    ).not.toMatch(/[A-Z]{4}|[0-9a-f]{8}-|\?/);
    const em = server.orm.em.fork();
    expect((await signedPlans(em, world.cycleId, [world.staff.id])).get(world.staff.id)?.edition).toBe(2);
    expect((await signedPlans(em, world.cycleId, [world.staff.id], '2026-03-01')).get(world.staff.id)?.edition).toBe(1);
  });

  test('the matrix places each role in its column, names idle members, and is closed to colleagues', async () => {
    const query = `query ($cycle: UUID!, $head: UUID!) { roleResultMatrix(cycleId: $cycle, superiorId: $head) {
      columns { key text isCovered } rows { name planStatus isIdle cells { columnKey roles } otherRoles } } }`;
    const ask = async (who: Caller) =>
      (await who.query(query, { cycle: world.cycleId, head: world.head.id })).data.roleResultMatrix;
    const matrix = await ask(head);
    expect(matrix.columns).toEqual([{ key: headResult.key, text: 'Layanan kesehatan merata', isCovered: true }]);
    expect(matrix.rows).toEqual([
      expect.objectContaining({ name: 'KOLEGA', isIdle: true, planStatus: 'SIGNED' }),
      expect.objectContaining({
        name: 'STAF',
        cells: [{ columnKey: headResult.key, roles: ['Berkas vaksinasi selesai'] }],
        otherRoles: ['Berkas layanan selesai tepat waktu'],
      }),
    ]);
    expect(await ask(top)).not.toBeNull();
    expect(await ask(staff)).toBeNull();
  });

  test('the leaders to choose from are those whose matrix one may open, the own team first', async () => {
    const ask = async (who: Caller, q?: string) =>
      (await who.query('query ($q: String) { matrixLeaders(q: $q) { name } }', { q })).data.matrixLeaders.map(
        ({ name }: { name: string }) => name,
      );
    expect(await ask(top)).toEqual(['ATASAN', 'KEPALA']);
    expect(await ask(head)).toEqual(['KEPALA']);
    expect(await ask(staff)).toEqual([]);
    expect(await ask(officer, 'kepa')).toEqual(['KEPALA']);
    expect(await ask(officer, world.office.name.toUpperCase())).toEqual(['ATASAN', 'KEPALA']);
    expect(await ask(officer, '%')).toEqual([]);
  });

  test('how far planning is, is counted per unit', async () => {
    const ask = async (who: Caller) =>
      (
        await who.query('query ($id: UUID!) { planProgress(cycleId: $id) { participants withoutPlan signed late } }', {
          id: world.cycleId,
        })
      ).data.planProgress;
    expect(await ask(officer)).toEqual([{ participants: 4, withoutPlan: 1, signed: 3, late: 2 }]);
    expect(await ask(staff)).toEqual([]);
  });

  test('when the rating has begun nothing is planned any more, with the article', async () => {
    await server.orm.em.fork().execute(`update evaluation_cycle set phase = 'RATING' where id = ?`, [world.cycleId]);
    const error = await planRefused(top, 'create', { cycleId: world.cycleId, approach: 'QUANTITATIVE' });
    expect(error.extensions).toMatchObject({ key: 'plans.phase', params: { phase: 'RATING', article: 'Ps 7(4), 14' } });
  });

  test('the list filters by the newest edition and state', async () => {
    const { data, errors } = await officer.query(
      '{ performancePlans(filter: { isLatest: true, status: [SIGNED] }, sort: { by: EMPLOYEE_NAME }) { items { edition employee { name } viewerCan { edit } isLate } total } }',
    );
    expect(errors).toBeUndefined();
    expect(
      data.performancePlans.items.map((row: { edition: number; employee: { name: string } }) => [
        row.employee.name,
        row.edition,
      ]),
    ).toEqual([
      ['KEPALA', 1],
      ['KOLEGA', 1],
      ['STAF', 2],
    ]);
  });

  test('whoever moved plans anew for the new post, under the evaluator of today (p.65 C.6)', async () => {
    await travel('2026-09-01T03:00:00Z');
    await setPhase(server, world.cycleId, 'RUNNING');
    const em = server.orm.em.fork();
    await em.execute(
      `insert into appointment (id, kind, employee_id, basis, valid_from) values (gen_random_uuid(), 'REGION_HEAD_DUTY', ?, 'SK', '2026-08-01')`,
      [world.staff.id],
    );
    await em.execute('update performance_plan set leads_team = true where employee_id = ? and edition = 2', [
      world.staff.id,
    ]);
    const signed = await read(staff, plan.id, 'id version');
    const next = await planDo(staff, 'revise', { ...signed, reason: 'EMPLOYEE_MOVED', note: 'Mutasi' });
    expect(next).toMatchObject({ edition: 3, status: 'DRAFTED', results: [] });
    expect(await read(staff, next.id, 'leadsTeam leadsIndependentUnit form')).toEqual({
      leadsTeam: false,
      leadsIndependentUnit: true,
      form: 'A.1.2',
    });
    expect(await read(staff, plan.id, 'status results { text }')).toMatchObject({ status: 'SIGNED' });
  });
});
