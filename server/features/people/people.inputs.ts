import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { EmployeeStatus } from './people.rules.js';

@InputType({ description: 'A move of an employee (mutasi) from a day on.' })
export class MoveEmployeeInput {
  @Field(() => UUID, { description: 'Who moves.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'First day of the new place (TMT).' })
  effectiveOn!: string;

  @Field(() => UUID, { nullable: true, description: 'New unit; absent: unchanged.' })
  @IsOptional()
  unitId?: string;

  @Field(() => UUID, { nullable: true, description: 'New position; absent: unchanged.' })
  @IsOptional()
  positionId?: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'New superior; absent: unchanged, null: none (head of the region’s staff).',
  })
  @IsOptional()
  superiorId?: string | null;
}

@InputType({ description: 'A correction of personal data; the import brings the rest.' })
export class EditEmployeeInput {
  @Field(() => UUID, { description: 'Whose data.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name without titles; absent: unchanged.' })
  @IsOptional()
  @Length(1, 200)
  name?: string;

  @Field(() => EmployeeStatus, { nullable: true, description: 'Legal status (kedudukan hukum); absent: unchanged.' })
  @IsOptional()
  status?: EmployeeStatus;

  @Field(() => String, { nullable: true, description: 'Pay grade (golongan); absent: unchanged.' })
  @IsOptional()
  @Length(1, 10)
  grade?: string;
}
