import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CyclePeriod } from '../../server/features/cycles/cycle.entity.js';
import { make } from '../../server/kernel/make.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const OPEN =
  'mutation ($input: OpenPeriodicRoundInput!) { openPeriodicRound(input: $input) { periodicRound { id version opensOn closesOn period { ordinal } } } }';
const REFRESH =
  'mutation ($input: RefreshPeriodicRoundInput!) { refreshPeriodicRound(input: $input) { added reassigned } }';
const RESULT =
  'mutation ($input: SetPeriodicOrganisationResultInput!) { setPeriodicOrganisationResult(input: $input) { periodicOrganisationResult { id version predicate } } }';
const LIST =
  'query ($r: UUID) { periodicEvaluations(filter: { roundId: $r }, sort: { by: EMPLOYEE_NAME }) { total items { id version status predicate organisationPredicate employeeName evaluatorName evaluatorRule carriedOverBy viewerCan { rate rateRefusal needsReason } suggestion { resultsRating reasons } } } }';
const RATE =
  'mutation ($input: RatePeriodicEvaluationInput!) { ratePeriodicEvaluation(input: $input) { periodicEvaluation { version status predicate isByDefault correctionReason } } }';
const PUBLISH =
  'mutation ($input: PublishPeriodicRoundInput!) { publishPeriodicRound(input: $input) { periodicRound { version publishedAt } } }';
const CARRY =
  'mutation ($input: CarryOverPeriodicEvaluationInput!) { carryOverPeriodicEvaluation(input: $input) { periodicEvaluation { version predicate carriedOverBy } } }';

interface Row {
  id: string;
  version: number;
  status: string;
  predicate: string | null;
  organisationPredicate: string | null;
  employeeName: string;
  evaluatorName: string | null;
  viewerCan: { rate: boolean; rateRefusal: string | null; needsReason: boolean };
}

