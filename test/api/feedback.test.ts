import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer, as as asEmployee, moveTo, NOW, type Round, round, SUBMIT, send, taskOf } from '../kit/feedback.js';
import { ended } from '../kit/jobs.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

let server: TestServer;
let officer: Caller;

beforeAll(async () => {
  server = await startServer({ now: NOW });
  officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
});
afterAll(() => server.stop());

const as = (employeeId: string) => asEmployee(server, employeeId);
const code = (reply: { errors?: { extensions: { code: string; key: string } }[] }) =>
  reply.errors?.[0]?.extensions.code;
const key = (reply: { errors?: { extensions: { code: string; key: string } }[] }) => reply.errors?.[0]?.extensions.key;
const answers = async (cycleId: string): Promise<number> =>
  Number(
    (
      (await server.orm.em
        .fork()
        .execute('select count(*) as n from feedback_answer where cycle_id = ?', [cycleId])) as { n: string }[]
    )[0]?.n,
  );

describe('answering', () => {
  let world: Round;
  let peer: Caller;
  beforeAll(async () => {
    world = await round(server, { peers: 5 });
    peer = await as(String(world.peers[0]?.id));
  });

  test('a rater finds own tasks only, with the colleague, the day and the promise', async () => {
    const { data } = await peer.query(
      '{ feedbackTasks { items { id kind status isNamed rateeName rateeUnit rateePosition dueOn } total } }',
    );
    expect(data.feedbackTasks.total).toBe(1);
    expect(data.feedbackTasks.items[0]).toMatchObject({
      kind: 'PEER',
      status: 'INVITED',
      isNamed: false,
      rateeName: world.ratee.name,
      dueOn: '2026-11-30',
    });
    const form = await peer.query(
      'query ($id: UUID!) { feedbackForm(requestId: $id) { isOpen kind ratee { name unit position } questions { id value text { id en } } commentQuestions scale { lo hi } promise { isNamed threshold textThreshold leftover } draft { ratings { questionId } } } }',
      { id: data.feedbackTasks.items[0].id },
    );
    expect(form.data.feedbackForm).toMatchObject({
      isOpen: true,
      ratee: { name: world.ratee.name },
      commentQuestions: ['HARMONIOUS', 'LOYAL'],
      scale: { lo: 1, hi: 5 },
      promise: { isNamed: false, threshold: 3, textThreshold: 3, leftover: 'ABSORB' },
      draft: null,
    });
  });

  test('the task of somebody else looks like one that never was', async () => {
    const task = await taskOf(peer, world.cycleId);
    for (const other of [await as(world.ratee.id), await as(world.stranger.id), await as(world.head.id)]) {
      const seen = await other.query(
        'query ($id: UUID!) { feedbackTask(id: $id) { id } feedbackForm(requestId: $id) { kind } }',
        { id: task.id },
      );
      expect(seen.data).toEqual({ feedbackTask: null, feedbackForm: null });
      expect(code(await other.query(SUBMIT, { input: answer(task) }))).toBe('NOT_FOUND');
    }
    expect(await answers(world.cycleId)).toBe(0);
  });

  test('no role without an employee reaches a task', async () => {
    expect(code(await officer.query('{ feedbackTasks { total } }'))).toBe('FORBIDDEN');
    expect(code(await server.caller(null).query('{ feedbackTasks { total } }'))).toBe('UNAUTHENTICATED');
  });

  test('a draft may have gaps and is read again by its rater', async () => {
    const own = await as(String(world.peers[1]?.id));
    const task = await taskOf(own, world.cycleId);
    const input = {
      requestId: task.id,
      version: task.version,
      ratings: [{ questionId: 'LOYAL_1', score: 2 }],
      comments: [],
    };
    const saved = await own.query(
      'mutation ($input: FeedbackAnswerInput!) { saveFeedbackDraft(input: $input) { task { status version } } }',
      { input },
    );
    expect(saved.data.saveFeedbackDraft.task).toEqual({ status: 'DRAFT', version: task.version + 1 });
    const { data } = await own.query(
      'query ($id: UUID!) { feedbackForm(requestId: $id) { draft { ratings { questionId score cannotJudge } comments { text } } } }',
      { id: task.id },
    );
    expect(data.feedbackForm.draft).toEqual({
      ratings: [{ questionId: 'LOYAL_1', score: 2, cannotJudge: false }],
      comments: [],
    });
    const stale = await own.query(
      'mutation ($input: FeedbackAnswerInput!) { saveFeedbackDraft(input: $input) { task { status } } }',
      { input },
    );
    expect(code(stale)).toBe('CONFLICT');
    expect(code(await own.query(SUBMIT, { input: { ...input, version: task.version + 1 } }))).toBe('BAD_USER_INPUT');
  });

  const bad: [string, (input: ReturnType<typeof answer>) => unknown, string | null][] = [
    [
      'a foreign question',
      (input) => ({ ...input, ratings: [...input.ratings, { questionId: 'OTHER_1', score: 3 }] }),
      'ratings.3.questionId',
    ],
    [
      'a score out of scale',
      (input) => ({ ...input, ratings: input.ratings.map((one) => ({ ...one, score: 6 })) }),
      'ratings.0.score',
    ],
    [
      'a score of zero',
      (input) => ({ ...input, ratings: input.ratings.map((one) => ({ ...one, score: 0 })) }),
      'ratings.0.score',
    ],
    [
      "'NaN' for a score",
      (input) => ({ ...input, ratings: input.ratings.map((one) => ({ ...one, score: 'NaN' })) }),
      null,
    ],
    ['half a score', (input) => ({ ...input, ratings: input.ratings.map((one) => ({ ...one, score: 3.5 })) }), null],
    ['a missing answer', (input) => ({ ...input, ratings: input.ratings.slice(1) }), 'questions.HARMONIOUS_1'],
    [
      'an answer given twice',
      (input) => ({ ...input, ratings: [...input.ratings, ...input.ratings.slice(0, 1)] }),
      'ratings.3.questionId',
    ],
    [
      'both a score and "cannot judge"',
      (input) => ({ ...input, ratings: input.ratings.map((one) => ({ ...one, cannotJudge: true })) }),
      'ratings.0.score',
    ],
    [
      '10,000 characters',
      (input) => ({ ...input, comments: [{ questionId: 'LOYAL', text: 'x'.repeat(10_000) }] }),
      'comments.0.text',
    ],
    [
      'a comment on a rating question',
      (input) => ({ ...input, comments: [{ questionId: 'LOYAL_1', text: 'x' }] }),
      'comments.0.questionId',
    ],
  ];
  test.each(bad)('%s is refused at its field and changes nothing', async (_what, spoil, field) => {
    const task = await taskOf(peer, world.cycleId);
    const reply = await peer.query(SUBMIT, { input: spoil(answer(task)) });
    expect(code(reply)).toBe('BAD_USER_INPUT');
    if (field) expect(reply.errors?.[0]?.extensions.fields).toHaveProperty([field]);
    expect(await taskOf(peer, world.cycleId)).toEqual(task);
    expect(await answers(world.cycleId)).toBe(0);
  });

  test('sixteen equal submits at once leave one answer', async () => {
    const task = await taskOf(peer, world.cycleId);
    const replies = await Promise.all(Array.from({ length: 16 }, () => peer.query(SUBMIT, { input: answer(task) })));
    expect(replies.filter((reply) => !reply.errors)).toHaveLength(1);
    expect(
      replies
        .filter((reply) => reply.errors)
        .every((reply) => ['CONFLICT', 'PRECONDITION_FAILED'].includes(String(code(reply)))),
    ).toBe(true);
    expect(await answers(world.cycleId)).toBe(1);
  });

  test('an answer is final and not shown again, not even to its rater', async () => {
    const task = await taskOf(peer, world.cycleId);
    expect(task.status).toBe('SUBMITTED');
    expect(key(await peer.query(SUBMIT, { input: answer(task, 1) }))).toBe('feedback.request.final');
    const { data } = await peer.query(
      'query ($id: UUID!) { feedbackForm(requestId: $id) { isOpen status draft { ratings { score } } } }',
      { id: task.id },
    );
    expect(data.feedbackForm).toEqual({ isOpen: false, status: 'SUBMITTED', draft: null });
    expect(await answers(world.cycleId)).toBe(1);
  });

  test('who declines says why, and the officer finds another', async () => {
    const own = await as(String(world.peers[4]?.id));
    const task = await taskOf(own, world.cycleId);
    const decline =
      'mutation ($input: DeclineFeedbackInput!) { declineFeedback(input: $input) { task { status declineReason } } }';
    const short = await own.query(decline, { input: { requestId: task.id, version: task.version, reason: 'no' } });
    expect(short.errors?.[0]?.extensions.fields).toHaveProperty(['reason']);
    const done = await own.query(decline, {
      input: { requestId: task.id, version: task.version, reason: 'Baru mengenal beliau' },
    });
    expect(done.data.declineFeedback.task).toEqual({ status: 'DECLINED', declineReason: 'Baru mengenal beliau' });
    const seen = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { requestId declineReason } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    expect(seen.data.feedbackInvitations.filter((one: { declineReason: string | null }) => one.declineReason)).toEqual([
      { requestId: task.id, declineReason: 'Baru mengenal beliau' },
    ]);
    const removed = await officer.query(
      'mutation ($input: RemoveRatersInput!) { removeRaters(input: $input) { changed } }',
      { input: { requestIds: [task.id] } },
    );
    expect(removed.data.removeRaters.changed).toBe(1);
  });

  test('after the deadline nothing is taken, except with more time for this person', async () => {
    const own = await as(String(world.subordinates[0]?.id));
    const task = await taskOf(own, world.cycleId);
    const window = (opensOn: string, closesOn: string) =>
      server.orm.em
        .fork()
        .execute('update phase_window set opens_on = ?, closes_on = ? where cycle_id = ?', [
          opensOn,
          closesOn,
          world.cycleId,
        ]);
    await window('2026-11-01', '2026-11-19');
    expect(key(await own.query(SUBMIT, { input: answer(task) }))).toBe('feedback.request.closed');
    await server.orm.em
      .fork()
      .execute(
        "insert into phase_extension (id, version, cycle_id, phase, employee_id, until, reason) values (gen_random_uuid(), 1, ?, 'FEEDBACK', ?, '2026-11-20', 'cuti')",
        [world.cycleId, String(world.subordinates[0]?.id)],
      );
    expect((await own.query(SUBMIT, { input: answer(task) })).errors).toBeUndefined();
    await window('2026-11-21', '2026-11-30');
    const early = await as(String(world.peers[2]?.id));
    expect(key(await early.query(SUBMIT, { input: answer(await taskOf(early, world.cycleId)) }))).toBe(
      'feedback.request.notYet',
    );
    await window('2026-11-01', '2026-11-30');
  });

  test('in another phase nothing is taken', async () => {
    const rating = await round(server, { phase: 'RATING' });
    const own = await as(String(rating.peers[0]?.id));
    expect(key(await own.query(SUBMIT, { input: answer(await taskOf(own, rating.cycleId)) }))).toBe(
      'feedback.request.phase',
    );
  });

  test('a comment is looked over and nothing of it is kept', async () => {
    const reply = await peer.query(
      'query ($input: CheckCommentInput!) { checkComment(input: $input) { warning from to } }',
      {
        input: { text: 'Sebagai satu-satunya bendahara saya tahu, NIP 199001012015032001.' },
      },
    );
    expect(reply.data.checkComment.map((one: { warning: string }) => one.warning)).toEqual(
      expect.arrayContaining(['ONLY_ONE', 'NUMBER']),
    );
  });
});

