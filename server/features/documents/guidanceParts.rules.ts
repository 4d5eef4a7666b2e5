import type { SectionText } from '../plans/guidance.rules.js';
import type { FormChoice, FormColumn, FormSection } from '../plans/guidanceShape.rules.js';
import type { Fragment } from './paper.rules.js';
import { across, BLUE, cell, emptyRow, head, table } from './tables.rules.js';
import { picked } from './words.rules.js';

/** Where the print differs from the heading in capitals (p.80, 82): spelling, strokes, and what stands behind it. */
const AS_PRINTED: Readonly<Record<string, string>> = {
  'Fakta: di mana saya sekarang?': 'FAKTA: DIMANA SAYA SEKARANG?',
  'Langkah ke depan: apa yang akan saya lakukan ke depan?': 'LANGKAH KEDEPAN: APA YANG AKAN SAYA LAKUKAN KE DEPAN?',
  'Masalah/hambatan': 'MASALAH / HAMBATAN',
  'Penyesuaian ukuran keberhasilan dan target': 'PENYESUAIAN UKURAN KEBERHASILAN DAN TARGET (YA/ TIDAK)*',
  'Keahlian/keterampilan spesifik yang akan dikembangkan': 'KEAHLIAN/ KETERAMPILAN SPESIFIK YANG AKAN DIKEMBANGKAN',
};
/** A heading of a record as its form prints it. */
export const headingOf = (label: string): string => AS_PRINTED[label] ?? label.toUpperCase();

/** A blue heading over the full width, in the middle. */
export const banner = (columns: number, text: string): Fragment[] =>
  across(columns, { text, fillColor: BLUE, alignment: 'center' });

/** `YA / TIDAK` with the answer that was given; all open while there is none. */
export const answered = (choices: readonly FormChoice[], answer: string): Fragment => {
  const options = choices.map(({ value, label }) => ({ code: value, text: label.toUpperCase() }));
  const isGiven = options.some(({ code }) => code === answer);
  return {
    text: isGiven ? picked(options, answer, ' / ') : options.map(({ text }) => text).join(' / '),
    alignment: 'center',
  };
};

/** What was written in a part. */
export const writtenIn = (texts: readonly SectionText[], key: string): SectionText =>
  texts.find((one) => one.key === key) ?? { key, text: '' };

const cellOf = ({ choices }: FormColumn, text: string): Fragment =>
  choices.length > 0 ? answered(choices, text) : cell(text || '-', text ? {} : { alignment: 'center' });

/** The parts of B.1.6 and B.1.7: a blue heading each, and below it the columns of a table or one free cell. */
export const guidanceParts = (sections: readonly FormSection[], texts: readonly SectionText[]): Fragment[] =>
  sections.map(({ key, label, columns }) => {
    const { text, rows = [] } = writtenIn(texts, key);
    const width = Math.max(columns.length, 1);
    if (columns.length === 0) return table([1], [banner(1, headingOf(label)), [cell(text || '-')]], { headerRows: 1 });
    return table(
      columns.map(() => 1),
      [
        banner(width, headingOf(label)),
        columns.map((one) => cell(headingOf(one.label), { alignment: 'center' })),
        ...(rows.length === 0
          ? [emptyRow(width)]
          : rows.map((row) => columns.map((one, n) => cellOf(one, row[n] ?? '')))),
      ],
      { headerRows: 2 },
    );
  });

/** Heads of columns on blue. */
export const heads = (labels: readonly string[]): Fragment[] => labels.map((label) => head(label));
