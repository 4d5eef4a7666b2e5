import { annulSanction, recordSanction } from '../features/attendance/sanction.service.js';
import { confirmGuidance, recordGuidance, writeOwnGuidance } from '../features/plans/guidance.service.js';
import type { Ctx } from '../kernel/context.js';
import { acting, type Stage } from './stage.js';

interface Guided {
  readonly plan: string;
  readonly employee: string;
  readonly account: string;
  readonly evaluator: string;
  readonly evaluatorAccount: string;
}

const GUIDED = `select p.id as plan, p.employee_id as employee, a.id as account, p.evaluator_id as evaluator, b.id as "evaluatorAccount"
  from performance_plan p join account a on a.employee_id = p.employee_id join account b on b.employee_id = p.evaluator_id
  where p.cycle_id = ? and p.status = 'SIGNED' and a.username = any(?::text[])`;

/** Coaching of the midwife in form B.1.6, filled in by both and signed; a mentoring in form B.1.7 that is under way. */
export async function guideStory(stage: Stage, cycleId: string): Promise<void> {
  const rows = await stage.services.em.fork().execute<Guided[]>(GUIDED, [cycleId, '{bidan}']);
  for (const { plan, employee, account, evaluator, evaluatorAccount } of rows) {
    const [guide, guided] = [acting(stage, evaluator, evaluatorAccount), acting(stage, employee, account)];
    const id = await recordGuidance(guide, {
      ...{ planId: plan, kind: 'COACHING', heldOn: '2026-07-06', place: 'Ruang rapat puskesmas' },
      sections: [
        {
          key: 'NEXT_STEPS',
          rows: [
            ['Kecepatan tindak lanjut keluhan', 'Papan keluhan ditinjau setiap pagi bersama petugas loket', 'NO'],
            ['Kelengkapan kohor ibu', 'Pemeriksaan silang kohor dengan bidan desa setiap dua minggu', 'NO'],
          ],
        },
      ],
    });
    await writeOwnGuidance(guided, {
      ...{ id, version: 1 },
      sections: [
        {
          key: 'GOAL',
          rows: [['Kecepatan tindak lanjut keluhan', '5 hari', '3 hari', 'Mencatat keluhan pada hari diterima']],
        },
        {
          key: 'FACTS',
          rows: [['3 hari', '4 hari pada semester pertama', 'Keluhan lisan tidak tercatat', 'Petugas bergantian']],
        },
        { key: 'OPPORTUNITY', text: 'Buku keluhan digital di loket; jadwal petugas tetap pada hari sibuk.' },
      ],
    });
    await confirmGuidance(guided, { id, version: 2 });
    await recordGuidance(guide, {
      ...{ planId: plan, kind: 'MENTORING', heldOn: '2026-08-24', place: 'Puskesmas' },
      sections: [
        {
          key: 'JOURNAL',
          rows: [
            ['24 Agustus 2026, puskesmas', 'Membaca data kohor', 'Menyusun ringkasan bulanan', '30 September 2026'],
          ],
        },
      ],
    });
  }
}

const OTHERS = `select e.id from employee e join unit u on u.id = e.unit_id
  where e.kind = 'PNS' and e.status = 'ACTIVE' and u.name like '%Dinas Perhubungan' order by e.nip desc limit 2`;

/** Two decided sanctions, invented: one stands, one was annulled on appeal. */
export async function sanctionStory(stage: Stage, officer: Ctx): Promise<void> {
  const [one, other] = await stage.services.em.fork().execute<{ id: string }[]>(OTHERS);
  const decided = { decidedOn: '2026-06-15', effectiveFrom: '2026-06-22' };
  if (one)
    await recordSanction(officer, {
      ...{ ...decided, employeeId: one.id, kind: 'WRITTEN_REPRIMAND', reference: 'SK.800/12/BKPSDM/2026 (contoh)' },
    });
  if (!other) return;
  const id = await recordSanction(officer, {
    ...{ ...decided, employeeId: other.id, kind: 'ALLOWANCE_CUT_6_MONTHS', effectiveTo: '2026-12-21' },
    reference: 'SK.800/13/BKPSDM/2026 (contoh)',
  });
  await annulSanction(officer, { id, version: 1, annulledOn: '2026-08-03' });
}
