import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitKindOf, workWeekOf } from '../organization/organization.rules.js';
import { rebuildClosure } from '../organization/unitTree.service.js';
import type { StaffRecord } from './staffimportColumns.rules.js';
import { unitKey } from './staffimportUnits.rules.js';

/** Units of the list, parents first; answers name key → id. */
export async function storeUnits(em: EntityManager, records: readonly StaffRecord[]): Promise<Map<string, string>> {
  const known: { id: string; name: string }[] = await em.execute('select id, name from unit');
  const ids = new Map(known.map((unit) => [unitKey(unit.name), unit.id]));
  const parentOf = new Map<string, { name: string; parent: string | null }>();
  for (const { unitName, parentUnitName } of records)
    parentOf.set(unitKey(unitName), { name: unitName.trim(), parent: parentUnitName });
  for (const { parentUnitName } of records)
    if (parentUnitName && !parentOf.has(unitKey(parentUnitName)))
      parentOf.set(unitKey(parentUnitName), { name: parentUnitName.trim(), parent: null });
  const fresh: Record<string, string | null>[] = [];
  const visit = (key: string): void => {
    const unit = parentOf.get(key);
    if (!unit || ids.has(key)) return;
    if (unit.parent) visit(unitKey(unit.parent));
    const id = randomUUID();
    const parentId = unit.parent ? (ids.get(unitKey(unit.parent)) ?? null) : null;
    const grandparent = unit.parent ? parentOf.get(unitKey(unit.parent))?.parent : null;
    const kind = unitKindOf(unit.name, unit.parent === null, unit.parent !== null && !grandparent);
    ids.set(key, id);
    fresh.push({ id, name: unit.name, kind, work_week: workWeekOf(kind), parent_id: parentId });
  };
  for (const key of parentOf.keys()) visit(key);
  if (fresh.length > 0) {
    await em.execute(
      `insert into unit (id, name, kind, work_week, parent_id) select id, name, kind, work_week, parent_id
       from jsonb_to_recordset(?::jsonb) as r(id uuid, name text, kind text, work_week text, parent_id uuid)`,
      [JSON.stringify(fresh)],
    );
    await rebuildClosure(em);
  }
  return ids;
}

/** Positions of the list; answers "LEVEL title" → id. */
export async function storePositions(em: EntityManager, records: readonly StaffRecord[]): Promise<Map<string, string>> {
  const wanted = [
    ...new Map(
      records.map((r) => [
        `${r.positionLevel} ${r.positionTitle}`,
        { id: randomUUID(), title: r.positionTitle, level: r.positionLevel },
      ]),
    ).values(),
  ];
  await em.execute(
    `insert into position (id, title, level) select id, title, level from jsonb_to_recordset(?::jsonb) as r(id uuid, title text, level text)
     on conflict (title, level) do nothing`,
    [JSON.stringify(wanted)],
  );
  const rows: { id: string; title: string; level: string }[] = await em.execute(
    'select id, title, level from position',
  );
  return new Map(rows.map((row) => [`${row.level} ${row.title}`, row.id]));
}
