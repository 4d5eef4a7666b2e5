import type { z } from 'zod';
import { daysBetween, overlap, type Weekday } from '../cycles/dated.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import {
  choiceField,
  dayField,
  groupField,
  numberField,
  rowsField,
  ruleShape,
  timeField,
} from '../rulesets/field.rules.js';
import type { DefinitionProblem, Edition, RuleKind } from '../rulesets/kind.rules.js';
import { type Hours, type HoursPattern, type Week, workMinutes } from './hours.rules.js';

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

const daysField = (label: string) =>
  rowsField(
    { label, min: 1, max: 7 },
    {
      weekday: choiceField(WEEKDAYS, { label: 'hours.weekday', names: 'hours.weekday' }),
      start: timeField({ label: 'hours.start' }),
      end: timeField({ label: 'hours.end' }),
      breakMinutes: numberField({ label: 'hours.break', unit: 'rulesets.unit.minutes', max: 600 }),
    },
  );
const totalField = (label: string) =>
  numberField({ label, help: 'hours.total.help', unit: 'rulesets.unit.minutes', max: 10_080 });
const weekField = (label: string) =>
  groupField(
    { label },
    {
      weeklyMinutes: totalField('hours.total'),
      days: daysField('hours.days'),
      fastingWeeklyMinutes: totalField('hours.fasting.total'),
      fastingDays: daysField('hours.fasting.days'),
    },
  );

const shape = ruleShape({
  ramadan: rowsField(
    { label: 'hours.ramadan', help: 'hours.ramadan.help' },
    { from: dayField({ label: 'hours.from' }), to: dayField({ label: 'hours.to' }) },
  ),
  weeks: groupField(
    { label: 'hours.weeks', help: 'hours.weeks.help' },
    { FIVE_DAY: weekField('hours.FIVE_DAY'), SIX_DAY: weekField('hours.SIX_DAY') },
  ),
});
export type HoursDefinition = z.infer<typeof shape>;
type DayRow = HoursDefinition['weeks']['FIVE_DAY']['days'][number];

const rows = (weekdays: readonly (typeof WEEKDAYS)[number][], start: string, end: string, breakMinutes: number) =>
  weekdays.map((weekday) => ({ weekday, start, end, breakMinutes }));
const FOUR = WEEKDAYS.slice(0, 4);

/**
 * Five days, Perpres 21/2023 (secondary source): 37 h 30 m a week from 07.30, breaks 60 minutes and 90 on Friday;
 * Ramadan 32 h 30 m from 08.00, breaks 30 and 60. The closing times are the usual reading, to confirm with BKPSDM. Six
 * days for schools and direct services is the exception of that Perpres; its times are an invented example.
 * Ramadan 1445 to 1448 H: each year's circular decides, so the dates are examples until it is entered.
 */
const SHIPPED: HoursDefinition = {
  example: true,
  ramadan: [
    { from: '2024-03-12', to: '2024-04-09' },
    { from: '2025-03-01', to: '2025-03-30' },
    { from: '2026-02-19', to: '2026-03-20' },
    { from: '2027-02-08', to: '2027-03-09' },
  ],
  weeks: {
    FIVE_DAY: {
      weeklyMinutes: 2250,
      days: [...rows(FOUR, '07:30', '16:00', 60), ...rows(['FRIDAY'], '07:30', '16:30', 90)],
      fastingWeeklyMinutes: 1950,
      fastingDays: [...rows(FOUR, '08:00', '15:00', 30), ...rows(['FRIDAY'], '08:00', '15:30', 60)],
    },
    SIX_DAY: {
      weeklyMinutes: 2250,
      days: [
        ...rows(FOUR, '07:30', '14:30', 30),
        ...rows(['FRIDAY'], '07:30', '12:30', 0),
        ...rows(['SATURDAY'], '07:30', '14:30', 30),
      ],
      fastingWeeklyMinutes: 1950,
      fastingDays: [
        ...rows(FOUR, '08:00', '14:00', 30),
        ...rows(['FRIDAY'], '08:00', '13:00', 0),
        ...rows(['SATURDAY'], '08:00', '14:00', 30),
      ],
    },
  },
};

