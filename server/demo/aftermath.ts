import type { FollowUpKind } from '../features/followups/followup.rules.js';
import { assignFollowUp, finishFollowUp, recordCheckpoint } from '../features/followups/followups.service.js';
import { assessPotential } from '../features/followups/potential.service.js';
import { decideObjection, explainObjection, hearObjection } from '../features/objections/decision.service.js';
import { fileObjection, withdrawObjection } from '../features/objections/filing.service.js';
import type { Rating } from '../features/rulesets/quadrant.rules.js';
import type { Ctx } from '../kernel/context.js';
import { acting, dice, eachOf, type Stage } from './stage.js';

const morning = (day: string): string => `${day}T02:00:00Z`;

interface Disputed {
  id: string;
  results: Rating;
  behaviour: Rating;
  employee: string;
  employeeAccount: string;
  evaluator: string;
  evaluatorAccount: string;
  superior: string;
  superiorAccount: string;
}

// The visitor's own account first, so that the way of an objection can be seen from every side.
const DISPUTED = `select e.id, e.results_rating as results, e.behaviour_rating as behaviour, e.employee_id as employee, a.id as "employeeAccount",
    e.evaluator_id as evaluator, b.id as "evaluatorAccount", e.evaluator_superior_id as superior, c.id as "superiorAccount"
  from evaluation e join account a on a.employee_id = e.employee_id join account b on b.employee_id = e.evaluator_id
    join account c on c.employee_id = e.evaluator_superior_id join employee p on p.id = e.employee_id join position q on q.id = p.position_id
  where e.cycle_id = ? and e.status = 'PUBLISHED' and not e.is_by_default and e.results_rating <> 'ABOVE' and q.level in ('EXECUTOR', 'FUNCTIONAL')
  order by (a.username = 'pegawai') desc, (b.username = 'penilai') desc, e.predicate <> 'NEEDS_IMPROVEMENT', e.id limit ?`;

/** How the objections of the closed year ended, in the order they are taken. */
const ENDINGS = ['CHANGED', 'UPHELD', 'CHANGED', 'UPHELD', 'UPHELD', 'WITHDRAWN'] as const;
const BETTER: Readonly<Record<Rating, Rating>> = { BELOW: 'MEETS', MEETS: 'ABOVE', ABOVE: 'ABOVE' };

/** A few employees object to their results; each objection goes its whole way within its clocks, before the year closes. */
export async function object(stage: Stage, cycleId: string): Promise<number> {
  const rows = await stage.services.em.fork().execute<Disputed[]>(DISPUTED, [cycleId, ENDINGS.length]);
  const cases = rows.map((row, n) => ({ row, ending: ENDINGS[n] ?? 'UPHELD', id: '' }));
  const by = (row: Disputed, who: 'employee' | 'evaluator' | 'superior') =>
    acting(stage, row[who], row[`${who}Account`]);
  stage.clock.set(morning('2026-02-12'));
  for (const one of cases)
    one.id = await fileObjection(by(one.row, 'employee'), {
      evaluationId: one.row.id,
      reasons: 'Realisasi triwulan IV dan penugasan tambahan belum diperhitungkan dalam rating hasil kerja.',
      evidence: [{ name: 'Laporan kegiatan triwulan IV (contoh)', url: 'https://contoh.go.id/laporan-triwulan-iv' }],
    });
  stage.clock.set(morning('2026-02-13'));
  for (const { row, ending, id } of cases) {
    if (ending === 'WITHDRAWN') await withdrawObjection(by(row, 'employee'), { id, version: 1 });
    else
      await explainObjection(by(row, 'evaluator'), {
        ...{ id, version: 1 },
        explanation: 'Rating ditetapkan dari bukti dukung yang diunggah sampai batas waktu penilaian.',
      });
  }
  const heard = cases.filter(({ ending }) => ending !== 'WITHDRAWN');
  stage.clock.set(morning('2026-02-18'));
  for (const { row, id } of heard)
    await hearObjection(by(row, 'superior'), {
      ...{ id, version: 2, heldOn: '2026-02-18' },
      employeeStatement: 'Bukti dukung triwulan IV diserahkan dalam bentuk cetak kepada sekretariat.',
      notes: 'Bukti dukung diperiksa bersama kedua belah pihak.',
    });
  stage.clock.set(morning('2026-02-20'));
  for (const { row, ending, id } of heard) await decide(by(row, 'superior'), id, row, ending === 'CHANGED');
  return rows.length;
}

