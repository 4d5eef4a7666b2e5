import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EvaluationCycle, Participant, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import { diagnose } from '../../server/features/feedback/diagnostics.rules.js';
import {
  standardPatternBars as bars,
  type GivenAnswer,
  RaterPattern,
  ratersByPattern,
} from '../../server/features/feedback/patterns.rules.js';
import { make } from '../../server/kernel/make.js';
import { employee, position, unit } from '../kit/builders.js';
import { moveTo, NOW, published, smallDesign } from '../kit/feedback.js';
import { plantedCycle } from '../kit/planted.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const CLOSES = '2026-11-30';
const scale = { lo: 1, hi: 5 };
const QUESTIONS = Array.from({ length: 7 }, (_, n) => `HARMONIOUS_${n + 1}`);
/** Precision and recall each pattern must reach in the planted cycle: see the closing note for the figures. */
const ASKED = {
  LENIENCY: [0.8, 0.8],
  SEVERITY: [0.8, 0.8],
  STRAIGHT_LINING: [0.95, 0.95],
  HALO: [0.8, 0.8],
  RECIPROCAL: [0.8, 0.6],
  RING: [0.9, 0.8],
  BURST: [0.95, 0.95],
} as const satisfies Record<RaterPattern, readonly [number, number]>;

let server: TestServer;
let officer: Caller;
let cycleId: string;
const { answers, planted } = plantedCycle(33, true);
/** Name in the planted cycle to id in the database, and the answers as the database knows them. */
const idOf = new Map<string, string>();
let given: GivenAnswer[];

const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => server.orm.em.fork().execute(text, values);

beforeAll(async () => {
  server = await startServer({ now: NOW });
  officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  const em = server.orm.em.fork();
  const job = position(em, { level: 'EXECUTOR' });
  const city = unit(em, { kind: 'GOVERNMENT' });
  const offices = new Map(
    ['u0', 'u1', 'u2', 'u3'].map((key) => [key, unit(em, { parent: city, name: `Dinas ${key}` })]),
  );
  const questions = QUESTIONS.map((id) => ({ id, value: 'HARMONIOUS', text: { id, en: id }, kinds: [] }));
  const cycle = make(em, EvaluationCycle, {
    name: 'Kota',
    year: 2026,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    rhythm: 'QUARTERLY',
    phase: 'FEEDBACK',
    openedOn: '2026-01-02',
    design: smallDesign(),
    questionVersion: published(em, { questions, commentValues: ['HARMONIOUS'] }),
  });
  make(em, PhaseWindow, { cycle, phase: 'FEEDBACK', opensOn: '2026-11-01', closesOn: CLOSES });
  for (const { raterId, unitId } of answers) {
    if (idOf.has(raterId)) continue;
    const one = employee(em, { unit: offices.get(unitId) ?? city, position: job });
    make(em, Participant, { cycle, employee: one, unit: one.unit.id, position: job, since: '2026-01-02' });
    idOf.set(raterId, one.id);
  }
  await em.flush();
  cycleId = cycle.id;
  const at = (key: string) => idOf.get(key) ?? '';
  given = answers.map((one) => ({
    ...one,
    raterId: at(one.raterId),
    rateeId: at(one.rateeId),
    unitId: offices.get(one.unitId)?.id ?? '',
  }));
  const rows = given.map(({ raterId, rateeId, ratings, hoursBeforeClose }) => ({
    rater: raterId,
    ratee: rateeId,
    days: (hoursBeforeClose ?? 0) / 24,
    ratings: Object.fromEntries(QUESTIONS.map((id, n) => [id, ratings[n] ?? null])),
  }));
  await sql(
    `with sent as (
       insert into feedback_request (id, version, cycle_id, ratee_id, rater_id, kind, status, answered, updated_at)
       select gen_random_uuid(), 1, ?::uuid, r.ratee, r.rater, 'PEER', 'SUBMITTED', true, (?::date - r.days)::timestamp at time zone 'Asia/Jakarta'
         from json_to_recordset(?::json) as r(ratee uuid, rater uuid, days int) returning 1)
     select count(*) from sent`,
    [cycleId, CLOSES, JSON.stringify(rows)],
  );
  await sql(
    `select count(trusted.submit_answer(q.id, r.ratings, '[]')) from json_to_recordset(?::json) as r(ratee uuid, rater uuid, ratings jsonb)
       join feedback_request q on q.ratee_id = r.ratee and q.rater_id = r.rater`,
    [JSON.stringify(rows)],
  );
}, 60_000);
afterAll(() => server.stop());

