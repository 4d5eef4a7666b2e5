import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shippedEdition } from '../rulesets/kind.rules.js';
import { addCalendarDays, isWorkingDay, workCalendar } from './calendar.rules.js';
import {
  COUNTED_TERMS,
  DEADLINES,
  DeadlineCode,
  type DeadlineRule,
  statutory,
  statutoryDeadline,
} from './deadlines.rules.js';
import { DEADLINES_KIND, termsOf } from './deadlinesKind.rules.js';

const fiveDay = workCalendar('FIVE_DAY', [{ date: '2026-01-16' }]);
const last = (code: DeadlineCode, event: string, calendar = fiveDay) =>
  statutoryDeadline(statutory(calendar), code, event)?.lastDay;

describe('statutory terms', () => {
  test.each(DEADLINES.map((rule): [string, DeadlineRule] => [`${rule.code} from ${rule.validFrom}`, rule]))(
    '%s has an article, a source, dates in order and a term that ends after its event',
    (_, rule) => {
      expect(rule.article).toMatch(/p\.\d+|Ps \d+|UU \d+/);
      expect(rule.source).not.toBe('');
      expect(rule.validTo === null || rule.validTo >= rule.validFrom).toBe(true);
      if (rule.term.unit === 'FIXED_DAY') expect(rule.event).toBe('PERFORMANCE_YEAR');
      else expect(rule.term.days).toBeGreaterThan(0);
    },
  );

  test('each term is known, and on one day two rules never compete for it', () => {
    for (const code of Object.values(DeadlineCode)) {
      const rules = DEADLINES.filter((rule) => rule.code === code);
      expect(rules.length).toBeGreaterThan(0);
      for (const day of ['2020-06-01', '2022-02-06', '2022-02-07', '2026-01-05']) {
        const holding = rules.filter((r) => r.validFrom <= day && (r.validTo === null || r.validTo >= day));
        expect(holding.length).toBeLessThanOrEqual(1);
      }
    }
  });

  test('E10: received on Monday 5 January 2026, an objection is in time until Monday 26 January', () => {
    expect(last('OBJECTION_FILED', '2026-01-05')).toBe('2026-01-26');
    expect(last('OBJECTION_FILED', '2026-01-05', workCalendar('FIVE_DAY', []))).toBe('2026-01-23');
  });

  test.each<[DeadlineCode, string, string]>([
    ['DRAFT_DIALOGUE', '2026-01-01', '2026-01-14'],
    ['PLAN_FIXED', '2026-06-01', '2026-01-31'],
    ['ANNUAL_EVALUATION', '2026-12-31', '2027-01-31'],
    ['ORGANISATION_RESULT', '2026-12-31', '2027-01-31'],
    ['DOCUMENT_DELIVERED', '2026-02-02', '2026-02-20'],
    ['DOCUMENT_RETURNED', '2026-02-02', '2026-02-20'],
    ['REPORTED', '2026-02-02', '2026-03-16'],
    ['DEFAULT_SIGNED', '2026-02-02', '2026-02-20'],
    ['DEFAULT_DELIVERED', '2026-02-02', '2026-02-11'],
    ['DEFAULT_RETURNED', '2026-02-02', '2026-02-11'],
    ['OBJECTION_DECIDED', '2026-02-02', '2026-02-11'],
    ['BREACH_NOTICE', '2026-02-02', '2026-02-05'],
  ])('%s after %s ends on %s', (code, event, expected) => {
    expect(last(code, event)).toBe(expected);
  });

  const counted = DEADLINES.filter(({ term, validTo }) => term.unit === 'WORKING_DAYS' && validTo === null);
  const day = fc.integer({ min: 0, max: 730 }).map((days) => addCalendarDays('2025-01-01', days));
  const daysOff = fc.tuple(fc.constantFrom('FIVE_DAY' as const, 'SIX_DAY' as const), fc.array(day, { maxLength: 80 }));

  test('whatever the holidays, no clock of working days ends on a day off, before its event or out of order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...counted), daysOff, day, (rule, [week, dates], event) => {
        const calendar = workCalendar(
          week,
          dates.map((date) => ({ date })),
        );
        const end = last(rule.code, event, calendar) ?? '';
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(dates).not.toContain(end);
        expect(end > event).toBe(true);
        expect((last(rule.code, addCalendarDays(event, 1), calendar) ?? '') >= end).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('before 7 February 2022 an objection had fourteen calendar days (PP 30/2019 Ps 59)', () => {
    expect(last('OBJECTION_FILED', '2022-01-03')).toBe('2022-01-17');
    expect(last('OBJECTION_FILED', '2018-01-03')).toBeUndefined();
  });

  test('a city that counts otherwise gives its own rows', () => {
    const [own] = DEADLINES.filter((rule) => rule.code === 'OBJECTION_DECIDED');
    if (!own) throw new Error('the row exists');
    const rules: DeadlineRule[] = [{ ...own, term: { unit: 'CALENDAR_DAYS', days: 7 } }];
    expect(statutoryDeadline(statutory(fiveDay, rules), 'OBJECTION_DECIDED', '2026-02-02')?.lastDay).toBe('2026-02-09');
  });

  test('an edition counts from its first day on: an event the day before keeps the term it had', () => {
    const shipped = shippedEdition(DEADLINES_KIND);
    const { terms } = shipped.definition;
    const next = {
      ...{ ...shipped, version: 2, validFrom: '2026-03-01', source: 'aturan uji' },
      definition: {
        ...shipped.definition,
        terms: { ...terms, OBJECTION_FILED: { ...terms.OBJECTION_FILED, days: 10 } },
      },
    };
    const calendar = statutory(fiveDay, [shipped, next].flatMap(termsOf));
    const until = (event: string) => statutoryDeadline(calendar, 'OBJECTION_FILED', event);
    expect(until('2026-02-27')).toMatchObject({ lastDay: '2026-03-19', rule: { version: 1 } });
    expect(until('2026-03-02')).toMatchObject({ lastDay: '2026-03-16', rule: { version: 2, source: 'aturan uji' } });
    expect(until('2026-02-28')?.rule.version).toBe(1);
  });

  test('what ships as an edition is what the table says', () => {
    const rules = termsOf(shippedEdition(DEADLINES_KIND)).map(({ code, event, term, article }) => [
      code,
      event,
      term,
      article,
    ]);
    expect(rules).toEqual(COUNTED_TERMS.map((row) => [...row]));
  });
});
