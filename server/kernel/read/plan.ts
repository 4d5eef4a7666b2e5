import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import type { SelectionSetNode } from 'graphql';
import type { Actor } from '../actor.js';
import { and, constant, FALSE, type Sql, sql, TRUE } from '../sql.js';
import { columnJson, hasOwnWords, quote } from './column.js';
import { asked, type Fragments } from './selection.js';
import type { Class, ReadSpec } from './spec.js';

/** Everything the planner knows: one spec per type name, and the ORM's metadata for columns and joins. */
export interface Catalog {
  specOf(type: string): ReadSpec | undefined;
  metaOf(entity: Class): EntityMetadata;
}

/**
 * `names`: rows keyed by field name, for the executor. `keys`: rows keyed by response key, so that the JSON PostgreSQL
 * makes is already the reply.
 */
export type Keying = 'names' | 'keys';

interface Join {
  readonly alias: string;
  readonly table: string;
  readonly on: string;
  readonly spec: ReadSpec | undefined;
}

/** A compiled selection: what to select and which tables to join, before the actor's policy is put in. */
export interface Plan {
  /** Alias of the row itself; aliases of nested lists carry a prefix, so they never meet. */
  readonly alias: string;
  /** JSON expression of the row; `{{n}}` marks where nested list n goes. */
  readonly json: string;
  readonly joins: readonly Join[];
  readonly lists: readonly NestedList[];
  /** True when every selected field comes out of the statement; false when a resolver has to add something. */
  readonly pure: boolean;
}

interface NestedList {
  /** Alias of the row the list belongs to. */
  readonly parent: string;
  readonly spec: ReadSpec;
  readonly by: string;
  readonly order: readonly string[];
  readonly plan: Plan;
}

const scalarKinds: readonly string[] = [ReferenceKind.SCALAR];

const columnOf = (meta: EntityMetadata, name: string): string => {
  const prop = meta.properties[name as never] as EntityProperty | undefined;
  const column = prop?.fieldNames?.[0];
  if (!column) throw new Error(`${meta.className} has no column for ${name}`);
  return column;
};

interface Building {
  readonly catalog: Catalog;
  readonly fragments: Fragments;
  readonly keying: Keying;
  readonly prefix: string;
  readonly joins: Join[];
  readonly lists: NestedList[];
  pure: boolean;
}

/** Compiles the selection of one row type into SQL; the result depends on the document only, so it can be kept. */
export function planRow(
  spec: ReadSpec,
  sets: readonly (SelectionSetNode | undefined)[],
  catalog: Catalog,
  fragments: Fragments,
  keying: Keying,
  prefix = '',
): Plan {
  const building: Building = { catalog, fragments, keying, prefix, joins: [], lists: [], pure: true };
  const alias = `${prefix}t`;
  const json = objectJson(spec.entity, alias, sets, building);
  return { alias, json, joins: building.joins, lists: building.lists, pure: building.pure };
}

function objectJson(
  entity: Class,
  alias: string,
  sets: readonly (SelectionSetNode | undefined)[],
  b: Building,
): string {
  const spec = b.catalog.specOf(entity.name);
  const meta = b.catalog.metaOf(entity);
  const pairs = new Map<string, string>();
  for (const field of asked(sets, entity.name, b.fragments)) {
    const key = b.keying === 'keys' ? field.key : field.name;
    const expression = fieldJson(
      spec,
      meta,
      alias,
      field.name,
      field.nodes.map((node) => node.selectionSet),
      b,
    );
    if (expression !== undefined) {
      pairs.set(key, expression);
      continue;
    }
    b.pure = false;
    for (const name of spec?.needs?.[field.name] ?? []) {
      const value = fieldJson(spec, meta, alias, name, [], b);
      if (value) pairs.set(name, value);
    }
  }
  if (b.keying === 'names') pairs.set('id', `${alias}.id`);
  return `json_build_object(${[...pairs].map(([key, value]) => `'${key}', ${value}`).join(', ')})`;
}

function fieldJson(
  spec: ReadSpec | undefined,
  meta: EntityMetadata,
  alias: string,
  name: string,
  sets: readonly (SelectionSetNode | undefined)[],
  b: Building,
): string | undefined {
  if (name === '__typename') return `'${meta.className}'::text`;
  const computed = spec?.computed?.[name];
  if (computed) return aliased(computed, alias).text;
  const many = spec?.many?.[name];
  if (many) return listJson(many.of(), many.by, many.order, alias, sets, b);
  const prop = meta.properties[name as never] as EntityProperty | undefined;
  if (!prop) return undefined;
  if (scalarKinds.includes(prop.kind)) {
    if (hasOwnWords(prop)) b.pure = false;
    return sets.some(Boolean) ? undefined : columnJson(alias, prop);
  }
  if (prop.kind !== ReferenceKind.MANY_TO_ONE && prop.kind !== ReferenceKind.ONE_TO_ONE) return undefined;
  const target = prop.targetMeta;
  if (!target) return undefined;
  const child = `${b.prefix}j${b.joins.length}`;
  b.joins.push({
    alias: child,
    table: target.tableName,
    on: `${child}.id = ${alias}.${quote(prop.fieldNames[0] ?? '')}`,
    spec: b.catalog.specOf(target.className),
  });
  return `case when ${child}.id is null then null else ${objectJson(target.class as Class, child, sets, b)} end`;
}

