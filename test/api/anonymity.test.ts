import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { Client } from 'pg';
import { answer, as, moveTo, NOW, published, type Round, round, SUBMIT, send, taskOf } from '../kit/feedback.js';
import { type Caller, DEVELOPER_KEY, startServer, type TestServer } from '../kit/server.js';

const DISCLOSURE = `query ($c: UUID!, $r: UUID!) { feedbackDisclosure(cycleId: $c, rateeId: $r) { status disclosure {
  releasedOn scale { lo hi } superior { name position mean items { itemId rating } values { category mean } comments { value text } }
  self { mean items { itemId rating } } cells { kinds raters spread items { itemId mean raters } values { category mean } text } index } } }`;

let server: TestServer;
let officer: Caller;
let auditor: Caller;
const rows = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await server.orm.em.fork().execute(text, values)) as T[];

beforeAll(async () => {
  server = await startServer({ now: NOW });
  officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  auditor = await server.as({ roles: ['AUDITOR'] });
});
afterAll(() => server.stop());

/** Everybody who stands somehow towards the ratee. */
const readers = async (world: Round): Promise<Record<string, Caller>> => ({
  ratee: await as(server, world.ratee.id),
  evaluator: await as(server, world.head.id),
  'evaluator’s superior': await as(server, world.mayor.id),
  officer,
  auditor,
  peer: await as(server, String(world.peers[0]?.id)),
  subordinate: await as(server, String(world.subordinates[0]?.id)),
  stranger: await as(server, world.stranger.id),
});
const seen = async (world: Round) => {
  const ask = { c: world.cycleId, r: world.ratee.id };
  const all = Object.entries(await readers(world)).map(
    async ([who, caller]) => [who, (await caller.query(DISCLOSURE, ask)).text] as const,
  );
  return Object.fromEntries(await Promise.all(all));
};
const MISSING = '{"data":{"feedbackDisclosure":null}}\n';

/** Improbable, so that one occurrence anywhere is a leak. */
const canary = (kind: string, n: number) =>
  kind === 'peer' || kind === 'subordinate' ? `ZQXKANARI${kind.toUpperCase()}${n}` : `${kind} biasa`;

describe('before, during and after the release', () => {
  let world: Round;
  beforeAll(async () => {
    world = await round(server, { peers: 4, subordinates: 3, names: canary });
  });

  test('while feedback is collected an answer changes not one byte for anybody', async () => {
    const before = await seen(world);
    for (const [n, peer] of world.peers.slice(0, 3).entries()) {
      await send(server, world.cycleId, peer, n + 2, `Sabar? Ya, selalu.\n\nTepat 'waktu' ${n}.`);
      const now = await seen(world);
      // The one who answered stops being a possible reader; nobody else notices anything.
      expect(now).toEqual({ ...before, peer: MISSING });
    }
    expect(before.ratee).toBe('{"data":{"feedbackDisclosure":{"status":"COLLECTING","disclosure":null}}}\n');
    expect([before.stranger, before.peer, before.subordinate]).toEqual([MISSING, MISSING, MISSING]);
  });

  test('after it all who may open it get equal bytes; the ratee at publication; all others find nothing', async () => {
    await send(server, world.cycleId, world.subordinates[0] as never, 5, 'Jujur.');
    await send(server, world.cycleId, world.head, 4, 'Pertahankan.');
    await moveTo(server, officer, world.cycleId, 'RATING');
    const rating = await seen(world);
    const document = String(rating.evaluator);
    expect(JSON.parse(document).data.feedbackDisclosure.disclosure.cells).toMatchObject([
      { kinds: ['PEER', 'SUBORDINATE'], raters: 4 },
    ]);
    expect([rating['evaluator’s superior'], rating.officer, rating.auditor]).toEqual([document, document, document]);
    expect(rating.ratee).toBe('{"data":{"feedbackDisclosure":{"status":"CLOSED","disclosure":null}}}\n');
    expect([rating.peer, rating.subordinate, rating.stranger]).toEqual([MISSING, MISSING, MISSING]);
    await moveTo(server, officer, world.cycleId, 'CALIBRATION');
    await moveTo(server, officer, world.cycleId, 'PUBLISHED');
    const published = await seen(world);
    expect(published).toEqual({ ...rating, ratee: document });
    for (const [who, text] of Object.entries(published))
      for (const secret of await secretsOf(world)) expect([who, text.includes(secret)]).toEqual([who, false]);
  });

  test('comments are cut into paragraphs, and their order is not that of arrival', async () => {
    const { data } = await officer.query(DISCLOSURE, { c: world.cycleId, r: world.ratee.id });
    const [cell] = data.feedbackDisclosure.disclosure.cells;
    expect([...cell.text].sort()).toEqual(
      [
        'Jujur.',
        'Sabar? Ya, selalu.',
        'Sabar? Ya, selalu.',
        'Sabar? Ya, selalu.',
        "Tepat 'waktu' 0.",
        "Tepat 'waktu' 1.",
        "Tepat 'waktu' 2.",
      ].sort(),
    );
  });

  test('a released disclosure cannot be changed, and an answer neither', async () => {
    await expect(rows("update feedback_disclosure set document = '{}'")).rejects.toThrow('frozen');
    await expect(rows('delete from feedback_disclosure')).rejects.toThrow('frozen');
    await expect(rows("update feedback_answer set ratings = '{}'")).rejects.toThrow('final');
    await expect(rows('delete from feedback_answer')).rejects.toThrow('final');
  });

  test('opening it is logged, by whom and about whom; that a rater answered is only counted', async () => {
    const opened = await rows<{ n: number }>(
      "select count(*)::int as n from audit_entry where deed = 'read' and object = 'feedbackDisclosure' and object_id = ?",
      [world.ratee.id],
    );
    expect(opened[0]?.n).toBeGreaterThanOrEqual(4);
    const [released] = await rows<{ after: unknown }>(
      "select after from audit_entry where deed = 'releaseFeedback' and object_id = ?",
      [world.cycleId],
    );
    expect(released?.after).toEqual({ ratees: 9, answers: { PEER: 3, SUBORDINATE: 1 } });
    const log = JSON.stringify(
      await rows("select deed, object, object_id, before, after from audit_entry where deed <> 'releaseFeedback'"),
    );
    for (const { id } of await rows<{ id: string }>('select id from feedback_answer')) expect(log).not.toContain(id);
    const named = await rows<{ after: { kind: string } }>(
      "select after from audit_entry where deed = 'submitFeedback'",
    );
    expect(named.every(({ after }) => after.kind === 'SUPERIOR' || after.kind === 'SELF')).toBe(true);
  });
});