// Two quarters of one year, each test on the state the one before left.
describe('periodic evaluation', () => {
  let server: TestServer;
  let world: RatingWorld;
  let periods: string[] = [];
  let third = { id: '', version: 0 };

  const rows = async (caller: Caller, roundId: string | null = third.id): Promise<Row[]> =>
    (await caller.query(LIST, { r: roundId })).data.periodicEvaluations.items;
  const rowOf = async (caller: Caller, name: string, roundId?: string): Promise<Row> => {
    const found = (await rows(caller, roundId)).find(({ employeeName }) => employeeName === name);
    if (!found) throw new Error(`no row of ${name}`);
    return found;
  };
  const rate = async (caller: Caller, name: string, more: Record<string, unknown> = {}, roundId?: string) => {
    const { id, version } = await rowOf(world.callers.officer, name, roundId);
    return caller.query(RATE, { input: { id, version, resultsRating: 'MEETS', behaviourRating: 'MEETS', ...more } });
  };
  const at = async (day: string) => {
    server.setNow(`${day}T03:00:00Z`);
    await server.orm.em
      .fork()
      .execute(`update session set created_at = ?, last_seen_at = ?, expires_at = ?::timestamptz + interval '1 day'`, [
        `${day}T02:59:00Z`,
        `${day}T02:59:00Z`,
        `${day}T03:00:00Z`,
      ]);
  };
  const achieve = (periodId: string | undefined, more: Record<string, unknown> = {}) =>
    world.callers.officer.query(RESULT, {
      input: {
        unitId: world.unitId,
        periodId,
        predicate: 'GOOD',
        issuedOn: '2026-09-21',
        document: 'Capaian triwulan',
        ...more,
      },
    });

  beforeAll(async () => {
    server = await startServer({ now: '2026-09-22T03:00:00Z' });
    world = await ratingWorld(server, 'RUNNING');
    const em = server.orm.em.fork();
    periods = [
      ['2026-07-01', '2026-09-30'],
      ['2026-10-01', '2026-12-31'],
    ].map(
      ([startsOn, endsOn], n) => make(em, CyclePeriod, { cycle: world.cycleId, ordinal: n + 3, startsOn, endsOn }).id,
    );
    await em.flush();
  });
  afterAll(() => server.stop());

  test('the organisation comes first: without its result the evaluation of the period does not begin', async () => {
    const refused = await world.callers.officer.query(OPEN, { input: { periodId: periods[0] } });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      key: 'periodic.organisationFirst',
      params: { article: 'Ps 24(1)a', unit: 'Dinas A' },
    });
    expect((await achieve(periods[0])).data.setPeriodicOrganisationResult.periodicOrganisationResult.predicate).toBe(
      'GOOD',
    );
    expect((await achieve(periods[0], { unitId: world.otherUnitId })).errors).toBeUndefined();
  });

  test('a span outside its period, a period to come and a cycle that does not run are refused', async () => {
    const open = (input: Record<string, unknown>) =>
      world.callers.officer.query(OPEN, { input: { periodId: periods[0], ...input } });
    expect((await open({ opensOn: '2026-06-01' })).errors?.[0]?.extensions.fields).toHaveProperty('opensOn');
    expect((await open({ closesOn: '2027-06-01' })).errors?.[0]?.extensions.fields).toHaveProperty('closesOn');
    expect((await open({ periodId: periods[1] })).errors?.[0]?.extensions.key).toBe('periodic.tooEarly');
    await setPhase(server, world.cycleId, 'PUBLISHED');
    expect((await open({})).errors?.[0]?.extensions).toMatchObject({
      key: 'periodic.phase',
      params: { article: 'Ps 24(1)' },
    });
    await setPhase(server, world.cycleId, 'RUNNING');
  });

  test('the officer begins it once: everybody has a row with the evaluator of the first day', async () => {
    const reply = await world.callers.officer.query(OPEN, { input: { periodId: periods[0] } });
    third = reply.data.openPeriodicRound.periodicRound;
    expect(third).toMatchObject({ opensOn: '2026-09-20', closesOn: '2026-10-10', period: { ordinal: 3 } });
    expect(await rows(world.callers.officer)).toHaveLength(6);
    expect(await rowOf(world.callers.officer, 'DINILAI')).toMatchObject({
      status: 'OPEN',
      evaluatorName: 'PENILAI',
      organisationPredicate: 'GOOD',
    });
    const again = await world.callers.officer.query(OPEN, { input: { periodId: periods[0] } });
    expect(again.errors?.[0]?.extensions.key).toBe('constraint.periodic_round_period');
  });

  test.each([
    ['self', ['BAWAHAN']],
    ['evaluator', ['BAWAHAN', 'DINILAI', 'REKAN']],
    ['superior', ['DINILAI', 'PENILAI', 'REKAN']],
    ['peer', []],
    ['subordinate', []],
    ['stranger', []],
    ['officer', ['ATASAN', 'BAWAHAN', 'DINILAI', 'ORANG LAIN', 'PENILAI', 'REKAN']],
    ['auditor', ['ATASAN', 'BAWAHAN', 'DINILAI', 'ORANG LAIN', 'PENILAI', 'REKAN']],
    ['admin', []],
    ['ownUnitOfficer', ['ATASAN', 'BAWAHAN', 'DINILAI', 'PENILAI', 'REKAN']],
    ['otherUnitOfficer', ['ORANG LAIN']],
  ] as const)('%s sees before publication, in the list and alone: %j', async (who, names) => {
    const reply = await world.callers[who].query(LIST, { r: third.id });
    const seen = (reply.data?.periodicEvaluations?.items ?? []).map(({ employeeName }: Row) => employeeName);
    expect(seen).toEqual(names);
    const { id } = await rowOf(world.callers.officer, 'DINILAI');
    const one = await world.callers[who].query('query ($id: UUID!) { periodicEvaluation(id: $id) { id } }', { id });
    expect(one.data?.periodicEvaluation?.id ?? null).toBe((names as readonly string[]).includes('DINILAI') ? id : null);
  });

  test.each(['self', 'superior', 'peer', 'officer', 'auditor', 'admin', 'stranger'] as const)(
    '%s cannot rate',
    async (who) => {
      const reply = await rate(world.callers[who], 'DINILAI');
      expect(['NOT_FOUND', 'FORBIDDEN', 'PRECONDITION_FAILED']).toContain(reply.errors?.[0]?.extensions.code);
      expect((await rowOf(world.callers.officer, 'DINILAI')).status).toBe('OPEN');
    },
  );

  test('the evaluator rates; the predicate is the quadrant’s, also for the database', async () => {
    const reply = await rate(world.callers.evaluator, 'DINILAI', { resultsRating: 'ABOVE', behaviourRating: 'BELOW' });
    expect(reply.data.ratePeriodicEvaluation.periodicEvaluation).toMatchObject({ status: 'RATED', predicate: 'POOR' });
    await expect(
      server.orm.em.fork().execute(`update periodic_evaluation set predicate = 'GOOD' where predicate = 'POOR'`),
    ).rejects.toThrow(/periodic_evaluation_quadrant/);
    expect(
      (await rate(world.callers.evaluator, 'DINILAI')).data.ratePeriodicEvaluation.periodicEvaluation.predicate,
    ).toBe('GOOD');
  });

  test('an old version is a conflict; a rating out of the scale is refused; nothing changes', async () => {
    expect((await rate(world.callers.evaluator, 'DINILAI', { version: 1 })).errors?.[0]?.extensions.code).toBe(
      'CONFLICT',
    );
    expect(
      (await rate(world.callers.evaluator, 'DINILAI', { resultsRating: 'SUPERB' })).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT');
    expect((await rowOf(world.callers.officer, 'DINILAI')).predicate).toBe('GOOD');
  });

  test('what waits is counted for the evaluator inside the span, for the superior after it', async () => {
    const waiting = async (caller: Caller) =>
      (await caller.query('{ myWork { periodicToRate } }')).data.myWork.periodicToRate;
    expect(await waiting(world.callers.evaluator)).toBe(1);
    expect(await waiting(world.callers.superior)).toBe(1);
    await at('2026-10-12');
    expect(await waiting(world.callers.evaluator)).toBe(1);
    expect(await waiting(world.callers.superior)).toBe(1);
    await at('2026-09-22');
  });

  test('a note stays when it is not sent again, and goes when it is sent empty', async () => {
    const note = async () =>
      (
        await world.callers.officer.query('query ($id: UUID!) { periodicEvaluation(id: $id) { note } }', {
          id: (await rowOf(world.callers.officer, 'DINILAI')).id,
        })
      ).data.periodicEvaluation.note;
    await rate(world.callers.evaluator, 'DINILAI', { note: 'Pertahankan' });
    await rate(world.callers.evaluator, 'DINILAI');
    expect(await note()).toBe('Pertahankan');
    await rate(world.callers.evaluator, 'DINILAI', { note: null });
    expect(await note()).toBeNull();
  });

  test('the suggestion says why there is none and is never filled in', async () => {
    const { data } = await world.callers.evaluator.query(LIST, { r: third.id });
    expect(data.periodicEvaluations.items[0].suggestion).toEqual({
      resultsRating: null,
      reasons: ['Tidak ada SKP yang ditandatangani.'],
    });
  });

  test('after the span the superior does what the evaluator left undone, and a correction needs its reason', async () => {
    await at('2026-10-12');
    expect((await rowOf(world.callers.evaluator, 'REKAN')).viewerCan).toMatchObject({
      rate: false,
      needsReason: false,
    });
    const late = await rate(world.callers.evaluator, 'REKAN');
    expect(late.errors?.[0]?.extensions).toMatchObject({
      key: 'evaluation.defaulted',
      params: { article: 'p.90 no.11' },
    });
    const byDefault = await rate(world.callers.superior, 'REKAN');
    expect(byDefault.data.ratePeriodicEvaluation.periodicEvaluation).toMatchObject({
      isByDefault: true,
      predicate: 'GOOD',
    });
    const bare = await rate(world.callers.evaluator, 'DINILAI', { behaviourRating: 'ABOVE' });
    expect(bare.errors?.[0]?.extensions.fields).toHaveProperty('reason');
    const corrected = await rate(world.callers.evaluator, 'DINILAI', {
      resultsRating: 'ABOVE',
      behaviourRating: 'ABOVE',
      reason: 'Bukti tambahan',
    });
    expect(corrected.data.ratePeriodicEvaluation.periodicEvaluation).toMatchObject({
      predicate: 'VERY_GOOD',
      correctionReason: 'Bukti tambahan',
    });
  });

  test('handing over: only the officer; then the employee reads the own row, and nothing of it changes', async () => {
    expect(
      (await world.callers.evaluator.query(PUBLISH, { input: { id: third.id, version: third.version } })).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
    const reply = await world.callers.officer.query(PUBLISH, { input: { id: third.id, version: third.version } });
    expect(reply.errors).toBeUndefined();
    expect(await rows(world.callers.self)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ employeeName: 'DINILAI', status: 'PUBLISHED', predicate: 'VERY_GOOD' }),
      ]),
    );
    const changed = await rate(world.callers.evaluator, 'DINILAI');
    expect(changed.errors?.[0]?.extensions).toMatchObject({
      key: 'periodic.published',
      params: { article: 'Ps 24(5)' },
    });
  });

  test('reading somebody else’s row leaves a trace', async () => {
    await rows(world.callers.auditor);
    const [entry] = await server.orm.em
      .fork()
      .execute<{ deed: string }[]>(
        `select deed from audit_entry where object = 'periodicEvaluation' order by sequence desc limit 1`,
      );
    expect(entry?.deed).toMatch(/read/i);
  });

  test('who moved is evaluated by the new evaluator, or by agreement keeps the result of the old unit', async () => {
    await at('2026-12-22');
    await achieve(periods[1]);
    await achieve(periods[1], { unitId: world.otherUnitId });
    const opened = await world.callers.officer.query(OPEN, { input: { periodId: periods[1] } });
    const { id: roundId } = opened.data.openPeriodicRound.periodicRound;
    const { self, stranger } = world.people;
    const em = server.orm.em.fork();
    await em.execute(`update employee set unit_id = ?, superior_id = ? where id = ?`, [
      world.otherUnitId,
      stranger.id,
      self.id,
    ]);
    await em.execute(`update assignment set valid_to = '2026-12-22' where employee_id = ? and valid_to is null`, [
      self.id,
    ]);
    await em.execute(
      `insert into assignment (id, employee_id, unit_id, position_id, valid_from) select gen_random_uuid(), id, unit_id, position_id, '2026-12-23' from employee where id = ?`,
      [self.id],
    );
    await em.execute(`update reporting_line set valid_to = '2026-12-22' where employee_id = ? and valid_to is null`, [
      self.id,
    ]);
    await em.execute(
      `insert into reporting_line (id, employee_id, superior_id, valid_from) values (gen_random_uuid(), ?, ?, '2026-12-23')`,
      [self.id, stranger.id],
    );
    await at('2026-12-24');
    const refreshed = await world.callers.officer.query(REFRESH, { input: { id: roundId } });
    expect(refreshed.data.refreshPeriodicRound).toEqual({ added: 0, reassigned: 1 });
    const row = await rowOf(world.callers.officer, 'DINILAI', roundId);
    expect(row).toMatchObject({ evaluatorName: 'ORANG LAIN', status: 'OPEN' });
    const carry = (caller: Caller, of: Row) =>
      caller.query(CARRY, {
        input: { id: of.id, version: of.version, agreement: 'Disepakati bersama pada 24 Desember 2026' },
      });
    expect((await carry(world.callers.evaluator, row)).errors?.[0]?.extensions.code).toMatch(
      /NOT_FOUND|FORBIDDEN|PRECONDITION_FAILED/,
    );
    expect(
      (await carry(world.callers.stranger, row)).data.carryOverPeriodicEvaluation.periodicEvaluation,
    ).toMatchObject({
      predicate: 'VERY_GOOD',
      carriedOverBy: 'Disepakati bersama pada 24 Desember 2026',
    });
    const peer = await rowOf(world.callers.officer, 'REKAN', roundId);
    const stayed = await carry(world.callers.evaluator, peer);
    expect(stayed.errors?.[0]?.extensions).toMatchObject({
      key: 'periodic.notMoved',
      params: { article: 'p.91 no.13 a' },
    });
  });
});
