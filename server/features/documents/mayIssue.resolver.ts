import { Ctx as CtxParam, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { PeriodicEvaluation } from '../periodic/periodic.entity.js';
import { PerformancePlan } from '../plans/plan.entity.js';
import type { PlanState } from '../plans/plan.rules.js';
import { type DocumentOwner, mayIssue } from './documents.policy.js';
import { type PrintableResult, planRefusal, resultRefusal } from './issue.rules.js';

/** Rows with the plain ids that `needs` of their reads ask for. */
type PlanRoot = Omit<PerformancePlan, keyof DocumentOwner> & DocumentOwner & { readonly status: PlanState };
type ResultRoot = Omit<Evaluation, keyof DocumentOwner> & DocumentOwner & PrintableResult;
type PeriodicRoot = Omit<PeriodicEvaluation, keyof DocumentOwner> & DocumentOwner & PrintableResult;

const may = (ctx: Ctx, row: DocumentOwner & PrintableResult): boolean =>
  resultRefusal(row) === null && mayIssue(actorOf(ctx), row);

@Resolver(() => PerformancePlan)
export class DocumentsOfPlanResolver {
  @FieldResolver(() => Boolean, { description: 'Whether `issuePlanDocuments` would accept the viewer now.' })
  viewerMayIssue(@Root() row: PlanRoot, @CtxParam() ctx: Ctx): boolean {
    return planRefusal(row) === null && mayIssue(actorOf(ctx), row);
  }
}

@Resolver(() => Evaluation)
export class DocumentsOfEvaluationResolver {
  @FieldResolver(() => Boolean, { description: 'Whether `issueEvaluationDocument` would accept the viewer now.' })
  viewerMayIssue(@Root() row: ResultRoot, @CtxParam() ctx: Ctx): boolean {
    return may(ctx, row);
  }
}

@Resolver(() => PeriodicEvaluation)
export class DocumentsOfPeriodicResolver {
  @FieldResolver(() => Boolean, { description: 'Whether `issuePeriodicDocument` would accept the viewer now.' })
  viewerMayIssue(@Root() row: PeriodicRoot, @CtxParam() ctx: Ctx): boolean {
    return may(ctx, row);
  }
}
