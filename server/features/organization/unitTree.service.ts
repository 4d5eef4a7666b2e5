import type { EntityManager } from '@mikro-orm/postgresql';

/** Computes every (ancestor, descendant) pair anew; the tree has hundreds of units, so this takes milliseconds. */
export async function rebuildClosure(em: EntityManager): Promise<void> {
  await em.execute('delete from unit_closure');
  await em.execute(
    `insert into unit_closure (ancestor_id, descendant_id, depth)
     with recursive up as (
       select id as descendant_id, id as ancestor_id, 0 as depth from unit
       union all
       select up.descendant_id, u.parent_id, up.depth + 1 from up join unit u on u.id = up.ancestor_id where u.parent_id is not null
     ) select ancestor_id, descendant_id, depth from up`,
  );
}
