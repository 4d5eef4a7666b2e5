import { Field, ObjectType } from 'type-graphql';
import { measuredIn } from './document.rules.js';
import { type IndicatorManual, ReportingPeriod } from './manual.rules.js';
import type { Target } from './structure.rules.js';

@ObjectType({
  description: 'Manual of an indicator (form A.1.3, p.38). Quality and control level are those of its result.',
})
export class IndicatorManualView {
  @Field(() => String, { description: 'Tujuan.' })
  purpose!: string;

  @Field(() => String, { description: 'Definisi.' })
  definition!: string;

  @Field(() => String, { nullable: true, description: 'Formula; null where the qualitative approach leaves it out.' })
  formula!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Satuan pengukuran: the unit of a range, or as written; null when none.',
  })
  unit!: string | null;

  @Field(() => String, { description: 'Sumber data.' })
  dataSource!: string;

  @Field(() => ReportingPeriod, { description: 'Periode pelaporan.' })
  reportedEvery!: ReportingPeriod;
}

/** A manual as the API shows it. */
export const manualView = (manual: IndicatorManual, target: Target): IndicatorManualView => ({
  ...manual,
  formula: manual.formula || null,
  unit: measuredIn({ manual, target }) || null,
});
