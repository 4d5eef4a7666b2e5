import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as, moveTo, NOW, type Round, round, send } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const REPORT = `query ($c: UUID!, $r: UUID!) { feedbackReport(cycleId: $c, rateeId: $r) {
  gaps { category self others gap word } trends { category direction } reliability { kinds groups raters spread mean reliability low high } standings { category mean low high word } reliabilitySource
  suggestions { category key form text { id } } disclosure { index } } }`;

describe('the report', () => {
  let server: TestServer;
  let officer: Caller;
  let world: Round;
  beforeAll(async () => {
    server = await startServer({ now: NOW });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, { peers: 4, subordinates: 3 });
    await send(server, world.cycleId, world.ratee, 5);
    for (const rater of [...world.peers, ...world.subordinates]) await send(server, world.cycleId, rater, 3);
    await moveTo(server, officer, world.cycleId, 'RATING');
  });
  afterAll(() => server.stop());

  test('is derived from the disclosure, with gaps, reliability and three suggestions', async () => {
    const { data } = await officer.query(REPORT, { c: world.cycleId, r: world.ratee.id });
    const report = data.feedbackReport;
    expect(report.gaps).toEqual(
      ['HARMONIOUS', 'LOYAL'].map((category) => ({ category, self: 5, others: 3, gap: 2, word: 'BLIND_SPOT' })),
    );
    expect(report.trends).toEqual(['HARMONIOUS', 'LOYAL'].map((category) => ({ category, direction: null })));
    expect(report.reliability.map(({ kinds, raters }: { kinds: string[]; raters: number }) => [kinds, raters])).toEqual(
      [
        [['PEER'], 4],
        [['SUBORDINATE'], 3],
        [[], 7],
      ],
    );
    // four peers: 4 · .37 / (1 + 3 · .37)
    expect(report.reliability[0].reliability).toBe(0.7);
    for (const { low, mean, high } of report.reliability) expect(low < mean && mean < high).toBe(true);
    expect(report.reliability.map(({ groups }: { groups: number }) => groups)).toEqual([1, 1, 2]);
    expect(report.standings).toMatchObject([
      { category: 'HARMONIOUS', mean: 3, word: 'TOO_CLOSE' },
      { category: 'LOYAL', mean: 3, word: 'TOO_CLOSE' },
    ]);
    expect(report.reliabilitySource).toContain('Conway');
    expect(report.suggestions).toHaveLength(3);
  });

  test('opens to nobody to whom the disclosure does not', async () => {
    for (const who of [world.ratee, world.peers[0], world.subordinates[0], world.stranger])
      expect(
        (await (await as(server, String(who?.id))).query(REPORT, { c: world.cycleId, r: world.ratee.id })).data
          .feedbackReport,
      ).toBeNull();
  });

  test('a map by unit shows nothing of fewer than five ratees', async () => {
    const { data } = await officer.query(
      'query ($c: UUID!) { feedbackHeatmap(cycleId: $c) { unitName category mean ratees } }',
      { c: world.cycleId },
    );
    expect(data.feedbackHeatmap.length).toBeGreaterThan(0);
    for (const cell of data.feedbackHeatmap) expect([cell.mean, cell.ratees]).toEqual([null, null]);
    expect(
      (
        await (
          await as(server, world.head.id)
        ).query('query ($c: UUID!) { feedbackHeatmap(cycleId: $c) { mean } }', { c: world.cycleId })
      ).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('a superior meets only averages from which nothing can be subtracted', async () => {
    const ask = 'query ($c: UUID!) { feedbackTeamHeatmap(cycleId: $c) { unitId unitName category mean ratees } }';
    const { cycleId } = world;
    // Every person of the unit as a ratee with the same document: six of them report to the head, two to the ratee.
    await server.orm.em.fork().execute(
      `insert into feedback_disclosure (cycle_id, ratee_id, released_on, document, atoms)
       select d.cycle_id, p.employee_id, d.released_on, d.document, '[]' from feedback_disclosure d
         join participant p on p.cycle_id = d.cycle_id and p.employee_id <> d.ratee_id
        where d.cycle_id = ? and d.ratee_id = ? on conflict do nothing`,
      [cycleId, world.ratee.id],
    );
    const read = async (id: string) =>
      (await (await as(server, id)).query(ask, { c: cycleId })).data.feedbackTeamHeatmap;
    // The mayor reads one step below: everybody but those two steps down, who are fewer than five.
    for (const cell of await read(world.mayor.id)) expect([cell.mean, cell.ratees]).toEqual([null, null]);
    for (const cell of await read(world.head.id)) expect(cell.unitId).not.toBeNull();
    expect(await read(world.stranger.id)).toEqual([]);
  });
});