describe('assigning raters', () => {
  const ADD = 'mutation ($input: AddRatersInput!) { addRaters(input: $input) { changed } }';

  test('the officer adds by the rules of the matching, all or none', async () => {
    const world = await round(server, { phase: 'RUNNING', assign: false });
    const rateeId = world.ratee.id;
    const [one, two] = world.peers;
    const wrong = await officer.query(ADD, {
      input: {
        cycleId: world.cycleId,
        raters: [
          { rateeId, raterId: one?.id, kind: 'PEER' },
          { rateeId, raterId: world.head.id, kind: 'PEER' },
        ],
      },
    });
    expect(wrong.errors?.[0]?.extensions.fields?.['raters.1.raterId']?.[0]?.key).toBe('feedback.rater.superior');
    const twice = await officer.query(ADD, {
      input: {
        cycleId: world.cycleId,
        raters: [
          { rateeId, raterId: one?.id, kind: 'PEER' },
          { rateeId, raterId: one?.id, kind: 'OTHER' },
        ],
      },
    });
    expect(twice.errors?.[0]?.extensions.fields?.['raters.1.raterId']?.[0]?.key).toBe('feedback.rater.twoKinds');
    const good = await officer.query(ADD, {
      input: { cycleId: world.cycleId, raters: [{ rateeId, raterId: one?.id, kind: 'PEER' }] },
    });
    expect(good.data.addRaters.changed).toBe(1);
    const list = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { requestId raterId kind } }',
      { c: world.cycleId, r: rateeId },
    );
    const swap = await officer.query(
      'mutation ($input: ReplaceRaterInput!) { replaceRater(input: $input) { changed } }',
      {
        input: { requestId: list.data.feedbackInvitations[0].requestId, raterId: two?.id },
      },
    );
    expect(swap.data.replaceRater.changed).toBe(1);
    expect(
      code(
        await (await as(rateeId)).query(ADD, {
          input: { cycleId: world.cycleId, raters: [{ rateeId, raterId: one?.id, kind: 'PEER' }] },
        }),
      ),
    ).toBe('FORBIDDEN');
  });

  test('the same rater added twice at once is asked once', async () => {
    const world = await round(server, { phase: 'RUNNING', assign: false });
    const input = (kind: string) => ({
      cycleId: world.cycleId,
      raters: [{ rateeId: world.ratee.id, raterId: world.peers[0]?.id, kind }],
    });
    const replies = await Promise.all(
      ['PEER', 'OTHER', 'PEER', 'OTHER'].map((kind) => officer.query(ADD, { input: input(kind) })),
    );
    expect(replies.filter((reply) => !reply.errors)).toHaveLength(1);
  });

  test('while feedback is collected an open request cannot be withdrawn: a refusal would tell who has answered', async () => {
    const world = await round(server);
    await send(server, world.cycleId, world.peers[0] as never, 4);
    const { data } = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { requestId } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    for (const { requestId } of data.feedbackInvitations)
      expect(
        key(
          await officer.query('mutation ($input: RemoveRatersInput!) { removeRaters(input: $input) { changed } }', {
            input: { requestIds: [requestId] },
          }),
        ),
      ).toBe('feedback.raters.collecting');
  });

  test('raters are proposed from the reporting line, and what could not be met is explained', async () => {
    const world = await round(server, { phase: 'RUNNING', assign: false, peers: 4, subordinates: 2 });
    const started = await officer.query(
      'mutation ($input: GenerateRatersInput!) { generateRaters(input: $input) { job { id } } }',
      { input: { cycleId: world.cycleId } },
    );
    expect(await ended(officer, started.data.generateRaters.job.id)).toMatchObject({
      status: 'SUCCEEDED',
      message: 'Usulan penilai selesai dibuat.',
    });
    const kinds = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { kind raterId } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    const count = (kind: string) =>
      kinds.data.feedbackInvitations.filter((one: { kind: string }) => one.kind === kind).length;
    expect([count('SUPERIOR'), count('SELF'), count('PEER'), count('SUBORDINATE')]).toEqual([1, 1, 4, 2]);
    const gaps = await officer.query(
      'query ($c: UUID!, $r: UUID!) { raterGaps(filter: { cycleId: $c, rateeId: $r }) { items { kind minimum found inLine ratee { name } } } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    expect(gaps.data.raterGaps.items).toEqual([
      { kind: 'SUBORDINATE', minimum: 3, found: 2, inLine: 2, ratee: { name: world.ratee.name } },
    ]);
    const again = await officer.query(
      'mutation ($input: GenerateRatersInput!) { generateRaters(input: $input) { job { id } } }',
      { input: { cycleId: world.cycleId } },
    );
    await ended(officer, again.data.generateRaters.job.id);
    const same = await officer.query(
      'query ($c: UUID!, $r: UUID!) { feedbackInvitations(cycleId: $c, rateeId: $r) { kind raterId } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    expect(same.data).toEqual(kinds.data);
    const coverage = await officer.query(
      'query ($c: UUID!) { feedbackCoverage(cycleId: $c) { unitName kind ratees covered invited } }',
      { c: world.cycleId },
    );
    expect(coverage.data.feedbackCoverage.find((one: { kind: string }) => one.kind === 'SELF')).toMatchObject({
      ratees: 8,
      covered: 8,
    });
  });

  test('open requests per person are counted once a day', async () => {
    const world = await round(server);
    const ask = async () =>
      (
        await officer.query(
          'query ($c: UUID!) { feedbackOpenRequests(cycleId: $c) { employeeId name requests open } }',
          { c: world.cycleId },
        )
      ).text;
    const before = await ask();
    await send(server, world.cycleId, world.peers[0] as never, 4);
    expect(await ask()).toBe(before);
    await server.orm.em.fork().execute('update feedback_open set day = day - 1');
    expect(await ask()).not.toBe(before);
  });
});

