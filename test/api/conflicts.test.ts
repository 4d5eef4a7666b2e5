import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as, NOW, type Round, round } from '../kit/feedback.js';
import { ended } from '../kit/jobs.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const RECORD =
  'mutation ($input: RecordRaterConflictInput!) { recordRaterConflict(input: $input) { conflict { id version ground validTo } withdrawn } }';
const END =
  'mutation ($input: EndRaterConflictInput!) { endRaterConflict(input: $input) { conflict { version validTo } } }';
const ADD = 'mutation ($input: AddRatersInput!) { addRaters(input: $input) { changed } }';
const NOMINATE = 'mutation ($input: NominateRatersInput!) { nominateRaters(input: $input) { changed } }';
const GENERATE = 'mutation ($input: GenerateRatersInput!) { generateRaters(input: $input) { job { id } } }';
const ASKED = 'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { raterId kind } }';
const GAPS =
  'query ($c: UUID!) { raterGaps(filter: { cycleId: $c }, page: { limit: 100 }) { items { kind barred ratee { id } } } }';

describe('conflicts between rater and ratee', () => {
  let server: TestServer;
  let officer: Caller;
  let world: Round;
  const conflict = (otherId: string | undefined, more: object = {}) => ({
    input: {
      oneId: world.ratee.id,
      otherId,
      ground: 'RELATIVE',
      validFrom: '2026-01-01',
      reference: 'Pernyataan 12/2026',
      ...more,
    },
  });
  const asked = async (): Promise<string[]> =>
    (await officer.query(ASKED, { c: world.cycleId, r: world.ratee.id })).data.feedbackInvitations.map(
      ({ raterId }: { raterId: string }) => raterId,
    );

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, { phase: 'RUNNING', peers: 4, subordinates: 1 });
  });
  afterAll(() => server.stop());

  test('the officer records one; requests between the two are withdrawn while nothing is collected', async () => {
    const relative = world.peers[0]?.id ?? '';
    expect(await asked()).toContain(relative);
    const { data } = await officer.query(RECORD, conflict(relative));
    expect(data.recordRaterConflict).toMatchObject({ withdrawn: 1, conflict: { ground: 'RELATIVE', validTo: null } });
    expect(await asked()).not.toContain(relative);
    const again = await officer.query(RECORD, {
      input: { ...conflict(relative).input, oneId: relative, otherId: world.ratee.id },
    });
    expect(again.errors?.[0]?.extensions.key).toBe('constraint.rater_conflict_once');
  });

  test('neither officer nor ratee can choose the relative, and the matching does not', async () => {
    const relative = world.peers[0]?.id;
    const raters = [{ rateeId: world.ratee.id, raterId: relative, kind: 'PEER' }];
    const added = await officer.query(ADD, { input: { cycleId: world.cycleId, raters } });
    expect(added.errors?.[0]?.extensions.fields).toEqual({
      'raters.0.raterId': [{ key: 'feedback.rater.forbidden' }],
    });
    const ratee = await as(server, world.ratee.id);
    const proposed = await ratee.query(NOMINATE, {
      input: { cycleId: world.cycleId, raters: [{ raterId: relative, kind: 'PEER' }] },
    });
    expect(proposed.errors?.[0]?.extensions.fields).toHaveProperty(['raters.0.raterId']);
    const { data } = await officer.query(GENERATE, { input: { cycleId: world.cycleId } });
    expect((await ended(officer, data.generateRaters.job.id)).status).toBe('SUCCEEDED');
    expect(await asked()).not.toContain(relative);
    const gaps = (await officer.query(GAPS, { c: world.cycleId })).data.raterGaps.items;
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('one that ended forbids nothing', async () => {
    const other = world.peers[1]?.id ?? '';
    const { data } = await officer.query(RECORD, conflict(other, { ground: 'PENDING_CASE' }));
    const { id, version } = data.recordRaterConflict.conflict;
    const raters = [{ rateeId: world.ratee.id, raterId: other, kind: 'PEER' }];
    const input = { cycleId: world.cycleId, raters };
    expect((await officer.query(ADD, { input })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const early = await officer.query(END, { input: { id, version, validTo: '2025-12-31' } });
    expect(early.errors?.[0]?.extensions.fields).toHaveProperty(['validTo']);
    const done = await officer.query(END, { input: { id, version, validTo: '2026-11-19' } });
    expect(done.data.endRaterConflict.conflict.validTo).toBe('2026-11-19');
    expect((await officer.query(ADD, { input })).data.addRaters.changed).toBe(1);
  });

  test('bad input is refused at its field', async () => {
    const self = await officer.query(RECORD, conflict(world.ratee.id));
    expect(self.errors?.[0]?.extensions.fields).toHaveProperty(['otherId']);
    const turned = await officer.query(RECORD, conflict(world.peers[2]?.id, { validTo: '2025-01-01' }));
    expect(turned.errors?.[0]?.extensions.fields).toHaveProperty(['validTo']);
  });

  test('the pair itself is told nothing', async () => {
    const peer = await as(server, world.peers[0]?.id ?? '');
    for (const caller of [await as(server, world.ratee.id), await as(server, world.head.id), peer]) {
      const reply = await caller.query('{ raterConflicts { items { id } } }');
      expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
