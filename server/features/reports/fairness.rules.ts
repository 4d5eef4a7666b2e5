import type { Provenance } from '../rulesets/effective.rules.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';

/** What people are grouped by; each is taken as it was when the population was frozen. */
export const FairnessDimension = { UNIT: 'UNIT', LEVEL: 'LEVEL', KIND: 'KIND', SEX: 'SEX' } as const;
export type FairnessDimension = (typeof FairnessDimension)[keyof typeof FairnessDimension];
const DIMENSIONS = Object.values(FairnessDimension);

/** What came out for one person of a closed cycle. */
export interface Outcome {
  readonly groups: Readonly<Record<FairnessDimension, string>>;
  readonly predicate: Predicate | null;
  /** Local index 0–100, or null. */
  readonly index: number | null;
}

/** Bars of the report. */
export interface FairnessBars extends Provenance {
  /** Fewest people behind a figure, behind each side of a share, and behind what is left over. */
  readonly fewest: number;
  /** Share of the best group, in percent, below which a group is worth a question. */
  readonly ratioPercent: number;
}

export const standardFairnessBars: FairnessBars = {
  name: 'Ambang laporan keadilan',
  version: 1,
  validFrom: '2026-01-01',
  validTo: null,
  source:
    'aturan anonimitas sistem ini (mulai 5 orang); empat perlima kelompok tertinggi menurut 29 CFR 1607.4(D), sebagai pertanyaan, bukan temuan',
  example: false,
  fewest: 5,
  ratioPercent: 80,
};

/** Figures of one group; null is withheld. Shares in percent with one decimal, the index with one decimal. */
export interface GroupOutcome {
  readonly key: string;
  readonly people: number | null;
  readonly goodPercent: number | null;
  readonly veryGoodPercent: number | null;
  readonly indexMean: number | null;
  /** Share of good or better against the best shown group of the dimension, in percent. */
  readonly ratioPercent: number | null;
  readonly isBelowBar: boolean;
}

export interface FairnessFigures {
  readonly all: GroupOutcome;
  readonly dimensions: readonly { readonly dimension: FairnessDimension; readonly groups: readonly GroupOutcome[] }[];
}

type Measure = 'GOOD' | 'VERY_GOOD' | 'INDEX';
/** Classes into which a measure sorts people: none of them may hold a few. */
const CLASSES: Readonly<Record<Measure, (one: Outcome) => number | null>> = {
  GOOD: ({ predicate }) => (predicate === null ? null : isGood(predicate) ? 1 : 0),
  VERY_GOOD: ({ predicate }) => (predicate === null ? null : predicate === 'VERY_GOOD' ? 2 : isGood(predicate) ? 1 : 0),
  INDEX: ({ index }) => (index === null ? null : 0),
};
const isGood = (predicate: Predicate): boolean => predicate === 'VERY_GOOD' || predicate === 'GOOD';

interface Group {
  readonly dimension: FairnessDimension;
  readonly key: string;
  readonly members: ReadonlySet<Outcome>;
}

