import { isWorkingDay } from '../calendar/calendar.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { Calendars, ReminderPolicy } from './reminders.rules.js';

/** Rules until the city decides on its own: marked as an example. */
export const SHIPPED_POLICY: ReminderPolicy = {
  name: 'Pengingat bawaan',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'contoh: perlu konfirmasi BKPSDM',
  example: true,
  quietFrom: '20:00',
  quietTo: '06:00',
  leadDays: [7, 3, 0],
  repeatDays: 5,
  steps: { SUPERIOR: 3, UNIT_OFFICER: 5, PERSONNEL_OFFICER: 10 },
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Whether a text is a time of day, HH:MM. */
export const isTime = (text: string): boolean => TIME.test(text);

/** True in the quiet hours; they may run over midnight. From the first minute on, up to and without the last. */
export const isQuiet = (
  { quietFrom, quietTo }: Pick<ReminderPolicy, 'quietFrom' | 'quietTo'>,
  time: string,
): boolean => (quietFrom <= quietTo ? quietFrom <= time && time < quietTo : time >= quietFrom || time < quietTo);

/** Whether mail may go to somebody of this working week: a working day, outside the quiet hours. */
export const mayMail = (
  policy: ReminderPolicy,
  calendars: Calendars,
  week: WorkWeek,
  today: string,
  time: string,
): boolean => !isQuiet(policy, time) && isWorkingDay(calendars[week], today);

/** How often a letter is tried before it is given up. */
export const MAX_ATTEMPTS = 8;

/** Minutes to wait after the given attempt (1, 2, …) before the next: 1, 2, 4 … doubling. */
export const pauseMinutes = (attempt: number): number => 2 ** (attempt - 1);

/** Whether a refusal of the mail server is final: an answer 5xx, except when signing in failed, which an operator mends. */
export const isFinal = (code: string | undefined, responseCode: number | undefined): boolean =>
  code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
