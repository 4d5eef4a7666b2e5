import type { DistributionGuide, DistributionLimit, Rounding } from './distributionGuide.rules.js';
import { type OrganisationPredicate, Predicate } from './quadrant.rules.js';

/** Persons by predikat, in one evaluator's unit and one period. */
export type PredicateCounts = Readonly<Record<Predicate, number>>;

/** One limit not kept. WARNING asks for a reason, NOTE only informs; neither ever blocks. */
export interface DistributionFinding {
  key: 'distribution.maximum' | 'distribution.minimum' | 'distribution.missing' | 'distribution.most';
  severity: 'WARNING' | 'NOTE';
  predicates: readonly Predicate[];
  /** Persons counted with one of the predikat. */
  actual: number;
  /** Persons allowed at most or wanted at least; null for "most". */
  limit: number | null;
  /** The percentage the limit comes from; null where it is a number of persons or "most". */
  limitPercent: number | null;
  /** The share counted, percent half up to 2 decimals. */
  actualPercent: number;
}

export type DistributionCheck =
  | { applies: false; reason: 'distribution.tooSmall'; total: number; minimumSize: number }
  | { applies: true; total: number; inOrder: boolean; findings: DistributionFinding[] };

/** A percentage of persons as whole persons, in integers so that 70 % of 10 is 7. */
function personsOf(percent: number, total: number, rounding: Rounding): number {
  // Percentages may have two decimals; in hundredths everything is whole.
  const product = Math.round(percent * 100) * total;
  const rest = product % 10_000;
  const floor = (product - rest) / 10_000;
  if (rest === 0 || rounding === 'FLOOR') return floor;
  return rounding === 'CEIL' || rest * 2 >= 10_000 ? floor + 1 : floor;
}

const percentOf = (part: number, total: number): number => Math.floor((part * 20_000 + total) / (2 * total)) / 100;

function findingOf(
  limit: DistributionLimit,
  counts: PredicateCounts,
  total: number,
  guide: DistributionGuide,
): DistributionFinding | null {
  const actual = limit.predicates.reduce((sum, predicate) => sum + counts[predicate], 0);
  const figures = { predicates: limit.predicates, actual, actualPercent: percentOf(actual, total) };
  if (limit.kind === 'MOST') {
    const others = Object.values(Predicate).filter((predicate) => !limit.predicates.includes(predicate));
    if (others.every((predicate) => counts[predicate] < actual)) return null;
    return { key: 'distribution.most', severity: 'NOTE', ...figures, limit: null, limitPercent: null };
  }
  if (limit.kind === 'MIN_PERSONS') {
    if (actual >= limit.persons) return null;
    return {
      key: 'distribution.missing',
      severity: 'WARNING',
      ...figures,
      limit: limit.persons,
      limitPercent: null,
    };
  }
  const maximum = limit.kind === 'MAX_PERCENT';
  const persons = personsOf(limit.percent, total, maximum ? guide.roundMaximum : guide.roundMinimum);
  if (maximum ? actual <= persons : actual >= persons) return null;
  return {
    key: maximum ? 'distribution.maximum' : 'distribution.minimum',
    severity: 'WARNING',
    ...figures,
    limit: persons,
    limitPercent: limit.percent,
  };
}

/**
 * Compares the predikat of one evaluator's unit with the guide for the unit's own predikat (p.94-97; SE 3/2023).
 * A deviation is a warning with its figures, to be answered with a reason: it never blocks and never changes a predikat.
 * Throws RangeError for counts that are not whole numbers of persons.
 */
export function checkDistribution(
  counts: PredicateCounts,
  organisation: OrganisationPredicate,
  guide: DistributionGuide,
): DistributionCheck {
  const values = Object.values(Predicate).map((predicate) => counts[predicate]);
  if (values.some((count) => !Number.isSafeInteger(count) || count < 0)) throw new RangeError('not a count of persons');
  const total = values.reduce((sum, count) => sum + count, 0);
  if (total < guide.minimumSize || total === 0) {
    return { applies: false, reason: 'distribution.tooSmall', total, minimumSize: guide.minimumSize };
  }
  const findings = guide.limits[organisation]
    .map((limit) => findingOf(limit, counts, total, guide))
    .filter((finding) => finding !== null);
  return { applies: true, total, inOrder: findings.every((finding) => finding.severity === 'NOTE'), findings };
}
