import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const PROGRESS =
  'query ($c: UUID!) { cycleProgress(cycleId: $c) { unitName participants plansSigned feedbackOpen feedbackTotal rated acknowledged overdue } }';
const WORK = '{ myWork { evaluationsToRate feedbackTasks resultsToAcknowledge plansToDecide } }';

describe('reports', () => {
  let server: TestServer;
  let world: RatingWorld;
  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    world = await ratingWorld(server);
  });
  afterAll(() => server.stop());

  const work = async (caller: Caller) => (await caller.query(WORK)).data.myWork;
  const ask = async (caller: Caller) => (await caller.query(PROGRESS, { c: world.cycleId })).data.cycleProgress;

  test('what waits follows the phase: the evaluator, after his default his superior, then the employee', async () => {
    expect(await work(world.callers.evaluator)).toMatchObject({ evaluationsToRate: 2 });
    expect(await work(world.callers.superior)).toMatchObject({ evaluationsToRate: 0 });
    await setPhase(server, world.cycleId, 'CALIBRATION');
    expect(await work(world.callers.evaluator)).toMatchObject({ evaluationsToRate: 0 });
    expect(await work(world.callers.superior)).toMatchObject({ evaluationsToRate: 2 });
    const set = { status: 'PUBLISHED', resultsRating: 'MEETS', behaviourRating: 'MEETS', predicate: 'GOOD' } as const;
    await server.orm.em.fork().nativeUpdate(Evaluation, { id: world.evaluationId }, set);
    expect(await work(world.callers.self)).toEqual({
      evaluationsToRate: 0,
      feedbackTasks: 0,
      resultsToAcknowledge: 1,
      plansToDecide: 0,
    });
    expect(await work(world.callers.stranger)).toMatchObject({ evaluationsToRate: 0, resultsToAcknowledge: 0 });
  });

  test('progress counts each agency once, and what is late only after its last day', async () => {
    const [agency] = await ask(world.callers.officer);
    expect(agency).toMatchObject({ unitName: 'Dinas A', participants: 5, rated: 1, acknowledged: 0, overdue: 0 });
    server.setNow('2027-01-26T03:00:00Z');
    const late = await server.as({ roles: ['AUDITOR'] });
    expect((await ask(late))[0]).toMatchObject({ unitName: 'Dinas A', overdue: 1 });
    server.setNow('2027-01-10T03:00:00Z');
  });

  test('an answer changes no count before the next day, and a unit officer sees none (anonymity R10)', async () => {
    const em = server.orm.em.fork();
    const { self, peer } = world.people;
    await em.execute(
      `insert into feedback_request (id, cycle_id, ratee_id, rater_id, kind, status) values (gen_random_uuid(), ?, ?, ?, 'PEER', 'INVITED')`,
      [world.cycleId, self.id, peer.id],
    );
    const counts = async (caller: Caller) => {
      const [agency] = await ask(caller);
      return [agency.feedbackOpen, agency.feedbackTotal];
    };
    server.setNow('2027-01-11T03:00:00Z');
    const officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    expect(await counts(officer)).toEqual([1, 1]);
    await em.execute(`update feedback_request set status = 'SUBMITTED'`);
    expect(await counts(officer)).toEqual([1, 1]);
    server.setNow('2027-01-12T03:00:00Z');
    expect(await counts(await server.as({ roles: ['PERSONNEL_OFFICER'] }))).toEqual([0, 1]);
    expect(await counts(await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.unitId] }))).toEqual([null, null]);
    server.setNow('2027-01-10T03:00:00Z');
  });

  test('a unit officer gets the own subtree; employees and administrators are refused', async () => {
    expect(await ask(world.callers.otherUnitOfficer)).toEqual([
      expect.objectContaining({ unitName: 'Dinas B', participants: 1 }),
    ]);
    for (const who of ['self', 'evaluator', 'admin'] as const)
      expect((await world.callers[who].query(PROGRESS, { c: world.cycleId })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    expect((await world.callers.officer.query(WORK)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
