import type { Severity, SheetProblem } from './sheet.types.js';

/** Findings kept of each severity; the totals count all of them. */
export const KEPT_PROBLEMS = 20_000;

/** How many findings of each severity there are, also those not kept. */
export type ProblemTotals = Readonly<Record<Severity, number>>;

/**
 * Gathers findings of a large file without letting a flood of one kind hide another or fill the memory: the first
 * `kept` of each severity stay, the totals are true.
 */
export class ProblemCollector {
  private readonly bySeverity: Record<Severity, SheetProblem[]> = { ERROR: [], WARNING: [], REPAIRED: [], NOTICE: [] };
  private readonly counts: Record<Severity, number> = { ERROR: 0, WARNING: 0, REPAIRED: 0, NOTICE: 0 };

  constructor(private readonly kept: number = KEPT_PROBLEMS) {}

  add(problem: SheetProblem): void {
    this.counts[problem.severity] += 1;
    const list = this.bySeverity[problem.severity];
    if (list.length < this.kept) list.push(problem);
  }

  /** Kept findings in the order of the file; those about the whole file first. */
  get problems(): readonly SheetProblem[] {
    const all = Object.values(this.bySeverity).flat();
    return all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  }

  get totals(): ProblemTotals {
    return { ...this.counts };
  }
}
