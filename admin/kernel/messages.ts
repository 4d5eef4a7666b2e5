/** Message trees: nested keys, sentences at the leaves. Indonesian is the source, English must have the same keys. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export interface FeatureMessages {
  readonly id: MessageTree;
  readonly en: MessageTree;
}

/** Ties both languages together: a key missing or surplus in `en` is a type error. */
export const defineMessages = <T extends MessageTree>(messages: {
  readonly id: T;
  readonly en: SameKeys<NoInfer<T>>;
}): FeatureMessages => messages as unknown as FeatureMessages;

/** Merges trees, later ones on top. Two features that set the same leaf are a mistake and throw. */
export const mergeMessages = (trees: readonly MessageTree[]): MessageTree => {
  const merged: Record<string, string | MessageTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const present = merged[key];
      if (present === undefined) merged[key] = value;
      else if (typeof present === 'string' || typeof value === 'string') throw new Error(`message set twice: ${key}`);
      else merged[key] = mergeMessages([present, value]);
    }
  }
  return merged;
};

/** All leaf keys in dotted form, sorted: what the parity test compares. */
export const messageKeys = (tree: MessageTree, prefix = ''): string[] =>
  Object.entries(tree)
    .flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : messageKeys(value, `${prefix}${key}.`)))
    .sort();
