import { inForceOn, type Provenance } from '../rulesets/effective.rules.js';
import { type Deadline, deadlineOf, type Term, type WorkCalendar } from './calendar.rules.js';

/** Every term the law sets. */
export const DeadlineCode = {
  DRAFT_DIALOGUE: 'DRAFT_DIALOGUE',
  PLAN_FIXED: 'PLAN_FIXED',
  ANNUAL_EVALUATION: 'ANNUAL_EVALUATION',
  ORGANISATION_RESULT: 'ORGANISATION_RESULT',
  DOCUMENT_DELIVERED: 'DOCUMENT_DELIVERED',
  DOCUMENT_RETURNED: 'DOCUMENT_RETURNED',
  REPORTED: 'REPORTED',
  DEFAULT_SIGNED: 'DEFAULT_SIGNED',
  DEFAULT_DELIVERED: 'DEFAULT_DELIVERED',
  DEFAULT_RETURNED: 'DEFAULT_RETURNED',
  OBJECTION_FILED: 'OBJECTION_FILED',
  OBJECTION_DECIDED: 'OBJECTION_DECIDED',
  BREACH_NOTICE: 'BREACH_NOTICE',
} as const;
export type DeadlineCode = (typeof DeadlineCode)[keyof typeof DeadlineCode];

/** What starts a term. For the fixed days: any day of the year of performance. */
export const DeadlineEvent = {
  PERFORMANCE_YEAR: 'PERFORMANCE_YEAR',
  WINDOW_ENDED: 'WINDOW_ENDED',
  DOCUMENT_SIGNED: 'DOCUMENT_SIGNED',
  DOCUMENT_RECEIVED: 'DOCUMENT_RECEIVED',
  OBJECTION_RECEIVED: 'OBJECTION_RECEIVED',
  BREACH_FOUND: 'BREACH_FOUND',
} as const;
export type DeadlineEvent = (typeof DeadlineEvent)[keyof typeof DeadlineEvent];

export interface DeadlineRule extends Provenance {
  readonly code: DeadlineCode;
  readonly event: DeadlineEvent;
  readonly term: Term;
  readonly article: string;
}

const PERMEN = {
  name: 'Tenggat pengelolaan kinerja',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'PermenPAN-RB 6/2022',
  example: false,
} as const satisfies Provenance;

const workingDays = (days: number): Term => ({ unit: 'WORKING_DAYS', days });
const fixedDay = (month: number, day: number, yearOffset: number): FixedTerm => ({
  unit: 'FIXED_DAY',
  month,
  day,
  yearOffset,
});

type FixedTerm = Extract<Term, { unit: 'FIXED_DAY' }>;

type Row<Code extends DeadlineCode> = readonly [code: Code, event: DeadlineEvent, term: Term, article: string];

/** Terms counted from an event, as they ship; rule sets of kind DEADLINES follow them. */
export const COUNTED_TERMS = [
  ['DOCUMENT_DELIVERED', 'DOCUMENT_SIGNED', workingDays(14), 'p.114 A.5'],
  ['DOCUMENT_RETURNED', 'DOCUMENT_RECEIVED', workingDays(14), 'p.114 A.6'],
  ['REPORTED', 'WINDOW_ENDED', workingDays(30), 'p.115 A.7, 117 A.11, 119 B.8'],
  ['DEFAULT_SIGNED', 'WINDOW_ENDED', workingDays(14), 'p.90 no.11; p.115-116 A.8'],
  ['DEFAULT_DELIVERED', 'DOCUMENT_SIGNED', workingDays(7), 'p.116 A.9'],
  ['DEFAULT_RETURNED', 'DOCUMENT_RECEIVED', workingDays(7), 'p.116 A.10'],
  ['OBJECTION_FILED', 'DOCUMENT_RECEIVED', workingDays(14), 'Ps 29; p.117 B.2'],
  ['OBJECTION_DECIDED', 'OBJECTION_RECEIVED', workingDays(7), 'p.117 B.6'],
] as const satisfies readonly Row<DeadlineCode>[];
export type CountedCode = (typeof COUNTED_TERMS)[number][0];

