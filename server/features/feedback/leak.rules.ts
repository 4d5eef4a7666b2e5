/**
 * The auditor of anonymity.md (test 1, linear): looks for a sum, difference or other linear combination of published
 * sums that depends on too few raters. Exact arithmetic; knows nothing of how the sets were made.
 */

/** Rank of an integer matrix by fraction-free elimination. */
export function rank(rows: readonly (readonly number[])[]): number {
  const m = rows.map((row) => row.map(BigInt));
  const width = m[0]?.length ?? 0;
  let done = 0;
  let previous = 1n;
  for (let column = 0; column < width && done < m.length; column++) {
    const at = m.findIndex((row, i) => i >= done && row[column] !== 0n);
    const pivot = m[at];
    const head = m[done];
    if (!pivot || !head) continue;
    m[at] = head;
    m[done] = pivot;
    const lead = pivot[column] ?? 1n;
    for (const row of m.slice(done + 1)) {
      const factor = row[column] ?? 0n;
      for (let j = 0; j < width; j++) row[j] = (lead * (row[j] ?? 0n) - factor * (pivot[j] ?? 0n)) / previous;
    }
    previous = lead;
    done++;
  }
  return done;
}

/**
 * Every set of columns (as a bit mask) on which some combination of the rows depends exactly.
 * Over the rationals such a combination exists when leaving any one column out makes the space of combinations
 * that vanish elsewhere smaller.
 */
export function exactSupports(rows: readonly (readonly number[])[]): number[] {
  const width = rows[0]?.length ?? 0;
  const full = rank(rows);
  const dimensions = Array.from({ length: 2 ** width }, (_, mask) => full - rank(without(rows, mask)));
  return dimensions.flatMap((dimension, mask) => {
    const members = columnsOf(mask, width);
    const exactly = members.every((column) => (dimensions[mask ^ (1 << column)] ?? 0) < dimension);
    return mask && exactly ? [mask] : [];
  });
}

const columnsOf = (mask: number, width: number) => [...Array(width).keys()].filter((column) => mask & (1 << column));
const without = (rows: readonly (readonly number[])[], mask: number) =>
  rows.map((row) => row.filter((_, column) => !(mask & (1 << column))));

/**
 * The smallest violation found among published sums, or null when there is none.
 * @param rows one row per published sum, one coefficient per unknown
 * @param owner the rater behind each unknown (column)
 * @param need the protection promised to each rater: no combination that involves the rater may involve fewer
 * @param supports replaceable by a caching version
 */
export function findLeak(
  rows: readonly (readonly number[])[],
  owner: readonly number[],
  need: readonly number[],
  supports: (rows: readonly (readonly number[])[]) => number[] = exactSupports,
): { raters: number[] } | null {
  // Unknowns with equal coefficients everywhere are in every support together, so they can be one column.
  const classes = new Map<string, number[]>();
  owner.forEach((_, column) => {
    const key = rows.map((row) => row[column]).join();
    classes.set(key, [...(classes.get(key) ?? []), column]);
  });
  const groups = [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, columns]) => columns);
  const reduced = rows.map((row) => groups.map((columns) => row[columns[0] ?? 0] ?? 0));
  let worst: number[] | null = null;
  for (const mask of supports(reduced)) {
    const raters = [
      ...new Set(groups.flatMap((columns, i) => (mask & (1 << i) ? columns.map((c) => owner[c] ?? 0) : []))),
    ];
    if (raters.some((rater) => raters.length < (need[rater] ?? 0)) && (!worst || raters.length < worst.length))
      worst = raters;
  }
  return worst && { raters: worst };
}
