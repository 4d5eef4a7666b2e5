import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import type { CreateUnitInput, EditUnitInput } from './organization.inputs.js';
import { mayChangeOrganization } from './organization.policy.js';
import { unitReads } from './organization.reads.js';
import { pathOf } from './organization.rules.js';
import { Unit } from './unit.entity.js';
import { rebuildClosure } from './unitTree.service.js';

/** Adds a unit to the tree; without a parent it is a root, such as the regional government itself. */
export async function createUnit(ctx: Ctx, input: CreateUnitInput): Promise<string> {
  if (!mayChangeOrganization(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    await lock(em, 'unitTree', 'all');
    await mustExist(em, input.parentId);
    const unit = make(em, Unit, {
      name: input.name.trim(),
      kind: input.kind,
      workWeek: input.workWeek ?? 'FIVE_DAY',
      parent: input.parentId ?? null,
      bknCode: input.bknCode ?? null,
    });
    await em.flush();
    await rebuildClosure(em);
    await record(em, ctx, { deed: 'createUnit', object: 'unit', objectId: unit.id, after: { ...input } });
    return unit.id;
  });
}

/** Changes a unit, its place in the tree included. A unit below itself is refused with the path. */
export async function editUnit(ctx: Ctx, input: EditUnitInput): Promise<string> {
  if (!mayChangeOrganization(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, unitReads, input.id);
  await inTransaction(ctx, async (em) => {
    await lock(em, 'unitTree', 'all');
    const unit = await em.findOneOrFail(Unit, { id: input.id });
    mustBeVersion(unit, input.version);
    const before = {
      name: unit.name,
      kind: unit.kind,
      workWeek: unit.workWeek,
      parentId: unit.parent?.id ?? null,
      bknCode: unit.bknCode,
    };
    if (input.parentId !== undefined) {
      await mustExist(em, input.parentId);
      await mustStayTree(em, input.id, input.parentId);
      em.assign(unit, { parent: input.parentId });
    }
    unit.name = input.name?.trim() ?? unit.name;
    unit.kind = input.kind ?? unit.kind;
    unit.workWeek = input.workWeek ?? unit.workWeek;
    if (input.bknCode !== undefined) unit.bknCode = input.bknCode;
    await em.flush();
    await rebuildClosure(em);
    await record(em, ctx, { deed: 'editUnit', object: 'unit', objectId: unit.id, before, after: { ...input } });
  });
  return input.id;
}

async function mustExist(em: EntityManager, parentId: string | null | undefined): Promise<void> {
  if (parentId && !(await em.findOne(Unit, { id: parentId }))) throw invalidField('parentId', 'unit.unknownParent');
}

async function mustStayTree(em: EntityManager, unitId: string, parentId: string | null): Promise<void> {
  const rows: { id: string; name: string; parent_id: string | null }[] = await em.execute(
    'select id, name, parent_id from unit',
  );
  const found = pathOf(unitId, new Map(rows.map((row) => [row.id, row.id === unitId ? parentId : row.parent_id])));
  if (!('loop' in found)) return;
  const names = new Map(rows.map((row) => [row.id, row.name]));
  throw invalidField('parentId', 'unit.loop', { path: found.loop.map((id) => names.get(id) ?? '?').join(' → ') });
}
