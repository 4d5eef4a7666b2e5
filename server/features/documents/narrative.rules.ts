import type { NarrativeResult } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';
import { dashed } from './tables.rules.js';

/** A narrative result with who assigned it in italic brackets (p.167-171, 189-191). */
export const narrativeText = ({ text, assignedBy }: Pick<NarrativeResult, 'text' | 'assignedBy'>): Fragment => ({
  text: assignedBy ? [text, { text: ` (${assignedBy})`, italics: true }] : text,
});

const PERSPECTIVE = /^(.*)( \(Perspektif [^()]*\))$/s;

/** Whether a measure ends with its perspective. */
export const hasPerspective = (text: string): boolean => PERSPECTIVE.test(text);

/** A perspective at the end of a line is italic (p.167-168). */
const line = (text: string): Fragment => {
  const [, words = text, perspective] = PERSPECTIVE.exec(text) ?? [];
  return { text: perspective ? [words, { text: perspective, italics: true }] : words };
};

/** A single line stands alone, several are begun by a dash (p.167-168). */
export const lines = (texts: readonly string[]): Fragment =>
  texts.length > 1 ? dashed(texts.map(line)) : line(texts[0] ?? '');

/** What a result is measured by, under its label as the form words it. */
export const measuresOf = (label: string, { measures }: Pick<NarrativeResult, 'measures'>): Fragment => ({
  stack: [label, lines(measures)],
});
