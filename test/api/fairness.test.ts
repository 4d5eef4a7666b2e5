import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const ASK = `query ($c: UUID!) { fairnessReport(cycleId: $c) { fewest all { people goodPercent }
  dimensions { dimension groups { key name people goodPercent veryGoodPercent indexMean } }
  sensitivity { component shift meanChange movedPercent leftQuarterPercent } } }`;

describe('the fairness report', () => {
  let server: TestServer;
  let world: RatingWorld;
  beforeAll(async () => {
    server = await startServer({ now: '2027-01-10T03:00:00Z' });
    world = await ratingWorld(server);
    const set = { status: 'PUBLISHED', resultsRating: 'MEETS', behaviourRating: 'MEETS', predicate: 'GOOD' } as const;
    await server.orm.em.fork().nativeUpdate(Evaluation, { id: world.evaluationId }, set);
  });
  afterAll(() => server.stop());
  const ask = async (caller: Caller) => caller.query(ASK, { c: world.cycleId });

  test('is there once the cycle is closed, not before', async () => {
    await setPhase(server, world.cycleId, 'PUBLISHED');
    expect((await ask(world.callers.officer)).data.fairnessReport).toBeNull();
    await setPhase(server, world.cycleId, 'CLOSED');
    const { data } = await ask(world.callers.auditor);
    expect(data.fairnessReport.dimensions.map(({ dimension }: { dimension: string }) => dimension)).toEqual([
      'UNIT',
      'LEVEL',
      'KIND',
      'SEX',
    ]);
  });

  test('says nothing about two people, and names the agency', async () => {
    const { fairnessReport: report } = (await ask(world.callers.officer)).data;
    expect(report.all).toEqual({ people: null, goodPercent: null });
    const [unit] = report.dimensions[0].groups;
    expect(unit).toMatchObject({ name: 'Dinas A', people: null, goodPercent: null, indexMean: null });
  });

  test('is for the officer and the auditor', async () => {
    for (const caller of [world.callers.self, world.callers.ownUnitOfficer, world.callers.admin])
      expect((await ask(caller)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});