/** Enough people, and in every class nobody or enough. */
export function isSafe(people: Iterable<Outcome>, measure: Measure, fewest: number): boolean {
  const counts = new Map<number, number>();
  for (const one of people) {
    const found = CLASSES[measure](one);
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts.size > 0 && [...counts.values()].every((n) => n >= fewest);
}

/**
 * The groups whose figure may be shown. A group goes when it is too small itself, when the groups that are not shown
 * would together be, or when it differs from another shown group, or from all without it, by too few people.
 */
export function shownGroups(people: readonly Outcome[], groups: readonly Group[], measure: Measure, fewest: number) {
  if (!isSafe(people, measure, fewest)) return new Set<Group>();
  const shown = new Set(groups.filter(({ members }) => isSafe(members, measure, fewest)));
  const counted = people.filter((one) => CLASSES[measure](one) !== null);
  const sizeOf = (group: Group) => counted.reduce((n, one) => n + (group.members.has(one) ? 1 : 0), 0);
  const bySize = [...groups].sort((a, b) => sizeOf(a) - sizeOf(b) || (a.key < b.key ? -1 : 1));
  const fits = (rest: readonly Outcome[]) => rest.length === 0 || isSafe(rest, measure, fewest);
  const offender = (): Group | undefined => {
    for (const dimension of DIMENSIONS) {
      const own = bySize.filter((group) => shown.has(group) && group.dimension === dimension);
      if (!fits(counted.filter((one) => !own.some(({ members }) => members.has(one))))) return own[0];
    }
    return bySize.find(
      (group) =>
        shown.has(group) &&
        bySize.some((other) => {
          if (!shown.has(other) || other.dimension === group.dimension) return false;
          const inside = counted.filter((one) => group.members.has(one));
          const within = inside.every((one) => other.members.has(one));
          const apart = inside.every((one) => !other.members.has(one));
          const rest = within
            ? counted.filter((one) => other.members.has(one) && !group.members.has(one))
            : counted.filter((one) => !other.members.has(one) && !group.members.has(one));
          return (within || apart) && !fits(rest);
        }),
    );
  };
  for (let one = offender(); one; one = offender()) shown.delete(one);
  return shown;
}

/** Outcomes by group with small cells, and what would give them away, withheld. Pure; the same input, the same figures. */
export function fairnessOf(people: readonly Outcome[], bars: FairnessBars): FairnessFigures {
  const groups = DIMENSIONS.flatMap((dimension) => groupsOf(people, dimension));
  const whole: Group = { dimension: 'UNIT', key: '', members: new Set(people) };
  const shown = new Map(
    (['GOOD', 'VERY_GOOD', 'INDEX'] as const).map((measure) => {
      const some = shownGroups(people, groups, measure, bars.fewest);
      return [measure, isSafe(people, measure, bars.fewest) ? new Set([...some, whole]) : some] as const;
    }),
  );
  const figures = (group: Group) => {
    const members = [...group.members];
    const rated = members.filter(({ predicate }) => predicate !== null);
    const indexes = members.flatMap(({ index }) => (index === null ? [] : [index]));
    const may = (measure: Measure) => shown.get(measure)?.has(group) === true;
    const share = (n: number) => tenth((100 * n) / rated.length);
    return {
      key: group.key,
      people: rated.length >= bars.fewest ? rated.length : null,
      goodPercent: may('GOOD') ? share(rated.filter((one) => CLASSES.GOOD(one) === 1).length) : null,
      veryGoodPercent: may('VERY_GOOD') ? share(rated.filter((one) => CLASSES.VERY_GOOD(one) === 2).length) : null,
      indexMean: may('INDEX') ? tenth(indexes.reduce((a, b) => a + b, 0) / indexes.length) : null,
    };
  };
  return {
    all: { ...figures(whole), ratioPercent: null, isBelowBar: false },
    dimensions: DIMENSIONS.map((dimension) => {
      const own = groups.filter((group) => group.dimension === dimension).map(figures);
      const best = Math.max(...own.map(({ goodPercent }) => goodPercent ?? 0));
      return { dimension, groups: own.map((one) => ({ ...one, ...against(best, one.goodPercent, bars) })) };
    }),
  };
}

const against = (best: number, own: number | null, { ratioPercent }: FairnessBars) => {
  if (own === null || best === 0) return { ratioPercent: null, isBelowBar: false };
  const ratio = tenth((100 * own) / best);
  return { ratioPercent: ratio, isBelowBar: ratio < ratioPercent };
};

/** The people by one dimension, in the order of the keys. */
export function groupsOf(people: readonly Outcome[], dimension: FairnessDimension): Group[] {
  const found = new Map<string, Set<Outcome>>();
  for (const one of people) {
    const key = one.groups[dimension];
    const members = found.get(key) ?? new Set();
    found.set(key, members.add(one));
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, members]) => ({ dimension, key, members }));
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
