import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { disciplineCheck, PP_94_2021 } from '../server/features/attendance/discipline.rules.js';
import { isWorkingDay, workCalendar } from '../server/features/calendar/calendar.rules.js';
import { type DeadlineCode, statutory, statutoryDeadline } from '../server/features/calendar/deadlines.rules.js';
import { HOLIDAYS } from '../server/features/calendar/holidays.data.js';
import { addDays } from '../server/features/cycles/dated.rules.js';
import { organisationYear } from '../server/features/evaluations/organisationYear.rules.js';
import { accumulate, CREDIT_TABLE, creditMonths, creditOf } from '../server/features/followups/credit.rules.js';
import {
  AXIS_THRESHOLD_EXAMPLES,
  PREDICATE_SCALE_EXAMPLE,
  placementOf,
} from '../server/features/followups/talent.rules.js';
import { fileObjection, finalityOf } from '../server/features/objections/objection.rules.js';
import type { WorkWeek } from '../server/features/organization/organization.rules.js';
import { parseNip } from '../server/features/people/nip.rules.js';
import { checkDistribution } from '../server/features/rulesets/distribution.rules.js';
import { SE_3_2023 } from '../server/features/rulesets/distributionGuide.rules.js';
import { legacyScore } from '../server/features/rulesets/legacy.rules.js';
import {
  Predicate,
  predicateOf,
  predicateOfSiasn,
  Rating,
  ratingOfSiasn,
} from '../server/features/rulesets/quadrant.rules.js';
import { suggestIndicator } from '../server/features/rulesets/suggestion.rules.js';

/**
 * The golden examples E1–E13 stand beside their rules, each in a test that names it; here is that none is missing, and
 * what lies next to each: boundaries, part years, rounding, six-day weeks, days off inside a term.
 */
const EXAMPLES = Array.from({ length: 13 }, (_, n) => `E${n + 1}`);

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return entry.name.endsWith('.rules.test.ts') ? [path] : [];
  });

describe('the golden examples', () => {
  const texts = testFiles('server').map((path) => readFileSync(path, 'utf8'));
  test.each(EXAMPLES)('%s is named by a test beside its rule', (name) => {
    const named = new RegExp(`['"(]${name}[a-c]?\\b`);
    expect(texts.some((text) => named.test(text))).toBe(true);
  });
});

