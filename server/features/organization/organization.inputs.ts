import { IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { UnitKind, WorkWeek } from './organization.rules.js';

@InputType({ description: 'A new unit.' })
export class CreateUnitInput {
  @Field(() => String, { description: 'Name, unique below its parent.' })
  @Length(1, 300)
  name!: string;

  @Field(() => UnitKind, { description: 'Kind of unit.' })
  kind!: UnitKind;

  @Field(() => WorkWeek, { nullable: true, description: 'Working week; five days when absent.' })
  @IsOptional()
  workWeek?: WorkWeek;

  @Field(() => UUID, { nullable: true, description: 'The unit above; absent for the root.' })
  @IsOptional()
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the unit at BKN.' })
  @IsOptional()
  @Length(1, 100)
  bknCode?: string | null;
}

@InputType({ description: 'A change of a unit; absent fields stay as they are.' })
export class EditUnitInput {
  @Field(() => UUID, { description: 'Which unit.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name, unique below its parent.' })
  @IsOptional()
  @Length(1, 300)
  name?: string;

  @Field(() => UnitKind, { nullable: true, description: 'Kind of unit.' })
  @IsOptional()
  kind?: UnitKind;

  @Field(() => WorkWeek, { nullable: true, description: 'Working week.' })
  @IsOptional()
  workWeek?: WorkWeek;

  @Field(() => UUID, { nullable: true, description: 'The unit above.' })
  @IsOptional()
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the unit at BKN; null clears it.' })
  @IsOptional()
  @Length(1, 100)
  bknCode?: string | null;
}
