/**
 * A place where a later feature adds something to an earlier one without being imported by it: arrows keep pointing
 * down. The earlier feature declares the slot and its type; later features list what they provide in their index.
 */
export interface Slot<T> {
  readonly name: string;
  /** Only carries the type; never set. */
  readonly type?: T;
}

/** One thing a feature puts into a slot. */
export interface Provided {
  readonly slot: Slot<unknown>;
  readonly item: unknown;
}

export const slot = <T>(name: string): Slot<T> => ({ name });

export const provide = <T>(into: Slot<T>, item: T): Provided => ({ slot: into, item });

/** What all features put into a slot, in the order of the features. */
export type ProvidedTo = <T>(wanted: Slot<T>) => readonly T[];

/** Looks up in the explicit list of the program; there is no global registry. */
export const providedBy =
  (all: readonly Provided[]): ProvidedTo =>
  <T>(wanted: Slot<T>) =>
    all.filter(({ slot: into }) => into === wanted).map(({ item }) => item as T);
