import type { IndexResult } from '../rulesets/index.rules.js';

/** What made a local index come out otherwise. */
export const IndexRevisionCause = {
  ATTENDANCE: 'ATTENDANCE',
  SANCTION: 'SANCTION',
  OBJECTION: 'OBJECTION',
  RECOMPUTED: 'RECOMPUTED',
} as const;
export type IndexRevisionCause = (typeof IndexRevisionCause)[keyof typeof IndexRevisionCause];

/** One component of the index before and after: value 0–100 (exact text) and its part of the total (two decimals). */
export interface ChangedLine {
  readonly component: string;
  readonly valueBefore: string | null;
  readonly valueAfter: string | null;
  readonly contributionBefore: string | null;
  readonly contributionAfter: string | null;
}

/** What is looked at of a stored computation. */
type Computed = Pick<IndexResult, 'total'> & {
  readonly trace: readonly Pick<IndexResult['trace'][number], 'component' | 'normalised' | 'contribution'>[];
};

/** A difference between two computations of one index. */
export interface IndexDifference {
  readonly totalBefore: string | null;
  readonly totalAfter: string | null;
  /** Components that differ; the others' parts of the total are as they were. */
  readonly lines: readonly ChangedLine[];
}

/** Components whose value or part of the total differs, in the order of the newer computation. */
const changedLines = (before: Computed, after: Computed): ChangedLine[] => {
  const names = [...new Set([...after.trace, ...before.trace].map(({ component }) => component))];
  return names.flatMap((component) => {
    const old = before.trace.find((line) => line.component === component);
    const now = after.trace.find((line) => line.component === component);
    const line = {
      component,
      valueBefore: old?.normalised ?? null,
      valueAfter: now?.normalised ?? null,
      contributionBefore: old?.contribution ?? null,
      contributionAfter: now?.contribution ?? null,
    };
    const same = line.valueBefore === line.valueAfter && line.contributionBefore === line.contributionAfter;
    return same ? [] : [line];
  });
};

/**
 * What a new computation changes about a stored one; null when nothing, or when nothing was stored: the first figure
 * replaces none.
 */
export function indexDifference(before: Computed | null, after: Computed): IndexDifference | null {
  if (before === null) return null;
  const lines = changedLines(before, after);
  if (before.total === after.total && lines.length === 0) return null;
  return { totalBefore: before.total, totalAfter: after.total, lines };
}

/** A difference of a closed cycle that was shown last. */
export interface ShownDifference {
  readonly totalAfter: string | null;
  readonly lines: readonly ChangedLine[];
}

const valuesOf = ({ totalAfter, lines }: ShownDifference): string =>
  JSON.stringify([totalAfter, lines.map(({ component, valueAfter }) => [component, valueAfter]).sort()]);

/**
 * What a closed cycle has to show after a comparison: a difference that is not the one shown already; or, when what was
 * corrected was corrected back, that none is left. Null when nothing new is to be said.
 */
export function toShow(
  stored: Pick<IndexResult, 'total'>,
  difference: IndexDifference | null,
  shown: ShownDifference | null,
): IndexDifference | null {
  const isShown = shown !== null && shown.lines.length > 0;
  if (difference === null) return isShown ? { totalBefore: stored.total, totalAfter: stored.total, lines: [] } : null;
  return shown !== null && valuesOf(shown) === valuesOf(difference) ? null : difference;
}
