import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';

@InputType({ description: 'Whose months of attendance; all conditions must hold.' })
export class AttendanceMonthFilter {
  @Field(() => String, { nullable: true, description: 'Month, YYYY-MM; absent: the latest month with recorded days.' })
  @IsOptional()
  @MaxLength(7)
  month?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name or NIP.' })
  @IsOptional()
  @MaxLength(100)
  q?: string;

  @Field(() => [UUID], { nullable: true, description: 'Of these employees.' })
  @IsOptional()
  @ArrayMaxSize(500)
  employeeIds?: string[];

  @Field(() => UUID, { nullable: true, description: 'Of employees in this unit or below it.' })
  @IsOptional()
  unitSubtreeOf?: string;
}
