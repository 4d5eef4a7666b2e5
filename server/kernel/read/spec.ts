import type { Gate } from '../access.js';
import type { Actor } from '../actor.js';
import type { Sql } from '../sql.js';

// biome-ignore lint/suspicious/noExplicitAny: a class is any constructor; its arguments do not matter here
export type Class<T = object> = (abstract new (...args: any[]) => T) & { readonly name: string };

/** One condition per filter field: value in, SQL about the row `@.` out. Absent and null mean "no condition". */
export type Conditions<F> = { readonly [K in keyof Required<F>]: (value: NonNullable<F[K]>) => Sql };

/** A small, bounded list of rows that belong to this one (`EvaluationCycle.periods`), read in the same statement. */
export interface Many {
  readonly of: () => ReadSpec;
  /** Property of the child that points to this row. */
  readonly by: string;
  /** Properties of the child to order by. */
  readonly order: readonly string[];
}

/**
 * How one kind of row is read. Everything that lists or shows such rows, anywhere in the schema, goes through its
 * spec: the policy's where-clause is therefore under every path. Declared once per entity in `<feature>.reads.ts`.
 */
export interface ReadSpec<T extends object = object, F extends object = object> {
  /** The entity; its class is the object type too. */
  readonly entity: Class<T>;
  /** Root fields: the page and the single row. */
  readonly list: string;
  readonly one: string;
  /** Ring 1 of both root fields. */
  readonly gate: Gate;
  /** One sentence each for the schema. */
  readonly describe: { readonly list: string; readonly one: string };
  /** Ring 2: which rows this actor may see. */
  readonly visibleTo: (actor: Actor) => Sql;
  readonly filter: { readonly input: Class<F>; readonly where: Conditions<F> };
  /** Sort names and the property path each stands for; the first one is the default, id always comes last. */
  readonly sort: Readonly<Record<string, string>>;
  readonly descending?: boolean;
  /** Fields that are an expression over the row rather than a column. The expression must yield JSON-ready values. */
  readonly computed?: Readonly<Record<string, Sql>>;
  readonly many?: Readonly<Record<string, Many>>;
  /** Properties and computed expressions that a field resolver written in TypeScript reads: fetched when that field is selected. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** Named when reading another person's row must leave a trace: each read writes one audit entry first. */
  readonly confidential?: string;
}

/** Declares a spec; only there to infer its types. */
export const reads = <T extends object, F extends object>(spec: ReadSpec<T, F>): ReadSpec<T, F> => spec;
