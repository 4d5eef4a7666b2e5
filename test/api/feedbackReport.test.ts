import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { make } from '../../server/kernel/make.js';
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

  test('on paper is a PDF through the same door, with its own trace, and without any rater', async () => {
    const url = `/feedback-reports/${world.cycleId}/${world.ratee.id}.pdf`;
    const get = (caller: Caller, path = url) => caller.fetch(path);
    const found = await get(officer);
    const pdf = Buffer.from(await found.arrayBuffer());
    expect([found.status, found.headers.get('content-type'), pdf.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    expect(found.headers.get('content-disposition')).not.toContain(world.ratee.name);
    const traces = await server.orm.em
      .fork()
      .execute("select 1 from audit_entry where object = 'feedbackReport' and object_id = ?", [world.ratee.id]);
    expect(traces).toHaveLength(1);
    for (const who of [world.ratee, world.peers[0], world.subordinates[0], world.stranger])
      expect((await get(await as(server, String(who?.id)))).status).toBe(404);
    expect((await get(officer, `/feedback-reports/x/${world.ratee.id}.pdf`)).status).toBe(404);
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

  test('a suggestion becomes a follow-up once, for oneself, seen to by the evaluator', async () => {
    const { cycleId, ratee, head, unit } = world;
    await moveTo(server, officer, cycleId, 'CALIBRATION');
    await moveTo(server, officer, cycleId, 'PUBLISHED');
    const own = await as(server, ratee.id);
    const { data } = await own.query(REPORT, { c: cycleId, r: ratee.id });
    const [first] = data.feedbackReport.suggestions;
    const take = (caller: Caller, more: object = {}) =>
      caller.query(
        'mutation ($input: TakeUpSuggestionInput!) { takeUpSuggestion(input: $input) { followUp { kind task ownerName employeeName status } } }',
        { input: { cycleId, key: first.key, dueOn: '2026-12-31', ...more } },
      );
    expect((await take(own)).errors?.[0]?.extensions.key).toBe('followups.notPublished');
    const em = server.orm.em.fork();
    make(em, Evaluation, {
      ...{ cycle: cycleId, employee: ratee.id, unit: unit.id, evaluator: head.id, evaluatorRule: 'LINE' },
      ...{ status: 'PUBLISHED', resultsRating: 'MEETS', behaviourRating: 'MEETS', predicate: 'GOOD' },
    } as never);
    await em.flush();
    expect((await take(own, { key: 'nothing' })).errors?.[0]?.extensions.fields).toHaveProperty(['key']);
    expect((await take(own, { dueOn: '2020-01-01' })).errors?.[0]?.extensions.fields).toHaveProperty(['dueOn']);
    expect((await take(await as(server, String(world.peers[0]?.id)))).errors?.[0]?.extensions.fields).toHaveProperty([
      'key',
    ]);
    expect((await take(own)).data?.takeUpSuggestion.followUp).toMatchObject({
      task: first.text.id,
      ownerName: head.name,
      employeeName: ratee.name,
      status: 'OPEN',
    });
    expect((await take(own)).errors?.[0]?.extensions.key).toBe('followups.suggestion.taken');
  });
});
