import { readFile } from 'node:fs/promises';
import { Account } from '../features/accounts/account.entity.js';
import {
  createAccount,
  createFirstAdministrator,
  openEmployeeAccounts,
} from '../features/accounts/accounts.service.js';
import { hashPassword } from '../features/accounts/session.service.js';
import { importHolidays } from '../features/calendar/calendar.service.js';
import { createUnit } from '../features/organization/organization.service.js';
import { Unit } from '../features/organization/unit.entity.js';
import { storeStaff } from '../features/people/staff.service.js';
import { checkStaffFile } from '../features/people/staffimport.rules.js';
import { ensureStandardBank } from '../features/questions/banks.service.js';
import { ensureShippedRuleSets } from '../features/rulesets/kind.service.js';
import type { Role } from '../kernel/actor.js';
import { DEMO_PASSWORD } from '../kernel/announce.js';
import { readSheet } from '../kernel/sheet/readSheet.js';
import { inTransaction } from '../kernel/transaction.js';
import { delegateToHeads } from './delegations.js';
import { electMayor, MAYOR_NIP } from './mayor.js';
import { actorNamed, as, type Stage } from './stage.js';
import { STORY } from './story.js';

export const CITY = 'Pemerintah Kota Tebing Tinggi';

/** The invented city: real unit names, invented people, one account for each role and one for every employee. */
export async function settle(stage: Stage): Promise<void> {
  const { services } = stage;
  await createFirstAdministrator(services, { username: 'admin', name: 'Administrator', password: DEMO_PASSWORD });
  const admin = as(stage, await actorNamed(stage, 'admin'));
  const open = (username: string, name: string, roles: Role[], unitIds: string[] = []) =>
    createAccount(admin, { username, name, password: DEMO_PASSWORD, roles, unitIds });
  await open('bkpsdm', 'Petugas BKPSDM', ['PERSONNEL_OFFICER']);
  await open('inspektorat', 'Auditor Inspektorat', ['AUDITOR']);

  const officer = as(stage, await actorNamed(stage, 'bkpsdm'));
  await createUnit(officer, { name: CITY, kind: 'GOVERNMENT' });
  await ensureShippedRuleSets(services);
  await inTransaction(services, ensureStandardBank);
  for (const year of [2025, 2026]) await importHolidays(officer, { year });
  const sheet = await readSheet(await readFile(new URL('./pegawai.csv', import.meta.url)));
  const list = checkStaffFile(sheet, { knownSuperior: () => false, units: [{ name: CITY, parentName: null }] });
  const { inserted } = await inTransaction(services, (em) => storeStaff(em, list.rows, '2024-12-01'));
  await electMayor(stage, officer, CITY);
  await delegateToHeads(stage, officer);
  stage.say(`  ${inserted} pegawai / employees`);

  const health = await services.em.fork().findOneOrFail(Unit, { name: 'Dinas Kesehatan' });
  await open('dinkes', 'Petugas Dinas Kesehatan', ['UNIT_OFFICER'], [health.id]);
  await openEmployeeAccounts(admin, await hashPassword(DEMO_PASSWORD));
  await nameTwo(stage, health.id);
  await nameStory(stage);
  await services.em
    .fork()
    .nativeUpdate(
      Account,
      { username: { $in: ['admin', 'bkpsdm', 'dinkes', 'inspektorat', 'penilai', 'pegawai', ...STORY] } },
      { isDeveloper: true },
    );
}

/**
 * One evaluator and one employee of the same unit, with a result of the closed year, get short sign-in names, so that a
 * visitor can be both sides.
 */
async function nameTwo({ services }: Stage, agencyId: string): Promise<void> {
  const em = services.em.fork();
  const [pair]: { evaluator: string; employee: string }[] = await em.execute(
    `select s.id as evaluator, (array_agg(e.id order by e.nip) filter (where exists (select 1 from assignment a
         where a.employee_id = e.id and a.valid_from < '2025-01-01')))[1] as employee
     from employee e join employee s on s.id = e.superior_id
     join unit_closure c on c.descendant_id = e.unit_id and c.ancestor_id = ?
     join position p on p.id = s.position_id join position q on q.id = e.position_id
     where p.level in ('ADMINISTRATOR', 'SUPERVISOR') and q.level in ('EXECUTOR', 'FUNCTIONAL') and e.status = 'ACTIVE'
     group by s.id having count(*) between 8 and 60 order by count(*), s.id limit 1`,
    [agencyId],
  );
  if (!pair) throw new Error('the demonstration city has no evaluator with enough people');
  await em.nativeUpdate(Account, { employee: pair.evaluator }, { username: 'penilai' });
  await em.nativeUpdate(Account, { employee: pair.employee }, { username: 'pegawai' });
}

/** The people of the regulation's regional example, by their numbers in the staff list, in the order of `STORY`. */
const STORY_NIPS = [MAYOR_NIP, '198209242012071003', '197303161995061995', '198205022003102418'];

async function nameStory({ services }: Stage): Promise<void> {
  const em = services.em.fork();
  for (const [n, username] of STORY.entries())
    await em.nativeUpdate(Account, { username: STORY_NIPS[n] }, { username });
}
