/** Where a table of rules comes from. Every threshold, weight and list of this feature carries one. */
export interface Provenance {
  readonly name: string;
  readonly version: string;
  /** First day on which the table applies, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Article, study or decision that the numbers are taken from. */
  readonly source: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True when a table says what it is, since when and by whom; used by the tests of every table. */
export function hasProvenance(table: Provenance): boolean {
  return Boolean(table.name && table.version && table.source) && DAY.test(table.validFrom);
}
