import type { Scale } from './disclosure.rules.js';
import type { Provenance } from './provenance.rules.js';

/** One answer as the trusted layer sees it; nothing of this leaves it (see diagnostics.rules.ts). */
export interface GivenAnswer {
  readonly raterId: string;
  readonly rateeId: string;
  /** Unit of the rater. */
  readonly unitId: string;
  /** In the frozen order of the items; null: could not judge. */
  readonly ratings: readonly (number | null)[];
  /** Hours before the window closed, whole, or null where no time is kept. */
  readonly hoursBeforeClose: number | null;
}

export const RaterPattern = {
  LENIENCY: 'LENIENCY',
  SEVERITY: 'SEVERITY',
  STRAIGHT_LINING: 'STRAIGHT_LINING',
  HALO: 'HALO',
  RECIPROCAL: 'RECIPROCAL',
  RING: 'RING',
  BURST: 'BURST',
} as const;
export type RaterPattern = (typeof RaterPattern)[keyof typeof RaterPattern];

/** Bars of the diagnostics. Percentages are of the range of the scale unless said otherwise. */
export interface PatternBars extends Provenance {
  /** Fewest answers of a rater before a habit is spoken of. */
  readonly fewestAnswers: number;
  /** Average distance from what others gave the same ratees. */
  readonly shiftPercent: number;
  /** The same distance in standard errors. */
  readonly shiftErrors: number;
  /** Share of a rater's answers with one score on every item (percent of answers). */
  readonly straightPercent: number;
  /** Variation between items compared with the usual rater's (percent of it) below which it is a halo. */
  readonly haloPercent: number;
  /** Distance of one answer from the others', beyond the rater's own habit, from which it counts as inflated. */
  readonly inflatedPercent: number;
  /** How near to the top an inflated answer is. */
  readonly topPercent: number;
  readonly burstHours: number;
  /** Fewest raters with, and without, a pattern before a count is shown. */
  readonly fewestRaters: number;
}

export const standardPatternBars: PatternBars = {
  name: 'Ambang pola penilai',
  version: '1',
  validFrom: '2026-01-01',
  source: 'nilai awal, diuji pada data buatan; hanya bahan pertanyaan, tidak mengubah data',
  fewestAnswers: 3,
  shiftPercent: 20,
  shiftErrors: 2,
  straightPercent: 90,
  haloPercent: 50,
  inflatedPercent: 13,
  topPercent: 20,
  burstHours: 2,
  fewestRaters: 5,
};

interface Measured {
  readonly answer: GivenAnswer;
  readonly mean: number;
  readonly variance: number;
  readonly items: number;
  /** Distance from the median of the others who rated the same ratee; null with fewer than two others. */
  readonly distance: number | null;
}

/** The raters in whom each pattern is seen. Trusted layer only: ids of raters, without any answer beside them. */
export function ratersByPattern(
  answers: readonly GivenAnswer[],
  scale: Scale,
  bars: PatternBars,
): ReadonlyMap<RaterPattern, ReadonlySet<string>> {
  const range = scale.hi - scale.lo;
  const measured = measure(answers);
  const byRater = groupBy(measured, ({ answer }) => answer.raterId);
  const found = new Map<RaterPattern, Set<string>>(Object.values(RaterPattern).map((pattern) => [pattern, new Set()]));
  const flag = (pattern: RaterPattern, raters: Iterable<string>) => {
    for (const rater of raters) found.get(pattern)?.add(rater);
  };
  // Near an end of the scale there is no room to vary: such answers say nothing about a halo.
  const varied = (own: readonly Measured[]) =>
    own.filter(({ mean }) => Math.min(scale.hi - mean, mean - scale.lo) * 8 > range).map(({ variance }) => variance);
  const usual = median(
    [...byRater.values()]
      .map(varied)
      .filter((own) => own.length > 0)
      .map(average),
  );

  for (const [rater, own] of byRater) {
    if (own.length < bars.fewestAnswers) continue;
    const distances = own.flatMap(({ distance }) => (distance === null ? [] : [distance]));
    const shift = distances.length >= bars.fewestAnswers ? average(distances) : 0;
    const error = Math.sqrt(varianceOf(distances) / Math.max(1, distances.length - 1));
    const far = Math.abs(shift) * 100 >= bars.shiftPercent * range && Math.abs(shift) >= bars.shiftErrors * error;
    if (far) flag(shift > 0 ? 'LENIENCY' : 'SEVERITY', [rater]);

    const straight = own.filter(({ variance, items }) => items > 1 && variance === 0).length;
    const inside = varied(own);
    if (straight * 100 >= bars.straightPercent * own.length) flag('STRAIGHT_LINING', [rater]);
    else if (inside.length >= bars.fewestAnswers && average(inside) * 100 <= bars.haloPercent * usual)
      flag('HALO', [rater]);

    const late = own.filter(
      ({ answer }) => answer.hoursBeforeClose !== null && answer.hoursBeforeClose < bars.burstHours,
    );
    if (late.length === own.length) flag('BURST', [rater]);
  }
  for (const circle of circles(inflatedEdges(measured, scale, bars))) {
    if (circle.length >= 2) flag(circle.length === 2 ? 'RECIPROCAL' : 'RING', circle);
  }
  return found;
}

