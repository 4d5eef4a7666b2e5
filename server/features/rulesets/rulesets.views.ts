import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars.js';
import { type DisciplineTables, IndexComponentKey, type IndexDefinition, IndexSource } from './definition.rules.js';
import type { DistributionGuide } from './distributionGuide.rules.js';
import { MissingData } from './indexRuleSet.rules.js';
import { OrganisationPredicate, Predicate } from './quadrant.rules.js';

registerEnumType(IndexComponentKey, {
  name: 'IndexComponentKey',
  description: 'Component of the local index (indeks kinerja lokal).',
  valuesConfig: {
    ATTENDANCE: { description: 'Kehadiran.' },
    DISCIPLINE: { description: 'Disiplin.' },
    WORK_QUALITY: { description: 'Kualitas pekerjaan: rating of results by the evaluator.' },
    TEAM_CONTRIBUTION: { description: 'Kontribusi terhadap tim: peers and superior, value Kolaboratif.' },
    SUPERIOR_FEEDBACK: { description: 'Umpan balik atasan.' },
    PEER_FEEDBACK: { description: 'Umpan balik rekan kerja.' },
  },
});
registerEnumType(IndexSource, {
  name: 'IndexSource',
  description: 'Where the raw data of a component comes from.',
  valuesConfig: {
    ATTENDANCE_FEED: { description: 'Imported attendance.' },
    DISCIPLINE_DECISIONS: { description: 'Decided sanctions, never flags.' },
    RESULTS_RATING: { description: 'Rating hasil kerja of the evaluator.' },
    FEEDBACK: { description: 'Released 360° feedback above the thresholds.' },
  },
});
registerEnumType(MissingData, {
  name: 'MissingData',
  description: 'What happens when a component has no data; never a silent zero.',
  valuesConfig: {
    RENORMALISE: { description: 'The other weights are scaled up and the coverage is printed.' },
    PENDING: { description: 'The index waits for the data.' },
    NOT_RATED: { description: 'No index is shown.' },
  },
});
registerEnumType(Predicate, {
  name: 'Predicate',
  description: 'Predikat kinerja pegawai (p.99, 102).',
  valuesConfig: {
    VERY_GOOD: { description: 'Sangat baik.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang/misconduct.' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});
registerEnumType(OrganisationPredicate, {
  name: 'OrganisationPredicate',
  description: 'Capaian kinerja organisasi (p.92).',
  valuesConfig: {
    EXCELLENT: { description: 'Istimewa.' },
    GOOD: { description: 'Baik.' },
    NEEDS_IMPROVEMENT: { description: 'Butuh perbaikan.' },
    POOR: { description: 'Kurang.' },
    VERY_POOR: { description: 'Sangat kurang.' },
  },
});

@ObjectType({ description: 'A band: a share from which on, or a key for which, so many points are given.' })
export class IndexBandView {
  @Field(() => String, { nullable: true, description: 'Rating or sanction it stands for.' })
  key!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Percent from which on it counts.' })
  from!: number | null;
  @Field(() => Decimal, { description: 'Points 0–100; for sanctions the points taken off.' })
  value!: number;
}

@ObjectType({ description: 'A part of a component.' })
export class IndexPartView {
  @Field(() => String, { description: 'Name of the part.' })
  key!: string;
  @Field(() => Decimal, { description: 'Weight inside the component, percent.' })
  weightPercent!: number;
  @Field(() => [IndexBandView], { description: 'Bands, highest first; empty where the value is scaled linearly.' })
  bands!: IndexBandView[];
}

@ObjectType({ description: 'A component of the local index with its weight (bobot).' })
export class IndexComponentView {
  @Field(() => IndexComponentKey, { description: 'Which indicator.' })
  key!: IndexComponentKey;
  @Field(() => Decimal, { description: 'Weight, percent; all components total 100.' })
  weightPercent!: number;
  @Field(() => IndexSource, { description: 'Where its data comes from.' })
  source!: IndexSource;
  @Field(() => [IndexPartView], { description: 'Its parts.' })
  parts!: IndexPartView[];
}

@ObjectType({ description: 'Definition of the local index (indeks kinerja lokal); never part of the predikat.' })
export class IndexDefinitionView {
  @Field(() => [IndexComponentView], { description: 'Components with their weights.' })
  components!: IndexComponentView[];
  @Field(() => MissingData, { description: 'What happens when a component has no data.' })
  missingData!: MissingData;
  @Field(() => Decimal, { description: 'Percent of the weights that must have data before an index is shown.' })
  minimumCoveragePercent!: number;
}

@ObjectType({ description: 'A limit of the distribution guide.' })
export class DistributionLimitView {
  @Field(() => OrganisationPredicate, { description: 'For units with this result.' })
  organisation!: OrganisationPredicate;
  @Field(() => String, { description: 'MAX_PERCENT, MIN_PERCENT, MIN_PERSONS or MOST.' })
  kind!: string;
  @Field(() => [Predicate], { description: 'Predikat counted together.' })
  predicates!: Predicate[];
  @Field(() => Decimal, { nullable: true, description: 'Percent, where it is one.' })
  percent!: number | null;
  @Field(() => Int, { nullable: true, description: 'Persons, where it is a number of persons.' })
  persons!: number | null;
}

@ObjectType({ description: 'Distribution guide (pola distribusi predikat); deviations are warnings, never blocks.' })
export class DistributionGuideView {
  @Field(() => Int, { description: 'Units with fewer persons are not checked.' })
  minimumSize!: number;
  @Field(() => [DistributionLimitView], { description: 'Its limits.' })
  limits!: DistributionLimitView[];
}

@ObjectType({ description: 'A row of a discipline table.' })
export class DisciplineRowView {
  @Field(() => Int, { description: 'From so many days or minutes.' })
  from!: number;
  @Field(() => Int, { nullable: true, description: 'To so many; null is open above.' })
  to!: number | null;
  @Field(() => String, { description: 'Band or sanction, in the regulation’s words.' })
  term!: string;
}

@ObjectType({ description: 'What one occurrence takes off the allowance (TPP).' })
export class DeductionRateView {
  @Field(() => String, { description: 'TL1–TL4, PSW1–PSW4, NO_PUNCH, ABSENT, LEFT_WITHOUT_PERMIT, MISSED_CEREMONY.' })
  code!: string;
  @Field(() => Decimal, { description: 'Percent of the allowance, each.' })
  ratePercent!: number;
}

@ObjectType({ description: 'Deductions from the allowance (TPP) under a named local regulation.' })
export class DeductionTableView {
  @Field(() => String, { description: 'The regulation: a Perwali with its number, or `contoh`.' })
  name!: string;
  @Field(() => String, { description: 'Article.' })
  source!: string;
  @Field(() => Boolean, { description: 'True for a published table of somebody else, shown as example (contoh).' })
  isExample!: boolean;
  @Field(() => Decimal, { nullable: true, description: 'Most that is deducted in a month, percent.' })
  capPercent!: number | null;
  @Field(() => [DeductionRateView], { description: 'The rates.' })
  rates!: DeductionRateView[];
}

@ObjectType({ description: 'Discipline tables: minutes late and days absent without reason (PP 94/2021).' })
export class DisciplineTablesView {
  @Field(() => [DisciplineRowView], { description: 'Bands of minutes (TL/PSW).' })
  minuteBands!: DisciplineRowView[];
  @Field(() => [DisciplineRowView], {
    description: 'Days absent in a year and what they may lead to; a flag, never a sanction.',
  })
  absence!: DisciplineRowView[];
  @Field(() => Int, { description: 'So many consecutive days absent are flagged as severe.' })
  consecutiveDays!: number;
  @Field(() => DeductionTableView, { nullable: true, description: 'Deductions; null where the edition has none.' })
  deduction!: DeductionTableView | null;
}

@ObjectType({ description: 'What the viewer may do with a rule set.' })
export class RuleSetAbilities {
  @Field(() => Boolean, { description: 'Make the next edition.' })
  edit!: boolean;
}

@ObjectType({ description: 'One thing wrong with a definition.' })
export class DefinitionProblemView {
  @Field(() => String, { description: 'Path of the input.' })
  path!: string;
  @Field(() => String, { description: 'Message key; the sentence comes from the message files.' })
  key!: string;
}

type Stored = { readonly kind: string; readonly definition: unknown };

/** The stored definition of an index as its view; null for another kind. */
export const indexOf = ({ kind, definition }: Stored): IndexDefinitionView | null => {
  if (kind !== 'INDEX') return null;
  const { components, missingData, minimumCoverage } = definition as IndexDefinition;
  return {
    components: components.map(({ weight, parts, ...component }) => ({
      ...component,
      weightPercent: weight,
      parts: parts.map((part) => ({
        key: part.key,
        weightPercent: part.weight,
        bands: part.bands.map((band) => ({ ...band })),
      })),
    })),
    missingData,
    minimumCoveragePercent: minimumCoverage,
  };
};

/** The stored distribution guide as its view; null for another kind. */
export const distributionOf = ({ kind, definition }: Stored): DistributionGuideView | null => {
  if (kind !== 'DISTRIBUTION') return null;
  const { minimumSize, limits } = definition as Pick<DistributionGuide, 'minimumSize' | 'limits'>;
  const rows = Object.values(OrganisationPredicate).flatMap((organisation) =>
    limits[organisation].map((limit) => ({
      organisation,
      kind: limit.kind,
      predicates: [...limit.predicates],
      percent: 'percent' in limit ? limit.percent : null,
      persons: 'persons' in limit ? limit.persons : null,
    })),
  );
  return { minimumSize, limits: rows };
};

/** The stored discipline tables as their view; null for another kind. */
export const disciplineOf = ({ kind, definition }: Stored): DisciplineTablesView | null => {
  if (kind !== 'DISCIPLINE') return null;
  const { minuteBands, absence, consecutiveDays, deduction } = definition as DisciplineTables;
  return {
    minuteBands: minuteBands.map(({ band, from, to }) => ({ from, to, term: `TL${band}/PSW${band}` })),
    absence: absence.map(({ from, to, term }) => ({ from, to, term })),
    consecutiveDays,
    deduction: deduction
      ? {
          name: deduction.name,
          source: deduction.source,
          isExample: deduction.example,
          capPercent: deduction.cap,
          rates: Object.entries(deduction.rates).map(([code, ratePercent]) => ({ code, ratePercent })),
        }
      : null,
  };
};