/** Days the regulation fixes in the year of performance or the next. */
export const FIXED_DAYS = [
  // "Minggu kedua Januari": read as 14 January (to confirm with BKPSDM). After it the drafts are used.
  ['DRAFT_DIALOGUE', 'PERFORMANCE_YEAR', fixedDay(1, 14, 0), 'Ps 7(4); p.27'],
  ['PLAN_FIXED', 'PERFORMANCE_YEAR', fixedDay(1, 31, 0), 'Ps 14(1)(3); p.65 C.4'],
  ['ANNUAL_EVALUATION', 'PERFORMANCE_YEAR', fixedDay(1, 31, 1), 'p.90 no.8b'],
  // Issued later, the predikat of the year before is used.
  ['ORGANISATION_RESULT', 'PERFORMANCE_YEAR', fixedDay(1, 31, 1), 'p.94 f'],
] as const satisfies readonly Row<DeadlineCode>[];
export type FixedCode = (typeof FIXED_DAYS)[number][0];

/** Month, day and year (0: of performance, 1: the next) of a fixed day. */
export const fixedTermOf = (code: FixedCode): FixedTerm => {
  const row = FIXED_DAYS.find(([one]) => one === code);
  if (!row) throw new RangeError(`no fixed day ${code}`);
  return row[2];
};

/** A fixed day (YYYY-MM-DD) for a year of performance. */
export function fixedDayOf(code: FixedCode, year: number): string {
  const { month, day, yearOffset } = fixedTermOf(code);
  return `${year + yearOffset}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const permenRule = ([code, event, term, article]: Row<DeadlineCode>): DeadlineRule => ({
  ...PERMEN,
  code,
  event,
  term,
  article,
});

/** Rules that no rule set holds: the days of January, the old law, and the law on personal data. */
export const OTHER_DEADLINES: readonly DeadlineRule[] = [
  ...FIXED_DAYS.map(permenRule),
  {
    name: 'Keberatan (aturan lama)',
    version: 1,
    validFrom: '2019-04-26',
    validTo: '2022-02-06',
    source: 'PP 30/2019 (secondary source; the first day to confirm with BKPSDM)',
    example: false,
    code: 'OBJECTION_FILED',
    event: 'DOCUMENT_RECEIVED',
    term: { unit: 'CALENDAR_DAYS', days: 14 },
    article: 'PP 30/2019 Ps 59',
  },
  {
    name: 'Pemberitahuan kegagalan pelindungan data pribadi',
    version: 1,
    validFrom: '2024-10-17',
    validTo: null,
    source: 'UU 27/2022 (secondary source)',
    example: false,
    code: 'BREACH_NOTICE',
    event: 'BREACH_FOUND',
    // 3 x 24 hours: the same hour three days later; the day alone is kept here.
    term: { unit: 'CALENDAR_DAYS', days: 3 },
    article: 'UU 27/2022',
  },
];

/** Every statutory term with its article and dates, as it ships. */
export const DEADLINES: readonly DeadlineRule[] = [...COUNTED_TERMS.map(permenRule), ...OTHER_DEADLINES];

/** Working days with the terms that are counted in them: what every clock runs by. */
export interface StatutoryCalendar extends WorkCalendar {
  /** All rules with their dates; the one in force on the day of the event decides. */
  readonly terms: readonly DeadlineRule[];
}

/** A calendar with its terms; those that ship, unless others are given. */
export const statutory = (calendar: WorkCalendar, terms: readonly DeadlineRule[] = DEADLINES): StatutoryCalendar => ({
  ...calendar,
  terms,
});

/** The rule for a term in force on the day of the event, undefined when there was none. */
export function deadlineRuleOn(
  code: DeadlineCode,
  event: string,
  rules: readonly DeadlineRule[],
): DeadlineRule | undefined {
  return inForceOn(
    rules.filter((rule) => rule.code === code),
    event,
  );
}

/** The last day of a statutory term for an event on a day (YYYY-MM-DD), with its rule; undefined without a rule then. */
export function statutoryDeadline(
  calendar: StatutoryCalendar,
  code: DeadlineCode,
  event: string,
): (Deadline & { rule: DeadlineRule }) | undefined {
  const rule = deadlineRuleOn(code, event, calendar.terms);
  return rule && { ...deadlineOf(calendar, rule.term, event), rule };
}
