import { CyclePeriod } from '../features/cycles/cycle.entity.js';
import { Unit } from '../features/organization/unit.entity.js';
import {
  openPeriodicRound,
  publishPeriodicRound,
  setPeriodicOrganisationResult,
} from '../features/periodic/periodic.service.js';
import { ratePeriodicEvaluation } from '../features/periodic/periodicRating.service.js';
import type { Actor } from '../kernel/actor.js';
import type { Ctx } from '../kernel/context.js';
import { CITY } from './people.js';
import { behaviourOf, NOTES, ratingOf } from './ratings.js';
import { as, dice, eachOf, type Stage } from './stage.js';
import { STORY } from './story.js';

/** Agencies whose evaluators have rated their quarters, as those of the story have; the others still have them before them. */
const RATED = ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'Dinas Komunikasi dan Informatika'];

interface Open {
  readonly id: string;
  readonly version: number;
  readonly evaluator: string;
  readonly account: string;
}

/** One quarter of the running year: organisation first, then ratings; handed over unless it is the newest. */
export async function quarter(
  stage: Stage,
  officer: Ctx,
  cycleId: string,
  ordinal: number,
  isHandedOver: boolean,
): Promise<void> {
  const em = stage.services.em.fork();
  const period = await em.findOneOrFail(CyclePeriod, { cycle: cycleId, ordinal });
  const city = await em.findOneOrFail(Unit, { name: CITY });
  stage.clock.set(`${period.endsOn}T02:00:00Z`);
  await setPeriodicOrganisationResult(officer, {
    unitId: city.id,
    periodId: period.id,
    predicate: 'GOOD',
    issuedOn: period.endsOn,
    document: `Capaian rencana aksi triwulan ${ordinal} (contoh)`,
  });
  const roundId = await openPeriodicRound(officer, {
    periodId: period.id,
    // the newest one is still going on when the city is shown
    closesOn: isHandedOver ? null : '2026-12-15',
  });
  const rows: Open[] = await em.execute(
    `select e.id, e.version, e.evaluator_id as evaluator, a.id as account from periodic_evaluation e
       join account a on a.employee_id = e.evaluator_id
      where e.round_id = ? and (exists (select 1 from unit_closure c join unit u on u.id = c.ancestor_id
          where c.descendant_id = e.unit_id and u.name = any(?::text[]))
        or e.employee_id in (select employee_id from account where username = any(?::text[]))) order by e.id`,
    [roundId, `{${RATED.map((name) => `"${name}"`).join(',')}}`, `{${STORY.join(',')}}`],
  );
  const roll = dice(100 + ordinal);
  const chosen = rows.map((row) => ({ row, results: ratingOf(roll()), behaviour: behaviourOf(roll()) }));
  await eachOf(chosen, 6, async ({ row, results, behaviour }) => {
    const actor: Actor = {
      accountId: row.account,
      sessionId: '',
      name: '',
      roles: ['EMPLOYEE'],
      employeeId: row.evaluator,
      unitIds: [],
      developer: false,
    };
    await ratePeriodicEvaluation(as(stage, actor), {
      id: row.id,
      version: row.version,
      resultsRating: results,
      behaviourRating: behaviour,
      note: NOTES[results],
    });
  });
  if (isHandedOver)
    await publishPeriodicRound(officer, {
      id: roundId,
      version: 1,
      distributionReason: 'Ditinjau bersama pejabat penilai; rating sesuai bukti dukung.',
    });
  stage.say(`  ${rows.length} penilaian triwulan ${ordinal} / ratings of quarter ${ordinal}`);
}
