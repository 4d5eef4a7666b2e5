import { Arg, Ctx as CtxParam, Int, Query, Resolver } from 'type-graphql';
import { Access, roles, signedIn } from '../../kernel/access.js';
import type { Ctx } from '../../kernel/context.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { creditPoints, performers, promotionEligibility, talentBoxes } from './consequences.service.js';
import {
  CreditPointsView,
  PerformerList,
  PerformerPage,
  PromotionEligibilityView,
  TalentBoxesView,
} from './consequences.views.js';

const officers = roles('PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR');

@Resolver()
export class ConsequencesResolver {
  @Query(() => PromotionEligibilityView, {
    nullable: true,
    description:
      'Every rule of regular rank promotion for an employee: the own, of those who report to you, as officer.',
  })
  @Access(signedIn)
  promotionEligibility(
    @Arg('employeeId', () => UUID, { description: 'Whose.' }) employeeId: string,
    @Arg('on', () => LocalDate, { nullable: true, description: 'Promotion day; absent: the next.' }) on:
      | string
      | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<PromotionEligibilityView | null> {
    return promotionEligibility(ctx, employeeId, on ?? null);
  }

  @Query(() => CreditPointsView, {
    nullable: true,
    description: 'Angka kredit by cycle: the own, of those who report to you, as officer.',
  })
  @Access(signedIn)
  creditPoints(
    @Arg('employeeId', () => UUID, { description: 'Whose.' }) employeeId: string,
    @CtxParam() ctx: Ctx,
  ): Promise<CreditPointsView | null> {
    return creditPoints(ctx, employeeId);
  }

  @Query(() => TalentBoxesView, { description: 'The nine boxes of a cycle (PermenPAN-RB 3/2020); a person decides.' })
  @Access(officers)
  talentBoxes(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @Arg('unitId', () => UUID, { nullable: true, description: 'Only this unit and below.' }) unitId: string | undefined,
    @CtxParam() ctx: Ctx,
  ): Promise<TalentBoxesView> {
    return talentBoxes(ctx, cycleId, unitId ?? null);
  }

  @Query(() => PerformerPage, { description: 'Outstanding or weak performers of a cycle, with the reasons.' })
  @Access(officers)
  outstandingAndWeak(
    @Arg('cycleId', () => UUID, { description: 'The cycle.' }) cycleId: string,
    @Arg('list', () => PerformerList, { description: 'Which list.' }) list: PerformerList,
    @Arg('unitId', () => UUID, { nullable: true, description: 'Only this unit and below.' }) unitId: string | undefined,
    @Arg('limit', () => Int, { defaultValue: 25, description: 'At most so many, 1–200.' }) limit: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'Skip so many, at most 10 000.' }) offset: number,
    @CtxParam() ctx: Ctx,
  ): Promise<PerformerPage> {
    return performers(ctx, { cycleId, unitId: unitId ?? null, list, limit, offset });
  }
}
