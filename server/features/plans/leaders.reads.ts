import { hasRole } from '../../kernel/actor.js';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { searchPattern } from '../../kernel/search.js';
import { or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree, seesWholeAgency } from '../organization/organization.policy.js';
import type { MatrixLeader } from './figures.views.js';

/** Leaders `l` whose matrix one may look at: one's own, those of the own people, of the own units; officer and auditor all. */
export const seesMatrix = (ctx: Ctx): Sql => {
  const actor = actorOf(ctx);
  if (seesWholeAgency(actor)) return TRUE;
  const units = inSubtree('l.unit_id', hasRole(actor, 'UNIT_OFFICER') ? actor.unitIds : []);
  return or(units, sql`l.id = ${actor.employeeId}`, sql`l.superior_id = ${actor.employeeId}`);
};

/** Most leaders that are listed at once; the rest is found by name or unit. */
const MOST = 50;

/** Who leads somebody and may be looked at, the own team first, then by unit and name. `q`: part of a name or a unit. */
export function matrixLeaders(ctx: Ctx, q: string | null | undefined): Promise<MatrixLeader[]> {
  const found = q ? sql`(l.search_text like ${searchPattern(q)} or lower(u.name) like ${searchPattern(q)})` : TRUE;
  return ctx.reader.rows<MatrixLeader>(sql`
    select l.id as "employeeId", l.name, t.title as "positionTitle", u.name as "unitName"
      from employee l join unit u on u.id = l.unit_id join position t on t.id = l.position_id
     where (${seesMatrix(ctx)}) and ${found} and l.status <> 'LEFT'
       and exists (select 1 from employee e where e.superior_id = l.id and e.status <> 'LEFT')
     order by coalesce(l.id = ${actorOf(ctx).employeeId}, false) desc, u.name, l.name, l.id limit ${MOST}`);
}
