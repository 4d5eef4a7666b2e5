import type { EntityMetadata } from '@mikro-orm/core';
import type { FieldNode, SelectionSetNode } from 'graphql';
import type { Pool } from 'pg';
import type { Actor } from '../actor.js';
import { and, numbered, type Sql, sql } from '../sql.js';
import { quote } from './column.js';
import { cursorMark, readCursor, writeCursor } from './cursor.js';
import { type PageArgs, pageWindow } from './page.js';
import { bind, byId, type Catalog, type Plan, planRow, sortColumn, whereOf } from './plan.js';
import { asked, type Fragments } from './selection.js';
import type { Class, ReadSpec } from './spec.js';

/** What one page selection needs beside its rows. */
export interface PagePlan {
  readonly row: Plan;
  readonly total: boolean;
  readonly pageInfo: boolean;
}

export interface PageRows {
  /** JSON text of each row. */
  readonly rows: readonly string[];
  readonly total: number | undefined;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** At most this many texts are kept as prepared statements; the rest is parsed each time. */
const PREPARED = 500;

/** Called before confidential rows leave: no trace, no read. */
export type LogRead = (actor: Actor, what: string, ids: readonly string[], filter: unknown) => Promise<void>;

/**
 * The one mechanism of reading. Each list or single row is one statement: the asked columns, to-one relations joined,
 * small lists aggregated, the actor's policy inside, JSON made by PostgreSQL. No entity is ever built.
 */
export class Reader {
  readonly catalog: Catalog;
  readonly #pool: Pool;
  readonly #logRead: LogRead;
  readonly #statements = new Map<string, { name: string; text: string }>();

  constructor(pool: Pool, specs: readonly ReadSpec[], metaOf: (entity: Class) => EntityMetadata, logRead: LogRead) {
    const byType = new Map(specs.map((spec) => [spec.entity.name, spec]));
    this.catalog = { specOf: (type) => byType.get(type), metaOf };
    this.#pool = pool;
    this.#logRead = logRead;
  }

  planPage(spec: ReadSpec, nodes: readonly FieldNode[], fragments: Fragments, keying: 'names' | 'keys'): PagePlan {
    const fields = asked(
      nodes.map((node) => node.selectionSet),
      `${spec.entity.name}Page`,
      fragments,
    );
    const items = fields.filter((field) => field.name === 'items').flatMap((field) => field.nodes);
    return {
      row: planRow(
        spec,
        items.map((node) => node.selectionSet),
        this.catalog,
        fragments,
        keying,
      ),
      total: fields.some((field) => field.name === 'total'),
      pageInfo: fields.some((field) => field.name === 'pageInfo'),
    };
  }

  planRow(
    spec: ReadSpec,
    sets: readonly (SelectionSetNode | undefined)[],
    fragments: Fragments,
    keying: 'names' | 'keys',
  ): Plan {
    return planRow(spec, sets, this.catalog, fragments, keying);
  }

  /** One page. Rows beyond the limit are only looked at, to know whether there is a next page. */
  async page(spec: ReadSpec, plan: PagePlan, args: PageArgs, actor: Actor): Promise<PageRows> {
    const { limit, offset } = pageWindow(args);
    const by = args.sort?.by ?? Object.keys(spec.sort)[0] ?? 'ID';
    const descending = args.sort ? args.sort.direction === 'DESC' : (spec.descending ?? false);
    const mark = plan.pageInfo || args.page?.after ? cursorMark(spec.list, args.filter, [by, descending]) : '';
    const key = sortColumn(spec, spec.sort[by] ?? 'id', this.catalog);
    const where = whereOf(spec, actor, args.filter);
    const filtered = args.page?.after
      ? and(where, this.#after(key.expression, descending, readCursor(args.page.after, mark)))
      : where;
    const { json, joins } = bind(plan.row, actor, this.catalog);
    const table = quote(this.catalog.metaOf(spec.entity).tableName);
    const direction = descending ? 'desc' : 'asc';
    const keys = plan.pageInfo || spec.confidential ? `, t.id as id, ${key.expression}::text as key` : '';
    const look = plan.pageInfo ? 1 : 0;
    const statement = this.#query<{ json: string; id: string; key: string }>(
      `select ${json.text}::text as json${keys} from ${table} t${key.joins}${joins.text} where ${atT(filtered)} ` +
        `order by ${key.expression} ${direction}, t.id ${direction} limit ${limit + look}${offset ? ` offset ${offset}` : ''}`,
      [...json.values, ...joins.values, ...filtered.values],
    );
    const counted = plan.total
      ? this.#query<{ n: string }>(`select count(*) as n from ${table} t where ${atT(where)}`, where.values)
      : undefined;
    const [found, total] = await Promise.all([statement, counted]);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    if (spec.confidential && page.length > 0)
      await this.#logRead(
        actor,
        spec.confidential,
        page.map((row) => row.id),
        args.filter ?? null,
      );
    return {
      rows: page.map((row) => row.json),
      total: total && Number(total[0]?.n ?? 0),
      endCursor: plan.pageInfo && last ? writeCursor(mark, last.key, last.id) : null,
      hasNextPage: found.length > limit,
    };
  }

  /** One row as JSON text, or null when there is none for this actor. */
  async one(spec: ReadSpec, plan: Plan, id: string, actor: Actor): Promise<string | null> {
    const { json, joins } = bind(plan, actor, this.catalog);
    const where = and(spec.visibleTo(actor), byId(id));
    const table = quote(this.catalog.metaOf(spec.entity).tableName);
    const rows = await this.#query<{ json: string }>(
      `select ${json.text}::text as json from ${table} t${joins.text} where ${atT(where)}`,
      [...json.values, ...joins.values, ...where.values],
    );
    const row = rows[0];
    if (row && spec.confidential) await this.#logRead(actor, spec.confidential, [id], null);
    return row?.json ?? null;
  }

  /** Whether this actor may see the row: how use cases load through the same policy. */
  async sees(spec: ReadSpec, id: string, actor: Actor): Promise<boolean> {
    const where = and(spec.visibleTo(actor), byId(id));
    const table = quote(this.catalog.metaOf(spec.entity).tableName);
    const rows = await this.#query(`select 1 from ${table} t where ${atT(where)}`, where.values);
    return rows.length > 0;
  }

  /** A read of our own that is no list of rows (counts, progress); the text is ours, the values are kept apart. */
  rows<T extends object>(statement: Sql): Promise<T[]> {
    return this.#query<T>(statement.text, statement.values);
  }

  #after(expression: string, descending: boolean, at: { value: unknown; id: string }): Sql {
    const than = descending ? '<' : '>';
    return sql`${{ text: `(${expression}, @.id) ${than} (`, values: [] }}${at.value}, ${at.id})`;
  }

  /** Runs a statement; a text seen before keeps its name, so each connection parses and plans it once. */
  async #query<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = { name: `r${this.#statements.size}`, text: numbered(text) };
      if (this.#statements.size < PREPARED) this.#statements.set(text, statement);
      else statement.name = '';
    }
    const result = await this.#pool.query<T>({ ...statement, values: [...values] });
    return result.rows;
  }
}

const atT = (piece: Sql): string => piece.text.replace(/@\./g, 't.');
