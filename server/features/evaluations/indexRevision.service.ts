import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { IndexResult } from '../rulesets/index.rules.js';
import {
  type ChangedLine,
  type IndexDifference,
  type IndexRevisionCause,
  indexDifference,
  toShow,
} from './indexRevision.rules.js';

/** An evaluation with the index it has and the one that was computed now. */
export interface NewIndex {
  readonly id: string;
  readonly stored: IndexResult | null;
  readonly result: IndexResult;
}

interface Why {
  readonly cause: IndexRevisionCause;
  readonly importId?: string | null;
}

type Found = readonly { readonly id: string; readonly difference: IndexDifference }[];

/** Stores new indexes and, beside each that came out otherwise, what it was; answers how many did. */
export async function takeOver(em: EntityManager, rows: readonly NewIndex[], why: Why): Promise<number> {
  await em.execute(
    `update evaluation e set index_total = r.total, index_result = r.result, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(id uuid, total numeric, result jsonb) where e.id = r.id`,
    [JSON.stringify(rows.map(({ id, result }) => ({ id, total: result.total, result })))],
  );
  return keep(em, found(rows), why, true);
}

/** A closed cycle: what is stored stays, and differences that were not shown yet are kept beside it. */
export async function showDifferences(em: EntityManager, rows: readonly NewIndex[], why: Why): Promise<number> {
  const last: { id: string; totalAfter: string | null; lines: ChangedLine[] }[] = await em.execute(
    `select distinct on (c.evaluation_id) c.evaluation_id as id, c.total_after::text as "totalAfter", c.changed_lines as lines
     from index_revision c where not c.is_applied
       and c.evaluation_id in (select a.id::uuid from jsonb_array_elements_text(?::jsonb) as a(id))
     order by c.evaluation_id, c.at desc, c.id`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  const shown = new Map(last.map((one) => [one.id, one]));
  const news = rows.flatMap(({ id, stored, result }) => {
    if (stored === null) return [];
    const difference = toShow(stored, indexDifference(stored, result), shown.get(id) ?? null);
    return difference ? [{ id, difference }] : [];
  });
  return keep(em, news, why, false);
}

const found = (rows: readonly NewIndex[]): Found =>
  rows.flatMap(({ id, stored, result }) => {
    const difference = indexDifference(stored, result);
    return difference ? [{ id, difference }] : [];
  });

async function keep(em: EntityManager, changes: Found, { cause, importId }: Why, isApplied: boolean): Promise<number> {
  if (changes.length === 0) return 0;
  const rows = changes.map(({ id, difference: { lines, totalBefore, totalAfter } }) => ({
    id: randomUUID(),
    evaluation: id,
    before: totalBefore,
    after: totalAfter,
    lines,
  }));
  await em.execute(
    `insert into index_revision (id, evaluation_id, total_before, total_after, is_applied, cause, import_id, changed_lines)
     select r.id, r.evaluation, r.before, r.after, ?, ?, ?::uuid, r.lines
     from jsonb_to_recordset(?::jsonb) as r(id uuid, evaluation uuid, before numeric, after numeric, lines jsonb)`,
    [isApplied, cause, importId ?? null, JSON.stringify(rows)],
  );
  return rows.length;
}
