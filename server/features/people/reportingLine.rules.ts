import { holdsOn, type ReportingLine } from './evaluatorFacts.rules.js';

/** Who reports to whom on a day; of two lines of one person the newer holds. */
export function linesOn(lines: readonly ReportingLine[], date: string): Map<string, string> {
  const current = new Map<string, ReportingLine>();
  for (const line of lines) {
    if (!holdsOn(line, date)) continue;
    const other = current.get(line.employeeId);
    if (!other || line.from > other.from) current.set(line.employeeId, line);
  }
  return new Map([...current].map(([employeeId, line]) => [employeeId, line.superiorId]));
}

/**
 * Whether making `superiorId` the superior of `employeeId` closes a circle. Answers the circle as a path from the
 * employee up to himself ('A', 'B', 'A'), or null. Circles that do not contain the employee are not his fault: null.
 */
export function wouldCycle(
  superiorOf: ReadonlyMap<string, string>,
  employeeId: string,
  superiorId: string,
): string[] | null {
  const path = [employeeId];
  const seen = new Set<string>();
  for (let id: string | undefined = superiorId; id !== undefined; id = superiorOf.get(id)) {
    path.push(id);
    if (id === employeeId) return path;
    if (seen.has(id)) return null;
    seen.add(id);
  }
  return null;
}

const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The first day on which a new dated line would close a circle, with its path, or null. Who reports to whom changes
 * only where a line begins or has ended, so only those days are looked at. On its first day the new line wins.
 */
export function wouldCycleWithin(
  lines: readonly ReportingLine[],
  proposed: ReportingLine,
): { date: string; path: string[] } | null {
  const changes = lines.flatMap((line) => (line.to === null ? [line.from] : [line.from, dayAfter(line.to)]));
  const dates = [...new Set([proposed.from, ...changes.filter((date) => holdsOn(proposed, date))])].sort();
  for (const date of dates) {
    const superiorOf = linesOn([proposed, ...lines], date);
    const superiorId = superiorOf.get(proposed.employeeId);
    const path = superiorId === undefined ? null : wouldCycle(superiorOf, proposed.employeeId, superiorId);
    if (path) return { date, path };
  }
  return null;
}