function listJson(
  spec: ReadSpec,
  by: string,
  order: readonly string[],
  parent: string,
  sets: readonly (SelectionSetNode | undefined)[],
  b: Building,
): string {
  const plan = planRow(spec, sets, b.catalog, b.fragments, b.keying, `${b.prefix}l${b.lists.length}_`);
  if (!plan.pure) b.pure = false;
  b.lists.push({ parent, spec, by, order, plan });
  return `{{${b.lists.length - 1}}}`;
}

/** Gives a piece the alias of its row; the placeholders stay. */
const aliased = (piece: Sql, alias: string): Sql => ({
  text: piece.text.replace(/@\./g, `${alias}.`),
  values: piece.values,
});

/** Puts the actor's policy into a plan: the select expression and the joins, with their values in order. */
export function bind(plan: Plan, actor: Actor, catalog: Catalog): { json: Sql; joins: Sql } {
  const values: unknown[] = [];
  const text = plan.json.replace(/\{\{(\d+)\}\}/g, (_all, n: string) => {
    const list = plan.lists[Number(n)];
    if (!list) throw new Error('nested list without a plan');
    const piece = nested(list, actor, catalog);
    values.push(...piece.values);
    return piece.text;
  });
  const joins = plan.joins.map((join): Sql => {
    const policy = aliased(join.spec?.visibleTo(actor) ?? TRUE, join.alias);
    const condition = policy.text === TRUE.text ? '' : ` and (${policy.text})`;
    return { text: ` left join ${quote(join.table)} ${join.alias} on ${join.on}${condition}`, values: policy.values };
  });
  return {
    json: { text, values },
    joins: { text: joins.map((join) => join.text).join(''), values: joins.flatMap((join) => join.values) },
  };
}

function nested(list: NestedList, actor: Actor, catalog: Catalog): Sql {
  const meta = catalog.metaOf(list.spec.entity);
  const row = list.plan.alias;
  const { json, joins } = bind(list.plan, actor, catalog);
  const owned = constant(`@.${quote(columnOf(meta, list.by))} = ${list.parent}.id`);
  const where = aliased(and(list.spec.visibleTo(actor), owned), row);
  const order = list.order.map((name) => `${row}.${quote(columnOf(meta, name))}`).join(', ');
  return {
    text: `(select coalesce(json_agg(${json.text} order by ${order}), '[]'::json) from ${quote(meta.tableName)} ${row}${joins.text} where ${where.text})`,
    values: [...json.values, ...joins.values, ...where.values],
  };
}

/** The column expression behind a sort name, and the joins its path needs. Nullable columns sort as empty. */
export function sortColumn(spec: ReadSpec, path: string, catalog: Catalog): { expression: string; joins: string } {
  let meta = catalog.metaOf(spec.entity);
  let alias = 't';
  let joins = '';
  const steps = path.split('.');
  steps.slice(0, -1).forEach((step, i) => {
    const prop = meta.properties[step as never] as EntityProperty;
    if (!prop?.targetMeta) throw new Error(`cannot sort ${spec.entity.name} by ${path}`);
    const child = `s${i}`;
    joins += ` left join ${quote(prop.targetMeta.tableName)} ${child} on ${child}.id = ${alias}.${quote(prop.fieldNames[0] ?? '')}`;
    meta = prop.targetMeta as EntityMetadata;
    alias = child;
  });
  const last = steps.at(-1) ?? 'id';
  const prop = meta.properties[last as never] as EntityProperty | undefined;
  if (!prop) throw new Error(`cannot sort ${spec.entity.name} by ${path}`);
  const column = `${alias}.${quote(columnOf(meta, last))}`;
  return { expression: prop.nullable || steps.length > 1 ? `coalesce(${column}, ${emptyOf(prop)})` : column, joins };
}

const emptyOf = (prop: EntityProperty): string => {
  const type = prop.columnTypes?.[0] ?? 'text';
  if (/^(int|small|big|numeric|real|double)/.test(type)) return '-1';
  if (/^(date|timestamp)/.test(type)) return `'infinity'`;
  return type === 'boolean' ? 'false' : `''`;
};

/** The where-clause of one request: the actor's rows and the filter, each field checked to be a known one. */
export function whereOf(
  spec: ReadSpec,
  actor: Actor | null,
  filter: Readonly<Record<string, unknown>> | null | undefined,
): Sql {
  if (actor === null) return FALSE;
  const where = spec.filter.where as Record<string, (value: unknown) => Sql>;
  const conditions = Object.entries(filter ?? {})
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => where[name]?.(value) ?? FALSE);
  return and(spec.visibleTo(actor), ...conditions);
}

export const byId = (id: string): Sql => sql`@.id = ${id}`;