const ASK = `query ($id: UUID!) { ratingPatterns(cycleId: $id) {
  fewestRaters fewestAnswers bars source rows { pattern unitId unitName raters lookedAt } } }`;

describe('patterns of a seeded cycle with 600 raters', () => {
  test('do not exist before the release, and cannot be looked for', async () => {
    expect((await officer.query(ASK, { id: cycleId })).data.ratingPatterns).toBeNull();
    await expect(
      sql('select trusted.find_patterns(?::uuid, ?::jsonb)', [cycleId, JSON.stringify(bars)]),
    ).rejects.toThrow('once, after collecting');
  });

  test('the database finds exactly the raters the rules name, with this precision and recall', async () => {
    const rows = await sql<{ pattern: RaterPattern; rater: string }>(
      'select pattern, rater from trusted.raters_by_pattern(?::uuid, ?::jsonb)',
      [cycleId, JSON.stringify(bars)],
    );
    const expected = ratersByPattern(given, scale, bars);
    const figures = Object.values(RaterPattern).map((pattern) => {
      const found = new Set(rows.filter((row) => row.pattern === pattern).map(({ rater }) => rater));
      expect([...found].sort()).toEqual([...(expected.get(pattern) ?? [])].sort());
      const real = new Set([...(planted.get(pattern) ?? [])].map((key) => idOf.get(key) ?? ''));
      const hits = [...found].filter((rater) => real.has(rater)).length;
      return { pattern, planted: real.size, found: found.size, precision: hits / found.size, recall: hits / real.size };
    });
    if (process.env.SHOW_FIGURES) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`);
    for (const { pattern, planted: real, precision, recall } of figures) {
      expect(real).toBeGreaterThan(30);
      expect({ pattern, precision: precision >= ASKED[pattern][0] }).toEqual({ pattern, precision: true });
      expect({ pattern, recall: recall >= ASKED[pattern][1] }).toEqual({ pattern, recall: true });
    }
  });

  test('the release stores the suppressed counts, once and for good, and alters no answer', async () => {
    const before = await sql("select md5(string_agg(f::text, '' order by id)) from feedback_answer f");
    await moveTo(server, officer, cycleId, 'RATING');
    expect(await sql("select md5(string_agg(f::text, '' order by id)) from feedback_answer f")).toEqual(before);
    const { data } = await officer.query(ASK, { id: cycleId });
    const key = (row: { pattern: string; unitId: string | null }) => `${row.pattern} ${row.unitId ?? ''}`;
    const told = data.ratingPatterns.rows.map(
      ({
        pattern,
        unitId,
        raters,
        lookedAt,
      }: {
        pattern: string;
        unitId: string | null;
        raters: number;
        lookedAt: number;
      }) => ({
        pattern,
        unitId,
        raters,
        of: lookedAt,
      }),
    );
    const expected = diagnose(given, scale, bars);
    expect(told.sort((a: never, b: never) => (key(a) < key(b) ? -1 : 1))).toEqual(
      [...expected].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    );
    expect(told.some(({ raters }: { raters: number | null }) => raters !== null)).toBe(true);
    await expect(
      sql('select trusted.find_patterns(?::uuid, ?::jsonb)', [cycleId, JSON.stringify(bars)]),
    ).rejects.toThrow('once, after collecting');
    await expect(sql('update rater_pattern set raters = 1')).rejects.toThrow('frozen');
  });

  test('are for the officer alone and name nobody', async () => {
    const reply = await officer.query(ASK, { id: cycleId });
    for (const id of idOf.values()) expect(reply.text).not.toContain(id);
    for (const role of ['AUDITOR', 'ADMINISTRATOR', 'UNIT_OFFICER'] as const) {
      const other = await server.as({ roles: [role] });
      expect((await other.query(ASK, { id: cycleId })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test('a role of the application finds patterns only as counts', async () => {
    await sql(
      "do $$ begin if not exists (select from pg_roles where rolname = 'app_of_patterns') then create role app_of_patterns nologin; end if; end $$",
    );
    const em = server.orm.em.fork();
    await em.begin();
    await em.execute('grant usage on schema public to app_of_patterns; set local role app_of_patterns');
    await expect(
      em.execute('select * from trusted.raters_by_pattern(?::uuid, ?::jsonb)', [cycleId, '{}']),
    ).rejects.toThrow('permission denied');
    await em.rollback();
  });
});
