import type { SheetProblem } from '../../kernel/sheet/sheet.types.js';
import { findCircles } from './staffimportCircles.rules.js';
import type { CheckedStaffRow } from './staffimportRow.rules.js';

/** A unit that the program knows already; the root has no parent. */
export interface KnownUnit {
  readonly name: string;
  readonly parentName: string | null;
}

/** Names of units are compared without case and repeated spaces. */
export const unitKey = (name: string) => name.trim().replace(/\s+/g, ' ').toUpperCase();

interface UnitNode {
  readonly name: string;
  readonly parentName: string;
  /** First row that names it; null for a unit known already. */
  readonly line: number | null;
}

/**
 * Units of the list and of the program together. A name may stand under several parents ("Sekretariat"), so a unit is
 * its name with its parent's name; a parent is named by its name alone and must therefore be one unit. Where list and
 * program disagree about a name the list is the newer word.
 */
function collectUnits(rows: readonly CheckedStaffRow[], known: readonly KnownUnit[]) {
  const nodes = new Map<string, UnitNode>();
  const byName = new Map<string, Set<string>>();
  const add = (name: string, parentName: string, line: number | null) => {
    const unit = unitKey(name);
    const key = `${unit}\u0000${unitKey(parentName)}`;
    if (unit === '' || nodes.has(key)) return;
    nodes.set(key, { name: name.trim(), parentName, line });
    byName.set(unit, (byName.get(unit) ?? new Set()).add(key));
  };
  const knownNames = new Set(known.map(({ name }) => unitKey(name)));
  for (const { texts, line } of rows) {
    // A row that names no parent means the unit that is known by this name.
    const meansKnown = texts.parentUnitName === '' && knownNames.has(unitKey(texts.unitName));
    if (!meansKnown) add(texts.unitName, texts.parentUnitName, line);
  }
  const listed = new Set(byName.keys());
  for (const { name, parentName } of known) if (!listed.has(unitKey(name))) add(name, parentName ?? '', null);
  return { nodes, byName };
}

/**
 * Every unit must hang in the tree: its parent is in the list or known, is one unit only, and no unit lies above
 * itself. Each finding stands at the first row that names the unit.
 */
export function checkUnits(
  rows: readonly CheckedStaffRow[],
  known: readonly KnownUnit[],
  column: string,
): readonly SheetProblem[] {
  const { nodes, byName } = collectUnits(rows, known);
  const problems: SheetProblem[] = [];
  const error = (node: UnitNode, key: string, more: Record<string, string> = {}) => {
    const place = node.line === null ? {} : { line: node.line, column };
    problems.push({ severity: 'ERROR', key: `staffImport.${key}`, params: { unit: node.name, ...more }, ...place });
  };
  const parentOf = (key: string): string | null => {
    const candidates = byName.get(unitKey(nodes.get(key)?.parentName ?? ''));
    return candidates?.size === 1 ? ([...candidates][0] ?? null) : null;
  };
  for (const node of nodes.values()) {
    if (node.line === null) continue;
    const parent = node.parentName;
    const candidates = byName.get(unitKey(parent))?.size ?? 0;
    if (parent === '') error(node, 'unitWithoutParent');
    else if (candidates === 0) error(node, 'parentUnknown', { parent });
    else if (candidates > 1) error(node, 'parentAmbiguous', { parent });
  }
  for (const circle of findCircles(nodes.keys(), parentOf)) {
    const path = circle.map((key) => nodes.get(key)?.name ?? '').join(' → ');
    for (const key of circle.slice(1)) {
      const node = nodes.get(key);
      if (node !== undefined && node.line !== null) error(node, 'unitCircle', { path });
    }
  }
  return problems;
}
