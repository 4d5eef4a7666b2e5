import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ended } from '../kit/jobs.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const RATE =
  'mutation ($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { version status predicate resultsRating isByDefault calibrationReason } } }';
const ONE =
  'query ($id: UUID!) { evaluation(id: $id) { id version status predicate employeeName evaluatorName viewerCan { rate rateRefusal acknowledge } } }';

describe('evaluations', () => {
  let server: TestServer;
  let world: RatingWorld;

  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    world = await ratingWorld(server);
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    server.setNow('2027-01-10T03:00:00Z');
    await setPhase(server, world.cycleId, 'RATING');
    await server.orm.em
      .fork()
      .execute(
        `update evaluation set status = 'OPEN', results_rating = null, behaviour_rating = null, predicate = null, acknowledged_on = null, is_by_default = false, calibration_reason = null`,
      );
  });

  const versionOf = async (caller: Caller = world.callers.officer) =>
    (await caller.query(ONE, { id: world.evaluationId })).data.evaluation?.version ?? 1;
  const rate = async (caller: Caller, more: Record<string, unknown> = {}) =>
    caller.query(RATE, {
      input: {
        id: world.evaluationId,
        version: await versionOf(),
        resultsRating: 'MEETS',
        behaviourRating: 'ABOVE',
        ...more,
      },
    });

  test('the evaluator sets both ratings and the predicate follows from the quadrant', async () => {
    const reply = await rate(world.callers.evaluator, { resultsRating: 'ABOVE', behaviourRating: 'BELOW' });
    expect(reply.data.rateEvaluation.evaluation).toMatchObject({
      status: 'RATED',
      predicate: 'POOR',
      isByDefault: false,
    });
  });

  test('the database refuses a predicate that is not the quadrant’s', async () => {
    await expect(
      server.orm.em
        .fork()
        .execute(`update evaluation set results_rating = 'ABOVE', behaviour_rating = 'BELOW', predicate = 'GOOD'`),
    ).rejects.toThrow(/evaluation_quadrant/);
  });

  test.each(['self', 'superior', 'peer', 'officer', 'auditor', 'admin', 'ownUnitOfficer'] as const)(
    '%s cannot rate',
    async (who) => {
      const reply = await rate(world.callers[who]);
      expect(['NOT_FOUND', 'FORBIDDEN', 'PRECONDITION_FAILED']).toContain(reply.errors?.[0]?.extensions.code);
      expect((await world.callers.officer.query(ONE, { id: world.evaluationId })).data.evaluation.status).toBe('OPEN');
    },
  );

  test('after the window only the refusal with its article is left, unless the evaluator was given more time', async () => {
    server.setNow('2027-01-26T03:00:00Z');
    const fresh = await signInAgain('evaluator');
    const refused = await rate(fresh.caller, { version: fresh.version });
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'evaluation.windowOver',
      params: { article: 'p.90 no.8b' },
    });
    await server.orm.em
      .fork()
      .execute(
        `insert into phase_extension (id, cycle_id, phase, employee_id, until, reason) values (gen_random_uuid(), ?, 'RATING', ?, '2027-01-30', 'sakit')`,
        [world.cycleId, world.people.evaluator.id],
      );
    expect((await rate(fresh.caller, { version: fresh.version })).errors).toBeUndefined();
    await server.orm.em.fork().execute('delete from phase_extension');
  });

  /** The clock jumped over the idle limit: the sign-ins are moved along with it. */
  async function signInAgain(who: 'evaluator' | 'superior'): Promise<{ caller: Caller; version: number }> {
    await server.orm.em
      .fork()
      .execute('update session set last_seen_at = ?, expires_at = ?', [
        server.app.services.now(),
        new Date(server.app.services.now().getTime() + 3_600_000),
      ]);
    const [row]: { version: number }[] = await server.orm.em
      .fork()
      .execute('select version from evaluation where id = ?', [world.evaluationId]);
    return { caller: world.callers[who], version: row?.version ?? 1 };
  }

  test('in calibration the evaluator needs a reason; what he left undone passes to his superior', async () => {
    await rate(world.callers.evaluator);
    await setPhase(server, world.cycleId, 'CALIBRATION');
    expect((await rate(world.callers.evaluator)).errors?.[0]?.extensions.fields).toHaveProperty('reason');
    expect(
      (await rate(world.callers.evaluator, { reason: 'Bukti dukung tambahan' })).data.rateEvaluation.evaluation
        .calibrationReason,
    ).toBe('Bukti dukung tambahan');
    expect((await rate(world.callers.superior)).errors?.[0]?.extensions.key).toBe('evaluation.notDefaulted');
    await server.orm.em
      .fork()
      .execute(
        `update evaluation set status = 'OPEN', results_rating = null, behaviour_rating = null, predicate = null`,
      );
    expect((await rate(world.callers.evaluator, { reason: 'x' })).errors?.[0]?.extensions.key).toBe(
      'evaluation.defaulted',
    );
    expect((await rate(world.callers.superior)).data.rateEvaluation.evaluation).toMatchObject({
      isByDefault: true,
      status: 'RATED',
    });
  });

  test('the second of two editors is told', async () => {
    const version = await versionOf();
    await rate(world.callers.evaluator, { version });
    expect((await rate(world.callers.evaluator, { version })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  // Who sees what: list and detail, before and after publication. What is not yes looks like missing.
  describe.each([
    ['self', false, true],
    ['evaluator', true, true],
    ['superior', true, true],
    ['peer', false, false],
    ['subordinate', false, false],
    ['stranger', false, false],
    ['officer', true, true],
    ['auditor', true, true],
    ['admin', false, false],
    ['ownUnitOfficer', true, true],
    ['otherUnitOfficer', false, false],
  ] as const)('%s', (who, before, after) => {
    const sees = async () => {
      const caller = world.callers[who];
      const list = await caller.query(
        'query ($c: UUID) { evaluations(filter: { cycleId: $c }) { items { id } total } }',
        { c: world.cycleId },
      );
      const one = await caller.query(ONE, { id: world.evaluationId });
      expect(one.errors).toBeUndefined();
      const inList = list.data.evaluations.items.some((item: { id: string }) => item.id === world.evaluationId);
      expect(one.data.evaluation !== null).toBe(inList);
      return inList;
    };
    test(`${before ? 'sees' : 'does not see'} it before publication`, async () => expect(await sees()).toBe(before));
    test(`${after ? 'sees' : 'does not see'} it after publication`, async () => {
      await rate(world.callers.evaluator);
      await server.orm.em
        .fork()
        .execute(`update evaluation set status = 'PUBLISHED' where id = ?`, [world.evaluationId]);
      expect(await sees()).toBe(after);
    });
  });

  test('a subordinate finds nothing by filter, sort or count either', async () => {
    const reply = await world.callers.subordinate.query(
      'query ($e: UUID) { evaluations(filter: { employeeId: $e, predicate: [GOOD, VERY_GOOD] }, sort: { by: PREDICATE }) { items { predicate } total pageInfo { endCursor } } }',
      { e: world.people.self.id },
    );
    expect(reply.data.evaluations).toEqual({ items: [], total: 0, pageInfo: { endCursor: null } });
  });

  test('each read of an evaluation leaves a trace in the log', async () => {
    const count = async () =>
      Number(
        (
          await server.orm.em
            .fork()
            .execute<{ n: string }[]>(
              `select count(*) as n from audit_entry where deed = 'read' and object = 'evaluation'`,
            )
        )[0]?.n,
      );
    const before = await count();
    await world.callers.officer.query(ONE, { id: world.evaluationId });
    await world.callers.officer.query('{ evaluations { items { id } } }');
    expect(await count()).toBe(before + 2);
  });

  test('the employee acknowledges the own published result, once', async () => {
    const ACK =
      'mutation ($input: AcknowledgeResultInput!) { acknowledgeResult(input: $input) { evaluation { acknowledgedOn } } }';
    await rate(world.callers.evaluator);
    await server.orm.em.fork().execute(`update evaluation set status = 'PUBLISHED' where id = ?`, [world.evaluationId]);
    const version = await versionOf(world.callers.self);
    expect(
      (await world.callers.evaluator.query(ACK, { input: { id: world.evaluationId, version } })).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
    expect(
      (await world.callers.self.query(ACK, { input: { id: world.evaluationId, version } })).data.acknowledgeResult
        .evaluation.acknowledgedOn,
    ).toBe('2027-01-10');
    expect(
      (await world.callers.self.query(ACK, { input: { id: world.evaluationId, version: version + 1 } })).errors?.[0]
        ?.extensions.key,
    ).toBe('evaluation.acknowledged');
  });

  test('the local index shows how it came about; missing parts are left out, never zero', async () => {
    await rate(world.callers.evaluator, { resultsRating: 'ABOVE' });
    const started = await world.callers.officer.query(
      'mutation ($input: ComputeIndexesInput!) { computeIndexes(input: $input) { job { id } } }',
      { input: { cycleId: world.cycleId } },
    );
    expect(await ended(world.callers.officer, started.data.computeIndexes.job.id)).toMatchObject({
      status: 'SUCCEEDED',
    });
    const { data } = await world.callers.officer.query(
      'query ($id: UUID!) { evaluation(id: $id) { indexTotal index { status total coverage reason isExample lines { component normalised contribution missing weightPercent } } } }',
      { id: world.evaluationId },
    );
    const { index } = data.evaluation;
    const quality = index.lines.find((line: { component: string }) => line.component === 'WORK_QUALITY');
    const attendance = index.lines.find((line: { component: string }) => line.component === 'ATTENDANCE');
    expect(quality.normalised).toBeGreaterThan(0);
    expect(attendance).toMatchObject({ normalised: null, contribution: null, missing: 'index.noData' });
    expect(index.coverage).toBe(quality.weightPercent);
    expect(index).toMatchObject({ status: 'NOT_RATED', total: null, reason: 'index.coverage', isExample: true });
    expect(data.evaluation.indexTotal).toBeNull();
  });

  test('figures by unit are for officers; others are refused', async () => {
    const ask =
      'query ($c: UUID!) { unitDistributions(cycleId: $c) { unitName counts { predicate count } open } cycleProgress(cycleId: $c) { unitName participants rated } }';
    const { data } = await world.callers.officer.query(ask, { c: world.cycleId });
    expect(data.unitDistributions).toEqual([expect.objectContaining({ unitName: 'Dinas A', open: 2 })]);
    expect(
      data.cycleProgress.map((row: { unitName: string; participants: number }) => [row.unitName, row.participants]),
    ).toEqual([
      ['Dinas A', 5],
      ['Dinas B', 1],
    ]);
    expect((await world.callers.otherUnitOfficer.query(ask, { c: world.cycleId })).data).toMatchObject({
      unitDistributions: [],
      cycleProgress: [{ unitName: 'Dinas B' }],
    });
    for (const who of ['evaluator', 'self', 'admin'] as const)
      expect((await world.callers[who].query(ask, { c: world.cycleId })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
  });
});
