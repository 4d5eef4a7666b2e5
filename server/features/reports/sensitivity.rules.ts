/** One person's index as it was made: components that had data, each normalised to 0–100, with its weight. */
export interface WeighedPerson {
  readonly components: readonly { readonly code: string; readonly value: number; readonly weight: number }[];
}

/** What one shift of one weight would change; shares in percent with one decimal, null is withheld. */
export interface Sensitivity {
  readonly component: string;
  readonly shift: number;
  /** Mean distance between the two indexes, without sign, two decimals. */
  readonly meanChange: number | null;
  /** People whose index moves by a point or more. */
  readonly movedPercent: number | null;
  /** People of the upper quarter who would no longer be in it. */
  readonly leftQuarterPercent: number | null;
}

/** Shifts that are tried, in percentage points of the weight; the others give or take in proportion. */
export const SHIFTS = [-10, -5, 5, 10] as const;
/** A difference in the index that is worth counting, in points. */
const A_POINT = 1;

/**
 * What the index would look like with other weights, for everybody together: how much hangs on a choice of the city.
 * A share behind which a few people stand, on either side, is withheld. The predicate does not depend on the index.
 * @param fewest fewest people on each side of a share
 */
export function sensitivityOf(people: readonly WeighedPerson[], fewest: number): Sensitivity[] {
  const codes = [...new Set(people.flatMap(({ components }) => components.map(({ code }) => code)))].sort();
  const before = people.map((one) => indexWith(one, null, 0));
  const upper = upperQuarter(before);
  return codes.flatMap((component) =>
    SHIFTS.map((shift): Sensitivity => {
      const after = people.map((one) => indexWith(one, component, shift));
      const changes = after.map((value, n) => Math.abs(value - (before[n] ?? 0)));
      const stay = upperQuarter(after);
      return {
        component,
        shift,
        meanChange: people.length < fewest ? null : round(changes.reduce((a, b) => a + b, 0) / people.length, 2),
        movedPercent: share(changes.filter((change) => change >= A_POINT).length, people.length, fewest),
        leftQuarterPercent: share([...upper].filter((n) => !stay.has(n)).length, upper.size, fewest),
      };
    }),
  );
}

/** Weighted mean over the components that are there, after the shift; unshifted when there is nothing to shift against. */
function indexWith({ components }: WeighedPerson, code: string | null, shift: number): number {
  const shifted = components.find((one) => one.code === code);
  const moved = shifted ? Math.min(100, Math.max(0, shifted.weight + shift)) : 0;
  const scale = shifted && shifted.weight < 100 ? (100 - moved) / (100 - shifted.weight) : 1;
  const weightOf = (one: { code: string; weight: number }) => (one === shifted ? moved : one.weight * scale);
  const whole = components.reduce((sum, one) => sum + weightOf(one), 0);
  return whole === 0 ? 0 : components.reduce((sum, one) => sum + weightOf(one) * one.value, 0) / whole;
}

/** Positions of the best quarter; who stands equal with the last of it is in it. */
function upperQuarter(values: readonly number[]): Set<number> {
  const last = [...values].sort((a, b) => b - a)[Math.ceil(values.length / 4) - 1] ?? Number.POSITIVE_INFINITY;
  return new Set(values.flatMap((value, n) => (value >= last - 1e-9 ? [n] : [])));
}

const share = (some: number, all: number, fewest: number): number | null =>
  all >= fewest && [some, all - some].every((n) => n === 0 || n >= fewest) ? round((100 * some) / all, 1) : null;

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