/** Names, NIPs and ids of all who answered without name, of their accounts, requests and answers. */
async function secretsOf(world: Round): Promise<string[]> {
  const hidden = [...world.peers, ...world.subordinates].flatMap(({ id, nip, name }) => [id, nip, name]);
  const requests = await rows<{ id: string }>(
    "select id from feedback_request where cycle_id = ? and kind not in ('SUPERIOR', 'SELF')",
    [world.cycleId],
  );
  const answers = await rows<{ id: string }>('select id from feedback_answer where cycle_id = ?', [world.cycleId]);
  return [...hidden, ...requests.map(({ id }) => id), ...answers.map(({ id }) => id)];
}

describe('who becomes the evaluator', () => {
  test('before the release loses the anonymous answer and may read; its atom shrinks with it', async () => {
    const world = await round(server, { peers: 4, subordinates: 0 });
    for (const peer of world.peers) await send(server, world.cycleId, peer, 5);
    await rows('update employee set superior_id = ? where id = ?', [String(world.peers[3]?.id), world.ratee.id]);
    await moveTo(server, officer, world.cycleId, 'RATING');
    const reply = await (await as(server, String(world.peers[3]?.id))).query(DISCLOSURE, {
      c: world.cycleId,
      r: world.ratee.id,
    });
    expect(reply.data.feedbackDisclosure.disclosure.cells).toMatchObject([{ kinds: ['PEER'], raters: 3 }]);
  });
});

describe('sizes', () => {
  const table: [number, number, { kinds: string[]; raters: number }[]][] = [
    [3, 2, [{ kinds: ['PEER', 'SUBORDINATE'], raters: 5 }]],
    [2, 0, []],
    [2, 1, [{ kinds: ['PEER', 'SUBORDINATE'], raters: 3 }]],
    [
      3,
      3,
      [
        { kinds: ['PEER'], raters: 3 },
        { kinds: ['SUBORDINATE'], raters: 3 },
        { kinds: [], raters: 6 },
      ],
    ],
    [5, 1, [{ kinds: ['PEER', 'SUBORDINATE'], raters: 6 }]],
  ];
  test.each(table)('%i peers and %i subordinates', async (peers, subordinates, cells) => {
    const world = await round(server, { peers, subordinates });
    for (const rater of [...world.peers, ...world.subordinates]) await send(server, world.cycleId, rater, 4);
    await moveTo(server, officer, world.cycleId, 'RATING');
    const { data } = await officer.query(DISCLOSURE, { c: world.cycleId, r: world.ratee.id });
    const shown = data.feedbackDisclosure.disclosure.cells.map(
      ({ kinds, raters }: { kinds: string[]; raters: number }) => ({ kinds, raters }),
    );
    expect(shown).toEqual(cells);
    for (const cell of shown) expect(cell.raters).toBeGreaterThanOrEqual(3);
  });
});

