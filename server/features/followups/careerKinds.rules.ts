import type { z } from 'zod';
import { choicesField, numberField, ruleShape } from '../rulesets/field.rules.js';
import type { Edition, RuleKind } from '../rulesets/kind.rules.js';
import { Predicate } from '../rulesets/quadrant.rules.js';
import { IMPROVEMENT_TERMS, type ImprovementTerms } from './improvement.rules.js';
import {
  PROMOTION_CALENDARS,
  type PromotionCalendar,
  type PromotionRules,
  REGULAR_PROMOTION,
} from './promotion.rules.js';

const months = (label: string) => numberField({ label, unit: 'rulesets.unit.months', min: 1, max: 60 });

const improvementShape = ruleShape({
  months: months('followups.rules.months'),
  checkpointEveryMonths: months('followups.rules.checkpoint'),
  temporaryPostMonths: months('followups.rules.temporary'),
});
type ImprovementDefinition = z.infer<typeof improvementShape>;

/** How long somebody has to improve and how often it is looked at (PP 30/2019 Ps 56-58). */
export const IMPROVEMENT_KIND: RuleKind<ImprovementDefinition> = {
  kind: 'IMPROVEMENT',
  shape: improvementShape,
  isOnlyAhead: true,
  shipped: {
    name: 'Rencana perbaikan kinerja',
    validFrom: '2019-04-26',
    source: IMPROVEMENT_TERMS.source,
    definition: {
      example: IMPROVEMENT_TERMS.example,
      months: IMPROVEMENT_TERMS.months,
      checkpointEveryMonths: IMPROVEMENT_TERMS.checkpointEveryMonths,
      temporaryPostMonths: IMPROVEMENT_TERMS.temporaryPostMonths,
    },
  },
  problems: ({ months: term, checkpointEveryMonths }) =>
    checkpointEveryMonths > term
      ? [{ path: 'checkpointEveryMonths', key: 'followups.rules.checkpointLong', params: { limit: term } }]
      : [],
};

/** An edition as a plan takes it: the one of the day the plan begins holds to its end. */
export const improvementTermsOf = ({
  definition,
  ...provenance
}: Edition<ImprovementDefinition>): ImprovementTerms => ({
  ...provenance,
  months: definition.months,
  checkpointEveryMonths: definition.checkpointEveryMonths,
  temporaryPostMonths: definition.temporaryPostMonths,
});

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

const promotionShape = ruleShape({
  months: choicesField(MONTHS, { label: 'followups.rules.periods', names: 'followups.rules.month' }),
  yearsInRank: numberField({ label: 'followups.rules.yearsInRank', unit: 'rulesets.unit.years', min: 1, max: 20 }),
  yearsOfPredicates: numberField({
    ...{ label: 'followups.rules.yearsOfPredicates', unit: 'rulesets.unit.years', min: 1, max: 10 },
  }),
  goodEnough: choicesField(Object.values(Predicate) as [Predicate, ...Predicate[]], {
    label: 'followups.rules.goodEnough',
    names: 'rulesets.predicate',
  }),
});
type PromotionDefinition = z.infer<typeof promotionShape>;

/** Calendars before the first edition: Peraturan BKN 4/2023. The last one ships as the edition. */
const EARLIER = PROMOTION_CALENDARS.slice(0, -1);
const [SHIPPED] = PROMOTION_CALENDARS.slice(-1);

/** Kenaikan pangkat reguler: in which months, after how long, with which predikat. */
export const PROMOTION_KIND: RuleKind<PromotionDefinition> = {
  kind: 'PROMOTION',
  shape: promotionShape,
  isOnlyAhead: true,
  shipped: {
    name: REGULAR_PROMOTION.name,
    validFrom: SHIPPED?.validFrom ?? '2025-10-01',
    source: REGULAR_PROMOTION.source,
    definition: {
      example: REGULAR_PROMOTION.example,
      months: MONTHS.filter((month) => SHIPPED?.months.includes(Number(month))),
      yearsInRank: REGULAR_PROMOTION.yearsInRank,
      yearsOfPredicates: REGULAR_PROMOTION.yearsOfPredicates,
      goodEnough: [...REGULAR_PROMOTION.goodEnough],
    },
  },
  problems: () => [],
};

/** The rules of an edition. */
export const promotionRulesOf = ({ definition, ...provenance }: Edition<PromotionDefinition>): PromotionRules => ({
  ...provenance,
  yearsInRank: definition.yearsInRank,
  yearsOfPredicates: definition.yearsOfPredicates,
  goodEnough: definition.goodEnough,
});

/** All calendars with their dates: those of the editions and those before the first. */
export const promotionCalendarsOf = (editions: readonly Edition<PromotionDefinition>[]): PromotionCalendar[] => [
  ...EARLIER.map((calendar) => ({ ...calendar, version: 0 })),
  ...editions.map(({ definition, ...provenance }) => ({ ...provenance, months: definition.months.map(Number) })),
];
