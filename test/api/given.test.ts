import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { as, NOW, type Round, round } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const GIVE =
  'mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { given { id giverName receiverName tone visibility text givenOn } } }';
const LIST = '{ givenFeedbacks { items { text } } }';

describe('continuous feedback', () => {
  let server: TestServer;
  let world: Round;
  beforeAll(async () => {
    server = await startServer({ now: NOW });
    world = await round(server);
  });
  afterAll(() => server.stop());

  test('a word is read by those the giver chose, and by nobody else, whatever the role', async () => {
    const giver = await as(server, String(world.peers[0]?.id));
    const give = (visibility: string, tone = 'APPRECIATION') =>
      giver.query(GIVE, { input: { receiverId: world.ratee.id, tone, visibility, text: `Untuk ${visibility}` } });
    for (const visibility of ['PAIR', 'SUPERIOR', 'UNIT']) expect((await give(visibility)).errors).toBeUndefined();
    expect((await give('UNIT', 'SUGGESTION')).errors?.[0]?.extensions.fields).toHaveProperty(['visibility']);
    const read = async (id: string) =>
      (await (await as(server, id)).query(LIST)).data.givenFeedbacks.items
        .map(({ text }: { text: string }) => text)
        .sort();
    const all = ['Untuk PAIR', 'Untuk SUPERIOR', 'Untuk UNIT'];
    expect(await read(String(world.peers[0]?.id))).toEqual(all);
    expect(await read(world.ratee.id)).toEqual(all);
    expect(await read(world.head.id)).toEqual(['Untuk SUPERIOR', 'Untuk UNIT']);
    expect(await read(String(world.peers[1]?.id))).toEqual(['Untuk UNIT']);
    expect(await read(world.stranger.id)).toEqual([]);
    const officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    expect((await officer.query(LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a word about a value goes on record: never for two alone, and about one matter', async () => {
    const giver = await as(server, String(world.peers[0]?.id));
    const input = {
      receiverId: world.ratee.id,
      tone: 'SUGGESTION',
      text: 'Lebih cepat menjawab',
      behaviour: 'ADAPTIVE',
    };
    const give = (more: object) => giver.query(GIVE, { input: { ...input, ...more } });
    const refused = async (more: object) => (await give(more)).errors?.[0]?.extensions.fields;
    expect(await refused({ visibility: 'PAIR' })).toMatchObject({ visibility: [{ key: 'feedback.given.onRecord' }] });
    expect(await refused({ visibility: 'SUPERIOR', resultKey: world.ratee.id })).toMatchObject({
      behaviour: [{ key: 'feedback.given.oneMatter' }],
    });
    // no plan of the ratee that a peer may read
    expect(await refused({ visibility: 'SUPERIOR', behaviour: null, resultKey: world.ratee.id })).toMatchObject({
      resultKey: [{ key: 'feedback.given.result' }],
    });
    expect((await give({ visibility: 'SUPERIOR' })).errors).toBeUndefined();
    const head = await as(server, world.head.id);
    const RECORD = '{ givenFeedbacks(filter: { isOnRecord: true }) { items { text behaviour resultKey } } }';
    expect((await head.query(RECORD)).data.givenFeedbacks.items).toEqual([
      { text: 'Lebih cepat menjawab', behaviour: 'ADAPTIVE', resultKey: null },
    ]);
  });

  test('nobody gives to himself or to somebody who is not there', async () => {
    const giver = await as(server, world.ratee.id);
    for (const receiverId of [world.ratee.id, '00000000-0000-4000-8000-000000000000'])
      expect(
        (await giver.query(GIVE, { input: { receiverId, tone: 'SUGGESTION', visibility: 'PAIR', text: 'Halo' } }))
          .errors?.[0]?.extensions.fields,
      ).toHaveProperty(['receiverId']);
  });

  test('a word that was asked for: seen by the two alone, answered or declined once, to the one who asked', async () => {
    const [asker, asked, other] = await Promise.all(
      [world.ratee.id, String(world.peers[1]?.id), world.head.id].map((id) => as(server, id)),
    );
    const ASK =
      'mutation ($input: AskFeedbackInput!) { askFeedback(input: $input) { ask { id version status isToMe answerTo } } }';
    const ask = () => asker?.query(ASK, { input: { askedId: world.peers[1]?.id, question: 'Rapat kemarin?' } });
    const row = (await ask())?.data.askFeedback.ask;
    expect(row).toMatchObject({ status: 'OPEN', isToMe: false, answerTo: null });
    expect((await ask())?.errors?.[0]?.extensions.fields).toHaveProperty(['askedId']);
    const LISTED = '{ feedbackAsks { items { question askerName isToMe answerTo status } } }';
    expect((await asked?.query(LISTED))?.data.feedbackAsks.items).toMatchObject([
      { question: 'Rapat kemarin?', isToMe: true, answerTo: world.ratee.id },
    ]);
    expect((await other?.query(LISTED))?.data.feedbackAsks.items).toEqual([]);
    const DECLINE = 'mutation ($input: DeclineAskInput!) { declineAsk(input: $input) { ask { status } } }';
    const decline = async (caller: Caller | undefined) =>
      (await caller?.query(DECLINE, { input: { id: row.id, version: row.version } }))?.errors?.[0]?.extensions.code;
    expect([await decline(asker), await decline(other)]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    const answer = (receiverId: string) =>
      asked?.query(GIVE, {
        input: { receiverId, tone: 'SUGGESTION', visibility: 'PAIR', text: 'Lebih singkat.', askId: row.id },
      });
    expect((await answer(world.head.id))?.errors?.[0]?.extensions.fields).toHaveProperty(['receiverId']);
    expect((await answer(world.ratee.id))?.errors).toBeUndefined();
    expect((await answer(world.ratee.id))?.errors?.[0]?.extensions.key).toBe('feedback.ask.over');
    expect((await asker?.query(LISTED))?.data.feedbackAsks.items).toMatchObject([{ status: 'ANSWERED' }]);
    const kept = await server.orm.em
      .fork()
      .execute("select before, after from audit_entry where object = 'feedbackAsk'");
    expect(JSON.stringify(kept)).not.toContain('Rapat');
  });

  test('colleagues are found in the own unit and line', async () => {
    const find = async (id: string) =>
      (await (await as(server, id)).query('{ feedbackColleagues(q: "") { employeeId } }')).data.feedbackColleagues;
    expect(await find(world.ratee.id)).toHaveLength(7);
    expect(await find(world.stranger.id)).toEqual([]);
  });

  test('a journal is its writer’s alone, and a note goes for good', async () => {
    const own = await as(server, world.ratee.id);
    const write = (happenedOn: string) =>
      own.query('mutation ($input: WriteJournalInput!) { writeJournal(input: $input) { entry { id version text } } }', {
        input: { happenedOn, text: 'Menyelesaikan laporan' },
      });
    expect((await write('2999-01-01')).errors?.[0]?.extensions.fields).toHaveProperty(['happenedOn']);
    const { entry } = (await write('2026-11-02')).data.writeJournal;
    const head = await as(server, world.head.id);
    expect((await head.query('{ journalEntries { total } }')).data.journalEntries.total).toBe(0);
    const remove = 'mutation ($input: DeleteJournalInput!) { deleteJournal(input: $input) { id } }';
    expect(
      (await head.query(remove, { input: { id: entry.id, version: entry.version } })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect((await own.query(remove, { input: { id: entry.id, version: entry.version } })).data.deleteJournal.id).toBe(
      entry.id,
    );
    expect((await own.query('{ journalEntries { total } }')).data.journalEntries.total).toBe(0);
  });
});
