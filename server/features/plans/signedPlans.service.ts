import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlanDocument } from './document.rules.js';
import type { PlanHolder } from './structure.rules.js';

/** A plan in force: what an evaluation rates against. */
export interface SignedPlan {
  readonly planId: string;
  readonly employeeId: string;
  readonly edition: number;
  readonly evaluatorId: string | null;
  readonly signedOn: string;
  readonly holder: PlanHolder;
  readonly document: PlanDocument;
}

type Row = Omit<SignedPlan, 'holder'> & PlanHolder;

/**
 * The signed edition in force on a day, per employee, in one statement. Nobody without one is in the answer.
 * @param on the day; the newest signed edition when absent
 */
export async function signedPlans(
  em: EntityManager,
  cycleId: string,
  employeeIds?: readonly string[] | null,
  on?: string | null,
): Promise<Map<string, SignedPlan>> {
  const rows: Row[] = await em.execute(
    `select distinct on (employee_id) id as "planId", employee_id as "employeeId", edition, evaluator_id as "evaluatorId",
            signed_on::text as "signedOn", level, leads_independent_unit as "leadsIndependentUnit", leads_team as "leadsTeam", document
       from performance_plan
      where cycle_id = ? and status in ('SIGNED', 'REVISED') and (?::uuid[] is null or employee_id = any(?::uuid[]))
        and (?::date is null or (signed_on <= ?::date and (replaced_on is null or replaced_on > ?::date)))
      order by employee_id, edition desc`,
    [cycleId, ids(employeeIds), ids(employeeIds), on ?? null, on ?? null, on ?? null],
  );
  return new Map(
    rows.map(({ level, leadsIndependentUnit, leadsTeam, ...plan }) => [
      plan.employeeId,
      { ...plan, holder: { level, leadsIndependentUnit, leadsTeam } },
    ]),
  );
}

const ids = (list: readonly string[] | null | undefined): string | null => (list ? `{${list.join(',')}}` : null);