describe('the release', () => {
  test('happens once, closes what is open, and scores come from it alone', async () => {
    const world = await round(server, { peers: 3, subordinates: 3 });
    for (const peer of world.peers) await send(server, world.cycleId, peer, 5);
    await send(server, world.cycleId, world.head, 3, 'Tingkatkan ketelitian.');
    await moveTo(server, officer, world.cycleId, 'RATING');
    const open = await as(String(world.subordinates[0]?.id));
    expect(await taskOf(open, world.cycleId)).toMatchObject({ status: 'CLOSED' });
    const head = await as(world.head.id);
    const { data } = await head.query(
      'query ($c: UUID!, $r: UUID!) { feedbackDisclosure(cycleId: $c, rateeId: $r) { status disclosure { releasedOn superior { name mean comments { text } } self { mean } cells { kinds raters values { category mean } spread text } index } } }',
      { c: world.cycleId, r: world.ratee.id },
    );
    expect(data.feedbackDisclosure).toMatchObject({
      status: 'RELEASED',
      disclosure: {
        superior: [{ name: world.head.name, mean: 3, comments: [{ text: 'Tingkatkan ketelitian.' }] }],
        self: null,
        cells: [{ kinds: ['PEER'], raters: 3 }],
        index: 4.7,
      },
    });
    expect(
      code(
        await officer.query(
          'mutation ($input: ResumeReleaseInput!) { resumeFeedbackRelease(input: $input) { job { id } } }',
          { input: { cycleId: world.cycleId } },
        ),
      ),
    ).toBe('PRECONDITION_FAILED');
    const { disclosedScores } = await import('../../server/features/feedback/scores.reads.js');
    const scores = await disclosedScores(server.orm.em.fork(), world.cycleId, [world.ratee.id, world.head.id]);
    // 40 of superior 3 and 35 of peers 4.7: (120 + 164.5) / 75
    expect(scores.get(world.ratee.id)).toMatchObject({
      superior: 3,
      others: 4.7,
      overall: 3.79,
      scale: { lo: 1, hi: 5 },
    });
    expect(scores.get(world.head.id)).toMatchObject({ superior: null, others: null, overall: null });
  });

  test('is ordered by the move of the cycle itself, and an answer afterwards comes too late', async () => {
    const world = await round(server, { peers: 3, subordinates: 0 });
    for (const peer of world.peers.slice(0, 2)) await send(server, world.cycleId, peer, 4);
    const move = async () => {
      const { data } = await officer.query('query ($id: UUID!) { cycle(id: $id) { version } }', { id: world.cycleId });
      return officer.query('mutation ($input: MoveCycleInput!) { moveCycle(input: $input) { cycle { phase } } }', {
        input: { id: world.cycleId, version: data.cycle.version, to: 'RATING' },
      });
    };
    expect(key(await move())).toBe('cycles.refused.FEEDBACK_OVER_OR_ALL_ANSWERED');
    await server.orm.em
      .fork()
      .execute("update phase_window set closes_on = '2026-11-19' where cycle_id = ?", [world.cycleId]);
    await server.orm.em.fork().execute(
      `insert into organisation_result (id, unit_id, year, predicate, issued_on, document, created_at, updated_at, version)
         select gen_random_uuid(), p.unit_id, c.year - 1, 'GOOD', make_date(c.year, 1, 20), 'LKjIP', now(), now(), 1
         from participant p join evaluation_cycle c on c.id = p.cycle_id where c.id = ? group by p.unit_id, c.year
         on conflict do nothing`,
      [world.cycleId],
    );
    const moved = await move();
    expect(key(moved)).toBeUndefined();
    expect(moved).toMatchObject({ data: { moveCycle: { cycle: { phase: 'RATING' } } } });
    const late = await as(String(world.peers[2]?.id));
    expect(key(await late.query(SUBMIT, { input: answer(await taskOf(late, world.cycleId)) }))).toBe(
      'feedback.request.final',
    );
    const jobs = await officer.query(
      '{ jobs(filter: { kind: ["releaseFeedback"] }, page: { limit: 1 }) { items { id } } }',
    );
    expect((await ended(officer, jobs.data.jobs.items[0].id)).status).toBe('SUCCEEDED');
    const once = (await server.orm.em
      .fork()
      .execute('select status from feedback_release where cycle_id = ?', [world.cycleId])) as { status: string }[];
    expect(once).toEqual([{ status: 'RELEASED' }]);
  });
});
