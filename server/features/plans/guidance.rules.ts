import { type RecordKind, sectionsOf } from './guidanceForms.rules.js';
import type { FormChoice, FormSection, SectionAuthor } from './guidanceShape.rules.js';

/** What was written in one part: words or an answer, and the rows of a table, cells in the order of its columns. */
export interface SectionText {
  readonly key: string;
  readonly text: string;
  readonly rows?: readonly (readonly string[])[];
}

export const MAX_ROWS = 30;
const MAX_CELL = 2000;

const isBlank = (written: SectionText | undefined): boolean =>
  written === undefined ||
  (written.text.trim() === '' && !(written.rows ?? []).some((row) => row.some((cell) => cell.trim() !== '')));

/** Parts that stay empty although the form wants them, of these authors. */
export const missingSections = (
  kind: RecordKind,
  texts: readonly SectionText[],
  authors: readonly SectionAuthor[],
): readonly FormSection[] =>
  sectionsOf(kind).filter(
    ({ key, required, author }) =>
      required && authors.includes(author) && isBlank(texts.find((one) => one.key === key)),
  );

/** Something else than the form offers; nothing written is never wrong here. */
const isOff = (choices: readonly FormChoice[], text: string): boolean =>
  choices.length > 0 && text !== '' && !choices.some(({ value }) => value === text);

function shapeProblem(section: FormSection, { text, rows = [] }: SectionText): string | undefined {
  const { columns, choices } = section;
  if (columns.length === 0) {
    if (rows.length > 0) return 'monitoring.section.noTable';
    return isOff(choices, text.trim()) ? 'monitoring.section.choice' : undefined;
  }
  if (text.trim() !== '') return 'monitoring.section.table';
  const fits = rows.every((row) => row.length === columns.length && row.every((cell) => cell.length <= MAX_CELL));
  if (!fits || rows.length > MAX_ROWS) return 'monitoring.section.rows';
  const chosen = columns.flatMap(({ choices: offered }, n) =>
    offered.length > 0 ? rows.map((row) => ({ offered, cell: (row[n] ?? '').trim() })) : [],
  );
  if (chosen.some(({ offered, cell }) => isOff(offered, cell))) return 'monitoring.section.choice';
  return chosen.some(({ cell }) => cell === '') ? 'monitoring.section.unanswered' : undefined;
}

/**
 * What is wrong with what these authors wrote into a form, by path; empty when nothing is. Parts they have to fill in
 * may not be empty; parts of others are refused.
 */
export function sectionProblems(
  kind: RecordKind,
  texts: readonly SectionText[],
  may: readonly SectionAuthor[],
  must: readonly SectionAuthor[] = may,
): Record<string, string> {
  const found: Record<string, string> = {};
  const seen = new Set<string>();
  texts.forEach((written, n) => {
    const section = sectionsOf(kind).find(({ key }) => key === written.key);
    if (!section || seen.has(written.key)) found[`sections.${n}.key`] = 'monitoring.section.unknown';
    else if (!may.includes(section.author)) found[`sections.${n}.key`] = 'monitoring.section.notYours';
    else {
      const problem = shapeProblem(section, written);
      if (problem) found[`sections.${written.key}`] = problem;
    }
    seen.add(written.key);
  });
  for (const { key } of missingSections(kind, texts, must)) found[`sections.${key}`] ??= 'field.required';
  return found;
}

/** A row in which nothing is written, or only what the form prints. */
const isUntouched = (row: readonly string[], printed: readonly string[]): boolean =>
  row.every((cell, n) => cell === '' || (n === 0 && printed.includes(cell)));

/** As it is kept: trimmed, without rows in which nothing is written. */
export const keptSections = (kind: RecordKind, texts: readonly SectionText[]): SectionText[] =>
  texts.map(({ key, text, rows = [] }) => {
    const printed = sectionsOf(kind).find((section) => section.key === key)?.printedRows ?? [];
    const kept = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => !isUntouched(row, printed));
    return kept.length > 0 ? { key, text: text.trim(), rows: kept } : { key, text: text.trim() };
  });

/** What somebody wrote anew, laid over what others wrote before; in the order of the form. */
export const mergedSections = (
  kind: RecordKind,
  before: readonly SectionText[],
  written: readonly SectionText[],
): SectionText[] =>
  sectionsOf(kind).flatMap(({ key }) => {
    const one = written.find((text) => text.key === key) ?? before.find((text) => text.key === key);
    return one ? [one] : [];
  });
