import { addMonths, covers, type Day, inForce, type Provenance, type Span } from '../cycles/dated.rules.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';

/** In which months rank promotions take effect, always on the 1st. */
export interface PromotionCalendar extends Provenance {
  readonly months: readonly number[];
}

/** Peraturan BKN 4/2023: six a year; Peraturan BKN 4/2025: twelve, from 1 October 2025 (secondary source). */
export const PROMOTION_CALENDARS: readonly PromotionCalendar[] = [
  {
    name: 'Enam periode kenaikan pangkat',
    version: 1,
    validFrom: '2024-01-01',
    validTo: '2025-09-30',
    source: 'Peraturan BKN 4/2023',
    example: false,
    months: [2, 4, 6, 8, 10, 12],
  },
  {
    name: 'Dua belas periode kenaikan pangkat',
    version: 2,
    validFrom: '2025-10-01',
    validTo: null,
    source: 'Peraturan BKN 4/2025',
    example: false,
    months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  },
];

export interface PromotionRules extends Provenance {
  readonly yearsInRank: number;
  /** How many of the last full years are looked at. */
  readonly yearsOfPredicates: number;
  readonly goodEnough: readonly Predicate[];
}

/** Kenaikan pangkat reguler (secondary source). */
export const REGULAR_PROMOTION: PromotionRules = {
  name: 'Kenaikan pangkat reguler',
  version: 1,
  validFrom: '2023-01-01',
  validTo: null,
  source: 'Peraturan BKN 4/2023, 4/2025',
  example: false,
  yearsInRank: 4,
  yearsOfPredicates: 2,
  goodEnough: ['VERY_GOOD', 'GOOD'],
};

export interface Candidate {
  readonly kind: 'PNS' | 'PPPK';
  /** TMT pangkat: since when the present rank is held. */
  readonly rankSince: Day;
  /** Signed annual predicates by year. */
  readonly predicates: ReadonlyMap<number, Predicate>;
  /** Decided discipline sanctions and how long each lasts; flags are not sanctions. */
  readonly sanctions: readonly Span[];
  /** Years for which the SKP with its evaluation document is at hand. */
  readonly documents: ReadonlySet<number>;
}

