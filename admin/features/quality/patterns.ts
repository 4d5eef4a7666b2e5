import type { RatingPatternsQuery } from '../../gql/graphql.js';

export type PatternRow = NonNullable<RatingPatternsQuery['ratingPatterns']>['rows'][number];
export type Pattern = PatternRow['pattern'];

/** In the order of the screen: habits of one person first, then of several, then of time. */
export const PATTERNS: readonly Pattern[] = [
  'LENIENCY',
  'SEVERITY',
  'STRAIGHT_LINING',
  'HALO',
  'RECIPROCAL',
  'RING',
  'BURST',
];

export interface AgencyPatterns {
  readonly unitId: string;
  readonly unitName: string;
  readonly patterns: Readonly<Partial<Record<Pattern, PatternRow>>>;
}

/** Share of the raters looked at, in percent; null when withheld. */
export const shareOf = ({ raters, lookedAt }: Pick<PatternRow, 'raters' | 'lookedAt'>): number | null =>
  raters == null || !lookedAt ? null : (100 * raters) / lookedAt;

/** The rows of all agencies together, by pattern. */
export const ofAll = (rows: readonly PatternRow[]): ReadonlyMap<Pattern, PatternRow> =>
  new Map(rows.filter(({ unitId }) => unitId === null).map((row) => [row.pattern, row]));

/** One line per agency in which at least one count is shown, by name. */
export const byAgency = (rows: readonly PatternRow[]): AgencyPatterns[] => {
  const agencies = new Map<string, AgencyPatterns>();
  for (const row of rows) {
    if (!row.unitId) continue;
    const { patterns = {} } = agencies.get(row.unitId) ?? {};
    const unitName = row.unitName ?? '';
    agencies.set(row.unitId, { unitId: row.unitId, unitName, patterns: { ...patterns, [row.pattern]: row } });
  }
  return [...agencies.values()]
    .filter(({ patterns }) => Object.values(patterns).some((row) => row?.raters != null))
    .sort((a, b) => a.unitName.localeCompare(b.unitName));
};
