/** One unit and group, as the server counts them. */
export interface CoverageRow {
  readonly unitId: string;
  readonly unitName: string;
  readonly kind: string;
  readonly ratees: number;
  readonly covered: number;
  readonly invited: number;
}

export const KINDS = ['SUPERIOR', 'PEER', 'SUBORDINATE', 'SELF', 'OTHER'] as const;

export interface Sum {
  readonly ratees: number;
  readonly covered: number;
  readonly invited: number;
}

export interface UnitCoverage {
  readonly unitId: string;
  readonly unitName: string;
  readonly kinds: Readonly<Partial<Record<string, Sum>>>;
  /** Ratee and group pairs that are not covered. */
  readonly missing: number;
}

const NOTHING: Sum = { ratees: 0, covered: 0, invited: 0 };
const plus = (a: Sum, b: Sum): Sum => ({
  ratees: a.ratees + b.ratees,
  covered: a.covered + b.covered,
  invited: a.invited + b.invited,
});

/** All units together, per group, in the order of the groups; groups that are not asked are left out. */
export const byKind = (rows: readonly CoverageRow[]): [kind: string, sum: Sum][] =>
  KINDS.flatMap((kind): [string, Sum][] => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [[kind, own.reduce(plus, NOTHING)]];
  });

/** One line for each unit, those with most missing first, then by name. */
export const byUnit = (rows: readonly CoverageRow[]): UnitCoverage[] => {
  const units = new Map<string, CoverageRow[]>();
  for (const row of rows) units.set(row.unitId, [...(units.get(row.unitId) ?? []), row]);
  return [...units.entries()]
    .map(([unitId, own]) => ({
      unitId,
      unitName: own[0]?.unitName ?? '',
      kinds: Object.fromEntries(own.map((row) => [row.kind, row])),
      missing: own.reduce((sum, row) => sum + row.ratees - row.covered, 0),
    }))
    .sort((a, b) => b.missing - a.missing || a.unitName.localeCompare(b.unitName));
};

/** Share covered in percent, 0–100; nobody to be rated counts as covered. */
export const percentOf = ({ ratees, covered }: Sum): number => (ratees === 0 ? 100 : (100 * covered) / ratees);

/** Whether a request may be withdrawn or given to somebody else: before collecting any, later only declined ones. */
export const mayWithdraw = (phase: string, declineReason: string | null | undefined): boolean =>
  phase === 'PLANNING' || phase === 'RUNNING' || (phase === 'FEEDBACK' && declineReason != null);

/** Phases in which raters are chosen. */
export const mayAssign = (phase: string): boolean => ['PLANNING', 'RUNNING', 'FEEDBACK'].includes(phase);
