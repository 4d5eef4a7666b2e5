import { IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { ReportingPeriod } from './manual.rules.js';
import { PlanStepInput } from './plans.inputs.js';

@InputType({ description: 'An indicator of a draft, as the plan was read.' })
export class RemoveIndicatorManualInput extends PlanStepInput {
  @Field(() => UUID, { description: 'Key of the indicator.' })
  indicatorKey!: string;
}

@InputType({
  description: 'Manual of an indicator (manual indikator kinerja, form A.1.3); an earlier one is replaced.',
})
export class WriteIndicatorManualInput extends RemoveIndicatorManualInput {
  @Field(() => String, { description: 'Tujuan.' })
  @MaxLength(2000)
  purpose!: string;

  @Field(() => String, { description: 'Definisi.' })
  @MaxLength(4000)
  definition!: string;

  @Field(() => String, { nullable: true, description: 'Formula; may be absent in the qualitative approach.' })
  @IsOptional()
  @MaxLength(2000)
  formula?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Satuan pengukuran beside a narrative target, which the qualitative approach may leave out; a range has its own.',
  })
  @IsOptional()
  @MaxLength(60)
  unit?: string | null;

  @Field(() => String, { description: 'Sumber data.' })
  @MaxLength(1000)
  dataSource!: string;

  @Field(() => ReportingPeriod, { description: 'Periode pelaporan.' })
  reportedEvery!: ReportingPeriod;
}
