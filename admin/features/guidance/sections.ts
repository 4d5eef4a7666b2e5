import type { GuidanceFormsQuery } from '../../gql/graphql.js';

/** One part of a form, with what was written. */
export type Part = GuidanceFormsQuery['guidanceForms'][number]['sections'][number];
type Row = Readonly<Record<string, string>>;

/** What the form on the screen holds, by part: words, an answer, or rows by column. */
export type PartValues = Readonly<Record<string, string | readonly Row[] | null | undefined>>;

/** What was written, as the form on the screen holds it; a table nobody wrote in begins with one blank row. Pure. */
export const valuesOf = (parts: readonly Part[]): PartValues =>
  Object.fromEntries(
    parts.map(({ key, columns, text, rows }) => [
      key,
      columns.length === 0
        ? text
        : (rows.length > 0 ? rows : [[]]).map((row) =>
            Object.fromEntries(columns.map((column, n) => [column.key, row[n] ?? ''])),
          ),
    ]),
  );

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
