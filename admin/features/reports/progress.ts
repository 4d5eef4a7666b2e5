import type { CycleProgressQuery } from '../../gql/graphql.js';

export type AgencyRow = CycleProgressQuery['cycleProgress'][number];

/** The four shares of an agency in the order of the year; `of` 0: there is nothing to do, or it is withheld. Pure. */
export const agencyShares = (row: AgencyRow) =>
  [
    { key: 'plans', part: row.plansSigned, of: row.participants },
    { key: 'feedback', part: (row.feedbackTotal ?? 0) - (row.feedbackOpen ?? 0), of: row.feedbackTotal ?? 0 },
    { key: 'rated', part: row.rated, of: row.participants },
    { key: 'acknowledged', part: row.acknowledged, of: row.participants },
  ] as const;

const FIGURES = ['participants', 'plansSigned', 'rated', 'acknowledged', 'overdue'] as const;
const WITHHELD = ['feedbackOpen', 'feedbackTotal'] as const;

/** All agencies together; what is withheld in one is withheld in the sum. Pure. */
export const totalOf = (rows: readonly AgencyRow[]) => ({
  ...(Object.fromEntries(FIGURES.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)])) as Record<
    (typeof FIGURES)[number],
    number
  >),
  ...(Object.fromEntries(
    WITHHELD.map((key) => [
      key,
      rows.reduce<number | null>((sum, row) => (sum === null || row[key] == null ? null : sum + row[key]), 0),
    ]),
  ) as Record<(typeof WITHHELD)[number], number | null>),
});
