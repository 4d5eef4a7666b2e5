import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EvaluationCycle, Participant, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, position, unit } from '../kit/builders.js';
import { moveTo, NOW, published, smallDesign } from '../kit/feedback.js';
import { ended } from '../kit/jobs.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

/** A city of this many offices with a head, three supervisors and 66 executors each: 4,200 people. */
const OFFICES = 60;

let server: TestServer;
let officer: Caller;
let cycleId: string;
beforeAll(async () => {
  server = await startServer({ now: NOW });
  officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  const em = server.orm.em.fork();
  const [executive, supervisor, executor] = [
    position(em, { level: 'EXECUTIVE' }),
    position(em, { level: 'SUPERVISOR' }),
    position(em, { level: 'EXECUTOR' }),
  ];
  const cycle = make(em, EvaluationCycle, {
    name: 'Kota',
    year: 2026,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    rhythm: 'QUARTERLY',
    phase: 'RUNNING',
    openedOn: '2026-01-02',
    design: smallDesign(),
    questionVersion: published(em),
  });
  make(em, PhaseWindow, { cycle, phase: 'FEEDBACK', opensOn: '2026-11-01', closesOn: '2026-11-30' });
  const join = (one: Employee) =>
    make(em, Participant, { cycle, employee: one, unit: one.unit.id, position: one.position.id, since: '2026-01-02' });
  for (let n = 0; n < OFFICES; n++) {
    const office = unit(em);
    const head = employee(em, { unit: office, position: executive, nip: `2000000000000${String(n).padStart(5, '0')}` });
    join(head);
    for (let s = 0; s < 3; s++) {
      const leader = employee(em, {
        unit: office,
        position: supervisor,
        superior: head,
        nip: `300000000000${String(n * 3 + s).padStart(6, '0')}`,
      });
      join(leader);
      for (let e = 0; e < 22; e++)
        join(
          employee(em, {
            unit: office,
            position: executor,
            superior: leader,
            nip: `40000000000${String((n * 3 + s) * 22 + e).padStart(7, '0')}`,
          }),
        );
    }
  }
  await em.flush();
  cycleId = cycle.id;
}, 120_000);
afterAll(() => server.stop());

test('a whole city runs from proposed raters to release', async () => {
  const started = await officer.query(
    'mutation ($input: GenerateRatersInput!) { generateRaters(input: $input) { job { id } } }',
    { input: { cycleId } },
  );
  expect((await ended(officer, started.data.generateRaters.job.id, 60)).status).toBe('SUCCEEDED');
  const sql = (text: string, values: unknown[] = []) => server.orm.em.fork().execute(text, values);
  await sql("update evaluation_cycle set phase = 'FEEDBACK' where id = ?", [cycleId]);
  await sql("update feedback_request set status = 'SUBMITTED', answered = true where kind in ('PEER', 'SUBORDINATE')");
  await sql(
    `select count(trusted.submit_answer(id, '{"HARMONIOUS_1": 4, "HARMONIOUS_2": 3, "LOYAL_1": 5}', '["Rapi dan tepat waktu."]')) from feedback_request where answered`,
  );
  const [{ n }] = (await sql('select count(*)::int as n from feedback_answer')) as [{ n: number }];
  expect(n).toBeGreaterThan(18_000);
  await moveTo(server, officer, cycleId, 'RATING');
  const [made] = (await sql(
    "select count(*)::int as ratees, count(*) filter (where jsonb_array_length(document->'cells') > 0)::int as shown from feedback_disclosure",
  )) as [{ ratees: number; shown: number }];
  expect(made.ratees).toBe(OFFICES * 70);
  expect(made.shown).toBeGreaterThan(OFFICES * 66);
  const map = await officer.query('query ($c: UUID!) { feedbackHeatmap(cycleId: $c) { ratees } }', { c: cycleId });
  expect(
    map.data.feedbackHeatmap.filter(({ ratees }: { ratees: number | null }) => ratees !== null && ratees < 5),
  ).toEqual([]);
}, 120_000);
