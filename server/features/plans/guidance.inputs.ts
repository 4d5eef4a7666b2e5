import { ArrayMaxSize, IsOptional, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { CounsellingKind, CounsellorKind, GuidanceKind } from './guidanceForms.rules.js';
import { RowStepInput } from './monitoring.inputs.js';

@InputType({ description: 'What is written in one part of a form.' })
export class SectionInput {
  @Field(() => String, { description: 'Key of the part (`guidanceForms`).' })
  @MaxLength(40)
  key!: string;

  @Field(() => String, { nullable: true, description: 'The words, or `YES` or `NO`; absent for a table.' })
  @IsOptional()
  @MaxLength(4000)
  text?: string | null;

  @Field(() => [[String]], {
    nullable: true,
    description: 'Rows of a table, cells in the order of its columns, at most 30; absent when the part is no table.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  rows?: string[][] | null;
}

/** The parts of a form as they are written. */
const Parts =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field(() => [SectionInput], { description })(target, key);
    ArrayMaxSize(10)(target, key as string);
    ValidateNested({ each: true })(target, key as string);
  };

@InputType()
abstract class HeldInput {
  @Field(() => LocalDate, { description: 'Day.' })
  heldOn!: string;

  @Field(() => String, { nullable: true, description: 'Place.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;
}

@InputType({ description: 'A record of guidance; with `id` and `version` a change.' })
export class RecordGuidanceInput extends HeldInput {
  @Field(() => UUID, { nullable: true, description: 'Record to change; absent: a new one.' })
  @IsOptional()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that was read, with `id`.' })
  @IsOptional()
  @Min(1)
  version?: number | null;

  @Field(() => UUID, { nullable: true, description: 'Plan of the employee who is guided; for a new record.' })
  @IsOptional()
  planId?: string | null;

  @Field(() => GuidanceKind, { description: 'Which form.' })
  kind!: GuidanceKind;

  @Field(() => UUID, {
    nullable: true,
    description: 'Who guides by special assignment; absent: you, or your evaluator in the feedback you give.',
  })
  @IsOptional()
  guideId?: string | null;

  @Parts('The parts; those for the employee may be left to him.')
  sections!: SectionInput[];
}

@InputType({ description: 'What the guided employee writes: the parts the form leaves to him.' })
export class WriteOwnGuidanceInput extends RowStepInput {
  @Parts('The own parts (diisi oleh Pegawai).')
  sections!: SectionInput[];
}

@InputType({ description: 'Records a counselling, or reports a behaviour problem.' })
export class RecordCounsellingInput extends HeldInput {
  @Field(() => UUID, { description: 'Plan of the employee.' })
  planId!: string;

  @Field(() => CounsellingKind, { description: 'Counselling, or the report before it (form B.1.10).' })
  kind!: CounsellingKind;

  @Parts('The parts of the form.')
  sections!: SectionInput[];
}

@InputType({ description: 'Appoints a counsellor with day and place (p.87 c.2 a).' })
export class AppointCounsellorInput extends HeldInput {
  @Field(() => UUID, { description: 'Plan of the employee.' })
  planId!: string;

  @Field(() => CounsellorKind, { description: 'An official or an independent counsellor.' })
  counsellorKind!: CounsellorKind;

  @Field(() => UUID, { description: 'Who counsels.' })
  guideId!: string;
}

@InputType({ description: 'What the counsellor writes after the counselling.' })
export class WriteCounsellingInput extends RowStepInput {
  @Parts('The parts of the form.')
  sections!: SectionInput[];
}