const decide = (superior: Ctx, id: string, row: Disputed, changes: boolean): Promise<string> =>
  decideObjection(superior, {
    ...{ id, version: 3, decision: changes ? 'CHANGED' : 'UPHELD' },
    reason: changes
      ? 'Bukti dukung triwulan IV sah dan menunjukkan hasil yang lebih tinggi daripada yang dinilai.'
      : 'Bukti dukung yang diajukan sudah dipertimbangkan oleh pejabat penilai kinerja.',
    ...(changes && {
      resultsRating: BETTER[row.results],
      behaviourRating: row.behaviour,
      recommendation: 'Pertahankan hasil kerja; unggah bukti dukung setiap bulan pada tahun berikutnya.',
    }),
  });

interface Rated {
  id: string;
  predicate: string;
  evaluator: string;
  account: string;
  isVisitors: boolean;
}

const RATED = `select e.id, e.predicate, e.evaluator_id as evaluator, a.id as account, (m.username = 'pegawai') as "isVisitors" from evaluation e
  join account a on a.employee_id = e.evaluator_id join account m on m.employee_id = e.employee_id
  join unit_closure c on c.descendant_id = e.unit_id join unit u on u.id = c.ancestor_id and u.name = 'Dinas Kesehatan'
  where e.cycle_id = ? and e.status = 'PUBLISHED' order by (m.username = 'pegawai') desc, (a.username = 'penilai') desc, e.id`;

interface Task {
  readonly kind: FollowUpKind;
  readonly task: string;
  readonly dueOn: string | null;
  readonly most: number;
  readonly byOfficer: boolean;
  readonly fits: (row: Rated) => boolean;
}

const weak = ({ predicate }: Rated): boolean => ['NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'].includes(predicate);
const best = ({ predicate }: Rated): boolean => predicate === 'VERY_GOOD';

/** What the health office does about the results of the closed year. */
const TASKS: readonly Task[] = [
  {
    kind: 'IMPROVEMENT_PLAN',
    task: 'Rencana perbaikan: laporan bulanan tepat waktu dan lengkap.',
    dueOn: null,
    most: 6,
    byOfficer: false,
    fits: weak,
  },
  {
    kind: 'GUIDANCE',
    task: 'Bimbingan kinerja setiap bulan dengan pejabat penilai.',
    dueOn: '2026-12-18',
    most: 12,
    byOfficer: false,
    fits: (row) => weak(row) || row.isVisitors,
  },
  {
    kind: 'TRAINING',
    task: 'Pelatihan pengelolaan data kinerja, 20 JP.',
    dueOn: '2026-10-30',
    most: 15,
    byOfficer: false,
    fits: ({ predicate, isVisitors }) => predicate === 'GOOD' || isVisitors,
  },
  {
    kind: 'REWARD',
    task: 'Piagam penghargaan pegawai berkinerja sangat baik.',
    dueOn: '2026-08-17',
    most: 10,
    byOfficer: true,
    fits: best,
  },
  {
    kind: 'PROMOTION_LIST',
    task: 'Dipertimbangkan dalam kelompok rencana suksesi.',
    dueOn: '2026-12-31',
    most: 5,
    byOfficer: true,
    fits: best,
  },
];

