import { ArrayMaxSize, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Sanction } from './discipline.rules.js';

@InputType({ description: 'Whose attendance, and of which days.' })
export class AttendanceSummaryFilter {
  @Field(() => LocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'Last day; at most 366 days after the first.' })
  to!: string;

  @Field(() => [UUID], { nullable: true, description: 'Of these employees.' })
  @IsOptional()
  @ArrayMaxSize(500)
  employeeIds?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  @IsOptional()
  unitSubtreeOf?: string;

  @Field(() => Int, { nullable: true, description: 'Rows wanted, 1–200; 25 when absent.' })
  @IsOptional()
  @Min(1)
  @Max(200)
  limit?: number;

  @Field(() => Int, { nullable: true, description: 'Rows to skip, at most 10,000.' })
  @IsOptional()
  @Min(0)
  @Max(10_000)
  offset?: number;
}

@InputType({ description: 'A decided sanction (hukuman disiplin).' })
export class RecordSanctionInput {
  @Field(() => UUID, { description: 'Whose.' })
  employeeId!: string;

  @Field(() => Sanction, { description: 'Kind; its level follows from PP 94/2021.' })
  kind!: Sanction;

  @Field(() => LocalDate, { description: 'Day of the decision, not in the future.' })
  decidedOn!: string;

  @Field(() => LocalDate, { description: 'In effect from; not before the decision.' })
  effectiveFrom!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'In effect until; absent: the months its kind names, or no end.',
  })
  @IsOptional()
  effectiveTo?: string;

  @Field(() => String, { description: 'Number of the decision.' })
  @Length(3, 200)
  reference!: string;
}

@InputType({ description: 'A sanction annulled on appeal (upaya administratif).' })
export class AnnulSanctionInput {
  @Field(() => UUID, { description: 'The sanction.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'Day of the annulment.' })
  annulledOn!: string;
}
