interface Disclosed {
  readonly cells: readonly {
    readonly kinds: readonly string[];
    readonly items: readonly { readonly itemId: string; readonly mean?: number | string | null }[];
  }[];
  readonly superior: readonly Named[];
  readonly self?: Named | null;
}
interface Named {
  readonly name: string;
  readonly items: readonly { readonly itemId: string; readonly rating?: number | null }[];
}

export interface Column {
  readonly key: string;
  readonly kinds: readonly string[];
  /** Of a named answer. */
  readonly name?: string;
  readonly isNamed: boolean;
  /** By question; null: not shown, or not judged by the one who is named. */
  readonly means: ReadonlyMap<string, number | null>;
}

/**
 * Columns of the table of questions: the superior by name, the shown sets of raters, oneself. The set of all sets (the
 * one without kinds) stays out where it is not the only one: it would say the same again.
 */
export const columnsOf = ({ cells, superior, self }: Disclosed): Column[] => {
  const named = (one: Named, kind: string): Column => ({
    key: `${kind} ${one.name}`,
    kinds: [kind],
    name: kind === 'SELF' ? undefined : one.name,
    isNamed: true,
    means: new Map(one.items.map(({ itemId, rating }) => [itemId, rating ?? null])),
  });
  const parts = cells.filter(({ kinds }) => kinds.length > 0);
  return [
    ...superior.map((one) => named(one, 'SUPERIOR')),
    ...parts.map(({ kinds, items }) => ({
      key: kinds.join('+'),
      kinds,
      isNamed: false,
      means: new Map(items.map(({ itemId, mean }) => [itemId, mean == null ? null : Number(mean)] as const)),
    })),
    ...(self ? [named(self, 'SELF')] : []),
  ];
};
