import type { Services } from '../../kernel/context.js';
import { todayOf } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { statutoryCalendarsIn } from '../calendar/calendar.service.js';
import type { StatutoryCalendar } from '../calendar/deadlines.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import { inForceOn } from '../rulesets/effective.rules.js';
import { SHIPPED_POLICY } from './mailing.rules.js';
import type { ReminderPolicy } from './reminders.rules.js';

/** The present moment of reminding: day and time in the offices' zone, the rules in force, the working days. */
export interface Moment {
  readonly today: string;
  /** HH:MM. */
  readonly time: string;
  readonly policy: ReminderPolicy;
  readonly calendars: Readonly<Record<WorkWeek, StatutoryCalendar>>;
}

interface EditionRow
  extends Pick<ReminderPolicy, 'validFrom' | 'quietFrom' | 'quietTo' | 'leadDays' | 'repeatDays' | 'source'> {
  readonly superiorAfter: number;
  readonly unitOfficerAfter: number;
  readonly personnelOfficerAfter: number;
}

const EDITIONS = sql`select valid_from::text as "validFrom", quiet_from as "quietFrom", quiet_to as "quietTo",
  lead_days as "leadDays", repeat_days as "repeatDays", superior_after as "superiorAfter",
  unit_officer_after as "unitOfficerAfter", personnel_officer_after as "personnelOfficerAfter", source
  from reminder_policy_edition order by valid_from`;

const policyOf = (row: EditionRow, n: number): ReminderPolicy => ({
  ...row,
  name: SHIPPED_POLICY.name,
  version: n + 2,
  validTo: null,
  example: false,
  steps: {
    SUPERIOR: row.superiorAfter,
    UNIT_OFFICER: row.unitOfficerAfter,
    PERSONNEL_OFFICER: row.personnelOfficerAfter,
  },
});

/** All rules of reminding, oldest first: those that ship with the program, then what the city has set. */
export const reminderPolicies = async ({ reader }: Pick<Services, 'reader'>): Promise<readonly ReminderPolicy[]> => [
  SHIPPED_POLICY,
  ...(await reader.rows<EditionRow>(EDITIONS)).map(policyOf),
];

/** Reads what the present moment is made of: three statements. */
export async function momentOf(services: Pick<Services, 'reader' | 'em' | 'now'>): Promise<Moment> {
  const today = todayOf(services);
  const policies = await reminderPolicies(services);
  return {
    today,
    time: new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Jakarta',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(services.now()),
    policy: inForceOn(policies, today) ?? SHIPPED_POLICY,
    calendars: await statutoryCalendarsIn(services.em.fork()),
  };
}
