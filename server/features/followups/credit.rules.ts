import {
  addDays,
  addMonths,
  covers,
  type Day,
  hundredths,
  type Provenance,
  roundedDivision,
  type Span,
} from '../cycles/dated.rules.js';
import type { PositionLevel } from '../organization/positionLevel.rules.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';

/** Jenjang of functional posts (jabatan fungsional): keterampilan, then keahlian. */
export const FunctionalLevel = {
  BEGINNER: 'BEGINNER',
  SKILLED: 'SKILLED',
  PROFICIENT: 'PROFICIENT',
  OVERSEER: 'OVERSEER',
  FIRST_EXPERT: 'FIRST_EXPERT',
  JUNIOR_EXPERT: 'JUNIOR_EXPERT',
  SENIOR_EXPERT: 'SENIOR_EXPERT',
  PRINCIPAL_EXPERT: 'PRINCIPAL_EXPERT',
} as const;
export type FunctionalLevel = (typeof FunctionalLevel)[keyof typeof FunctionalLevel];

export interface CreditLevel {
  /** Indonesian term. */
  readonly term: string;
  /** Angka kredit a year at 100 %, at most two decimals. */
  readonly coefficient: number;
  /** Angka kredit for the next rank. */
  readonly forRank: number;
  /** Angka kredit for the next jenjang; null at the top. */
  readonly forLevel: number | null;
}

export interface CreditTable extends Provenance {
  /** Percent of the coefficient by predikat. */
  readonly percent: Readonly<Record<Predicate, number>>;
  readonly levels: Readonly<Record<FunctionalLevel, CreditLevel>>;
}

/** PermenPAN-RB 1/2023 and Peraturan BKN 3/2023 (secondary source). PNS functional officials only. */
export const CREDIT_TABLE: CreditTable = {
  name: 'Konversi predikat ke angka kredit',
  version: 1,
  validFrom: '2023-01-01',
  validTo: null,
  source: 'PermenPAN-RB 1/2023; Peraturan BKN 3/2023',
  example: false,
  percent: { VERY_GOOD: 150, GOOD: 100, NEEDS_IMPROVEMENT: 75, POOR: 50, VERY_POOR: 25 },
  levels: {
    BEGINNER: { term: 'Pemula', coefficient: 3.75, forRank: 15, forLevel: 15 },
    SKILLED: { term: 'Terampil', coefficient: 5, forRank: 20, forLevel: 60 },
    PROFICIENT: { term: 'Mahir', coefficient: 12.5, forRank: 50, forLevel: 100 },
    OVERSEER: { term: 'Penyelia', coefficient: 25, forRank: 100, forLevel: null },
    FIRST_EXPERT: { term: 'Ahli Pertama', coefficient: 12.5, forRank: 50, forLevel: 100 },
    JUNIOR_EXPERT: { term: 'Ahli Muda', coefficient: 25, forRank: 100, forLevel: 200 },
    SENIOR_EXPERT: { term: 'Ahli Madya', coefficient: 37.5, forRank: 150, forLevel: 450 },
    PRINCIPAL_EXPERT: { term: 'Ahli Utama', coefficient: 50, forRank: 200, forLevel: null },
  },
};

const exact = (value: number): number => {
  const whole = hundredths(value);
  if (whole === null) throw new RangeError(`more than two decimals: ${value}`);
  return whole;
};

/**
 * Angka kredit of a period: months / 12 × percent × coefficient, rounded half up to two decimals, computed in whole
 * numbers. `months` is 0–12 (12 = the annual conversion, 0 earns nothing); throws RangeError otherwise.
 */
export const creditOf = (level: FunctionalLevel, predicate: Predicate, months: number, table: CreditTable): number => {
  if (!Number.isInteger(months) || months < 0 || months > 12) throw new RangeError(`not a number of months: ${months}`);
  const numerator = exact(table.levels[level].coefficient) * exact(table.percent[predicate]) * months;
  return roundedDivision(numerator, 12 * 100 * 100) / 100;
};

