/** A month or a quarter of a year, as it is named on the screen. */
export interface NamedPeriod {
  readonly rhythm: string;
  readonly year: number;
  readonly ordinal: number;
}

/** Message key and parameters of a period's name: "Triwulan 3 2026". Pure. */
export const periodName = ({ rhythm, year, ordinal }: NamedPeriod): [string, { ordinal: number; year: number }] => [
  rhythm === 'MONTHLY' ? 'periodic.month' : 'periodic.quarter',
  { ordinal, year },
];

/** The name parts of a round; null where cycle or period are withheld. Pure. */
export const periodOfRound = (
  round:
    | {
        readonly cycle?: { readonly year: number; readonly rhythm: string } | null;
        readonly period?: { readonly ordinal: number } | null;
      }
    | null
    | undefined,
): NamedPeriod | null =>
  round?.cycle && round.period
    ? { rhythm: round.cycle.rhythm, year: round.cycle.year, ordinal: round.period.ordinal }
    : null;