export interface FailedRule {
  readonly rule:
    | 'NOT_PNS'
    | 'NO_PERIOD_ON_THAT_DAY'
    | 'TOO_SHORT_IN_RANK'
    | 'PREDICATE_MISSING'
    | 'PREDICATE_TOO_LOW'
    | 'UNDER_SANCTION'
    | 'DOCUMENT_MISSING';
  readonly article: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Eligibility {
  readonly eligible: boolean;
  /** Every rule that fails, not the first only. */
  readonly failed: readonly FailedRule[];
}

/** The first promotion day on or after a day; null when no calendar is in force within the next year. */
export const nextPromotionDay = (from: Day, calendars: readonly PromotionCalendar[]): Day | null => {
  let first = from.endsWith('-01') ? from : addMonths(`${from.slice(0, 7)}-01`, 1);
  for (let n = 0; n < 12; n += 1) {
    if (inForce(calendars, first)?.months.includes(Number(first.slice(5, 7)))) return first;
    first = addMonths(first, 1);
  }
  return null;
};

/** PPPK have a golongan and no rank to rise in. */
const NO_RANKS = 'Perpres 98/2020 jo Perpres 11/2024';

/**
 * Whether a candidate may be proposed for regular promotion (kenaikan pangkat reguler) on a day. A person decides; this
 * answers yes or no per rule. A year without predicate fails as missing, it is not taken as low.
 */
export const promotionEligibility = (
  candidate: Candidate,
  effectiveOn: Day,
  rules: PromotionRules,
  calendars: readonly PromotionCalendar[],
): Eligibility => {
  const failed: FailedRule[] = [];
  const fail = (rule: FailedRule['rule'], article: string, params: FailedRule['params'] = {}) =>
    failed.push({ rule, article, params });
  if (candidate.kind !== 'PNS') fail('NOT_PNS', NO_RANKS);
  const calendar = inForce(calendars, effectiveOn);
  if (nextPromotionDay(effectiveOn, calendars) !== effectiveOn)
    fail('NO_PERIOD_ON_THAT_DAY', calendar?.source ?? 'Peraturan BKN 4/2025', { day: effectiveOn });
  const earliest = addMonths(candidate.rankSince, 12 * rules.yearsInRank);
  if (effectiveOn < earliest) fail('TOO_SHORT_IN_RANK', rules.source, { years: rules.yearsInRank, earliest });
  for (let back = 1; back <= rules.yearsOfPredicates; back += 1) {
    const year = Number(effectiveOn.slice(0, 4)) - back;
    const predicate = candidate.predicates.get(year);
    if (predicate === undefined) fail('PREDICATE_MISSING', rules.source, { year });
    else if (!rules.goodEnough.includes(predicate)) fail('PREDICATE_TOO_LOW', rules.source, { year, predicate });
    if (!candidate.documents.has(year)) fail('DOCUMENT_MISSING', rules.source, { year });
  }
  for (const sanction of candidate.sanctions)
    if (covers(sanction, effectiveOn)) fail('UNDER_SANCTION', 'PP 94/2021', { from: sanction.from });
  return { eligible: failed.length === 0, failed };
};

/** How one rule stands: met, failed, or not known here and to be checked by a person. */
export const RuleState = { MET: 'MET', FAILED: 'FAILED', UNKNOWN: 'UNKNOWN' } as const;
export type RuleState = (typeof RuleState)[keyof typeof RuleState];

export interface RuleLine {
  readonly rule: FailedRule['rule'] | 'PREDICATE' | 'RANK_UNKNOWN';
  readonly state: RuleState;
  readonly article: string;
  readonly params: FailedRule['params'];
}

/** What may not be known of a candidate; what is not known neither lets through nor shuts out. */
export type CandidateAsKnown = Omit<Candidate, 'rankSince' | 'sanctions'> & {
  readonly rankSince: Day | null;
  /** Null: decided sanctions are not recorded here. */
  readonly sanctions: readonly Span[] | null;
};

/** Every rule of regular promotion with its state, in the order of the law: nothing that was checked stays unsaid. */
export const promotionLines = (
  candidate: CandidateAsKnown,
  effectiveOn: Day,
  rules: PromotionRules,
  calendars: readonly PromotionCalendar[],
): readonly RuleLine[] => {
  const known = { ...candidate, rankSince: candidate.rankSince ?? effectiveOn, sanctions: candidate.sanctions ?? [] };
  const { failed } = promotionEligibility(known, effectiveOn, rules, calendars);
  const find = (rule: FailedRule['rule'], year?: number) =>
    failed.find((one) => one.rule === rule && (year === undefined || one.params.year === year));
  const line = (rule: FailedRule['rule'], article: string, params: FailedRule['params'], year?: number): RuleLine => ({
    rule,
    state: find(rule, year) ? 'FAILED' : 'MET',
    article,
    params,
  });
  const period = inForce(calendars, effectiveOn)?.source ?? 'Peraturan BKN 4/2025';
  const earliest = addMonths(known.rankSince, 12 * rules.yearsInRank);
  const years = Array.from({ length: rules.yearsOfPredicates }, (_, n) => Number(effectiveOn.slice(0, 4)) - 1 - n);
  return [
    line('NOT_PNS', NO_RANKS, {}),
    line('NO_PERIOD_ON_THAT_DAY', period, { day: effectiveOn }),
    candidate.rankSince === null
      ? { rule: 'RANK_UNKNOWN', state: 'UNKNOWN', article: rules.source, params: {} }
      : line('TOO_SHORT_IN_RANK', rules.source, { years: rules.yearsInRank, earliest }),
    ...years.flatMap((year): RuleLine[] => {
      const bad = find('PREDICATE_MISSING', year) ?? find('PREDICATE_TOO_LOW', year);
      const predicate = candidate.predicates.get(year) ?? '';
      return [
        { rule: 'PREDICATE', state: bad ? 'FAILED' : 'MET', article: rules.source, params: { year, predicate } },
        line('DOCUMENT_MISSING', rules.source, { year }, year),
      ];
    }),
    candidate.sanctions === null
      ? { rule: 'UNDER_SANCTION', state: 'UNKNOWN', article: 'PP 94/2021', params: {} }
      : line('UNDER_SANCTION', 'PP 94/2021', {}),
  ];
};