describe('exchange', () => {
  test('two raters of one set who change places change no byte', async () => {
    const one = await round(server, { peers: 3, subordinates: 0 });
    const two = await round(server, { peers: 3, subordinates: 0 });
    for (const [n, peer] of one.peers.entries()) await send(server, one.cycleId, peer, n + 2);
    for (const [n, peer] of [...two.peers].reverse().entries()) await send(server, two.cycleId, peer, n + 2);
    const read = async (world: Round) => {
      await moveTo(server, officer, world.cycleId, 'RATING');
      return (await officer.query(DISCLOSURE, { c: world.cycleId, r: world.ratee.id })).text;
    };
    expect(await read(two)).toBe(await read(one));
  });
});

describe('settings', () => {
  const EDIT = 'mutation ($input: EditCycleInput!) { editCycle(input: $input) { cycle { id } } }';
  const CHOOSE = 'mutation ($input: ChooseQuestionsInput!) { chooseQuestions(input: $input) { cycle { id } } }';
  const stored = (id: string) =>
    rows('select design, question_version_id, version from evaluation_cycle where id = ?', [id]);
  const groups = (change: object) => [
    { kind: 'SUPERIOR', weightPercent: 40, minimum: 1, maximum: 1 },
    { kind: 'PEER', weightPercent: 35, minimum: 3, maximum: 5, ...change },
    { kind: 'SUBORDINATE', weightPercent: 25, minimum: 3, maximum: 5 },
  ];
  let world: Round;
  let version: number;
  beforeAll(async () => {
    world = await round(server, { design: { anonymityThreshold: 4, textThreshold: 5 } });
    await send(server, world.cycleId, world.peers[0] as never, 4);
    ({ version } = (
      await officer.query('query ($id: UUID!) { cycle(id: $id) { version } }', { id: world.cycleId })
    ).data.cycle);
  });

  test.each<[string, object, string]>([
    ['a lower threshold for figures', { anonymityThreshold: 3 }, `'{anonymityThreshold}', '3'`],
    ['a higher threshold for figures', { anonymityThreshold: 5 }, `'{anonymityThreshold}', '5'`],
    ['a lower threshold for comments', { textThreshold: 4 }, `'{textThreshold}', '4'`],
    ['a higher threshold for comments', { textThreshold: 6 }, `'{textThreshold}', '6'`],
    ['another treatment of leftovers', { leftover: 'WITHHOLD' }, `'{leftover}', '"WITHHOLD"'`],
    ['other weights', { groups: groups({ weightPercent: 35 }).reverse() }, `'{feedbackGroups,0,weight}', '50'`],
    ['a lower minimum of raters', { groups: groups({ minimum: 1 }) }, `'{groups,1,minimum}', '1'`],
    ['a higher maximum of raters', { groups: groups({ maximum: 9 }) }, `'{groups,1,maximum}', '9'`],
    ['another group', { groups: [...groups({}), { kind: 'OTHER', minimum: 3, maximum: 5 }] }, `'{groups,4}', '{}'`],
    ['no feedback', { groups: [] }, `'{groups}', '[]'`],
  ])('%s is refused after the first answer, by the API and beside it', async (_what, design, path) => {
    const before = await stored(world.cycleId);
    const edit = await officer.query(EDIT, { input: { id: world.cycleId, version, design } });
    expect(edit.errors?.[0]?.extensions.code).toBe('PRECONDITION_FAILED');
    await expect(
      rows(`update evaluation_cycle set design = jsonb_set(design, ${path}) where id = ?`, [world.cycleId]),
    ).rejects.toThrow('frozen');
    expect(await stored(world.cycleId)).toEqual(before);
  });

  test('other questions are refused after the first answer, by the API and beside it', async () => {
    const em = server.orm.em.fork();
    const other = published(em);
    await em.flush();
    const before = await stored(world.cycleId);
    const chosen = await officer.query(CHOOSE, { input: { id: world.cycleId, version, questionVersionId: other.id } });
    expect(chosen.errors?.[0]?.extensions).toMatchObject({
      code: 'PRECONDITION_FAILED',
      key: 'cycles.questions.frozen',
    });
    await expect(
      rows('update evaluation_cycle set question_version_id = ? where id = ?', [other.id, world.cycleId]),
    ).rejects.toThrow('frozen');
    expect(await stored(world.cycleId)).toEqual(before);
  });
});

