import type { EntityManager } from '@mikro-orm/postgresql';
import type { CycleDesign } from '../cycles/design.rules.js';
import { PositionLevel } from '../organization/positionLevel.rules.js';
import { FeedbackKind } from './kinds.rules.js';
import { type Colleague, type MatchPolicy, type Quota, standardMatching } from './raters.rules.js';

/** Ids as one array value of a statement. */
export const uuids = (ids: readonly string[]): string => `{${ids.join(',')}}`;

const RANK = new Map<string, number>(Object.values(PositionLevel).map((level, rank) => [level, rank]));

/** The population of a cycle as the matching needs it: unit and position of the freezing, today's superior. */
export async function loadPeople(em: EntityManager, cycleId: string, today: string): Promise<Colleague[]> {
  const rows: (Omit<Colleague, 'positionLevel'> & { level: string })[] = await em.execute(
    `select p.employee_id as id, p.unit_id as "unitId", t.level, e.superior_id as "superiorId",
            coalesce((select min(a.valid_from) from assignment a
                       where a.employee_id = p.employee_id and a.unit_id = p.unit_id and a.valid_to is null), ?::date)::text as since
       from participant p join employee e on e.id = p.employee_id join position t on t.id = p.position_id
      where p.cycle_id = ? and p.status <> 'LEFT'`,
    [today, cycleId],
  );
  return rows.map(({ level, ...person }) => ({ ...person, positionLevel: RANK.get(level) ?? -1 }));
}

const NOBODY: Quota = { minimum: 0, maximum: 0 };

/** The matching's rules with the bounds of the cycle's design; a group the design leaves out invites nobody. */
export function policyOf(design: CycleDesign): MatchPolicy {
  const quotaOf = (kind: FeedbackKind): Quota => {
    const bounds = design.groups.find((group) => group.kind === kind);
    return bounds ? { minimum: bounds.minimum, maximum: bounds.maximum } : NOBODY;
  };
  const quota = Object.fromEntries(
    Object.values(FeedbackKind).map((kind) => [kind, quotaOf(kind)]),
  ) as MatchPolicy['quota'];
  return { ...standardMatching, quota };
}
