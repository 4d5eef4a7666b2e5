import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Appointment } from '../../server/features/people/appointment.entity.js';
import { make } from '../../server/kernel/make.js';
import { type RatingWorld, ratingWorld } from '../kit/rating.js';
import { startServer, type TestServer } from '../kit/server.js';

const RATE =
  'mutation ($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { version predicate notCompletedPredicate } } }';
const GUIDE = 'query ($input: StudyGuideInput!) { studyGuide(input: $input) { predicate programmeAtLeast article } }';

// One evaluation, each test on the state the one before left.
describe('tugas belajar (p.63, 100, 103)', () => {
  let server: TestServer;
  let world: RatingWorld;

  beforeAll(async () => {
    server = await startServer({ now: '2027-01-12T03:00:00Z' });
    world = await ratingWorld(server);
    await server.orm.em.fork().execute(`update evaluation set organisation_predicate = 'GOOD'`);
  });
  afterAll(() => server.stop());

  const rate = async (more: Record<string, unknown> = {}) => {
    const [row] = await server.orm.em
      .fork()
      .execute<{ version: number }[]>('select version from evaluation where id = ?', [world.evaluationId]);
    return world.callers.evaluator.query(RATE, {
      input: {
        ...{ id: world.evaluationId, version: row?.version, resultsRating: 'MEETS', behaviourRating: 'MEETS' },
        ...more,
      },
    });
  };
  const suggested = async () =>
    (
      await world.callers.evaluator.query('query ($id: UUID!) { evaluation(id: $id) { suggestion { isOnStudy } } }', {
        id: world.evaluationId,
      })
    ).data.evaluation.suggestion.isOnStudy;

  test('the guide reads an IPK for anybody signed in, and refuses what is none', async () => {
    const guide = (gpa: string, accreditation = 'A') =>
      world.callers.self.query(GUIDE, { input: { level: 'BACHELOR', accreditation, gpa } });
    expect((await guide('3.51')).data.studyGuide).toMatchObject({ predicate: 'VERY_GOOD', programmeAtLeast: 'C' });
    expect((await guide('3.50')).data.studyGuide.predicate).toBe('GOOD');
    expect((await guide('2.75', 'ABROAD')).data.studyGuide).toMatchObject({
      predicate: 'POOR',
      programmeAtLeast: null,
    });
    for (const gpa of ['3.505', '4.01', '3,5', ''])
      expect((await guide(gpa)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('who was on no study assignment has the quadrant and nothing else', async () => {
    expect(await suggested()).toBe(false);
    expect((await rate({ notCompletedPredicate: 'POOR' })).errors?.[0]?.extensions.fields).toMatchObject({
      notCompletedPredicate: [{ key: 'evaluation.notOnStudy', params: { article: 'p.100, 103 (d)' } }],
    });
  });

  test('a study that ended before the year does not count, one inside it does', async () => {
    const em = server.orm.em.fork();
    const study = make(em, Appointment, {
      ...{ kind: 'STUDY', employee: world.people.self.id, other: null, basis: 'SK', onlyFor: null },
      ...{ validFrom: '2024-08-01', validTo: '2025-12-31' },
    });
    await em.flush();
    expect(await suggested()).toBe(false);
    await em.nativeUpdate(Appointment, { id: study.id }, { validTo: '2026-01-01' });
    expect(await suggested()).toBe(true);
  });

  test('a study not completed: Kurang or Sangat Kurang by the evaluator, nothing better', async () => {
    expect((await rate({ notCompletedPredicate: 'NEEDS_IMPROVEMENT' })).errors?.[0]?.extensions.fields).toMatchObject({
      notCompletedPredicate: [{ key: 'evaluation.notCompleted' }],
    });
    for (const predicate of ['VERY_POOR', 'POOR'])
      expect((await rate({ notCompletedPredicate: predicate })).data.rateEvaluation.evaluation).toMatchObject({
        predicate,
        notCompletedPredicate: predicate,
      });
  });

  test('rated without it the quadrant holds again, and the database keeps both together', async () => {
    expect((await rate()).data.rateEvaluation.evaluation).toMatchObject({
      predicate: 'GOOD',
      notCompletedPredicate: null,
    });
    const set = (sql: string) =>
      server.orm.em.fork().execute(`update evaluation set ${sql} where id = ?`, [world.evaluationId]);
    await expect(set(`predicate = 'POOR'`)).rejects.toThrow('evaluation_quadrant');
    await expect(set(`predicate = 'GOOD', not_completed_predicate = 'GOOD'`)).rejects.toThrow(
      'evaluation_not_completed',
    );
  });
});