describe('storage', () => {
  test('a role of the application can send an answer and cannot read who wrote it', async () => {
    const world = await round(server, { peers: 3, subordinates: 0 });
    const peer = await as(server, String(world.peers[0]?.id));
    await peer.query(SUBMIT, { input: answer(await taskOf(peer, world.cycleId)) });
    const client = new Client({ connectionString: server.databaseUrl });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('create role app_of_the_test nologin');
      await client.query(
        'grant usage on schema public to app_of_the_test; grant select, insert, update, delete on all tables in schema public to app_of_the_test; set local role app_of_the_test',
      );
      await client.query('savepoint s');
      await expect(client.query('select * from trusted.feedback_authorship')).rejects.toThrow('permission denied');
      await client.query('rollback to s');
      await client.query('update feedback_request set answered = true where rater_id = $1', [world.peers[1]?.id]);
      const [{ id }] = (await client.query('select id from feedback_request where rater_id = $1', [world.peers[1]?.id]))
        .rows;
      const sent = await client.query("select trusted.submit_answer($1, '{}', '[]') as told", [id]);
      expect(sent.rows).toEqual([{ told: '' }]);
      await client.query('savepoint s2');
      await expect(client.query("select trusted.submit_answer($1, '{}', '[]')", [id])).rejects.toThrow('unique');
      await client.query('rollback to s2');
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });

  test('answers have no rater, no time and no version, and their ids tell no order', async () => {
    const columns = await rows<{ column_name: string }>(
      "select column_name from information_schema.columns where table_name = 'feedback_answer'",
    );
    expect(columns.map(({ column_name }) => column_name).sort()).toEqual([
      'comments',
      'cycle_id',
      'id',
      'kind',
      'ratee_id',
      'ratings',
    ]);
    const references = await rows(
      "select 1 from information_schema.columns where table_schema = 'public' and column_name in ('answer_id', 'request_id') and table_name not in ('audit_entry', 'break_glass_case', 'external_rater')",
    );
    expect(references).toEqual([]);
  });

  test('after the release neither the place nor the transaction of a row pairs answer and request', async () => {
    const world = await round(server, { peers: 5, subordinates: 0 });
    for (const peer of world.peers) await send(server, world.cycleId, peer, 4);
    await moveTo(server, officer, world.cycleId, 'RATING');
    const made = await rows<{ n: number }>(
      'select count(distinct xmin::text)::int as n from feedback_answer where cycle_id = ?',
      [world.cycleId],
    );
    expect(made[0]?.n).toBe(1);
    const shared = await rows(
      "select 1 from feedback_answer a join feedback_request r on a.xmin::text = r.xmin::text and r.status = 'SUBMITTED' where a.cycle_id = ?",
      [world.cycleId],
    );
    expect(shared).toEqual([]);
  });

  test('a sent request keeps the day, not the hour', async () => {
    const times = await rows<{ hour: string }>(
      "select distinct to_char(updated_at at time zone 'Asia/Jakarta', 'HH24:MI:SS.US') as hour from feedback_request where status = 'SUBMITTED'",
    );
    expect(times).toEqual([{ hour: '00:00:00.000000' }]);
  });
});

describe('the schema', () => {
  test('no type, field, argument or enumeration speaks of answers, authors or drafts of others', async () => {
    const reply = await officer.query<IntrospectionQuery>(
      getIntrospectionQuery(),
      {},
      { 'x-developer-key': DEVELOPER_KEY, authorization: `Bearer ${officer.token}` },
    );
    const types = reply.data.__schema?.types ?? [];
    const names = types.map(({ name }) => name);
    for (const forbidden of [
      'FeedbackAnswer',
      'FeedbackAuthorship',
      'FeedbackAnswerPage',
      'FeedbackRelease',
      'OpenRequests',
    ])
      expect(names).not.toContain(forbidden);
    const fieldsOf = (type: string) => {
      const found = types.find(({ name }) => name === type);
      return found && 'fields' in found ? (found.fields ?? []).map(({ name }) => name) : [];
    };
    expect(fieldsOf('FeedbackRequest')).not.toEqual(expect.arrayContaining(['rater']));
    for (const type of ['FeedbackCell', 'FeedbackItemValue', 'FeedbackCategoryValue', 'FeedbackDisclosure']) {
      expect(fieldsOf(type).length).toBeGreaterThan(0);
      expect(fieldsOf(type).filter((name) => /^id$|rater(?!s$)|author|At$/.test(name))).toEqual([]);
    }
    const sorts = types.find(({ name }) => name === 'FeedbackRequestSortBy');
    expect(sorts && 'enumValues' in sorts ? sorts.enumValues.map(({ name }) => name).sort() : []).toEqual([
      'KIND',
      'RATEE_NAME',
      'STATUS',
      'UPDATED_AT',
    ]);
  });
});
