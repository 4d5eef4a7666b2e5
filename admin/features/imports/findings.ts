/** How grave a finding is, gravest first. */
export const SEVERITIES = ['ERROR', 'WARNING', 'REPAIRED', 'NOTICE'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding {
  readonly line?: number | null;
  readonly column?: string | null;
  readonly severity: string;
  readonly message: string;
}

export interface Totals {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly repaired: number;
  readonly notices: number;
}

const FIELD = { ERROR: 'errors', WARNING: 'warnings', REPAIRED: 'repaired', NOTICE: 'notices' } as const;

/**
 * The severities that occur, with their true numbers. The screen holds only the first findings of a file, so the
 * numbers come from the totals; while there are none, from what is there. Pure.
 */
export const numbersBySeverity = (
  findings: readonly Finding[],
  totals: Totals | null | undefined,
): readonly { readonly severity: Severity; readonly count: number }[] =>
  SEVERITIES.map((severity) => ({
    severity,
    count: totals ? totals[FIELD[severity]] : findings.filter((one) => one.severity === severity).length,
  })).filter(({ count }) => count > 0);
