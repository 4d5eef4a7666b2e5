/** Kinds of unit in a region. */
export const UnitKind = {
  GOVERNMENT: 'GOVERNMENT',
  AGENCY: 'AGENCY',
  DIVISION: 'DIVISION',
  SERVICE_UNIT: 'SERVICE_UNIT',
} as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

/** Working week of a unit: offices five days; hospital, schools and direct services often six (Perpres 21/2023). */
export const WorkWeek = { FIVE_DAY: 'FIVE_DAY', SIX_DAY: 'SIX_DAY' } as const;
export type WorkWeek = (typeof WorkWeek)[keyof typeof WorkWeek];

/**
 * The ancestors of a unit from the root down to itself, or the loop a new parent would close.
 * @param parentOf id → id of the parent, null for a root
 */
export function pathOf(
  unitId: string,
  parentOf: ReadonlyMap<string, string | null>,
): { path: string[] } | { loop: string[] } {
  const path: string[] = [];
  for (let id: string | null | undefined = unitId; id; id = parentOf.get(id)) {
    if (path.includes(id)) return { loop: [...path, id] };
    path.push(id);
  }
  return { path: path.reverse() };
}

/** Every pair (ancestor, descendant, depth) of a tree, each unit being its own ancestor at depth 0. */
export function closureOf(
  parentOf: ReadonlyMap<string, string | null>,
): { ancestor: string; descendant: string; depth: number }[] {
  return [...parentOf.keys()].flatMap((descendant) => {
    const found = pathOf(descendant, parentOf);
    if ('loop' in found) return [];
    return found.path.map((ancestor, i) => ({ ancestor, descendant, depth: found.path.length - 1 - i }));
  });
}

/**
 * Kind of a unit as its name says it in a staff list; what no name tells is a division of its agency.
 * @param isTop directly below the regional government
 */
export function unitKindOf(name: string, isRoot: boolean, isTop: boolean): UnitKind {
  if (isRoot) return 'GOVERNMENT';
  if (/^(uptd|uobk|upt|puskesmas|rsud|sd |smp |tk )/i.test(name)) return 'SERVICE_UNIT';
  if (isTop || /^(dinas|badan|sekretariat|inspektorat|satuan|kecamatan)\b/i.test(name)) return 'AGENCY';
  return 'DIVISION';
}

/** Schools, community health centres and the hospital serve six days a week (Perpres 21/2023 exceptions; to confirm). */
export const workWeekOf = (kind: UnitKind): WorkWeek => (kind === 'SERVICE_UNIT' ? 'SIX_DAY' : 'FIVE_DAY');
