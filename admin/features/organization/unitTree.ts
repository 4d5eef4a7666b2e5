/** A unit as the tree needs it. */
export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parent?: { readonly id: string } | null;
}

export interface TreeNode {
  readonly unit: TreeUnit;
  readonly children: readonly TreeNode[];
}

/** The units as a tree, siblings in the given order. A unit whose parent is not among them is a root. Pure. */
export const treeOf = (units: readonly TreeUnit[]): readonly TreeNode[] => {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, TreeUnit[]>();
  for (const unit of units) {
    const parent = unit.parent && known.has(unit.parent.id) ? unit.parent.id : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const nodes = (parent: string | null): TreeNode[] =>
    (below.get(parent) ?? []).map((unit) => ({ unit, children: nodes(unit.id) }));
  return nodes(null);
};

/** What remains when only names with `text` are asked for: they, and the way down to them. Pure. */
export const matching = (nodes: readonly TreeNode[], text: string): readonly TreeNode[] => {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return nodes;
  return nodes.flatMap(({ unit, children }) => {
    const rest = matching(children, wanted);
    return rest.length > 0 || unit.name.toLocaleLowerCase().includes(wanted) ? [{ unit, children: rest }] : [];
  });
};
