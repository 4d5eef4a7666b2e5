import type { Day } from '../cycles/dated.rules.js';
import type { Rhythm } from '../cycles/period.rules.js';
import type { OrganisationPredicate, Predicate, Rating } from '../rulesets/quadrant.rules.js';
import type { FormPeriod } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';

const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli'],
  ...['Agustus', 'September', 'Oktober', 'November', 'Desember'],
];

/** `24 November 2026`. */
export const dateText = (day: Day): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
};

/** `1 JANUARI SD 31 DESEMBER TAHUN 2026`; two years are both named. */
export const spanText = (from: Day, to: Day): string => {
  const part = (day: Day) => dateText(day).toUpperCase().split(' ');
  const [start, end] = [part(from), part(to)];
  const first = start[2] === end[2] ? `${start[0]} ${start[1]}` : `${start[0]} ${start[1]} ${start[2]}`;
  return `${first} SD ${end[0]} ${end[1]} TAHUN ${end[2]}`;
};

export interface Option<C extends string = string> {
  readonly code: C;
  readonly text: string;
  readonly italics?: boolean;
}

/** Labels in the order and the spelling of the forms (p.111-113). */
export const ORGANISATION_OPTIONS: readonly Option<OrganisationPredicate>[] = [
  { code: 'EXCELLENT', text: 'ISTIMEWA' },
  { code: 'GOOD', text: 'BAIK' },
  { code: 'NEEDS_IMPROVEMENT', text: 'BUTUH PERBAIKAN' },
  { code: 'POOR', text: 'KURANG' },
  { code: 'VERY_POOR', text: 'SANGAT KURANG' },
];
export const RATING_OPTIONS: readonly Option<Rating>[] = [
  { code: 'ABOVE', text: 'DIATAS EKSPEKTASI' },
  { code: 'MEETS', text: 'SESUAI EKSPEKTASI' },
  { code: 'BELOW', text: 'DIBAWAH EKSPEKTASI' },
];
export const PREDICATE_OPTIONS: readonly Option<Predicate>[] = [
  { code: 'VERY_GOOD', text: 'SANGAT BAIK' },
  { code: 'GOOD', text: 'BAIK' },
  { code: 'NEEDS_IMPROVEMENT', text: 'BUTUH PERBAIKAN' },
  { code: 'POOR', text: 'KURANG (MISCONDUCT)' },
  { code: 'VERY_POOR', text: 'SANGAT KURANG' },
];

export const labelOf = <C extends string>(options: readonly Option<C>[], code: C): string =>
  options.find((option) => option.code === code)?.text ?? '';

const STRUCK = { decoration: 'lineThrough', color: '#595959', italics: true } as const;

/** "Pick one": the picked option plain and bold, the others struck through, as in the filled examples (p.188-239). */
export const picked = <C extends string>(options: readonly Option<C>[], code: C, separator = '/ '): Fragment[] =>
  options.flatMap((option, i) => {
    const style = option.code === code ? { bold: true } : STRUCK;
    // Misconduct is a foreign word: italic in the form whatever is picked.
    const [, plain = '', foreign = '', rest = ''] = /^(.*?)(MISCONDUCT)?(\)?)$/.exec(option.text) ?? [];
    const parts: Fragment[] = [
      { text: plain, ...style },
      ...(foreign ? [{ text: foreign, ...style, italics: true }] : []),
      ...(rest ? [{ text: rest, ...style }] : []),
    ];
    return i === options.length - 1 ? parts : [...parts, separator];
  });

/** Month or quarter of a cycle as a form names it. */
export const periodOf = (rhythm: Rhythm, ordinal: number): FormPeriod =>
  rhythm === 'MONTHLY'
    ? { rhythm: 'MONTH', number: ordinal }
    : { rhythm: 'QUARTER', number: ordinal as Extract<FormPeriod, { rhythm: 'QUARTER' }>['number'] };

const QUARTERS: readonly Option[] = [
  { code: '1', text: 'I' },
  { code: '2', text: 'II' },
  { code: '3', text: 'III' },
  { code: '4', text: 'IV-AKHIR' },
];

/** The name of a month or quarter of a cycle: `Triwulan II`, `Maret`. */
export const periodName = (rhythm: Rhythm, ordinal: number): string =>
  rhythm === 'MONTHLY' ? (MONTHS[ordinal - 1] ?? '') : `Triwulan ${['I', 'II', 'III', 'IV'][ordinal - 1] ?? ''}`;

/**
 * The line under the title: quarters to pick from, or the month where evaluation is monthly. The annual evaluation is
 * the last period of the year (IV-AKHIR).
 */
export const periodLine = (period: FormPeriod, marks: { readonly line: string; readonly pick: string }): Fragment[] => {
  if (period.rhythm === 'MONTH')
    return [`PERIODE${marks.line}: BULAN ${(MONTHS[period.number - 1] ?? '').toUpperCase()}`];
  const code = period.rhythm === 'YEAR' ? '4' : String(period.number);
  return [`PERIODE${marks.line}: TRIWULAN `, ...picked(QUARTERS, code, '/'), marks.pick];
};
