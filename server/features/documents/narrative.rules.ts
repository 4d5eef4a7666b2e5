import type { NarrativeResult } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';
import { dashed } from './tables.rules.js';

/** A narrative result with who assigned it in brackets. */
export const narrativeText = ({ text, assignedBy }: Pick<NarrativeResult, 'text' | 'assignedBy'>): string =>
  assignedBy ? `${text} (${assignedBy})` : text;

/** A single line stands alone, several are begun by a dash (p.167-168). */
export const lines = (texts: readonly string[]): Fragment =>
  texts.length > 1 ? dashed(texts) : { text: texts[0] ?? '' };

/** What a result is measured by, under its label as the form words it. */
export const measuresOf = (label: string, { measures }: Pick<NarrativeResult, 'measures'>): Fragment => ({
  stack: [label, lines(measures)],
});
