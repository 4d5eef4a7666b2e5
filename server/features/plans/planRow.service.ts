import { actorOf, type Ctx, todayOf } from '../../kernel/context.js';
import { type Say, speaker } from '../../kernel/messages.js';
import type { Phase } from '../cycles/cycle.rules.js';
import { type PlanDocument, planHints } from './document.rules.js';
import { isLate } from './plan.rules.js';
import type { PlanHint, PlanProblemView } from './planChecks.views.js';
import { plansMessages } from './plans.messages.js';
import { abilitiesIn, type PlanAbilityFlags, type PlanRow, planAbilities } from './plans.policy.js';
import { isComplete, type PlanHolder, planProblems } from './structure.rules.js';

const say = speaker([plansMessages]);

/** Columns that hold a plan to its rules. */
export interface HeldPlan {
  readonly document: PlanDocument;
  readonly level: PlanHolder['level'];
  readonly leadsIndependentUnit: boolean;
  readonly leadsTeam: boolean;
}

export const holderOf = ({ level, leadsIndependentUnit, leadsTeam }: Omit<HeldPlan, 'document'>): PlanHolder => ({
  level,
  leadsIndependentUnit,
  leadsTeam,
});

export const problemsOf = (ctx: Ctx, plan: HeldPlan): PlanProblemView[] =>
  planProblems(plan.document, holderOf(plan)).map(({ severity, path, key, article }) => ({
    isBlocking: severity === 'ERROR',
    path,
    key,
    message: say[ctx.locale](key, { article }),
    article,
  }));

export const hintsOf = (ctx: Ctx, plan: HeldPlan): PlanHint[] => {
  const speak: Say = say[ctx.locale];
  return planHints(plan.document, holderOf(plan)).map(({ key, path, word, index, length, article }) => ({
    path,
    word,
    index,
    length,
    message: speak(key, { word, article }),
    article,
  }));
};

/** A plan as the reader or the ORM gives it: what rules ask of it is under the same names in both. */
export interface StandingPlan extends Omit<PlanRow, 'isSignedByEmployee' | 'isSignedByEvaluator'> {
  readonly signedOn: string | null;
  readonly employeeSignedAt: Date | string | null;
  readonly evaluatorSignedAt: Date | string | null;
}

export const planRowOf = (plan: StandingPlan): PlanRow => ({
  ...plan,
  isSignedByEmployee: plan.employeeSignedAt !== null,
  isSignedByEvaluator: plan.evaluatorSignedAt !== null,
});

/** What the viewer may do with a plan; the same table that the verbs ask. */
export const abilitiesOf = (
  ctx: Ctx,
  plan: StandingPlan & HeldPlan & { readonly cyclePhase: Phase },
): PlanAbilityFlags =>
  abilitiesIn(
    plan.cyclePhase,
    planAbilities(actorOf(ctx).employeeId, planRowOf(plan), isComplete(plan.document, holderOf(plan)), todayOf(ctx)),
  );

/** Whether the year's plan is late today: a flag, never a block (Ps 14(3)). Later editions have no deadline. */
export const isPlanLate = (ctx: Ctx, plan: StandingPlan): boolean =>
  plan.edition === 1 && isLate(plan.year, plan, todayOf(ctx));
