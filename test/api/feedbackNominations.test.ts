import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as, NOW, type Round, round } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const NOMINATE = 'mutation ($input: NominateRatersInput!) { nominateRaters(input: $input) { changed } }';
const DECIDE = 'mutation ($input: DecideNominationsInput!) { decideNominations(input: $input) { changed } }';
const LIST =
  'query ($c: UUID) { raterNominations(filter: { cycleId: $c }) { items { id version status kind raterName reason } } }';

describe('nominated raters', () => {
  let server: TestServer;
  let officer: Caller;
  let world: Round;
  let ratee: Caller;
  let head: Caller;
  const list = async (caller: Caller) => (await caller.query(LIST, { c: world.cycleId })).data.raterNominations.items;

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    world = await round(server, { phase: 'RUNNING', assign: false, peers: 3, subordinates: 1 });
    ratee = await as(server, world.ratee.id);
    head = await as(server, world.head.id);
  });
  afterAll(() => server.stop());

  test('the ratee sees peers and reports as candidates, not the superior', async () => {
    const { data } = await ratee.query('query ($c: UUID!) { raterCandidates(cycleId: $c) { employeeId kind } }', {
      c: world.cycleId,
    });
    expect(data.raterCandidates.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
      'PEER',
      'PEER',
      'PEER',
      'SUBORDINATE',
    ]);
  });

  test('a wrong proposal is refused at its field, and nothing of the rest is kept', async () => {
    const reply = await ratee.query(NOMINATE, {
      input: {
        cycleId: world.cycleId,
        raters: [
          { raterId: world.peers[0]?.id, kind: 'PEER' },
          { raterId: world.head.id, kind: 'PEER' },
          { raterId: world.peers[1]?.id, kind: 'SUPERIOR' },
        ],
      },
    });
    expect(reply.errors?.[0]?.extensions.fields).toMatchObject({
      'raters.1.raterId': [{ key: 'feedback.rater.superior' }],
      'raters.2.raterId': [{ key: 'feedback.nomination.kind' }],
    });
    expect(await list(ratee)).toEqual([]);
  });

  test('the superior approves and refuses; an approved rater is asked, the ratee cannot decide', async () => {
    const raters = [
      { raterId: world.peers[0]?.id, kind: 'PEER' },
      { raterId: world.subordinates[0]?.id, kind: 'SUBORDINATE' },
    ];
    expect(
      (await ratee.query(NOMINATE, { input: { cycleId: world.cycleId, raters } })).data.nominateRaters.changed,
    ).toBe(2);
    expect(
      (await ratee.query(NOMINATE, { input: { cycleId: world.cycleId, raters } })).errors?.[0]?.extensions.code,
    ).toBe('BAD_USER_INPUT');
    const [one, two] = await list(head);
    const decide = (caller: Caller, decisions: unknown[]) => caller.query(DECIDE, { input: { decisions } });
    expect(
      (await decide(ratee, [{ nominationId: one.id, version: one.version, isApproved: true }])).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
    const stranger = await as(server, world.stranger.id);
    expect(await list(stranger)).toEqual([]);
    expect(
      (await decide(stranger, [{ nominationId: one.id, version: one.version, isApproved: true }])).errors?.[0]
        ?.extensions.code,
    ).toBe('NOT_FOUND');
    const mute = await decide(head, [{ nominationId: two.id, version: two.version, isApproved: false }]);
    expect(mute.errors?.[0]?.extensions.fields).toHaveProperty(['decisions.0.reason']);
    const done = await decide(head, [
      { nominationId: one.id, version: one.version, isApproved: true },
      { nominationId: two.id, version: two.version, isApproved: false, reason: 'Baru bergabung' },
    ]);
    expect(done.data.decideNominations.changed).toBe(2);
    expect(
      (await list(ratee))
        .map(({ status, reason }: { status: string; reason: string | null }) => [status, reason])
        .sort(),
    ).toEqual([
      ['APPROVED', null],
      ['REFUSED', 'Baru bergabung'],
    ]);
    const asked = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { raterId } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    expect(asked.data.feedbackInvitations).toHaveLength(1);
    expect(
      (await decide(head, [{ nominationId: one.id, version: one.version + 1, isApproved: true }])).errors?.[0]
        ?.extensions.key,
    ).toBe('feedback.nomination.decided');
  });

  test('the superior asks somebody else instead; only what waits is taken back, by the ratee', async () => {
    const other = await round(server, { phase: 'RUNNING', assign: false, peers: 3, subordinates: 1 });
    const [own, boss] = [await as(server, other.ratee.id), await as(server, other.head.id)];
    const raters = other.peers.slice(0, 2).map(({ id }) => ({ raterId: id, kind: 'PEER' }));
    await own.query(NOMINATE, { input: { cycleId: other.cycleId, raters } });
    const listed = async (caller: Caller) =>
      (
        await caller.query(
          'query ($c: UUID) { raterNominations(filter: { cycleId: $c }) { items { id version status raterName rateeName viewerCan { decide withdraw } } } }',
          { c: other.cycleId },
        )
      ).data.raterNominations.items;
    const [one, two] = await listed(boss);
    expect(one.viewerCan).toEqual({ decide: true, withdraw: false });
    expect((await listed(own))[0].viewerCan).toEqual({ decide: false, withdraw: true });
    const candidates = (caller: Caller) =>
      caller.query('query ($c: UUID!, $r: UUID) { raterCandidates(cycleId: $c, rateeId: $r) { employeeId } }', {
        c: other.cycleId,
        r: other.ratee.id,
      });
    expect((await candidates(boss)).data.raterCandidates).toHaveLength(4);
    for (const id of [other.stranger.id, String(other.peers[0]?.id)])
      expect((await candidates(await as(server, id))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const decide = (more: object) =>
      boss.query(DECIDE, {
        input: { decisions: [{ nominationId: one.id, version: one.version, isApproved: true, ...more }] },
      });
    expect((await decide({ insteadId: other.head.id })).errors?.[0]?.extensions.fields).toHaveProperty([
      'decisions.0.insteadId',
    ]);
    expect((await decide({ insteadId: other.peers[2]?.id })).errors).toBeUndefined();
    const asked = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { raterId } }',
      { c: other.cycleId, r: other.ratee.id },
    );
    expect(asked.data.feedbackInvitations).toEqual([{ raterId: other.peers[2]?.id }]);
    const withdraw = async (caller: Caller, row: { id: string; version: number }) =>
      (
        await caller.query(
          'mutation ($input: WithdrawNominationInput!) { withdrawNomination(input: $input) { changed } }',
          { input: { nominationId: row.id, version: row.version } },
        )
      ).errors?.[0]?.extensions.code;
    expect(await withdraw(boss, two)).toBe('FORBIDDEN');
    expect(await withdraw(own, { ...one, version: one.version + 1 })).toBe('PRECONDITION_FAILED');
    expect(await withdraw(own, two)).toBeUndefined();
    expect(await listed(own)).toHaveLength(1);
    const load = await officer.query(
      'query ($c: UUID!) { feedbackLoad(cycleId: $c) { unitName raters requests most full } }',
      { c: other.cycleId },
    );
    expect(load.data.feedbackLoad).toMatchObject([{ raters: 1, requests: 1, most: 1, full: 0 }]);
  });

  test('once collecting has begun nobody is proposed any more', async () => {
    const late = await round(server, { assign: false });
    const reply = await (await as(server, late.ratee.id)).query(NOMINATE, {
      input: { cycleId: late.cycleId, raters: [{ raterId: late.peers[0]?.id, kind: 'PEER' }] },
    });
    expect(reply.errors?.[0]?.extensions.key).toBe('feedback.nomination.phase');
  });
});