/** Minutes as hours and minutes of a clock face, `37:30`. */
const asHours = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** A weekday twice, a break as long as the day, and a week that misses its total. */
function weekProblems(path: string, total: string, list: string, wanted: number, given: readonly DayRow[]) {
  const problems: DefinitionProblem[] = [];
  given.forEach((row, n) => {
    const first = given.findIndex(({ weekday }) => weekday === row.weekday);
    if (first < n) problems.push({ path: `${path}.${list}.${n}.weekday`, key: 'hours.problem.weekdayTwice' });
    if (row.end === row.start) problems.push({ path: `${path}.${list}.${n}.end`, key: 'hours.problem.noTime' });
    else if (workMinutes(row) <= 0)
      problems.push({
        path: `${path}.${list}.${n}.breakMinutes`,
        key: 'hours.problem.break',
        params: { limit: workMinutes({ ...row, breakMinutes: 0 }) - 1 },
      });
  });
  const actual = given.reduce((sum, row) => sum + workMinutes(row), 0);
  if (problems.length === 0 && actual !== wanted)
    problems.push({
      path: `${path}.${total}`,
      key: 'hours.problem.total',
      params: { minutes: actual, actual: asHours(actual), wanted: asHours(wanted) },
    });
  return problems;
}

const MOST_DAYS = 31;

/** Ramadan has 29 or 30 days, and two of them never share a day. */
const ramadanProblems = (spans: HoursDefinition['ramadan']): DefinitionProblem[] =>
  spans.flatMap((span, n): DefinitionProblem[] => {
    const path = `ramadan.${n}`;
    if (span.to < span.from) return [{ path: `${path}.to`, key: 'hours.problem.order', params: { day: span.from } }];
    if (daysBetween(span.from, span.to) >= MOST_DAYS)
      return [{ path: `${path}.to`, key: 'hours.problem.long', params: { limit: MOST_DAYS } }];
    const other = spans.slice(0, n).find((before) => overlap(before, span));
    return other
      ? [{ path: `${path}.from`, key: 'hours.problem.overlap', params: { from: other.from, to: other.to } }]
      : [];
  });

/** Working hours of the week and the days of Ramadan, by which every day of attendance is judged. */
export const HOURS_KIND: RuleKind<HoursDefinition> = {
  kind: 'HOURS',
  shape,
  shipped: {
    name: 'Jam kerja',
    validFrom: '2023-04-12',
    source: 'Perpres 21/2023 (sumber sekunder); jam pulang, enam hari kerja dan tanggal Ramadan: contoh',
    definition: SHIPPED,
  },
  problems: ({ weeks, ramadan }) => [
    ...ramadanProblems(ramadan),
    ...(['FIVE_DAY', 'SIX_DAY'] as const).flatMap((name) => {
      const { weeklyMinutes, days, fastingWeeklyMinutes, fastingDays } = weeks[name];
      return [
        ...weekProblems(`weeks.${name}`, 'weeklyMinutes', 'days', weeklyMinutes, days),
        ...weekProblems(`weeks.${name}`, 'fastingWeeklyMinutes', 'fastingDays', fastingWeeklyMinutes, fastingDays),
      ];
    }),
  ],
};

const weekOf = (given: readonly DayRow[]): Week =>
  Object.fromEntries(
    given.map(({ weekday, ...hours }): [Weekday, Hours] => [(WEEKDAYS.indexOf(weekday) + 1) as Weekday, hours]),
  );

/** The pattern of each working week as an edition has it. */
export function patternsOf({
  definition,
  ...provenance
}: Edition<HoursDefinition>): Readonly<Record<WorkWeek, HoursPattern>> {
  const pattern = (name: WorkWeek): HoursPattern => {
    const { weeklyMinutes, days, fastingWeeklyMinutes, fastingDays } = definition.weeks[name];
    const ramadan = { spans: definition.ramadan, week: weekOf(fastingDays), weeklyMinutes: fastingWeeklyMinutes };
    return { ...provenance, week: weekOf(days), weeklyMinutes, seasons: [{ name: 'RAMADAN', ...ramadan }] };
  };
  return { FIVE_DAY: pattern('FIVE_DAY'), SIX_DAY: pattern('SIX_DAY') };
}
