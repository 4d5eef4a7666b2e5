import type { Services } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { Directory, Recipient } from './reminders.rules.js';

interface PersonRow {
  readonly id: string;
  readonly superiorId: string | null;
  readonly week: WorkWeek;
}
interface OfficerRow {
  readonly key: string;
  readonly week: WorkWeek;
  readonly runsAgency: boolean;
  readonly unitIds: readonly string[];
}

/** Key of an employee as a recipient; an officer without an employee is `account:<id>`. */
export const employeeKey = (id: string): string => `employee:${id}`;

/** Everybody who can be told something today: three statements for a whole city. */
export async function directoryOf({ reader }: Pick<Services, 'reader'>): Promise<Directory> {
  const people = await reader.rows<PersonRow>(sql`
    select e.id, e.superior_id as "superiorId", u.work_week as week
    from employee e join unit u on u.id = e.unit_id where e.status <> 'LEFT'`);
  const officers = await reader.rows<OfficerRow>(sql`
    select coalesce('employee:' || a.employee_id, 'account:' || a.id) as key, coalesce(u.work_week, 'FIVE_DAY') as week,
      'PERSONNEL_OFFICER' = any(a.roles) as "runsAgency",
      case when 'UNIT_OFFICER' = any(a.roles) then a.unit_ids::text[] else '{}' end as "unitIds"
    from account a left join employee e on e.id = a.employee_id left join unit u on u.id = e.unit_id
    where a.is_active and a.roles && '{PERSONNEL_OFFICER,UNIT_OFFICER}'::text[]`);
  const above = await reader.rows<{ unitId: string; rootId: string }>(sql`
    select k.descendant_id as "unitId", k.ancestor_id as "rootId" from unit_closure k
    where exists (select 1 from account a where a.is_active and 'UNIT_OFFICER' = any(a.roles) and k.ancestor_id = any(a.unit_ids))`);

  const byId = new Map(people.map((row) => [row.id, row]));
  const person = (id: string): Recipient | undefined => {
    const found = byId.get(id);
    return found && { key: employeeKey(found.id), week: found.week };
  };
  const ofRoot = new Map<string, Recipient[]>();
  for (const { key, week, unitIds } of officers)
    for (const root of unitIds) ofRoot.set(root, [...(ofRoot.get(root) ?? []), { key, week }]);
  const ofUnit = new Map<string, Map<string, Recipient>>();
  for (const { unitId, rootId } of above) {
    const known = ofUnit.get(unitId) ?? new Map<string, Recipient>();
    for (const officer of ofRoot.get(rootId) ?? []) known.set(officer.key, officer);
    ofUnit.set(unitId, known);
  }
  const agency = officers.filter(({ runsAgency }) => runsAgency).map(({ key, week }) => ({ key, week }));
  return {
    person,
    superiorOf: (id) => {
      const superior = byId.get(id)?.superiorId;
      return superior ? person(superior) : undefined;
    },
    unitOfficersOf: (unitId) => [...(ofUnit.get(unitId)?.values() ?? [])],
    personnelOfficers: () => agency,
  };
}
