/** Periode pelaporan of an indicator (form A.1.3, p.38). */
export const ReportingPeriod = {
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  SEMESTERLY: 'SEMESTERLY',
  YEARLY: 'YEARLY',
} as const;
export type ReportingPeriod = (typeof ReportingPeriod)[keyof typeof ReportingPeriod];

/**
 * Manual indikator kinerja (form A.1.3, p.38). Quality and control level stand at the result, the unit of a range at the
 * target: neither is kept here again.
 */
export interface IndicatorManual {
  readonly purpose: string;
  readonly definition: string;
  /** Empty where the qualitative approach leaves it out. */
  readonly formula: string;
  /** Satuan pengukuran beside a narrative target; empty where the approach leaves it out. */
  readonly unit: string;
  readonly dataSource: string;
  readonly reportedEvery: ReportingPeriod;
}

/** What the form asks for depends on the approach, and on a target that has its unit already. */
export interface ManualContext {
  readonly approach: 'QUALITATIVE' | 'QUANTITATIVE';
  readonly targetHasUnit: boolean;
}

type Part = Exclude<keyof IndicatorManual, 'reportedEvery'>;
/** Parts of the form that may not be left empty, and when (p.38: formula and unit "opsional bagi pendekatan kualitatif"). */
const NEEDED: Readonly<Record<Part, (context: ManualContext) => boolean>> = {
  purpose: () => true,
  definition: () => true,
  formula: ({ approach }) => approach === 'QUANTITATIVE',
  unit: ({ approach, targetHasUnit }) => approach === 'QUANTITATIVE' && !targetHasUnit,
  dataSource: () => true,
};

/** Where every part of the manual stands. */
export const MANUAL_ARTICLE = 'p.37–38 A.1.3';

/** Parts of a manual that are empty and may not be, in the order of the form. */
export const emptyParts = (manual: IndicatorManual, context: ManualContext): Part[] =>
  (Object.keys(NEEDED) as Part[]).filter((part) => NEEDED[part](context) && manual[part].trim() === '');
