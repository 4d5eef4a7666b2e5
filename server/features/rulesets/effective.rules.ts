/** Where a rule comes from and when it holds. Every table of weights, bands, limits or terms carries one. */
export interface Provenance {
  readonly name: string;
  /** Edition, counted from 1. */
  readonly version: number;
  /** First day in force, YYYY-MM-DD. */
  readonly validFrom: string;
  /** Last day in force; null while it lasts. */
  readonly validTo: string | null;
  /** Article or decision, with the mark "secondary source" or "to confirm with BKPSDM" where the text was not read. */
  readonly source: string;
  /** True for data marked "contoh": invented or another agency's, until the city decides. */
  readonly example: boolean;
}

/** The rule in force on a day: of several the one that began last, of those the highest version. */
export function inForceOn<T extends Pick<Provenance, 'validFrom' | 'validTo' | 'version'>>(
  rules: readonly T[],
  date: string,
): T | undefined {
  return rules
    .filter((rule) => rule.validFrom <= date && (rule.validTo === null || rule.validTo >= date))
    .sort((a, b) => (a.validFrom === b.validFrom ? b.version - a.version : a.validFrom < b.validFrom ? 1 : -1))[0];
}