/** Follow-ups of the health office through the year after, and assessed potentials for its talent boxes. */
export async function followUp(stage: Stage, officer: Ctx, cycleId: string): Promise<number> {
  const rows = await stage.services.em.fork().execute<Rated[]>(RATED, [cycleId]);
  const plans: { id: string; row: Rated }[] = [];
  const rewards: string[] = [];
  const trainings: string[] = [];
  stage.clock.set(morning('2026-04-06'));
  for (const { kind, task, dueOn, most, byOfficer, fits } of TASKS)
    for (const row of rows.filter(fits).slice(0, most)) {
      const who = byOfficer ? officer : acting(stage, row.evaluator, row.account);
      const id = await assignFollowUp(who, { evaluationId: row.id, kind, task, dueOn });
      if (kind === 'IMPROVEMENT_PLAN') plans.push({ id, row });
      if (kind === 'REWARD') rewards.push(id);
      if (kind === 'TRAINING') trainings.push(id);
    }
  stage.clock.set(morning('2026-08-17'));
  const achieved = (ids: readonly string[], result: string) =>
    eachOf(ids, 3, (id) => finishFollowUp(officer, { id, version: 1, outcome: 'ACHIEVED', result }));
  await achieved(rewards.slice(0, 6), 'Diserahkan pada upacara 17 Agustus 2026.');
  await achieved(trainings.slice(0, 9), 'Sertifikat 20 JP diterima.');
  await assess(stage, officer, cycleId);
  await improve(stage, plans);
  return plans.length + rewards.length + trainings.length;
}

/** Monthly checkpoints: one plan succeeds early, one fails and leads to the test, one is left alone by its evaluator. */
async function improve(stage: Stage, plans: readonly { id: string; row: Rated }[]): Promise<void> {
  const version = new Map<string, number>();
  const next = (id: string): number => {
    const now = (version.get(id) ?? 0) + 1;
    version.set(id, now);
    return now;
  };
  const [first, second] = plans;
  for (const [n, dueOn] of [
    '2026-05-06',
    '2026-06-06',
    '2026-07-06',
    '2026-08-06',
    '2026-09-06',
    '2026-10-06',
  ].entries()) {
    stage.clock.set(morning(dueOn));
    for (const { id, row } of plans) {
      // The first succeeds by the fourth look; the last was looked at once and then left.
      if ((id === first?.id && n > 3) || (id !== second?.id && id === plans.at(-1)?.id && n > 0)) continue;
      const progress = id === second?.id ? 'NOT_MET' : n < 2 ? 'NOT_MET' : n < 3 ? 'PARTLY' : 'MET';
      const values = { id, version: next(id), dueOn, heldOn: dueOn, progress } as const;
      await recordCheckpoint(acting(stage, row.evaluator, row.account), {
        ...values,
        note: 'Ditinjau bersama pegawai.',
      });
    }
  }
  stage.clock.set(morning('2026-10-08'));
  const end = (plan: { id: string; row: Rated } | undefined, outcome: 'IMPROVED' | 'COMPETENCY_TEST', result: string) =>
    plan &&
    finishFollowUp(acting(stage, plan.row.evaluator, plan.row.account), {
      ...{ id: plan.id, version: next(plan.id), outcome, result },
      testDueOn: outcome === 'COMPETENCY_TEST' ? '2026-12-15' : null,
    });
  await end(first, 'IMPROVED', 'Target perbaikan tercapai sejak bulan keempat.');
  if (plans.length > 1) await end(second, 'COMPETENCY_TEST', 'Target tidak tercapai dalam enam bulan.');
}

/** Potentials as an assessment centre gives them, invented. */
async function assess(stage: Stage, officer: Ctx, cycleId: string): Promise<void> {
  const people = await stage.services.em.fork().execute<{ id: string }[]>(
    `select e.employee_id as id from evaluation e join unit_closure c on c.descendant_id = e.unit_id
       join unit u on u.id = c.ancestor_id and u.name = 'Dinas Kesehatan'
     where e.cycle_id = ? and e.status = 'PUBLISHED' order by e.employee_id limit 120`,
    [cycleId],
  );
  const roll = dice(911);
  const scored = people.map(({ id }) => ({ id, score: Math.round(4_500 + roll() * 5_000) / 100 }));
  await eachOf(scored, 4, ({ id, score }) =>
    assessPotential(officer, {
      ...{ employeeId: id, score, assessedOn: '2026-08-14' },
      source: 'Asesmen kompetensi Dinas Kesehatan 2026 (contoh)',
    }),
  );
}
