import { addDays, type Day, type Provenance } from '../cycles/dated.rules.js';

export type WorkingDay = (day: Day) => boolean;

/** Every clock of the evaluation document and of the objection. */
export const Clock = {
  DOCUMENT_TO_EMPLOYEE: 'DOCUMENT_TO_EMPLOYEE',
  EMPLOYEE_RETURNS: 'EMPLOYEE_RETURNS',
  REPORT_TO_PYB: 'REPORT_TO_PYB',
  DEFAULT_SUPERIOR_SIGNS: 'DEFAULT_SUPERIOR_SIGNS',
  DEFAULT_DOCUMENT_TO_EMPLOYEE: 'DEFAULT_DOCUMENT_TO_EMPLOYEE',
  DEFAULT_EMPLOYEE_RETURNS: 'DEFAULT_EMPLOYEE_RETURNS',
  FILE_OBJECTION: 'FILE_OBJECTION',
  DECIDE_OBJECTION: 'DECIDE_OBJECTION',
} as const;
export type Clock = (typeof Clock)[keyof typeof Clock];

export interface ClockRule {
  /** Working days (hari kerja); day 1 is the first working day after the event. */
  readonly days: number;
  /** The event it runs from. */
  readonly since: 'DOCUMENT_SIGNED' | 'DOCUMENT_RECEIVED' | 'EVALUATION_WINDOW_ENDED' | 'OBJECTION_RECEIVED';
  readonly article: string;
}

export interface Clocks extends Provenance {
  readonly rules: Readonly<Record<Clock, ClockRule>>;
}

export const PERMENPAN_6_2022_CLOCKS: Clocks = {
  name: 'Tenggat dokumen evaluasi dan keberatan',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'PermenPAN-RB 6/2022, p.114-119',
  example: false,
  rules: {
    DOCUMENT_TO_EMPLOYEE: { days: 14, since: 'DOCUMENT_SIGNED', article: 'p.114 A.5' },
    EMPLOYEE_RETURNS: { days: 14, since: 'DOCUMENT_RECEIVED', article: 'p.114 A.6' },
    REPORT_TO_PYB: { days: 30, since: 'EVALUATION_WINDOW_ENDED', article: 'p.115 A.7, 117 A.11, 119 B.8' },
    DEFAULT_SUPERIOR_SIGNS: { days: 14, since: 'EVALUATION_WINDOW_ENDED', article: 'p.115-116 A.8' },
    DEFAULT_DOCUMENT_TO_EMPLOYEE: { days: 7, since: 'DOCUMENT_SIGNED', article: 'p.116 A.9' },
    DEFAULT_EMPLOYEE_RETURNS: { days: 7, since: 'DOCUMENT_RECEIVED', article: 'p.116 A.10' },
    FILE_OBJECTION: { days: 14, since: 'DOCUMENT_RECEIVED', article: 'Ps 29; p.117 B.2' },
    DECIDE_OBJECTION: { days: 7, since: 'OBJECTION_RECEIVED', article: 'p.117 B.6' },
  },
};

/** No calendar has so many days without work in a row; more means the calendar is empty. */
const LONGEST_CLOSURE = 60;

/**
 * The `count`-th working day after the event; 0 is the event's own day. Throws RangeError when the calendar has no
 * working day for two months, so that an empty calendar is noticed instead of waited for.
 */
export const workingDayAfter = (event: Day, count: number, isWorkingDay: WorkingDay): Day => {
  let day = event;
  for (let left = count, closed = 0; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) {
      left -= 1;
      closed = 0;
    } else {
      closed += 1;
      if (closed > LONGEST_CLOSURE) throw new RangeError(`no working day within ${LONGEST_CLOSURE} days before ${day}`);
    }
  }
  return day;
};

/** The last day of a clock that began with an event; the day itself still counts. */
export const lastDayOf = (clock: Clock, event: Day, clocks: Clocks, isWorkingDay: WorkingDay): Day =>
  workingDayAfter(event, clocks.rules[clock].days, isWorkingDay);

export interface ClockState {
  readonly clock: Clock;
  readonly lastDay: Day;
  /** True from the day after the last day while the thing is not done, or when it was done too late. */
  readonly overdue: boolean;
  readonly article: string;
}

/** Where a clock stands today. An overdue clock raises an alert and changes no state by itself. */
export const clockState = (
  clock: Clock,
  event: Day,
  doneOn: Day | null,
  today: Day,
  clocks: Clocks,
  isWorkingDay: WorkingDay,
): ClockState => {
  const lastDay = lastDayOf(clock, event, clocks, isWorkingDay);
  return { clock, lastDay, overdue: (doneOn ?? today) > lastDay, article: clocks.rules[clock].article };
};