describe('next to E1 and E2: the quadrant', () => {
  const worst = Object.values(Predicate);
  const rank = (results: Rating, behaviour: Rating) => worst.indexOf(predicateOf(results, behaviour));
  const ratings = Object.values(Rating);

  test('better results or better behaviour never give a worse predikat', () => {
    const better = worst.indexOf('VERY_GOOD') > worst.indexOf('VERY_POOR') ? 1 : -1;
    for (const fixed of ratings)
      for (const [low, high] of [
        ['BELOW', 'MEETS'],
        ['MEETS', 'ABOVE'],
      ] as const) {
        expect((rank(high, fixed) - rank(low, fixed)) * better).toBeGreaterThanOrEqual(0);
        expect((rank(fixed, high) - rank(fixed, low)) * better).toBeGreaterThanOrEqual(0);
      }
  });

  test('the table is not symmetric', () => {
    expect([predicateOf('ABOVE', 'BELOW'), predicateOf('BELOW', 'ABOVE')]).toEqual(['POOR', 'NEEDS_IMPROVEMENT']);
    expect([predicateOf('MEETS', 'BELOW'), predicateOf('BELOW', 'MEETS')]).toEqual(['POOR', 'NEEDS_IMPROVEMENT']);
  });

  test('codes BKN does not have mean nothing', () => {
    expect([0, 4, 1.5, -1].map(ratingOfSiasn)).toEqual([undefined, undefined, undefined, undefined]);
    expect([0, 6, 2.5, -1].map(predicateOfSiasn)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('next to E3: one indicator', () => {
  const range = (min: number, max: number, direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER') =>
    ({ kind: 'RANGE', min, max, direction }) as const;
  const percent = range(80, 90, 'HIGHER_IS_BETTER');
  const months = range(7, 8, 'LOWER_IS_BETTER');
  const scale = range(3.5, 3.5, 'HIGHER_IS_BETTER');
  const days = range(2, 3, 'LOWER_IS_BETTER');
  test.each([
    ['79,99 % of 80–90', percent, 79.99, 'BELOW'],
    ['80 % of 80–90', percent, 80, 'MEETS'],
    ['90 % of 80–90', percent, 90, 'MEETS'],
    ['90,01 % of 80–90', percent, 90.01, 'ABOVE'],
    ['6 months for 7–8', months, 6, 'ABOVE'],
    ['7 months for 7–8', months, 7, 'MEETS'],
    ['8 months for 7–8', months, 8, 'MEETS'],
    ['8,5 months for 7–8', months, 8.5, 'BELOW'],
    ['3,49 for 3,5', scale, 3.49, 'BELOW'],
    ['3,5 for 3,5', scale, 3.5, 'MEETS'],
    ['3,51 for 3,5', scale, 3.51, 'ABOVE'],
    ['0 days for 2–3', days, 0, 'ABOVE'],
    ['2 days for 2–3', days, 2, 'MEETS'],
    ['3 days for 2–3', days, 3, 'MEETS'],
    ['4 days for 2–3', days, 4, 'BELOW'],
  ] as const)('%s', (_name, target, realisation, rating) =>
    expect(suggestIndicator(target, realisation).rating).toBe(rating),
  );
});

describe('next to E4: credit points', () => {
  test.each([
    ['FIRST_EXPERT', 'GOOD', 0, 0],
    ['FIRST_EXPERT', 'GOOD', 1, 1.04],
    ['FIRST_EXPERT', 'GOOD', 5, 5.21],
    ['FIRST_EXPERT', 'GOOD', 7, 7.29],
    ['FIRST_EXPERT', 'GOOD', 11, 11.46],
    ['FIRST_EXPERT', 'VERY_GOOD', 2, 3.13],
    ['BEGINNER', 'GOOD', 2, 0.63],
    ['SKILLED', 'VERY_POOR', 6, 0.63],
    ['SKILLED', 'VERY_POOR', 3, 0.31],
    ['PROFICIENT', 'VERY_POOR', 12, 3.13],
    ['SENIOR_EXPERT', 'NEEDS_IMPROVEMENT', 12, 28.13],
    ['PRINCIPAL_EXPERT', 'VERY_POOR', 1, 1.04],
  ] as const)('%s, %s, %i months: %d, half up', (level, predicate, months, credit) =>
    expect(creditOf(level, predicate, months, CREDIT_TABLE)).toBe(credit),
  );

  test.each([
    [[18.75, 2.08, 3.13], 23.96],
    [[0.1, 0.2], 0.3],
    [[0, 0], 0],
    [[56.25, 28.13, 28.13, 9.38], 121.89],
  ])('%j add up to %d', (credits, sum) => expect(accumulate(credits)).toBe(sum));

  test.each([
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-31', '2026-02-01', 2],
    ['2026-12-31', '2026-12-31', 1],
    ['2025-11-01', '2026-02-28', 4],
    ['2026-02-01', '2026-01-31', 0],
  ])('%s to %s are %i months', (from, to, months) => expect(creditMonths(from, to)).toBe(months));
});

describe('next to E5: days absent in a year', () => {
  const weekdays = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n)).filter((day) =>
    isWorkingDay(workCalendar('FIVE_DAY', []), day),
  );
  /** Every other working day, so that no run is longer than one. */
  const check = (days: number) =>
    disciplineCheck(
      2026,
      weekdays.filter((_, n) => n % 2 === 0).slice(0, days),
      'PNS',
      (day) => isWorkingDay(workCalendar('FIVE_DAY', []), day),
      PP_94_2021,
    );
  test.each([
    ['no sanction', 0, 2, null],
    ['teguran lisan', 3, 3, 'LIGHT'],
    ['teguran tertulis', 4, 6, 'LIGHT'],
    ['pernyataan tidak puas secara tertulis', 7, 10, 'LIGHT'],
    ['pemotongan tukin 25 % selama 6 bulan', 11, 13, 'MEDIUM'],
    ['pemotongan tukin 25 % selama 9 bulan', 14, 16, 'MEDIUM'],
    ['pemotongan tukin 25 % selama 12 bulan', 17, 20, 'MEDIUM'],
    ['penurunan jabatan setingkat lebih rendah selama 12 bulan', 21, 24, 'HEAVY'],
    ['pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan', 25, 27, 'HEAVY'],
    ['pemberhentian dengan hormat tidak atas permintaan sendiri', 28, 40, 'HEAVY'],
  ] as const)('%s from %i to %i days', (term, from, to, level) => {
    for (let days = from; days <= to; days += 1) {
      const flags = check(days).flags.map((flag) => [flag.term, flag.level]);
      expect([days, flags]).toEqual([days, level === null ? [] : [[term, level]]]);
    }
  });
});

describe('next to E6: ten working days in a row', () => {
  const check = (absent: readonly string[], week: WorkWeek, off: readonly string[] = []) => {
    const calendar = workCalendar(
      week,
      off.map((date) => ({ date })),
    );
    return disciplineCheck(2026, absent, 'PNS', (day) => isWorkingDay(calendar, day), PP_94_2021).flags.map(
      ({ reason, days, from, to }) => [reason, days, from, to],
    );
  };
  const from = (start: string, count: number, week: WorkWeek) =>
    Array.from({ length: 60 }, (_, n) => addDays(start, n))
      .filter((day) => isWorkingDay(workCalendar(week, []), day))
      .slice(0, count);
  const cumulative = (days: number) => ['CUMULATIVE', days, null, null];

  test('a six-day week counts its Saturdays: ten days end a day earlier in the calendar', () =>
    expect(check(from('2026-01-05', 10, 'SIX_DAY'), 'SIX_DAY')).toEqual([
      ['CONSECUTIVE', 10, '2026-01-05', '2026-01-15'],
      cumulative(10),
    ]));

  test('a Saturday that nobody recorded breaks the run of a six-day week, not that of a five-day week', () => {
    const weekdays = from('2026-01-05', 10, 'FIVE_DAY');
    expect(check(weekdays, 'SIX_DAY')).toEqual([cumulative(10)]);
    expect(check(weekdays, 'FIVE_DAY')[0]).toEqual(['CONSECUTIVE', 10, '2026-01-05', '2026-01-16']);
  });

  test('a day off inside neither counts nor breaks the run', () => {
    const absent = from('2026-01-05', 11, 'FIVE_DAY').filter((day) => day !== '2026-01-16');
    expect(check(absent, 'FIVE_DAY', ['2026-01-16'])).toEqual([
      ['CONSECUTIVE', 10, '2026-01-05', '2026-01-19'],
      cumulative(10),
    ]);
  });

  test('eleven in a row are one run, and the cumulative flag stands beside it, milder and later', () =>
    expect(check(from('2026-01-05', 11, 'FIVE_DAY'), 'FIVE_DAY')).toEqual([
      ['CONSECUTIVE', 11, '2026-01-05', '2026-01-19'],
      cumulative(11),
    ]));
});

describe('next to E7: the old numbers', () => {
  test.each([
    ['89,996 is printed as 90,00', 89.99, 90.01, 'SUPERIOR_ONLY', false, '90.00', 'GOOD'],
    ['89,994 is printed as 89,99', 89.99, 90.0, 'SUPERIOR_ONLY', false, '89.99', 'FAIR'],
    ['the weights change places with the scores', 90, 100, 'SUPERIOR_ONLY', false, '93.00', 'GOOD'],
    ['and less so with peers', 90, 100, 'WITH_PEERS', false, '94.00', 'GOOD'],
    ['120 without a new idea is Baik', 120, 120, 'SUPERIOR_ONLY', false, '120.00', 'GOOD'],
    ['half a hundredth goes up', 100.05, 100.1, 'SUPERIOR_ONLY', false, '100.07', 'GOOD'],
  ] as const)('%s', (_name, results, behaviour, weighting, idea, score, band) =>
    expect(legacyScore(results, behaviour, weighting, idea)).toMatchObject({ score, band }),
  );
});

describe('next to E8: distribution in a unit whose organisation is Baik', () => {
  test.each([
    ['n = 4 is not checked', [0, 4, 0, 0, 0], null],
    ['n = 5: three Baik are the most', [1, 3, 1, 0, 0], []],
    ['n = 5: four Baik are too many', [0, 4, 1, 0, 0], ['distribution.maximum']],
    ['n = 10: seven Baik are 70 %', [1, 7, 2, 0, 0], []],
    ['n = 10: eight are not', [1, 8, 1, 0, 0], ['distribution.maximum']],
    ['n = 21: fourteen, for 70 % are 14,7', [5, 14, 2, 0, 0], []],
    ['n = 21: fifteen are too many', [4, 15, 2, 0, 0], ['distribution.maximum']],
    ['Kurang alone is enough below', [6, 13, 0, 1, 0], []],
    ['Sangat Kurang is not what is meant', [6, 13, 0, 0, 1], ['distribution.missing']],
  ] as const)('%s', (_name, [VERY_GOOD, GOOD, NEEDS_IMPROVEMENT, POOR, VERY_POOR], expected) => {
    const check = checkDistribution({ VERY_GOOD, GOOD, NEEDS_IMPROVEMENT, POOR, VERY_POOR }, 'GOOD', SE_3_2023);
    expect(check.applies ? check.findings.map(({ key }) => key) : null).toEqual(expected);
  });
});

test.each([
  ['2026-01-31', 2025],
  ['2026-02-01', 2024],
  ['2025-12-31', 2025],
  ['2027-01-15', 2024],
  [null, 2024],
])('next to E9: the result of 2025 issued on %s counts for %i', (issuedOn, year) =>
  expect(organisationYear(2025, issuedOn)).toBe(year),
);

describe('next to E10: clocks', () => {
  const january = (week: WorkWeek) => workCalendar(week, [{ date: '2026-01-16' }]);
  const shipped = (week: WorkWeek) =>
    workCalendar(
      week,
      HOLIDAYS.map(({ day }) => ({ date: day })),
    );
  const TERMS = {
    DOCUMENT_DELIVERED: 14,
    DOCUMENT_RETURNED: 14,
    REPORTED: 30,
    DEFAULT_SIGNED: 14,
    DEFAULT_DELIVERED: 7,
    DEFAULT_RETURNED: 7,
    OBJECTION_FILED: 14,
    OBJECTION_DECIDED: 7,
  } as const satisfies Partial<Record<DeadlineCode, number>>;
  const LAST = {
    FIVE_DAY: { 7: '2026-01-14', 14: '2026-01-26', 30: '2026-02-17' },
    SIX_DAY: { 7: '2026-01-13', 14: '2026-01-22', 30: '2026-02-10' },
  } as const;
  test.each(Object.entries(TERMS) as [DeadlineCode, 7 | 14 | 30][])(
    '%s runs %i working days, in both working weeks',
    (code, days) => {
      for (const week of ['FIVE_DAY', 'SIX_DAY'] as const)
        expect(statutoryDeadline(statutory(january(week)), code, '2026-01-05')?.lastDay).toBe(LAST[week][days]);
    },
  );

  test.each([
    ['over Nyepi and Idulfitri with their joint leave', '2026-03-09', '2026-04-06', '2026-04-01'],
    ['received on Idulfitri itself', '2026-03-21', '2026-04-14', '2026-04-10'],
    ['received on Nyepi: day 1 is the same', '2026-03-19', '2026-04-14', '2026-04-10'],
    ['over Christmas and New Year', '2026-12-18', '2027-01-12', '2027-01-07'],
  ])('%s: an objection is in time until %s of the week', (_name, received, fiveDay, sixDay) => {
    for (const [week, last] of [
      ['FIVE_DAY', fiveDay],
      ['SIX_DAY', sixDay],
    ] as const) {
      expect(statutoryDeadline(statutory(shipped(week)), 'OBJECTION_FILED', received)?.lastDay).toBe(last);
      expect(isWorkingDay(shipped(week), last)).toBe(true);
    }
  });
});

describe('next to E11: what is final', () => {
  const person = {
    evaluatedOnDefault: false,
    evaluatedByRegionHead: true,
    level: 'EXECUTIVE',
    leadsIndependentUnit: false,
  } as const;
  const answer = (more: Partial<Parameters<typeof finalityOf>[0]>) =>
    fileObjection(
      {
        receivedOn: '2026-01-05',
        filedOn: '2026-01-06',
        reasons: 'Realisasi triwulan IV',
        alreadyFiled: false,
        finality: { ...person, ...more },
      },
      statutory(workCalendar('FIVE_DAY', [])),
    ).refusals.map(({ reason, article }) => [reason, article]);
  test.each([
    ['Kepala Dinas, by the Wali Kota', {}, [['FINAL_BY_REGION_HEAD', 'p.90 no.12 c']]],
    ['Kepala Dinas, by the Sekda as Plh.', { evaluatedByRegionHead: false }, []],
    ['camat (administrator), by the Wali Kota', { level: 'ADMINISTRATOR' }, []],
    [
      'head of an independent unit, by the Wali Kota',
      { level: 'FUNCTIONAL', leadsIndependentUnit: true },
      [['FINAL_BY_REGION_HEAD', 'p.90 no.12 e']],
    ],
    [
      'head of an independent unit, by the head of the office',
      { level: 'FUNCTIONAL', leadsIndependentUnit: true, evaluatedByRegionHead: false },
      [],
    ],
    [
      'staff, by the superior after default',
      { level: 'EXECUTOR', evaluatedByRegionHead: false, evaluatedOnDefault: true },
      [['FINAL_AFTER_DEFAULT', 'p.90 no.11; p.116']],
    ],
  ] as const)('%s', (_name, more, refusals) => expect(answer(more)).toEqual(refusals));
});

test.each([
  ['VERY_GOOD', 59.99, 4],
  ['VERY_GOOD', 60, 7],
  ['VERY_GOOD', 79.99, 7],
  ['VERY_GOOD', 80, 9],
  ['GOOD', 80, 9],
  ['NEEDS_IMPROVEMENT', 0, 2],
  ['NEEDS_IMPROVEMENT', 60, 5],
  ['NEEDS_IMPROVEMENT', 100, 8],
  ['POOR', 59.99, 1],
  ['POOR', 60, 3],
  ['VERY_POOR', 80, 6],
] as const)('next to E12: %s with a potential of %d under 80/60 is box %i', (predicate, potential, box) => {
  const cut = AXIS_THRESHOLD_EXAMPLES.FROM_80;
  const tables = { performance: cut, potential: cut };
  expect(placementOf(predicate, potential, tables, PREDICATE_SCALE_EXAMPLE).box?.box).toBe(box);
});

describe('next to E13: numbers', () => {
  test.each([
    ['200002292024121999', { kind: 'PNS', birthDate: '2000-02-29', start: { year: 2024, month: 12 }, sex: 'M' }],
    ['198812311012', { kind: 'INVALID', problem: 'nip.length' }],
    ['200102292024121001', { kind: 'INVALID', problem: 'nip.birthDate' }],
    ['199501012022292001', { kind: 'PPPK', start: { year: 2022, month: null }, contractNumber: 9, sex: 'F' }],
    ['199501012022302001', { kind: 'INVALID', problem: 'nip.pattern' }],
    ['199501012022202001', { kind: 'INVALID', problem: 'nip.pattern' }],
    ['199501012022013001', { kind: 'INVALID', problem: 'nip.sex' }],
    ['1.99501012022013E+17', { kind: 'INVALID', problem: 'nip.scientific' }],
  ] as const)('%s', (text, expected) => expect(parseNip(text)).toMatchObject(expected));
});
