import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Predicate } from '../rulesets/quadrant.rules.js';
import {
  type Candidate,
  type CandidateAsKnown,
  nextPromotionDay,
  PROMOTION_CALENDARS,
  promotionEligibility,
  promotionLines,
  REGULAR_PROMOTION,
} from './promotion.rules.js';

const years = (of2024: Predicate | null, of2025: Predicate | null) =>
  new Map<number, Predicate>([
    ...(of2024 ? [[2024, of2024] as const] : []),
    ...(of2025 ? [[2025, of2025] as const] : []),
  ]);
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  kind: 'PNS',
  rankSince: '2022-04-01',
  predicates: years('GOOD', 'VERY_GOOD'),
  sanctions: [],
  documents: new Set([2024, 2025]),
  ...more,
});
const failed = (more: Partial<Candidate>, on = '2026-04-01') =>
  promotionEligibility(candidate(more), on, REGULAR_PROMOTION, PROMOTION_CALENDARS);

describe('regular promotion', () => {
  test.each<[string, Partial<Candidate>, string, string[]]>([
    ['four years to the day, twice Baik or better', {}, '2026-04-01', []],
    ['a month short of four years', {}, '2026-03-01', ['TOO_SHORT_IN_RANK']],
    [
      'Butuh Perbaikan two years ago',
      { predicates: years('NEEDS_IMPROVEMENT', 'VERY_GOOD') },
      '2026-04-01',
      ['PREDICATE_TOO_LOW'],
    ],
    ['Kurang last year', { predicates: years('VERY_GOOD', 'POOR') }, '2026-04-01', ['PREDICATE_TOO_LOW']],
    ['no predikat last year', { predicates: years('GOOD', null) }, '2026-04-01', ['PREDICATE_MISSING']],
    [
      'a sanction that runs',
      { sanctions: [{ from: '2026-01-01', to: '2026-12-31' }] },
      '2026-04-01',
      ['UNDER_SANCTION'],
    ],
    ['a sanction that is over', { sanctions: [{ from: '2025-01-01', to: '2026-03-31' }] }, '2026-04-01', []],
    ['a document missing', { documents: new Set([2025]) }, '2026-04-01', ['DOCUMENT_MISSING']],
    ['a PPPK', { kind: 'PPPK' }, '2026-04-01', ['NOT_PNS']],
    ['not on the first of a month', {}, '2026-04-02', ['NO_PERIOD_ON_THAT_DAY']],
    [
      'everything at once',
      {
        kind: 'PPPK',
        rankSince: '2024-01-01',
        predicates: years(null, 'VERY_POOR'),
        documents: new Set(),
        sanctions: [{ from: '2026-01-01', to: null }],
      },
      '2026-04-15',
      [
        'NOT_PNS',
        'NO_PERIOD_ON_THAT_DAY',
        'TOO_SHORT_IN_RANK',
        'PREDICATE_TOO_LOW',
        'DOCUMENT_MISSING',
        'PREDICATE_MISSING',
        'DOCUMENT_MISSING',
        'UNDER_SANCTION',
      ],
    ],
  ])('%s', (_name, more, on, rules) => {
    const answer = failed(more, on);
    expect(answer.failed.map(({ rule }) => rule)).toEqual(rules);
    expect(answer.eligible).toBe(rules.length === 0);
    for (const { article } of answer.failed) expect(article).not.toBe('');
  });

  test('eligible exactly when both years are Baik or better', () => {
    const predicate = fc.constantFrom<Predicate>('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR');
    const good = (one: Predicate) => one === 'VERY_GOOD' || one === 'GOOD';
    fc.assert(
      fc.property(
        predicate,
        predicate,
        (a, b) => failed({ predicates: years(a, b) }).eligible === (good(a) && good(b)),
      ),
    );
  });
});

describe('promotion days', () => {
  test.each([
    ['2025-03-01', '2025-04-01'],
    ['2025-04-01', '2025-04-01'],
    ['2025-08-02', '2025-10-01'],
    ['2025-10-02', '2025-11-01'],
    ['2026-12-15', '2027-01-01'],
  ])('from %s the next is %s', (from, next) => expect(nextPromotionDay(from, PROMOTION_CALENDARS)).toBe(next));

  test('without a calendar there is none', () => expect(nextPromotionDay('2026-01-01', [])).toBeNull());
});

describe('every rule, said aloud', () => {
  const candidate = {
    kind: 'PNS' as const,
    rankSince: '2022-01-01',
    predicates: years('GOOD', 'GOOD'),
    documents: new Set([2024, 2025]),
    sanctions: null,
  };
  const lines = (more: Partial<CandidateAsKnown> = {}) =>
    promotionLines({ ...candidate, ...more }, '2026-04-01', REGULAR_PROMOTION, PROMOTION_CALENDARS);

  test('each line names its article, and a line fails exactly when the judgement does', () => {
    const predicate = fc.constantFrom<Predicate | null>('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', null);
    const day = fc.constantFrom('2019-01-01', '2022-04-01', '2022-04-02', '2025-01-01');
    fc.assert(
      fc.property(predicate, predicate, day, fc.boolean(), (a, b, rankSince, sanctioned) => {
        const sanctions = sanctioned ? [{ from: '2026-01-01', to: null }] : [];
        const known = { ...candidate, predicates: years(a, b), rankSince, sanctions };
        const said = lines(known);
        const { eligible } = promotionEligibility(known, '2026-04-01', REGULAR_PROMOTION, PROMOTION_CALENDARS);
        expect(said).toHaveLength(8);
        expect(said.every(({ state }) => state !== 'FAILED')).toBe(eligible);
        for (const { article } of said) expect(article).not.toBe('');
      }),
    );
  });

  test('what is not recorded is unknown: neither met nor failed', () => {
    const states = (more: Partial<CandidateAsKnown>) => lines(more).map(({ rule, state }) => `${rule} ${state}`);
    expect(states({})).toContain('UNDER_SANCTION UNKNOWN');
    expect(states({ rankSince: null })).toContain('RANK_UNKNOWN UNKNOWN');
    expect(states({ rankSince: null }).join()).not.toContain('FAILED');
  });
});
