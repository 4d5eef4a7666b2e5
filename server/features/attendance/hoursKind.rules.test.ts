import { describe, expect, test } from '@jest/globals';
import { checkedDefinition, shippedEdition } from '../rulesets/kind.rules.js';
import { hoursOn, workMinutes } from './hours.rules.js';
import { HOURS_KIND, type HoursDefinition, patternsOf } from './hoursKind.rules.js';

const { definition } = HOURS_KIND.shipped;
type Row = HoursDefinition['weeks']['FIVE_DAY']['days'][number];
const changed = (n: number, change: Partial<Row>): HoursDefinition => {
  const { FIVE_DAY } = definition.weeks;
  const days = FIVE_DAY.days.map((row, i) => (i === n ? { ...row, ...change } : row));
  return { ...definition, weeks: { ...definition.weeks, FIVE_DAY: { ...FIVE_DAY, days } } };
};
const problemsOf = (given: unknown) =>
  checkedDefinition(HOURS_KIND, given).problems.map(({ path, key }) => `${path} ${key}`);

describe('an edition of working hours', () => {
  test.each<[string, unknown, string[]]>([
    ['what ships', definition, []],
    ['a day an hour shorter', changed(0, { end: '15:00' }), ['weeks.FIVE_DAY.weeklyMinutes hours.problem.total']],
    [
      'a break as long as the day',
      changed(0, { start: '07:30', end: '08:00', breakMinutes: 30 }),
      ['weeks.FIVE_DAY.days.0.breakMinutes hours.problem.break'],
    ],
    ['no time at all', changed(0, { end: '07:30' }), ['weeks.FIVE_DAY.days.0.end hours.problem.noTime']],
    [
      'a weekday twice',
      changed(1, { weekday: 'MONDAY' }),
      ['weeks.FIVE_DAY.days.1.weekday hours.problem.weekdayTwice'],
    ],
    ['a clock time that is none', changed(2, { start: '24:00' }), ['weeks.FIVE_DAY.days.2.start rulesets.field.time']],
    ['half a minute', changed(2, { breakMinutes: 0.5 }), ['weeks.FIVE_DAY.days.2.breakMinutes rulesets.field.whole']],
    [
      'a Ramadan that ends before it begins',
      { ...definition, ramadan: [{ from: '2028-02-26', to: '2028-01-28' }] },
      ['ramadan.0.to hours.problem.order'],
    ],
    [
      'a Ramadan of two months',
      { ...definition, ramadan: [{ from: '2028-01-01', to: '2028-02-29' }] },
      ['ramadan.0.to hours.problem.long'],
    ],
    [
      'a day that is in no calendar',
      { ...definition, ramadan: [{ from: '2027-02-29', to: '2027-03-09' }] },
      ['ramadan.0.from scalar.localDate'],
    ],
  ])('%s', (_what, given, problems) => expect(problemsOf(given)).toEqual(problems));

  test('a night shift is no mistake: the hours run over midnight', () => {
    const night = changed(0, { start: '22:00', end: '06:30', breakMinutes: 60 });
    expect(problemsOf(night)).toEqual([]);
    const monday = hoursOn('2026-06-01', patternsOf({ ...shippedEdition(HOURS_KIND), definition: night }).FIVE_DAY);
    expect(monday && workMinutes(monday)).toBe(450);
  });

  test('both weeks follow the same days of Ramadan', () => {
    const { FIVE_DAY, SIX_DAY } = patternsOf(shippedEdition(HOURS_KIND));
    expect(FIVE_DAY.seasons[0]?.spans).toEqual(SIX_DAY.seasons[0]?.spans);
    expect(FIVE_DAY.seasons[0]?.spans).toHaveLength(definition.ramadan.length);
  });
});
