import type { z } from 'zod';
import { groupField, numberField, percentField, ruleShape } from '../rulesets/field.rules.js';
import type { DefinitionProblem, Edition, RuleKind } from '../rulesets/kind.rules.js';
import { Predicate } from '../rulesets/quadrant.rules.js';
import { CREDIT_TABLE, type CreditTable, FunctionalLevel } from './credit.rules.js';
import {
  AXIS_THRESHOLD_EXAMPLES,
  type AxisThresholds,
  PREDICATE_SCALE_EXAMPLE,
  type PredicateScale,
} from './talent.rules.js';

const points = (label: string) => numberField({ label, unit: 'rulesets.unit.points', max: 100, decimals: 2 });

/** One figure for each predikat. */
const byPredicate = <F extends (label: string) => z.ZodType>(words: { label: string; help?: string }, field: F) =>
  groupField(words, {
    VERY_GOOD: field('rulesets.predicate.VERY_GOOD') as ReturnType<F>,
    GOOD: field('rulesets.predicate.GOOD') as ReturnType<F>,
    NEEDS_IMPROVEMENT: field('rulesets.predicate.NEEDS_IMPROVEMENT') as ReturnType<F>,
    POOR: field('rulesets.predicate.POOR') as ReturnType<F>,
    VERY_POOR: field('rulesets.predicate.VERY_POOR') as ReturnType<F>,
  });

/** A better predikat is never worth less. */
const fallingProblems = (path: string, values: Readonly<Record<Predicate, number>>): DefinitionProblem[] => {
  const order = Object.values(Predicate);
  return order.flatMap((predicate, n): DefinitionProblem[] => {
    const better = order[n - 1];
    return better && values[predicate] > values[better]
      ? [{ path: `${path}.${predicate}`, key: 'followups.rules.falling', params: { limit: values[better] } }]
      : [];
  });
};

const talentShape = ruleShape({
  cut: groupField(
    { label: 'followups.rules.cut', help: 'followups.rules.cut.help' },
    { high: points('followups.rules.high'), middle: points('followups.rules.middle') },
  ),
  worth: byPredicate({ label: 'followups.rules.worth', help: 'followups.rules.worth.help' }, points),
});
type TalentDefinition = z.infer<typeof talentShape>;

const { high, middle } = AXIS_THRESHOLD_EXAMPLES.FROM_80;

/** Where the axes of the nine boxes are cut and what a predikat is worth on them: agency practice. */
export const TALENT_KIND: RuleKind<TalentDefinition> = {
  kind: 'TALENT',
  shape: talentShape,
  isOnlyAhead: true,
  shipped: {
    name: 'Kotak talenta',
    validFrom: '2020-01-01',
    source: 'PermenPAN-RB 3/2020; batas dan nilai: praktik instansi (sumber sekunder)',
    definition: { example: true, cut: { high, middle }, worth: { ...PREDICATE_SCALE_EXAMPLE.values } },
  },
  problems: ({ cut, worth }) => [
    ...(cut.middle > 0 && cut.middle < cut.high
      ? []
      : [{ path: 'cut.middle', key: 'followups.rules.cutOrder', params: { limit: cut.high } }]),
    ...fallingProblems('worth', worth),
  ],
};

/** Cut and scale of an edition as the boxes take them. */
export const talentTablesOf = ({
  definition,
  ...provenance
}: Edition<TalentDefinition>): { readonly cut: AxisThresholds; readonly scale: PredicateScale } => ({
  cut: { ...provenance, ...definition.cut },
  scale: { ...provenance, values: definition.worth },
});

const credit = (label: string) => numberField({ label, max: 1000, decimals: 2 });
const levelField = (level: FunctionalLevel) =>
  groupField(
    { label: `followups.rules.level.${level}` },
    {
      coefficient: credit('followups.rules.coefficient'),
      forRank: credit('followups.rules.forRank'),
      forLevel: credit('followups.rules.forLevel').nullable(),
    },
  );

const creditShape = ruleShape({
  percent: byPredicate({ label: 'followups.rules.percent' }, (label) => percentField({ label, max: 300 })),
  levels: groupField(
    { label: 'followups.rules.levels', help: 'followups.rules.levels.help' },
    {
      BEGINNER: levelField('BEGINNER'),
      SKILLED: levelField('SKILLED'),
      PROFICIENT: levelField('PROFICIENT'),
      OVERSEER: levelField('OVERSEER'),
      FIRST_EXPERT: levelField('FIRST_EXPERT'),
      JUNIOR_EXPERT: levelField('JUNIOR_EXPERT'),
      SENIOR_EXPERT: levelField('SENIOR_EXPERT'),
      PRINCIPAL_EXPERT: levelField('PRINCIPAL_EXPERT'),
    },
  ),
});
type CreditDefinition = z.infer<typeof creditShape>;

const levelsOf = <T>(of: (level: FunctionalLevel) => T) =>
  Object.fromEntries(Object.values(FunctionalLevel).map((level) => [level, of(level)])) as Record<FunctionalLevel, T>;

/** The conversion of a predikat into angka kredit (PermenPAN-RB 1/2023; Peraturan BKN 3/2023). */
export const CREDIT_KIND: RuleKind<CreditDefinition> = {
  kind: 'CREDIT',
  shape: creditShape,
  isOnlyAhead: true,
  shipped: {
    name: CREDIT_TABLE.name,
    validFrom: '2023-01-01',
    source: CREDIT_TABLE.source,
    definition: {
      example: CREDIT_TABLE.example,
      percent: { ...CREDIT_TABLE.percent },
      levels: levelsOf((level) => {
        const { coefficient, forRank, forLevel } = CREDIT_TABLE.levels[level];
        return { coefficient, forRank, forLevel };
      }),
    },
  },
  problems: ({ percent }) => fallingProblems('percent', percent),
};

/** An edition as the conversion takes it; the terms of the jenjang are the law's. */
export const creditTableOf = ({ definition, ...provenance }: Edition<CreditDefinition>): CreditTable => ({
  ...provenance,
  percent: definition.percent,
  levels: levelsOf((level) => ({ term: CREDIT_TABLE.levels[level].term, ...definition.levels[level] })),
});
