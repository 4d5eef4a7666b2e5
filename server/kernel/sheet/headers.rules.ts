import type { SheetProblem } from './sheet.types.js';

/** One column that a table may have: its own name first, then names accepted for it. */
export interface ColumnName {
  readonly names: readonly [string, ...string[]];
  readonly required: boolean;
}

/** Header texts are compared without case, surrounding and repeated spaces, `_`, `.` and a leading BOM. */
export const headerKey = (header: string) =>
  header
    .replace(/^\ufeff/, '')
    .replace(/[\s_.]+/g, ' ')
    .trim()
    .toUpperCase();

/** Headers that are there twice, or missing above a column: found in any table, whatever its columns mean. */
export function headerProblems(headers: readonly string[], line: number): SheetProblem[] {
  const seen = new Set<string>();
  const problems: SheetProblem[] = [];
  for (const header of headers) {
    const key = headerKey(header);
    if (key !== '' && seen.has(key)) {
      problems.push({
        severity: 'ERROR',
        key: 'sheet.duplicateHeader',
        params: { header: header.trim() },
        line,
        column: header.trim(),
      });
    }
    seen.add(key);
  }
  return problems;
}

/**
 * Finds each column of `table` among the headers.
 * @returns the 0-based position by column key (-1 when absent) and problems: a missing required column is an ERROR,
 * a missing optional one nothing, an unknown header a WARNING (its values are ignored), two headers for one column an
 * ERROR.
 */
export function matchHeaders<Key extends string>(
  headers: readonly string[],
  line: number,
  table: Readonly<Record<Key, ColumnName>>,
): { readonly index: Readonly<Record<Key, number>>; readonly problems: readonly SheetProblem[] } {
  const keys = Object.keys(table) as Key[];
  const byName = new Map(keys.flatMap((key) => table[key].names.map((name) => [headerKey(name), key] as const)));
  const index = Object.fromEntries(keys.map((key) => [key, -1])) as Record<Key, number>;
  const problems: SheetProblem[] = [];
  headers.forEach((header, position) => {
    const column = header.trim();
    const key = byName.get(headerKey(header));
    if (key === undefined) {
      if (column !== '')
        problems.push({ severity: 'WARNING', key: 'sheet.unknownHeader', params: { header: column }, line, column });
    } else if (index[key] >= 0) {
      const first = headers[index[key]]?.trim() ?? '';
      // The same text twice is reported by `headerProblems` already.
      if (headerKey(first) !== headerKey(header)) {
        problems.push({ severity: 'ERROR', key: 'sheet.sameColumn', params: { header: column, first }, line, column });
      }
    } else index[key] = position;
  });
  for (const key of keys) {
    const { names, required } = table[key];
    if (required && index[key] < 0) {
      const accepted = names.slice(1).join(', ') || names[0];
      problems.push({
        severity: 'ERROR',
        key: 'sheet.missingHeader',
        params: { header: names[0], accepted },
        line,
        column: names[0],
      });
    }
  }
  return { index, problems };
}
