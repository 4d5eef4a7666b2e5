import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fields asked of one object, in the order asked; fields with the same response key are merged as GraphQL does. */
export interface Asked {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

/** Flattens selections over fragments. All our types are concrete, so a fragment applies when its type is this type. */
export function asked(sets: readonly (SelectionSetNode | undefined)[], type: string, fragments: Fragments): Asked[] {
  const found = new Map<string, { key: string; name: string; nodes: FieldNode[] }>();
  const walk = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const entry = found.get(key);
        if (entry) entry.nodes.push(selection);
        else found.set(key, { key, name: selection.name.value, nodes: [selection] });
        continue;
      }
      const part = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      if (part && (part.typeCondition === undefined || part.typeCondition.name.value === type)) walk(part.selectionSet);
    }
  };
  for (const set of sets) walk(set);
  return [...found.values()];
}

/** The selection below one path of fields (`['items']`, `['employee']`), for payloads and pages. */
export const below = (
  nodes: readonly FieldNode[],
  path: readonly string[],
  fragments: Fragments,
): readonly (SelectionSetNode | undefined)[] => {
  let sets: readonly (SelectionSetNode | undefined)[] = nodes.map((node) => node.selectionSet);
  for (const name of path) {
    sets = collectAll(sets, fragments)
      .filter((node) => node.name.value === name)
      .map((node) => node.selectionSet);
  }
  return sets;
};

const collectAll = (sets: readonly (SelectionSetNode | undefined)[], fragments: Fragments): FieldNode[] =>
  sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === 'Field') return [selection];
      const part = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      return part ? collectAll([part.selectionSet], fragments) : [];
    }),
  );
