import { type Actor, hasRole } from '../../kernel/actor.js';
import { FALSE, or, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { seesWholeAgency } from '../organization/organization.policy.js';
import { type GuidanceKind, openerOf, signerOf } from './guidanceForms.rules.js';
import { plansVisibleTo } from './plans.policy.js';

/** Rows about somebody's plan of a cycle (`cycle_id`, `employee_id`) follow that plan. */
export const followsPlan = (actor: Actor): Sql => {
  if (seesWholeAgency(actor)) return TRUE;
  const plan = plansVisibleTo(actor);
  return {
    text: `exists (select 1 from performance_plan vp where vp.cycle_id = @.cycle_id and vp.employee_id = @.employee_id and (${plan.text.replace(/@\./g, 'vp.')}))`,
    values: plan.values,
  };
};

/** Coaching and mentoring: whoever reads the plan, and the guide. */
export const guidanceVisibleTo = (actor: Actor): Sql => or(followsPlan(actor), sql`@.guide_id = ${actor.employeeId}`);

/** Actions, progress and take-overs. */
export const monitoringVisibleTo = followsPlan;

/**
 * Counselling is confidential to its parties and to whom the record goes (p.87-88 d): the evaluator's superior; the evaluator
 * as well when an official counselled; the personnel unit when the counsellor was independent, and for every behaviour report
 * (p.86). No auditor, no unit officer, no later superior.
 */
export function counsellingVisibleTo(actor: Actor): Sql {
  const me = actor.employeeId;
  const personnel = hasRole(actor, 'PERSONNEL_OFFICER')
    ? sql`@.counsellor_kind = 'INDEPENDENT' or @.kind = 'BEHAVIOUR_REPORT'`
    : FALSE;
  if (me === null) return personnel;
  return or(
    personnel,
    sql`@.employee_id = ${me} or @.guide_id = ${me}`,
    sql`@.counsellor_kind <> 'INDEPENDENT' and @.evaluator_superior_id = ${me}`,
    sql`@.counsellor_kind = 'OFFICIAL' and @.evaluator_id = ${me}`,
  );
}

/** What of a record of guidance its verbs need. */
interface GuidanceParties {
  readonly employeeId?: string;
  readonly guideId?: string;
  readonly confirmedAt: Date | null;
}

/** What the guide and the guided employee may do: nothing once it is signed; each leaves the other's form alone. */
export const guidanceAbilities = (
  me: string | null,
  { kind, employeeId, guideId, confirmedAt }: GuidanceParties & { readonly kind: GuidanceKind },
) => {
  const isOpen = confirmedAt === null && me !== null;
  const [asEmployee, asGuide] = [isOpen && me === employeeId, isOpen && me === guideId];
  return {
    record: asGuide && openerOf(kind) === 'GUIDE',
    writeOwn: asEmployee && signerOf(kind) === 'EMPLOYEE',
    confirm: signerOf(kind) === 'EMPLOYEE' ? asEmployee : asGuide,
  };
};

/** The counsellor, or whoever reported, writes. */
export const counsellingAbilities = (me: string | null, { guideId, confirmedAt }: GuidanceParties) => ({
  write: confirmedAt === null && me !== null && me === guideId,
});
