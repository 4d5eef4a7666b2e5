import type { Move, ReportingLine } from './evaluatorFacts.rules.js';

/** A change of unit, and whether the superior of that day still leads the new place. */
export interface ChangeOfUnit extends Move {
  /** The superior's own unit is the new unit or lies above it: the line was right and holds on without being renewed. */
  readonly keepsSuperior: boolean;
}

const dayBefore = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/**
 * Lines fixed before a move no longer hold (p.91 no.13), except where the superior leads the new place as well: such a
 * line is taken as renewed on the day of the move, so that moving inside one superior's unit leaves nobody without evaluator.
 */
export function renewedLines(lines: readonly ReportingLine[], moves: readonly ChangeOfUnit[]): ReportingLine[] {
  const kept = new Map<string, string[]>();
  for (const { employeeId, date, keepsSuperior } of moves)
    if (keepsSuperior) kept.set(employeeId, [...(kept.get(employeeId) ?? []), date].sort());
  return lines.flatMap((line) => {
    const parts: ReportingLine[] = [];
    let open = line;
    for (const date of kept.get(line.employeeId) ?? []) {
      if (date <= open.from || (open.to !== null && date > open.to)) continue;
      parts.push({ ...open, to: dayBefore(date) });
      open = { ...open, from: date };
    }
    return [...parts, open];
  });
}
