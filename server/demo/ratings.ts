import { isUnexplained, unitDistributions } from '../features/evaluations/distribution.reads.js';
import {
  acknowledgeResult,
  rateEvaluation,
  recordDistributionReason,
  setOrganisationResult,
} from '../features/evaluations/rating.service.js';
import { Unit } from '../features/organization/unit.entity.js';
import type { OrganisationPredicate, Rating } from '../features/rulesets/quadrant.rules.js';
import { actorOf, type Ctx } from '../kernel/context.js';
import { CITY } from './people.js';
import { acting, dice, eachOf, type Stage } from './stage.js';

/** What the city and some of its units achieved; the health centre as in the regulation's example (p.227). */
const ACHIEVED: readonly (readonly [unit: string, predicate: OrganisationPredicate])[] = [
  [CITY, 'GOOD'],
  ['Dinas Kesehatan', 'EXCELLENT'],
  ['UPTD Puskesmas 6', 'GOOD'],
  ['Dinas Perhubungan', 'NEEDS_IMPROVEMENT'],
];

export async function achieve(stage: Stage, officer: Ctx, year: number): Promise<void> {
  const em = stage.services.em.fork();
  for (const [name, predicate] of ACHIEVED) {
    const { id } = await em.findOneOrFail(Unit, { name });
    await setOrganisationResult(officer, {
      unitId: id,
      year,
      predicate,
      issuedOn: `${year + 1}-01-12`,
      document: `Laporan kinerja ${name} ${year} (contoh)`,
    });
  }
}

interface Open {
  id: string;
  version: number;
  evaluator: string;
  account: string;
}

/** Every evaluator rates through the use case, most as expected, some above, few below. */
export async function rate(stage: Stage, cycleId: string): Promise<number> {
  const rows: Open[] = await stage.services.em.fork().execute(
    `select e.id, e.version, e.evaluator_id as evaluator, a.id as account from evaluation e join account a on a.employee_id = e.evaluator_id
     where e.cycle_id = ? and e.status = 'OPEN' order by e.id`,
    [cycleId],
  );
  const roll = dice(77);
  const chosen = rows.map((row) => ({ row, results: ratingOf(roll()), behaviour: behaviourOf(roll()) }));
  await eachOf(chosen, 6, async ({ row, results, behaviour }) => {
    await rateEvaluation(acting(stage, row.evaluator, row.account), {
      id: row.id,
      version: row.version,
      resultsRating: results,
      behaviourRating: behaviour,
      note: NOTES[results],
    });
  });
  return rows.length;
}

export const ratingOf = (at: number): Rating => (at < 0.34 ? 'ABOVE' : at < 0.94 ? 'MEETS' : 'BELOW');
export const behaviourOf = (at: number): Rating => (at < 0.5 ? 'ABOVE' : at < 0.985 ? 'MEETS' : 'BELOW');

export const NOTES: Readonly<Record<Rating, string>> = {
  ABOVE: 'Hasil melampaui ekspektasi; layak diberi penugasan yang lebih menantang.',
  MEETS: 'Hasil sesuai ekspektasi; pertahankan dan tingkatkan kompetensi.',
  BELOW: 'Perlu bimbingan kinerja dan pelatihan pada tahun berikutnya.',
};

/** The officer explains what stands out from the guide; nothing is forced. */
export async function explain(stage: Stage, officer: Ctx, cycleId: string): Promise<void> {
  const found = (await unitDistributions(stage.services, actorOf(officer), cycleId)).filter(isUnexplained);
  await eachOf(found, 4, ({ unitId }) =>
    recordDistributionReason(officer, {
      cycleId,
      unitId,
      reason: 'Ditinjau bersama pejabat penilai; rating sesuai bukti dukung dan kontribusi pegawai.',
    }),
  );
}

/** Some employees acknowledge what they received. */
export async function receive(stage: Stage, cycleId: string): Promise<void> {
  const rows: { id: string; version: number; employee: string; account: string }[] = await stage.services.em
    .fork()
    .execute(
      `select e.id, e.version, e.employee_id as employee, a.id as account from evaluation e join account a on a.employee_id = e.employee_id
     where e.cycle_id = ? and e.status = 'PUBLISHED' order by e.id limit 400`,
      [cycleId],
    );
  await eachOf(rows, 6, async ({ id, version, employee, account }) => {
    await acknowledgeResult(acting(stage, employee, account), { id, version });
  });
}
