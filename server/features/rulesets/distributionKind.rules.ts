import type { z } from 'zod';
import { type DistributionGuide, type DistributionLimit, SE_3_2023 } from './distributionGuide.rules.js';
import {
  choiceField,
  choicesField,
  groupField,
  numberField,
  percentField,
  rowsField,
  ruleShape,
} from './field.rules.js';
import type { DefinitionProblem, Edition, RuleKind } from './kind.rules.js';
import { OrganisationPredicate, Predicate } from './quadrant.rules.js';

const limits = (organisation: OrganisationPredicate) =>
  rowsField(
    { label: `rulesets.organisation.${organisation}`, max: 12 },
    {
      kind: choiceField(['MOST', 'MAX_PERCENT', 'MIN_PERCENT', 'MIN_PERSONS'], {
        label: 'rulesets.limit.kind',
        names: 'rulesets.limit',
      }),
      predicates: choicesField(Object.values(Predicate) as [Predicate, ...Predicate[]], {
        label: 'rulesets.limit.predicates',
        names: 'rulesets.predicate',
      }),
      percent: percentField({ label: 'rulesets.limit.percent' }).nullish(),
      persons: numberField({ label: 'rulesets.limit.persons', unit: 'rulesets.unit.persons', max: 1000 }).nullish(),
    },
  );

const rounding = (label: string) => choiceField(['FLOOR', 'CEIL', 'HALF_UP'], { label, names: 'rulesets.rounding' });

const shape = ruleShape({
  minimumSize: numberField({
    label: 'rulesets.distribution.minimumSize',
    help: 'rulesets.distribution.minimumSize.help',
    unit: 'rulesets.unit.persons',
    max: 1000,
  }),
  roundMaximum: rounding('rulesets.distribution.roundMaximum'),
  roundMinimum: rounding('rulesets.distribution.roundMinimum'),
  limits: groupField(
    { label: 'rulesets.distribution.limits', help: 'rulesets.distribution.limits.help' },
    {
      EXCELLENT: limits('EXCELLENT'),
      GOOD: limits('GOOD'),
      NEEDS_IMPROVEMENT: limits('NEEDS_IMPROVEMENT'),
      POOR: limits('POOR'),
      VERY_POOR: limits('VERY_POOR'),
    },
  ),
});
type DistributionDefinition = z.infer<typeof shape>;
type Limit = DistributionDefinition['limits']['GOOD'][number];

function limitProblems(path: string, { kind, predicates, percent, persons }: Limit): DefinitionProblem[] {
  if (kind === 'MOST')
    return predicates.length === 1 ? [] : [{ path: `${path}.predicates`, key: 'rulesets.limit.mostOne' }];
  if (kind === 'MIN_PERSONS')
    return persons == null ? [{ path: `${path}.persons`, key: 'rulesets.limit.personsWanted' }] : [];
  return percent == null ? [{ path: `${path}.percent`, key: 'rulesets.limit.percentWanted' }] : [];
}

/** Shares that must be reached and together are more than everybody. */
function sumProblems(path: string, rows: readonly Limit[]): DefinitionProblem[] {
  const total = rows.reduce((sum, { kind, percent }) => sum + (kind === 'MIN_PERCENT' ? (percent ?? 0) : 0), 0);
  return total > 100 ? [{ path, key: 'rulesets.limit.sum', params: { total } }] : [];
}

/** Panduan pola distribusi predikat: limits by the predikat of the evaluator's unit. */
export const DISTRIBUTION_KIND: RuleKind<DistributionDefinition> = {
  kind: 'DISTRIBUTION',
  shape,
  shipped: {
    name: SE_3_2023.name,
    validFrom: SE_3_2023.validFrom,
    source: SE_3_2023.source,
    definition: {
      example: SE_3_2023.example,
      minimumSize: SE_3_2023.minimumSize,
      roundMaximum: SE_3_2023.roundMaximum,
      roundMinimum: SE_3_2023.roundMinimum,
      limits: structuredClone(SE_3_2023.limits) as DistributionDefinition['limits'],
    },
  },
  problems: (definition) =>
    Object.values(OrganisationPredicate).flatMap((organisation) => {
      const path = `limits.${organisation}`;
      const rows = definition.limits[organisation];
      return [...rows.flatMap((row, n) => limitProblems(`${path}.${n}`, row)), ...sumProblems(path, rows)];
    }),
};

const limitOf = ({ kind, predicates, percent, persons }: Limit): DistributionLimit => {
  if (kind === 'MOST') return { kind, predicates: predicates.slice(0, 1) as [Predicate] };
  return kind === 'MIN_PERSONS'
    ? { kind, predicates, persons: persons ?? 0 }
    : { kind, predicates, percent: percent ?? 0 };
};

/** An edition as the check takes it. */
export function guideOf({ definition, ...provenance }: Edition<DistributionDefinition>): DistributionGuide {
  const { minimumSize, roundMaximum, roundMinimum, limits } = definition;
  const of = (organisation: OrganisationPredicate) => limits[organisation].map(limitOf);
  return {
    ...provenance,
    ...{ minimumSize, roundMaximum, roundMinimum },
    limits: {
      EXCELLENT: of('EXCELLENT'),
      GOOD: of('GOOD'),
      NEEDS_IMPROVEMENT: of('NEEDS_IMPROVEMENT'),
      POOR: of('POOR'),
      VERY_POOR: of('VERY_POOR'),
    },
  };
}
