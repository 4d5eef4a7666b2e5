import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FairnessDimension } from './fairness.rules.js';

registerEnumType(FairnessDimension, {
  name: 'FairnessDimension',
  description: 'What people are grouped by in the fairness report (laporan keadilan).',
  valuesConfig: {
    UNIT: { description: 'Perangkat daerah, as in the evaluation.' },
    LEVEL: { description: 'Jenjang jabatan, as when the population was frozen.' },
    KIND: { description: 'Jenis kepegawaian: PNS or PPPK.' },
    SEX: { description: 'Jenis kelamin, as registered.' },
  },
});

@ObjectType({ description: 'Outcomes of one group; a figure is null when withheld.' })
export class FairnessGroup {
  @Field(() => String, { description: 'Id of the agency, or value of the dimension; empty for everybody.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Name of the agency; null for other dimensions.' })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'People with a predicate.' })
  people!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of good or better (baik ke atas), in percent.' })
  goodPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of very good (sangat baik), in percent.' })
  veryGoodPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean of the local index, 0–100.' })
  indexMean!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of good or better against the best shown group of the dimension, in percent.',
  })
  ratioPercent!: number | null;

  @Field(() => Boolean, { description: 'Below the bar: worth a question, not a finding.' })
  isBelowBar!: boolean;
}

@ObjectType({ description: 'Outcomes by the groups of one dimension.' })
export class FairnessDimensionView {
  @Field(() => FairnessDimension, { description: 'The dimension.' })
  dimension!: FairnessDimension;

  @Field(() => [FairnessGroup], { description: 'Its groups, those withheld too.' })
  groups!: FairnessGroup[];
}

@ObjectType({ description: 'What one shift of one weight of the local index would change, for everybody together.' })
export class WeightSensitivity {
  @Field(() => String, { description: 'Code of the component.' })
  component!: string;

  @Field(() => Int, { description: 'Shift of its weight in points; the others give or take in proportion.' })
  shift!: number;

  @Field(() => Float, { nullable: true, description: 'Mean change of the index in points, without sign.' })
  meanChange!: number | null;

  @Field(() => Float, { nullable: true, description: 'People whose index moves by a point or more, in percent.' })
  movedPercent!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the upper quarter, who would leave it, in percent.' })
  leftQuarterPercent!: number | null;
}

@ObjectType({ description: 'Fairness of a closed cycle (laporan keadilan): outcomes by group, small cells withheld.' })
export class FairnessReport {
  @Field(() => FairnessGroup, { description: 'Everybody.' })
  all!: FairnessGroup;

  @Field(() => [FairnessDimensionView], { description: 'By unit, level, kind and sex.' })
  dimensions!: FairnessDimensionView[];

  @Field(() => [WeightSensitivity], { description: 'Sensitivity of the local index to its weights.' })
  sensitivity!: WeightSensitivity[];

  @Field(() => Int, { description: 'Fewest people behind a figure and behind what it leaves.' })
  fewest!: number;

  @Field(() => Int, { description: 'Share of the best group, in percent, below which a group is marked.' })
  barPercent!: number;

  @Field(() => String, { description: 'Where the bars come from.' })
  source!: string;
}
