import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureStandardBank } from '../../server/features/questions/banks.service.js';
import { inTransaction } from '../../server/kernel/transaction.js';
import { answer, as, moveTo, NOW, published, type Round, round, SUBMIT, send, taskOf } from '../kit/feedback.js';
import { type Caller, type Reply, startServer, type TestServer } from '../kit/server.js';

const VERSION = `id version number status validFrom publishedOn source questionCount scaleMin scaleMax cannotJudge commentValues
  questions { id value text { id en } kinds } anchors { value text { id } } problems { path key message } viewerCan { edit publish discard copy }`;
const CREATE = `mutation ($input: CreateQuestionBankInput!) { createQuestionBank(input: $input) { questionBank { id version name nameEn isStandard versions { ${VERSION} } } } }`;
const RENAME =
  'mutation ($input: EditQuestionBankInput!) { editQuestionBank(input: $input) { questionBank { version name } } }';
const verb = (name: string, input = 'QuestionVersionInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { questionVersion { ${VERSION} } } }`;
const EDIT = verb('editQuestionVersion', 'EditQuestionVersionInput');
const PUBLISH = verb('publishQuestionVersion');
const COPY = verb('copyQuestionVersion');
const DISCARD =
  'mutation ($input: QuestionVersionInput!) { discardQuestionVersion(input: $input) { questionBank { id versions { number } } } }';
const CHOOSE = `mutation ($input: ChooseQuestionsInput!) { chooseQuestions(input: $input) { cycle {
  version questionVersion { id number } design { questions { id } scaleMin scaleMax } viewerCan { chooseQuestions } } } }`;
const FORM = `query ($id: UUID!) { feedbackForm(requestId: $id) {
  questions { id text { id } } commentQuestions cannotJudge scale { lo hi } anchors { value text { id } } } }`;
const SAVE = 'mutation ($input: FeedbackAnswerInput!) { saveFeedbackDraft(input: $input) { task { id version } } }';

const errorOf = (reply: Reply) => reply.errors?.[0]?.extensions;
const ask = (value: string, textId: string, more: object = {}) => ({ value, textId, ...more });

describe('question banks', () => {
  let server: TestServer;
  let officer: Caller;
  let standardId: string;
  beforeAll(async () => {
    server = await startServer({ now: NOW });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    standardId = (await inTransaction(server.app.services, ensureStandardBank)).id;
  });
  afterAll(() => server.stop());

  const rows = (text: string, values: unknown[] = []) => server.orm.em.fork().execute(text, values);
  const read = async (id: string) =>
    (await officer.query(`query ($id: UUID!) { questionVersion(id: $id) { ${VERSION} } }`, { id })).data
      .questionVersion;
  const bank = async (name: string, more: object = {}) =>
    (await officer.query(CREATE, { input: { name, purpose: 'Untuk uji', ...more } })).data.createQuestionBank
      .questionBank;
  /** A published version of a new bank with these questions. */
  const publishedBank = async (name: string, questions: object[], more: object = {}) => {
    const [draft] = (await bank(name)).versions;
    const edited = await officer.query(EDIT, { input: { id: draft.id, version: draft.version, questions, ...more } });
    if (edited.errors) throw new Error(edited.text);
    const { id, version } = edited.data.editQuestionVersion.questionVersion;
    const reply = await officer.query(PUBLISH, { input: { id, version } });
    if (reply.errors) throw new Error(reply.text);
    return reply.data.publishQuestionVersion.questionVersion;
  };
  const cycleVersion = async (id: string) =>
    (await officer.query('query ($id: UUID!) { cycle(id: $id) { version } }', { id })).data.cycle.version;
  const choose = async (cycleId: string, questionVersionId: string) =>
    officer.query(CHOOSE, { input: { id: cycleId, version: await cycleVersion(cycleId), questionVersionId } });

  describe('versions', () => {
    test('the standard set ships once, as a first published version', async () => {
      await inTransaction(server.app.services, ensureStandardBank);
      const { data } = await officer.query(`{ questionBanks { total items { isStandard versions { ${VERSION} } } } }`);
      expect(data.questionBanks.total).toBe(1);
      const [{ isStandard, versions }] = data.questionBanks.items;
      expect([isStandard, versions.length]).toEqual([true, 1]);
      expect(versions[0]).toMatchObject({ number: 1, status: 'PUBLISHED', questionCount: 21, problems: [] });
    });

    test('a draft is written with gaps, and published when it is whole', async () => {
      const { versions } = await bank('Layanan loket');
      const [draft] = versions;
      expect(draft).toMatchObject({ number: 1, status: 'DRAFT', questionCount: 0, scaleMin: 1, scaleMax: 5 });
      const gaps = await officer.query(EDIT, {
        input: {
          ...{ id: draft.id, version: draft.version, cannotJudge: false, commentValues: ['LOYAL'] },
          questions: [ask('LOYAL', ''), ask('ADAPTIVE', 'Cepat belajar', { textEn: 'Learns fast', kinds: ['PEER'] })],
        },
      });
      const written = gaps.data.editQuestionVersion.questionVersion;
      expect(written).toMatchObject({
        cannotJudge: false,
        commentValues: ['LOYAL'],
        questions: [
          { id: 'LOYAL_1', value: 'LOYAL', text: { id: '', en: '' }, kinds: [] },
          { id: 'ADAPTIVE_1', text: { id: 'Cepat belajar', en: 'Learns fast' }, kinds: ['PEER'] },
        ],
        problems: [{ path: 'questions.0.textId', key: 'field.required' }],
        viewerCan: { edit: true, publish: false },
      });
      const early = await officer.query(PUBLISH, { input: { id: draft.id, version: written.version } });
      expect(errorOf(early)?.fields).toEqual({ 'questions.0.textId': [{ key: 'field.required' }] });
      const whole = await officer.query(EDIT, {
        input: {
          ...{ id: draft.id, version: written.version },
          questions: [ask('ADAPTIVE', 'Cepat belajar', { id: 'ADAPTIVE_1' }), ask('LOYAL', 'Setia', { id: 'LOYAL_1' })],
        },
      });
      const { version } = whole.data.editQuestionVersion.questionVersion;
      const done = await officer.query(PUBLISH, { input: { id: draft.id, version } });
      expect(done.data.publishQuestionVersion.questionVersion).toMatchObject({
        status: 'PUBLISHED',
        publishedOn: '2026-11-20',
        questions: [{ id: 'ADAPTIVE_1' }, { id: 'LOYAL_1' }],
        viewerCan: { edit: false, publish: false, discard: false, copy: true },
      });
    });

    test.each<[string, object, string, string]>([
      ['a value that is none', { questions: [ask('KIND', 'x')] }, 'questions.0.value', 'questions.question.value'],
      [
        'a question of another bank',
        { questions: [ask('LOYAL', 'x', { id: 'LOYAL_7' })] },
        'questions.0.id',
        'questions.question.unknown',
      ],
      [
        'a step twice',
        { anchors: [1, 1].map((value) => ({ value, textId: 'x' })) },
        'anchors.1.value',
        'questions.anchor.twice',
      ],
      ['a comment on nothing', { commentValues: ['KIND'] }, 'commentValues.0', 'questions.question.value'],
      ['61 questions', { questions: Array.from({ length: 61 }, () => ask('LOYAL', 'x')) }, 'questions', ''],
      ['a question of 501 characters', { questions: [ask('LOYAL', 'x'.repeat(501))] }, 'questions.0.textId', ''],
    ])('%s is refused at the field and nothing is written', async (what, change, field, key) => {
      const [draft] = (await bank(`Bank ${what}`)).versions;
      const reply = await officer.query(EDIT, { input: { id: draft.id, version: draft.version, ...change } });
      expect(errorOf(reply)?.code).toBe('BAD_USER_INPUT');
      expect(errorOf(reply)?.fields?.[field]?.some((one) => !key || one.key === key)).toBe(true);
      expect(await read(draft.id)).toEqual(draft);
    });

    test('a published version never changes, by the API or beside it', async () => {
      const before = await read(standardId);
      const input = { id: standardId, version: before.version };
      for (const [document, more] of [
        [EDIT, { source: 'lain' }],
        [PUBLISH, {}],
        [DISCARD, {}],
      ] as const)
        expect(errorOf(await officer.query(document, { input: { ...input, ...more } }))).toMatchObject({
          code: 'PRECONDITION_FAILED',
          key: 'questions.published',
        });
      for (const text of [
        `update question_version set content = jsonb_set(content, '{cannotJudge}', 'false') where id = ?`,
        `update question_version set valid_from = '2000-01-01' where id = ?`,
        'delete from question_version where id = ?',
      ])
        await expect(rows(text, [standardId])).rejects.toThrow('frozen');
      expect(await read(standardId)).toEqual(before);
    });

    test('editing begins a next version, one at a time, and an id is never given twice', async () => {
      const first = await publishedBank('Berkelanjutan', [ask('LOYAL', 'Satu'), ask('LOYAL', 'Dua')]);
      const copied = (await officer.query(COPY, { input: { id: first.id, version: first.version } })).data
        .copyQuestionVersion.questionVersion;
      expect(copied).toMatchObject({ number: 2, status: 'DRAFT', questions: first.questions, anchors: first.anchors });
      expect(errorOf(await officer.query(COPY, { input: { id: first.id, version: first.version } }))).toMatchObject({
        key: 'questions.draftThere',
        params: { number: 2 },
      });
      const edited = await officer.query(EDIT, {
        input: {
          ...{ id: copied.id, version: copied.version },
          questions: [ask('LOYAL', 'Satu', { id: 'LOYAL_1' }), ask('LOYAL', 'Tiga')],
        },
      });
      const { version, questions } = edited.data.editQuestionVersion.questionVersion;
      expect(questions.map(({ id }: { id: string }) => id)).toEqual(['LOYAL_1', 'LOYAL_3']);
      expect(errorOf(await officer.query(EDIT, { input: { id: copied.id, version: version - 1 } }))?.code).toBe(
        'CONFLICT',
      );
      const left = await officer.query(DISCARD, { input: { id: copied.id, version } });
      expect(left.data.discardQuestionVersion.questionBank.versions).toEqual([{ number: 1 }]);
      expect(await read(first.id)).toEqual(first);
    });

    test('sixteen copies at once leave one draft', async () => {
      const first = await publishedBank('Serentak', [ask('LOYAL', 'Satu')]);
      const input = { id: first.id, version: first.version };
      const replies = await Promise.all(Array.from({ length: 16 }, () => officer.query(COPY, { input })));
      expect(replies.filter(({ errors }) => !errors)).toHaveLength(1);
      expect(
        await rows(
          'select status from question_version where bank_id = (select bank_id from question_version where id = ?) order by number',
          [first.id],
        ),
      ).toEqual([{ status: 'PUBLISHED' }, { status: 'DRAFT' }]);
    });

    test('a bank begins with another one’s questions, under a name of its own', async () => {
      const copy = await bank('Turunan', { fromVersionId: standardId });
      expect(copy.versions).toMatchObject([{ number: 1, status: 'DRAFT', questionCount: 21 }]);
      for (const input of [
        { name: 'Turunan', purpose: 'Untuk uji' },
        { name: 'Lagi', purpose: 'Untuk uji', fromVersionId: copy.id },
      ])
        expect(errorOf(await officer.query(CREATE, { input }))?.code).toBe('BAD_USER_INPUT');
      const renamed = await officer.query(RENAME, { input: { id: copy.id, version: copy.version, name: 'Turunan 2' } });
      expect(renamed.data.editQuestionBank.questionBank.name).toBe('Turunan 2');
    });

    test('belongs to officers: auditors read, nobody else', async () => {
      const auditor = await server.as({ roles: ['AUDITOR'] });
      const others = [
        await server.as({ roles: ['UNIT_OFFICER'] }),
        await server.as({ roles: ['ADMINISTRATOR'] }),
        await server.as({ roles: ['EMPLOYEE'] }),
      ];
      const list = '{ questionVersions { items { questions { id } } } questionBanks { total } }';
      expect((await auditor.query(list)).data.questionVersions.items.length).toBeGreaterThan(0);
      for (const other of others) expect(errorOf(await other.query(list))?.code).toBe('FORBIDDEN');
      for (const caller of [auditor, ...others]) {
        expect(errorOf(await caller.query(CREATE, { input: { name: 'Bukan', purpose: 'saya' } }))?.code).toBe(
          'FORBIDDEN',
        );
        for (const document of [PUBLISH, COPY, DISCARD])
          expect(errorOf(await caller.query(document, { input: { id: standardId, version: 1 } }))?.code).toBe(
            'FORBIDDEN',
          );
      }
    });
  });

  describe('in a cycle', () => {
    const seven = (more: object = {}) => [
      ask('HARMONIOUS', 'Menghargai', more),
      ask('LOYAL', 'Menjaga nama baik'),
      ask('ADAPTIVE', 'Bagi bawahan', { kinds: ['SUBORDINATE'] }),
    ];
    const three = [1, 2, 3].map((value) => ({ value, textId: `Tingkat ${value}` }));

    test('form, scale, options and what is refused follow the chosen version and the group', async () => {
      const world = await round(server, { peers: 3, subordinates: 3 });
      const chosen = await publishedBank('Tiga tingkat', seven(), {
        anchors: three,
        cannotJudge: false,
        commentValues: ['LOYAL'],
      });
      const reply = await choose(world.cycleId, chosen.id);
      expect(reply.data.chooseQuestions.cycle).toMatchObject({
        questionVersion: { id: chosen.id },
        design: {
          questions: [{ id: 'HARMONIOUS_1' }, { id: 'LOYAL_1' }, { id: 'ADAPTIVE_1' }],
          scaleMin: 1,
          scaleMax: 3,
        },
        viewerCan: { chooseQuestions: true },
      });
      const peer = await as(server, String(world.peers[0]?.id));
      const task = await taskOf(peer, world.cycleId);
      const { feedbackForm } = (await peer.query(FORM, { id: task.id })).data;
      expect(feedbackForm).toEqual({
        questions: [
          { id: 'HARMONIOUS_1', text: { id: 'Menghargai' } },
          { id: 'LOYAL_1', text: { id: 'Menjaga nama baik' } },
        ],
        commentQuestions: ['LOYAL'],
        cannotJudge: false,
        scale: { lo: 1, hi: 3 },
        anchors: three.map(({ value, textId }) => ({ value, text: { id: textId } })),
      });
      const sent = (ratings: object[], comments: object[] = []) =>
        peer.query(SUBMIT, { input: { requestId: task.id, version: task.version, ratings, comments } });
      const fine = [
        { questionId: 'HARMONIOUS_1', score: 3 },
        { questionId: 'LOYAL_1', score: 1 },
      ];
      const cases: [object[], object[], string, string][] = [
        [[{ questionId: 'HARMONIOUS_2', score: 3 }, ...fine], [], 'ratings.0.questionId', 'unknownQuestion'],
        [[{ questionId: 'ADAPTIVE_1', score: 3 }, ...fine], [], 'ratings.0.questionId', 'unknownQuestion'],
        [[{ questionId: 'HARMONIOUS_1', score: 4 }, fine[1] as object], [], 'ratings.0.score', 'outOfScale'],
        [
          [{ questionId: 'HARMONIOUS_1', cannotJudge: true }, fine[1] as object],
          [],
          'ratings.0.cannotJudge',
          'mustJudge',
        ],
        [fine, [{ questionId: 'HARMONIOUS', text: 'x' }], 'comments.0.questionId', 'unknownQuestion'],
      ];
      for (const [ratings, comments, field, key] of cases)
        expect(errorOf(await sent(ratings, comments))?.fields).toEqual({
          [field]: [{ key: `feedback.answer.${key}` }],
        });
      expect(await rows('select 1 from feedback_answer where cycle_id = ?', [world.cycleId])).toEqual([]);
      expect((await sent(fine, [{ questionId: 'LOYAL', text: 'Rapi' }])).errors).toBeUndefined();
      const below = await as(server, String(world.subordinates[0]?.id));
      const other = await below.query(FORM, { id: (await taskOf(below, world.cycleId)).id });
      expect(other.data.feedbackForm.questions).toHaveLength(3);
    });

    test('what a cycle asks is read by everybody, the bank behind it by the office', async () => {
      const world = await round(server);
      const ask =
        'query ($id: UUID!) { cycle(id: $id) { questionVersion { bank { name } } design { scaleMax cannotJudge questions { id } } viewerCan { chooseQuestions } } }';
      const design = {
        ...{ scaleMax: 5, cannotJudge: true },
        questions: ['HARMONIOUS_1', 'HARMONIOUS_2', 'LOYAL_1'].map((id) => ({ id })),
      };
      const peer = await as(server, String(world.peers[0]?.id));
      expect((await peer.query(ask, { id: world.cycleId })).data.cycle).toEqual({
        ...{ questionVersion: null, design, viewerCan: { chooseQuestions: false } },
      });
      expect((await officer.query(ask, { id: world.cycleId })).data.cycle).toMatchObject({
        ...{ questionVersion: { bank: {} }, design, viewerCan: { chooseQuestions: true } },
      });
    });

    test('the questions stay from the first draft on, and a cycle that was collected keeps them', async () => {
      const other = await publishedBank('Lain', seven());
      const begun = await round(server);
      const peer = await as(server, String(begun.peers[0]?.id));
      expect((await peer.query(SAVE, { input: answer(await taskOf(peer, begun.cycleId), 3) })).errors).toBeUndefined();
      const sent = await round(server);
      await send(server, sent.cycleId, sent.head, 4);
      const over = await round(server, { phase: 'RATING' });
      for (const { cycleId } of [begun, sent, over]) {
        const refused = errorOf(await choose(cycleId, other.id));
        expect([refused?.code, refused?.key]).toEqual(['PRECONDITION_FAILED', 'cycles.questions.frozen']);
      }
    });

    test('chosen while everybody answers: what is stored always answers what the cycle asks', async () => {
      const world = await round(server, { peers: 6, subordinates: 0 });
      const other = await publishedBank('Berebut', seven());
      const version = await cycleVersion(world.cycleId);
      const tasks = await Promise.all(
        world.peers.map(async ({ id }) => {
          const caller = await as(server, id);
          return { caller, task: await taskOf(caller, world.cycleId) };
        }),
      );
      const input = { id: world.cycleId, version, questionVersionId: other.id };
      const [chosen, ...sent] = await Promise.all([
        officer.query(CHOOSE, { input }),
        ...tasks.map(({ caller, task }) => caller.query(SUBMIT, { input: answer(task, 4) })),
      ]);
      const [{ asked, strange, answers }] = (await rows(
        `select c.question_version_id as asked, (select count(*)::int from feedback_answer where cycle_id = c.id) as answers,
                (select count(*)::int from feedback_answer a cross join jsonb_object_keys(a.ratings) q
                  where a.cycle_id = c.id and not exists (select from jsonb_array_elements(v.content->'questions') k where k->>'id' = q)) as strange
           from evaluation_cycle c join question_version v on v.id = c.question_version_id where c.id = ?`,
        [world.cycleId],
      )) as [{ asked: string; strange: number; answers: number }];
      expect(strange).toBe(0);
      expect(asked === other.id).toBe(chosen?.errors === undefined);
      expect(sent.filter(({ errors }) => !errors)).toHaveLength(answers);
      expect(answers === 0).toBe(chosen?.errors === undefined);
    });

    test('a draft, a version of next year and one without a question for a group are refused', async () => {
      const world = await round(server);
      const [draft] = (await bank('Belum terbit', { fromVersionId: standardId })).versions;
      const later = await publishedBank('Kelak', seven(), { validFrom: '9999-12-31' });
      const few = await publishedBank('Hanya rekan', [ask('LOYAL', 'Setia', { kinds: ['PEER'] })]);
      const none = '00000000-0000-4000-8000-000000000000';
      for (const [id, key] of [
        [draft.id, 'questions.choice.draft'],
        [later.id, 'questions.choice.notYet'],
        [few.id, 'cycles.questions.nothingFor.SUPERIOR'],
        [none, 'questions.choice.unknown'],
      ] as const)
        expect(errorOf(await choose(world.cycleId, id))?.fields).toMatchObject({ questionVersionId: [{ key }] });
      const stranger = await server.as({ roles: ['UNIT_OFFICER'] });
      const input = { id: world.cycleId, version: 1, questionVersionId: standardId };
      expect(errorOf(await stranger.query(CHOOSE, { input }))?.code).toBe('FORBIDDEN');
    });

    test('a question asked of one group is shown of that group alone, and of nobody when too few', async () => {
      const world = await round(server, { peers: 3, subordinates: 3 });
      const chosen = await publishedBank('Sebagian', seven());
      await choose(world.cycleId, chosen.id);
      const give = async (raterId: string, ids: string[]) => {
        const caller = await as(server, raterId);
        const task = await taskOf(caller, world.cycleId);
        const ratings = ids.map((questionId) => ({ questionId, score: 4 }));
        const reply = await caller.query(SUBMIT, {
          input: { requestId: task.id, version: task.version, ratings, comments: [] },
        });
        if (reply.errors) throw new Error(reply.text);
      };
      for (const { id } of world.peers) await give(id, ['HARMONIOUS_1', 'LOYAL_1']);
      for (const { id } of world.subordinates) await give(id, ['HARMONIOUS_1', 'LOYAL_1', 'ADAPTIVE_1']);
      await give(world.head.id, ['HARMONIOUS_1', 'LOYAL_1']);
      await moveTo(server, officer, world.cycleId, 'RATING');
      const { data } = await officer.query(
        `query ($c: UUID!, $r: UUID!) { feedbackDisclosure(cycleId: $c, rateeId: $r) { disclosure {
          superior { items { itemId } } cells { kinds items { itemId mean raters } } } } }`,
        { c: world.cycleId, r: world.ratee.id },
      );
      const { superior, cells } = data.feedbackDisclosure.disclosure;
      expect(superior[0].items.map(({ itemId }: { itemId: string }) => itemId)).toEqual(['HARMONIOUS_1', 'LOYAL_1']);
      const of = (n: number) => cells[n].items.find(({ itemId }: { itemId: string }) => itemId === 'ADAPTIVE_1');
      expect([of(0), of(1), of(2)]).toEqual(
        [null, 3, 3].map((raters) => ({ itemId: 'ADAPTIVE_1', mean: raters && 4, raters })),
      );
    });

    test('the report compares with the last cycle only what both asked', async () => {
      const before = await round(server, { peers: 3, subordinates: 0 });
      const em = server.orm.em.fork();
      const year = 9_000;
      await em.execute('update evaluation_cycle set year = ?, starts_on = ?, ends_on = ? where id = ?', [
        ...[year, `${year}-01-01`, `${year}-12-31`],
        before.cycleId,
      ]);
      const now = await sameTeam(before, year + 1);
      for (const [cycleId, score] of [
        [before.cycleId, 2],
        [now, 4],
      ] as const) {
        for (const peer of before.peers) await sendTo(peer.id, cycleId, score);
        await moveTo(server, officer, cycleId, 'RATING');
        await moveTo(server, officer, cycleId, 'CALIBRATION');
        await moveTo(server, officer, cycleId, 'PUBLISHED');
      }
      const { data } = await officer.query(
        'query ($c: UUID!, $r: UUID!) { feedbackReport(cycleId: $c, rateeId: $r) { trends { category direction compared asked } } }',
        { c: now, r: before.ratee.id },
      );
      expect(data.feedbackReport.trends).toEqual([
        { category: 'HARMONIOUS', direction: 'UP', compared: 1, asked: 2 },
        { category: 'LOYAL', direction: null, compared: 0, asked: 1 },
      ]);
    });

    /** Next year's cycle for the same team, with two sentences changed. */
    async function sameTeam(team: Round, year: number): Promise<string> {
      const em = server.orm.em.fork();
      const said = (id: string) => ({ id, en: id });
      const version = published(em, {
        questions: [
          { id: 'HARMONIOUS_1', value: 'HARMONIOUS', text: said('Menghargai setiap orang'), kinds: [] },
          { id: 'HARMONIOUS_2', value: 'HARMONIOUS', text: said('Suka menolong siapa pun'), kinds: [] },
          { id: 'LOYAL_1', value: 'LOYAL', text: said('Menjaga rahasia'), kinds: [] },
        ],
      });
      await em.flush();
      const id = randomUUID();
      await rows(
        `insert into evaluation_cycle (id, version, name, year, starts_on, ends_on, rhythm, phase, opened_on, design, question_version_id)
         select ?, 1, 'Berikut', ?, ?, ?, rhythm, phase, opened_on, design, ? from evaluation_cycle where id = ?`,
        [id, year, `${year}-01-01`, `${year}-12-31`, version.id, team.cycleId],
      );
      for (const [table, columns] of [
        ['participant', 'employee_id, unit_id, position_id, status, since'],
        ['feedback_request', 'ratee_id, rater_id, kind, status, answered'],
        ['phase_window', 'phase, opens_on, closes_on'],
      ])
        await rows(
          `insert into ${table} (id, version, cycle_id, ${columns}) select gen_random_uuid(), 1, ?, ${columns} from ${table} where cycle_id = ?`,
          [id, team.cycleId],
        );
      return id;
    }
    async function sendTo(raterId: string, cycleId: string, score: number): Promise<void> {
      const caller = await as(server, raterId);
      const reply = await caller.query(SUBMIT, { input: answer(await taskOf(caller, cycleId), score) });
      if (reply.errors) throw new Error(reply.text);
    }
  });
});
