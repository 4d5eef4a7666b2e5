import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addWorkingDays, workCalendar } from '../../server/features/calendar/calendar.rules.js';
import { statutoryCalendarsIn } from '../../server/features/calendar/calendar.service.js';
import { CyclePeriod } from '../../server/features/cycles/cycle.entity.js';
import { openDuties } from '../../server/features/notifications/duties.service.js';
import { make } from '../../server/kernel/make.js';
import { type RatingWorld, ratingWorld, setPhase } from '../kit/rating.js';
import { type Caller, type Reply, startServer, type TestServer } from '../kit/server.js';

type Who = keyof RatingWorld['callers'];

/** A Monday after the third quarter: the day its results went to the employees. */
const HANDED_OVER = '2026-10-12';
const calendar = workCalendar('FIVE_DAY', []);
const workdayAfter = (day: string, count: number) => addWorkingDays(calendar, day, count);
const verb = (name: string, answer: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`;
const OBJECTION =
  'objection { id version state receivedOn filedOn newPredicate evaluation { id } periodicEvaluation { id predicate } }';
const CLOCK =
  'query ($id: UUID!) { periodicEvaluation(id: $id) { handedOverOn objectionClock { receivedOn lastDay isOver isFinal viewerMayFile refusals { reason article } } } }';
const REVISIONS =
  'query ($id: UUID) { evaluationRevisions(filter: { periodicEvaluationId: $id }) { items { edition resultsRating behaviourRating predicate note replacedOn evaluation { id } periodicEvaluation { id } } } }';
const ISSUE = verb('issuePeriodicDocument', 'document { id kind edition signedOn downloadPath }');
const STRANGERS: readonly Who[] = ['peer', 'subordinate', 'stranger', 'admin', 'otherUnitOfficer'];

// The objection of the annual result has its own tests; here is what a period adds to the same engine.
describe('an objection to a periodic result', () => {
  let server: TestServer;
  let world: RatingWorld;
  let roundId = '';
  let resultId = '';
  const run = <T extends object = object>(text: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(text, values);
  const at = async (day: string) => {
    server.setNow(`${day}T03:00:00Z`);
    const now = server.app.services.now();
    await run('update session set created_at = ?, last_seen_at = ?, expires_at = ?', [
      now,
      now,
      new Date(now.getTime() + 3_600_000),
    ]);
  };
  const must = async (caller: Caller, text: string, input: object) => {
    const reply = await caller.query(text, { input });
    expect(reply.errors).toBeUndefined();
    return reply.data;
  };
  const rowOf = async (name: string): Promise<{ id: string; version: number }> => {
    const { data } = await world.callers.officer.query(
      'query ($r: UUID) { periodicEvaluations(filter: { roundId: $r }) { items { id version employeeName } } }',
      { r: roundId },
    );
    const items: { id: string; version: number; employeeName: string }[] = data.periodicEvaluations.items;
    const found = items.find(({ employeeName }) => employeeName === name);
    if (!found) throw new Error(`no row of ${name}`);
    return { id: found.id, version: found.version };
  };
  const publish = async () => {
    const [round] = await run<{ version: number }>('select version from periodic_round');
    return must(world.callers.officer, verb('publishPeriodicRound', 'periodicRound { id }'), {
      id: roundId,
      version: round?.version,
    });
  };
  const rate = async (name: string, who: Who = 'evaluator') =>
    must(world.callers[who], verb('ratePeriodicEvaluation', 'periodicEvaluation { id }'), {
      ...(await rowOf(name)),
      ...{ resultsRating: 'BELOW', behaviourRating: 'MEETS', note: 'Perlu bimbingan.' },
    });

  beforeAll(async () => {
    server = await startServer({ now: '2026-09-22T03:00:00Z' });
    world = await ratingWorld(server, 'RUNNING');
    const em = server.orm.em.fork();
    const period = make(em, CyclePeriod, {
      ...{ cycle: world.cycleId, ordinal: 3, startsOn: '2026-07-01', endsOn: '2026-09-30' },
    });
    await em.flush();
    for (const unitId of [world.unitId, world.otherUnitId])
      await must(world.callers.officer, verb('setPeriodicOrganisationResult', 'periodicOrganisationResult { id }'), {
        unitId,
        periodId: period.id,
        predicate: 'GOOD',
        issuedOn: '2026-09-21',
        document: 'Capaian triwulan III',
      });
    const opened = await must(world.callers.officer, verb('openPeriodicRound', 'periodicRound { id }'), {
      periodId: period.id,
    });
    roundId = opened.openPeriodicRound.periodicRound.id;
    await rate('DINILAI');
    resultId = (await rowOf('DINILAI')).id;
    await at(HANDED_OVER);
    await publish();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await run('alter table evaluation_revision disable trigger evaluation_revision_frozen');
    await run('delete from evaluation_revision');
    await run('alter table evaluation_revision enable trigger evaluation_revision_frozen');
    await run('delete from objection');
    await run('delete from appointment');
    await run(
      `update periodic_evaluation set results_rating = 'BELOW', behaviour_rating = 'MEETS', predicate = 'NEEDS_IMPROVEMENT', note = 'Perlu bimbingan.',
         is_by_default = false, rated_at = '2026-09-22T03:00:00Z', rated_by_id = evaluator_id where id = ?`,
      [resultId],
    );
    await setPhase(server, world.cycleId, 'RUNNING');
    await at(HANDED_OVER);
  });

  const file = (who: Who = 'self', more: Record<string, unknown> = {}) =>
    world.callers[who].query(verb('fileObjection', OBJECTION), {
      input: { periodicEvaluationId: resultId, reasons: 'Realisasi September belum dihitung.', ...more },
    });
  const filed = async (): Promise<{ id: string }> => (await file()).data.fileObjection.objection;
  const act = async (name: string, who: Who, { id }: { id: string }, more: Record<string, unknown> = {}) => {
    const [now] = await run<{ version: number }>('select version from objection where id = ?', [id]);
    return world.callers[who].query(verb(name, OBJECTION), { input: { id, version: now?.version ?? 1, ...more } });
  };
  const heard = async () => {
    const row = await filed();
    await act('explainObjection', 'evaluator', row, { explanation: 'Bukti dukung September tidak ada.' });
    const said = { heldOn: HANDED_OVER, employeeStatement: 'Bukti sudah diunggah.' };
    expect((await act('hearObjection', 'superior', row, said)).errors).toBeUndefined();
    return row;
  };
  const CHANGE = {
    ...{ decision: 'CHANGED', reason: 'Bukti dukung September sah.', recommendation: 'Pertahankan ritmenya.' },
    ...{ resultsRating: 'MEETS', behaviourRating: 'ABOVE' },
  };
  const error = (reply: Reply) => reply.errors?.[0]?.extensions;
  const result = async (who: Who = 'self') =>
    (await world.callers[who].query(CLOCK, { id: resultId })).data.periodicEvaluation;

  test('the day of the hand-over counts as receipt: the 14th working day is in time, the 15th is refused with the article', async () => {
    await at(workdayAfter(HANDED_OVER, 14));
    expect(await result()).toMatchObject({
      handedOverOn: HANDED_OVER,
      objectionClock: { receivedOn: HANDED_OVER, lastDay: workdayAfter(HANDED_OVER, 14), viewerMayFile: true },
    });
    expect((await file()).data.fileObjection.objection).toMatchObject({
      ...{ state: 'FILED', receivedOn: HANDED_OVER, evaluation: null },
      periodicEvaluation: { id: resultId },
    });
    await run('delete from objection');
    await at(workdayAfter(HANDED_OVER, 15));
    expect((await result()).objectionClock).toMatchObject({ isOver: true, viewerMayFile: false });
    expect(error(await file())).toMatchObject({
      ...{ code: 'PRECONDITION_FAILED', key: 'objection.refused.TOO_LATE' },
      params: { article: 'Ps 29; p.117 B.2', lastDay: workdayAfter(HANDED_OVER, 14) },
    });
  });

  test('what is handed over later has its own day and opens no window again', async () => {
    await rate('REKAN', 'superior');
    await at('2026-11-16');
    await publish();
    expect((await result()).objectionClock).toMatchObject({ receivedOn: HANDED_OVER, isOver: true });
    const { id } = await rowOf('REKAN');
    const late = await world.callers.peer.query(CLOCK, { id });
    expect(late.data.periodicEvaluation.objectionClock).toMatchObject({ receivedOn: '2026-11-16', isFinal: true });
  });

  test('it is to exactly one result, of one’s own, and not after the cycle is closed', async () => {
    for (const more of [{ periodicEvaluationId: null }, { evaluationId: world.evaluationId }])
      expect(error(await file('self', more))?.fields).toHaveProperty('evaluationId');
    for (const who of ['evaluator', 'superior', 'officer', ...STRANGERS] as const)
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await file(who))?.code);
    await setPhase(server, world.cycleId, 'CLOSED');
    expect(error(await file())).toMatchObject({ key: 'objection.phase', params: { article: 'Ps 29' } });
    expect(await run('select 1 from objection')).toHaveLength(0);
    await expect(run('update periodic_evaluation set handed_over_on = null')).rejects.toThrow(/handed_over/);
  });

  test('final after default, and for an executive evaluated by the head of the region, with the article', async () => {
    const refusedAs = async (key: string, article: string) => {
      expect((await result()).objectionClock).toMatchObject({ isFinal: true, lastDay: null, viewerMayFile: false });
      expect(error(await file())).toMatchObject({ key: `objection.refused.${key}`, params: { article } });
    };
    await run('update periodic_evaluation set is_by_default = true where id = ?', [resultId]);
    await refusedAs('FINAL_AFTER_DEFAULT', 'p.90 no.11; p.116');
    await run('update periodic_evaluation set is_by_default = false where id = ?', [resultId]);
    await run(
      `insert into appointment (id, kind, employee_id, valid_from, basis, evaluates) values (gen_random_uuid(), 'REGION_HEAD', ?, '2025-01-01', 'contoh', false)`,
      [world.people.evaluator.id],
    );
    const level = (value: string) =>
      run('update position set level = ? where id = (select position_id from participant where employee_id = ?)', [
        value,
        world.people.self.id,
      ]);
    const [before] = await run<{ level: string }>(
      'select q.level from position q join participant p on p.position_id = q.id where p.employee_id = ?',
      [world.people.self.id],
    );
    await level('EXECUTIVE');
    await refusedAs('FINAL_BY_REGION_HEAD', 'p.90 no.12 c');
    await level(before?.level ?? 'EXECUTOR');
    expect((await file()).errors).toBeUndefined();
  });

  test('one at a time: a second is refused, after a withdrawal in time it may be filed again', async () => {
    const row = await filed();
    expect(error(await file())?.key).toBe('objection.refused.ALREADY_FILED');
    expect((await act('withdrawObjection', 'self', row)).data.withdrawObjection.objection.state).toBe('WITHDRAWN');
    const replies = await Promise.all(Array.from({ length: 4 }, () => file()));
    expect(replies.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await run(`select 1 from objection where state = 'FILED'`)).toHaveLength(1);
  });

  test('changed: both sides heard first, new ratings, the edition before kept for ever, D.1.3 after the D.1.1', async () => {
    const issue = async () =>
      (await must(world.callers.officer, ISSUE, { periodicEvaluationId: resultId })).issuePeriodicDocument.document;
    const before = await issue();
    expect(before).toMatchObject({ kind: 'D11', edition: 1 });
    const unheard = await filed();
    expect(error(await act('decideObjection', 'superior', unheard, CHANGE))?.key).toBe('objection.notHeard');
    await act('withdrawObjection', 'self', unheard);
    const row = await heard();
    for (const who of ['self', 'evaluator', 'officer', ...STRANGERS] as const)
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await act('decideObjection', who, row, CHANGE))?.code);
    expect((await act('decideObjection', 'superior', row, CHANGE)).data.decideObjection.objection).toMatchObject({
      ...{ state: 'CHANGED', newPredicate: 'GOOD', periodicEvaluation: { id: resultId, predicate: 'GOOD' } },
    });
    for (const who of ['self', 'evaluator', 'superior', 'officer'] as const)
      expect((await world.callers[who].query(REVISIONS, { id: resultId })).data.evaluationRevisions.items).toEqual([
        {
          ...{ edition: 1, resultsRating: 'BELOW', behaviourRating: 'MEETS', predicate: 'NEEDS_IMPROVEMENT' },
          ...{ note: 'Perlu bimbingan.', replacedOn: HANDED_OVER },
          ...{ evaluation: null, periodicEvaluation: { id: resultId } },
        },
      ]);
    for (const who of STRANGERS)
      expect((await world.callers[who].query(REVISIONS, { id: resultId })).data.evaluationRevisions.items).toEqual([]);
    const after = await issue();
    expect(after).toMatchObject({ kind: 'D13', edition: 2, signedOn: HANDED_OVER });
    const [old] = await run<{ next: string }>('select superseded_by_id as next from issued_document where id = ?', [
      before.id,
    ]);
    expect(old?.next).toBe(after.id);
    const [frozen] = await run<{ form: object }>('select form from issued_document where id = ?', [after.id]);
    expect(frozen?.form).toMatchObject({
      ...{ period: { rhythm: 'QUARTER', number: 3 }, from: '2026-07-01', to: '2026-09-30', predicate: 'GOOD' },
      ...{ objection: 'Realisasi September belum dihitung.', explanation: 'Bukti dukung September tidak ada.' },
      decision: `${CHANGE.reason}\n\n${CHANGE.recommendation}`,
      signatures: { superior: { signedOn: HANDED_OVER } },
    });
    expect((await world.callers.self.fetch(after.downloadPath)).status).toBe(200);
    expect((await world.callers.stranger.fetch(after.downloadPath)).status).toBe(404);
    // the annual result is another matter
    expect(await run('select 1 from evaluation where predicate is not null')).toHaveLength(0);
  });

  test('overdue on the 8th working day, named to the watchers and told to whoever decides', async () => {
    const row = await heard();
    const LATE = 'query ($c: UUID) { overdueObjections(cycleId: $c) { objectionId lastDay workingDaysLate article } }';
    const overdue = async () => (await world.callers.officer.query(LATE, { c: world.cycleId })).data.overdueObjections;
    await at(workdayAfter(HANDED_OVER, 7));
    expect(await overdue()).toEqual([]);
    await at(workdayAfter(HANDED_OVER, 8));
    expect(await overdue()).toEqual([
      { objectionId: row.id, lastDay: workdayAfter(HANDED_OVER, 7), workingDaysLate: 1, article: 'p.117 B.6' },
    ]);
    expect(await duties()).toContainEqual(
      expect.objectContaining({ kind: 'DECISION_DUE', objectId: row.id, ownerId: world.people.superior.id }),
    );
  });

  test('the employee is reminded of the right to object until it is used', async () => {
    const right = expect.objectContaining({
      ...{ kind: 'OBJECTION_WINDOW', objectId: resultId, ownerId: world.people.self.id },
      dueOn: workdayAfter(HANDED_OVER, 14),
    });
    expect(await duties()).toContainEqual(right);
    await filed();
    expect(await duties()).not.toContainEqual(right);
  });
  const duties = async () => openDuties(server.app.services, await statutoryCalendarsIn(server.orm.em.fork()));

  test('a cycle does not close while an objection to one of its periods waits', async () => {
    await filed();
    await setPhase(server, world.cycleId, 'PUBLISHED');
    await run(`update evaluation_cycle set published_at = '2026-10-01T03:00:00Z'`);
    await at('2026-12-28');
    const [cycle] = await run<{ version: number }>('select version from evaluation_cycle');
    const reply = await world.callers.officer.query(verb('moveCycle', 'cycle { phase }'), {
      input: { id: world.cycleId, version: cycle?.version, to: 'CLOSED' },
    });
    expect(error(reply)?.reasons).toEqual(['cycles.refused.NO_OPEN_OBJECTION']);
  });
});
