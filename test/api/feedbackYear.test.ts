import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answer } from '../../server/demo/answers.js';
import { achieve } from '../../server/demo/ratings.js';
import { acting, actorNamed, as, finished, idle, type Stage } from '../../server/demo/stage.js';
import { enter } from '../../server/demo/years.js';
import { recordRaterConflict } from '../../server/features/conflicts/conflict.service.js';
import { copyCycle } from '../../server/features/cycles/setup.service.js';
import { generateRaters } from '../../server/features/feedback/generate.service.js';
import { decideNominations, nominateRaters } from '../../server/features/feedback/nomination.service.js';
import type { Ctx } from '../../server/kernel/context.js';
import { startCity } from '../kit/city.js';
import type { TestServer } from '../kit/server.js';

interface Pair {
  ratee: string;
  rateeAccount: string;
  rater: string;
  superior: string;
  superiorAccount: string;
}

/**
 * The 360° of the whole demonstration city, one year on: every step through its use case. Raters are proposed for
 * everybody; in the usual run the people of some agencies are answered about, with `WHOLE_CITY=1` all of them.
 */
const AGENCIES = process.env.WHOLE_CITY
  ? []
  : ['Dinas Kesehatan', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'Dinas Komunikasi dan Informatika'];
const LEAST = process.env.WHOLE_CITY
  ? { answers: 25_000, cells: 3_500, warm: 100 }
  : { answers: 1_000, cells: 150, warm: 7 };

describe('a year of feedback in the whole city', () => {
  let server: TestServer;
  let stage: Stage;
  let officer: Ctx;
  let cycleId: string;
  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(text, values as never[]);
  const count = async (text: string): Promise<number> =>
    (await sql<{ n: number }>(`select count(*)::int as n ${text}`, [cycleId]))[0]?.n ?? 0;

  beforeAll(async () => {
    server = await startCity();
    const { background: services } = server.app;
    stage = { services, clock: { now: services.now, set: server.setNow }, say: () => undefined };
    officer = as(stage, await actorNamed(stage, 'bkpsdm'));
    const [earlier] = await sql<{ id: string }>('select id from evaluation_cycle where year = 2026');
    stage.clock.set('2027-01-02T02:00:00Z');
    cycleId = await copyCycle(officer, { id: earlier?.id ?? '', year: 2027, name: 'Evaluasi kinerja 2027' });
    await enter(stage, officer, cycleId, 'PLANNING', '2027-01-04');
    await enter(stage, officer, cycleId, 'RUNNING');
  }, 600_000);
  afterAll(() => server.stop());

  test('ratees nominate, superiors approve, the officer records who may not rate whom', async () => {
    const pairs = await sql<Pair>(
      `select distinct on (r.superior_id) r.id as ratee, ra.id as "rateeAccount", o.id as rater, s.id as superior, sa.id as "superiorAccount"
         from employee r join participant p on p.employee_id = r.id and p.cycle_id = ? join account ra on ra.employee_id = r.id
         join employee o on o.unit_id = r.unit_id and o.superior_id = r.superior_id and o.id <> r.id
         join position rp on rp.id = r.position_id join position op on op.id = o.position_id and op.level = rp.level
         join employee s on s.id = r.superior_id join account sa on sa.employee_id = s.id
        where r.status = 'ACTIVE' and o.status = 'ACTIVE' order by r.superior_id, r.id, o.id limit 60`,
      [cycleId],
    );
    expect(pairs.length).toBeGreaterThan(40);
    const [kin, ...others] = pairs;
    await recordRaterConflict(officer, {
      oneId: kin?.ratee ?? '',
      otherId: kin?.rater ?? '',
      ground: 'RELATIVE',
      validFrom: '2027-01-01',
      reference: 'Surat pernyataan 1/2027',
    });
    for (const { ratee, rateeAccount, rater, superior, superiorAccount } of others) {
      await nominateRaters(acting(stage, ratee, rateeAccount), { cycleId, raters: [{ raterId: rater, kind: 'PEER' }] });
      const [waiting] = await sql<{ id: string }>(
        'select id from rater_nomination where cycle_id = ? and ratee_id = ?',
        [cycleId, ratee],
      );
      const decisions = [{ nominationId: waiting?.id ?? '', version: 1, isApproved: true }];
      await decideNominations(acting(stage, superior, superiorAccount), { decisions });
    }
    await finished(stage, await generateRaters(officer, cycleId));
    expect(await count(`from feedback_request where cycle_id = ? and kind = 'PEER'`)).toBeGreaterThan(20_000);
    expect(
      await sql('select 1 from feedback_request where cycle_id = ? and ratee_id = ? and rater_id = ?', [
        cycleId,
        kin?.ratee,
        kin?.rater,
      ]),
    ).toEqual([]);
    expect(await count('from rater_gap where cycle_id = ?')).toBeGreaterThan(0);
  }, 120_000);

  test('answers are given through the use case: of the whole city more than 25,000', async () => {
    await enter(stage, officer, cycleId, 'FEEDBACK');
    const units = await sql<{ id: string }>('select id from unit where name = any(?::text[])', [
      `{${AGENCIES.map((name) => JSON.stringify(name)).join(',')}}`,
    ]);
    const given = await answer(
      stage,
      cycleId,
      0.85,
      units.map(({ id }) => id),
    );
    expect(given).toBeGreaterThan(LEAST.answers);
  }, 400_000);

  test('the release shows nothing of fewer than three, and nobody is left out', async () => {
    await achieve(stage, officer, 2027);
    await enter(stage, officer, cycleId, 'RATING');
    await idle(stage);
    expect(await count(`from feedback_release where cycle_id = ? and status = 'RELEASED'`)).toBe(1);
    expect(await count('from feedback_disclosure where cycle_id = ?')).toBe(
      await count('from participant where cycle_id = ?'),
    );
    const cells = `from feedback_disclosure d cross join jsonb_array_elements(d.document->'cells') c where d.cycle_id = ?`;
    expect(await count(cells)).toBeGreaterThan(LEAST.cells);
    expect(await count(`${cells} and (c->>'raters')::int < 3`)).toBe(0);
    expect(await count(`from rater_pattern where cycle_id = ? and raters is not null`)).toBeGreaterThan(0);
    expect(await count(`from rater_pattern where cycle_id = ? and (raters < 5 or looked_at - raters < 5)`)).toBe(0);
  }, 300_000);

  test('the heat map has cells to look at, none of fewer than five', async () => {
    const caller = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    const { data } = await caller.query(
      'query ($c: UUID!) { feedbackHeatmap(cycleId: $c) { unitName category mean ratees } }',
      { c: cycleId },
    );
    const cells = data.feedbackHeatmap as { ratees: number | null; mean: string | null }[];
    expect(cells.filter(({ ratees }) => ratees !== null && ratees < 5)).toEqual([]);
    expect(cells.filter(({ mean }) => mean !== null).length).toBeGreaterThan(LEAST.warm);
  });
});