function measure(answers: readonly GivenAnswer[]): Measured[] {
  const rated = answers.flatMap((answer) => {
    const ratings = answer.ratings.filter((rating) => rating !== null);
    return ratings.length
      ? [{ answer, mean: average(ratings), variance: varianceOf(ratings), items: ratings.length }]
      : [];
  });
  const byRatee = groupBy(rated, ({ answer }) => answer.rateeId);
  return rated.map((one) => {
    const others = (byRatee.get(one.answer.rateeId) ?? []).filter((other) => other !== one);
    // The median, so that two friends among five do not hide each other.
    return { ...one, distance: others.length < 2 ? null : one.mean - median(others.map(({ mean }) => mean)) };
  });
}

/**
 * From rater to ratee where an answer is near the top, far above what outsiders gave, and above the rater's own habit.
 * Outsiders are the other raters without those with whom the rater exchanges top marks: friends must not hide friends.
 */
function inflatedEdges(measured: readonly Measured[], scale: Scale, bars: PatternBars): Map<string, string[]> {
  const range = scale.hi - scale.lo;
  const atTop = ({ mean }: Measured) => (scale.hi - mean) * 100 <= bars.topPercent * range;
  const tops = new Set(measured.filter(atTop).map(({ answer }) => `${answer.raterId}\u0000${answer.rateeId}`));
  const exchange = (a: string, b: string) => tops.has(`${a}\u0000${b}`) && tops.has(`${b}\u0000${a}`);
  const byRatee = groupBy(measured, ({ answer }) => answer.rateeId);
  const fromOutsiders = ({ answer, mean }: Measured): number | null => {
    const others = (byRatee.get(answer.rateeId) ?? []).filter((other) => other.answer !== answer);
    const outside = others.filter((other) => !exchange(other.answer.raterId, answer.raterId));
    return outside.length < 2 ? null : mean - median(outside.map((other) => other.mean));
  };
  const edges = new Map<string, string[]>();
  for (const [rater, own] of groupBy(measured, ({ answer }) => answer.raterId)) {
    const rest = own.filter((one) => !exchange(rater, one.answer.rateeId)).flatMap(({ distance }) => distance ?? []);
    const habit = Math.max(0, rest.length ? median(rest) : 0);
    for (const one of own.filter(atTop)) {
      const distance = fromOutsiders(one);
      if (distance === null || (distance - habit) * 100 < bars.inflatedPercent * range) continue;
      edges.set(rater, [...(edges.get(rater) ?? []), one.answer.rateeId]);
    }
  }
  return edges;
}

/** Groups in which everybody leads to everybody else (strongly connected, Tarjan 1972). */
function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const groups: string[][] = [];
  const visit = (one: string): number => {
    order.set(one, order.size);
    low.set(one, order.size - 1);
    open.push(one);
    for (const next of edges.get(one) ?? []) {
      const reached = order.has(next) ? (open.includes(next) ? order.get(next) : undefined) : visit(next);
      low.set(one, Math.min(low.get(one) ?? 0, reached ?? Number.POSITIVE_INFINITY));
    }
    if (low.get(one) === order.get(one)) groups.push(open.splice(open.indexOf(one)));
    return low.get(one) ?? 0;
  };
  for (const one of edges.keys()) if (!order.has(one)) visit(one);
  return groups;
}

const average = (values: readonly number[]) => (values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0);

function varianceOf(values: readonly number[]): number {
  const mean = average(values);
  return average(values.map((value) => (value - mean) ** 2));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
