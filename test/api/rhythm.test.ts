import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { remind } from '../../server/features/notifications/remind.service.js';
import { emptyDocument } from '../../server/features/plans/document.rules.js';
import { PerformancePlan } from '../../server/features/plans/plan.entity.js';
import { make } from '../../server/kernel/make.js';
import { as, NOW, type Round, round } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

// The leader's periodic feedback (umpan balik berkala, Ps 19(2)). Today is 20 November 2026.
const FIELDS =
  'employeeId employeeName leaderName everyMonths agreedOn proposedMonths proposedBy version lastOn dueOn state viewerCan { give propose agree }';
const MINE = `{ periodicFeedback { ${FIELDS} } }`;
const PROPOSE = `mutation ($input: ProposeRhythmInput!) { proposeRhythm(input: $input) { duties { ${FIELDS} } } }`;
const AGREE = `mutation ($input: AgreeRhythmInput!) { agreeRhythm(input: $input) { duties { ${FIELDS} } } }`;
const LEADERS = '{ periodicFeedbackByLeader { leaderId leaderName employees agreed soon overdue oldestDueOn } }';
const GIVE = 'mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { given { id } } }';

interface Duty {
  employeeId: string;
  version: number;
}

describe('periodic feedback of the leader', () => {
  let server: TestServer;
  let world: Round;
  let head: Caller;
  let ratee: Caller;
  beforeAll(async () => {
    server = await startServer({ now: NOW });
    world = await round(server);
    const em = server.orm.em.fork();
    for (const [employee, signedOn] of [
      [world.ratee, '2026-01-20'],
      [world.peers[0], '2026-08-25'],
      [world.peers[1], '2026-11-02'],
    ] as const)
      make(em, PerformancePlan, {
        ...{ cycle: world.cycleId, year: 2026, employee, unit: world.unit.id, position: employee?.position.id },
        ...{ edition: 1, status: 'SIGNED', level: 'EXECUTOR', approach: 'QUANTITATIVE', dutySince: '2026-01-01' },
        ...{ evaluator: world.head, signedOn, document: emptyDocument('QUANTITATIVE') },
      });
    await em.flush();
    head = await as(server, world.head.id);
    ratee = await as(server, world.ratee.id);
  });
  afterAll(() => server.stop());

  const mine = async (caller: Caller) => (await caller.query(MINE)).data.periodicFeedback;
  const of = async (caller: Caller, employeeId = world.ratee.id) =>
    (await mine(caller)).find((duty: Duty) => duty.employeeId === employeeId);

  test('runs from the signed plan, every three months until agreed on; nobody without a plan in force is in it', async () => {
    expect(await mine(head)).toMatchObject([
      {
        employeeId: world.ratee.id,
        everyMonths: 3,
        agreedOn: null,
        lastOn: null,
        dueOn: '2026-04-20',
        state: 'OVERDUE',
      },
      { employeeId: world.peers[0]?.id, dueOn: '2026-11-25', state: 'SOON' },
      { employeeId: world.peers[1]?.id, dueOn: '2027-02-02', state: 'LATER' },
    ]);
    expect(await mine(ratee)).toMatchObject([
      { leaderName: world.head.name, state: 'OVERDUE', viewerCan: { give: false, propose: true, agree: false } },
    ]);
    expect(await mine(await as(server, world.stranger.id))).toEqual([]);
  });

  test('the interval holds once the other side agrees; one’s own proposal cannot be agreed to', async () => {
    const propose = (caller: Caller, everyMonths: number, version: number) =>
      caller.query(PROPOSE, { input: { employeeId: world.ratee.id, everyMonths, version } });
    const agree = (caller: Caller, version: number) =>
      caller.query(AGREE, { input: { employeeId: world.ratee.id, version } });
    expect((await propose(ratee, 5, 0)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await agree(head, 0)).errors?.[0]?.extensions).toMatchObject({
      ...{ key: 'given.rhythm.nothing', params: { article: 'Ps 19(2); p.69 C.5-C.6' } },
    });
    await propose(ratee, 6, 0);
    const proposed = await of(head);
    expect(proposed).toMatchObject({ everyMonths: 3, proposedMonths: 6, proposedBy: 'EMPLOYEE' });
    expect(proposed.viewerCan).toEqual({ give: true, propose: true, agree: true });
    expect((await agree(ratee, proposed.version)).errors?.[0]?.extensions.key).toBe('given.rhythm.nothing');
    expect((await agree(head, proposed.version + 1)).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const stranger = await as(server, world.stranger.id);
    for (const reply of [await agree(stranger, proposed.version), await propose(stranger, 6, proposed.version)])
      expect(reply.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await agree(head, proposed.version);
    expect(await of(ratee)).toMatchObject({
      ...{ everyMonths: 6, agreedOn: '2026-11-20', proposedMonths: null, dueOn: '2026-07-20', state: 'OVERDUE' },
    });
  });

  test('officers see leaders in numbers, and no words; others not at all', async () => {
    const officer = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.unit.id] });
    const counted = [
      {
        ...{ leaderId: world.head.id, leaderName: world.head.name, employees: 3, agreed: 1, soon: 1, overdue: 1 },
        oldestDueOn: '2026-07-20',
      },
    ];
    expect((await officer.query(LEADERS)).data.periodicFeedbackByLeader).toEqual(counted);
    const auditor = await server.as({ roles: ['AUDITOR'] });
    expect((await auditor.query(LEADERS)).data.periodicFeedbackByLeader).toEqual(counted);
    const elsewhere = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [world.stranger.unit.id] });
    expect((await elsewhere.query(LEADERS)).data.periodicFeedbackByLeader).toEqual([]);
    expect((await head.query(LEADERS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('the leader is reminded, the superior and the officers told when it stays undone', async () => {
    await remind(server.app.services);
    const INBOX = '{ notifications { items { kind party stage count dueOn } } }';
    const told = async (caller: Caller) =>
      (await caller.query(INBOX)).data.notifications.items.filter(
        ({ kind }: { kind: string }) => kind === 'PERIODIC_FEEDBACK_DUE',
      );
    expect(await told(head)).toEqual(
      expect.arrayContaining([
        { kind: 'PERIODIC_FEEDBACK_DUE', party: 'OWNER', stage: 'OVERDUE', count: 1, dueOn: '2026-07-20' },
        { kind: 'PERIODIC_FEEDBACK_DUE', party: 'OWNER', stage: 'AHEAD', count: 1, dueOn: '2026-11-25' },
      ]),
    );
    expect(await told(await as(server, world.mayor.id))).toMatchObject([{ party: 'SUPERIOR', count: 1 }]);
    const officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    const late = await officer.query('{ overdueDuties { kind count oldestDueOn article } }');
    expect(late.data.overdueDuties).toContainEqual({
      ...{ kind: 'PERIODIC_FEEDBACK_DUE', count: 1, oldestDueOn: '2026-07-20', article: 'Ps 19(2); p.69 C.6' },
    });
  });

  test('a word of the leader moves the day on; one of a colleague does not', async () => {
    const give = (caller: Caller) =>
      caller.query(GIVE, {
        input: { receiverId: world.ratee.id, tone: 'APPRECIATION', visibility: 'SUPERIOR', text: 'Bagus' },
      });
    await give(await as(server, String(world.peers[0]?.id)));
    expect(await of(head)).toMatchObject({ lastOn: null, state: 'OVERDUE' });
    await give(head);
    expect(await of(head)).toMatchObject({ lastOn: '2026-11-20', dueOn: '2027-05-20', state: 'LATER' });
  });
});
