import type { GuidanceFormsQuery } from '../../gql/graphql.js';

/** One part of a form, with what was written. */
export type Part = GuidanceFormsQuery['guidanceForms'][number]['sections'][number];
type Row = Readonly<Record<string, string>>;

/** What the form on the screen holds, by part: words, an answer, or rows by column. */
export type PartValues = Readonly<Record<string, string | readonly Row[] | null | undefined>>;

/**
 * What was written, as the form on the screen holds it. A table nobody wrote in begins with the rows its form prints,
 * or with a blank one; printed rows left out before are offered again. Pure.
 */
export const valuesOf = (parts: readonly Part[]): PartValues =>
  Object.fromEntries(
    parts.map(({ key, columns, printedRows, text, rows }) => [
      key,
      columns.length === 0
        ? text
        : startOf(printedRows, rows).map((row) =>
            Object.fromEntries(columns.map((column, n) => [column.key, row[n] ?? ''])),
          ),
    ]),
  );

const startOf = (printed: readonly string[], rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const added = rows.filter(([name]) => !printed.includes(name ?? ''));
  const start = [...printed.map((name) => rows.find(([first]) => first === name) ?? [name]), ...added];
  return start.length > 0 ? start : [[]];
};

/** The parts under the subject their form groups them by; parts without one stand alone. Pure. */
export const bySubject = (parts: readonly Part[]): readonly { subject: string; parts: readonly Part[] }[] =>
  parts.reduce<{ subject: string; parts: Part[] }[]>((groups, part) => {
    const last = groups.at(-1);
    if (last && part.subject !== '' && last.subject === part.subject) last.parts.push(part);
    else groups.push({ subject: part.subject, parts: [part] });
    return groups;
  }, []);

/** The parts as the API takes them: cells in the order of the columns. Pure. */
export const inputOf = (
  parts: readonly Part[],
  values: PartValues,
): { key: string; text?: string; rows?: string[][] }[] =>
  parts.map(({ key, columns }) => {
    const value = values[key];
    if (columns.length === 0) return { key, text: typeof value === 'string' ? value : '' };
    const rows = Array.isArray(value) ? (value as readonly (Row | null)[]) : [];
    return { key, rows: rows.map((row) => columns.map((column) => row?.[column.key] ?? '')) };
  });