/** The sum of credits of two decimals, exact: 18.75 + 2.08 = 20.83. Throws RangeError for finer ones. */
export const accumulate = (credits: readonly number[]): number =>
  credits.reduce((sum, credit) => sum + exact(credit), 0) / 100;

export interface CreditProgress {
  readonly earned: number;
  /** What is missing to the next rank or jenjang, never below 0; null where there is none above. */
  readonly missingForRank: number;
  readonly missingForLevel: number | null;
}

/**
 * How far earned credits go. `base` is angka kredit dasar given on moving into a functional post: it counts towards the
 * next jenjang only and is kept apart from what was earned.
 */
export const creditProgress = (
  level: FunctionalLevel,
  earned: readonly number[],
  base: number,
  table: CreditTable,
): CreditProgress => {
  const total = accumulate(earned);
  const missing = (needed: number, have: number) => Math.max(0, exact(needed) - exact(have)) / 100;
  const { forRank, forLevel } = table.levels[level];
  return {
    earned: total,
    missingForRank: missing(forRank, total),
    missingForLevel: forLevel === null ? null : missing(forLevel, accumulate([total, base])),
  };
};

/**
 * The jenjang a title of a functional post names ("Guru Ahli Madya (Kepala Sekolah)" → SENIOR_EXPERT); null when it names
 * none. The longest term wins, so that a term inside another is not taken for it.
 */
export const functionalLevelOf = (title: string, table: CreditTable): FunctionalLevel | null => {
  const words = ` ${title.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  const found = (Object.entries(table.levels) as [FunctionalLevel, CreditLevel][])
    .filter(([, { term }]) => words.includes(` ${term.toLowerCase()} `))
    .sort(([, a], [, b]) => b.term.length - a.term.length);
  return found[0]?.[0] ?? null;
};

/** Months since year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/**
 * Months of a year that count: the calendar months from the first to the last day in it, both included (months / 12 of
 * the conversion; that a begun month counts whole is to confirm with BKPSDM). Days are YYYY-MM-DD.
 */
export const creditMonths = (from: string, to: string): number => (from > to ? 0 : monthOf(to) - monthOf(from) + 1);

/** A post held from one day to another. */
export interface Post {
  readonly level: PositionLevel;
  readonly title: string;
}

/** Months of a span in one jenjang, with the title that names it. */
export interface CreditPart {
  readonly level: FunctionalLevel;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
}

const monthEnd = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/**
 * The months of a span by jenjang: each calendar month counts for the post held on its first day in the span, so that a
 * change of jenjang in mid-year gives two parts, and months in a post without angka kredit none. Which jenjang a month of
 * change belongs to is to confirm with BKPSDM.
 * @param stays posts with their dates; months outside all of them count for `otherwise`, the post of the population
 */
export const creditParts = (
  span: { readonly from: Day; readonly to: Day },
  stays: readonly (Post & Span)[],
  otherwise: Post,
  table: CreditTable,
): CreditPart[] => {
  const parts: CreditPart[] = [];
  const months = creditMonths(span.from, span.to);
  for (let n = 0; n < months; n += 1) {
    const first = addMonths(`${span.from.slice(0, 7)}-01`, n);
    const day = n === 0 ? span.from : first;
    const { level: kind, title } = stays.find((stay) => covers(stay, day)) ?? otherwise;
    const level = kind === 'FUNCTIONAL' ? functionalLevelOf(title, table) : null;
    if (!level) continue;
    const to = n === months - 1 ? span.to : monthEnd(first);
    const last = parts.at(-1);
    if (last?.level === level && addDays(last.to, 1) === first)
      parts[parts.length - 1] = { ...last, title, to, months: last.months + 1 };
    else parts.push({ level, title, from: day, to, months: 1 });
  }
  return parts;
};
