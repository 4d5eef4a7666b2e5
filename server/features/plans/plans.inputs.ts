import { ArrayMaxSize, ArrayUnique, IsOptional, Length, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { Decimal, UUID } from '../../kernel/scalars.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { AbsoluteConcern } from './linter.rules.js';
import { PlanApproach } from './plan.entity.js';
import { RevisionReason } from './plan.rules.js';
import { TargetDirection } from './planEnums.inputs.js';
import { Aspect, ControlLevel, PlanPerspective, Priority, ResultSource } from './structure.rules.js';

@InputType({ description: 'A target: a range with its unit, or a narrative. With `text` it is a narrative.' })
export class TargetInput {
  @Field(() => Decimal, { nullable: true, description: 'Lower end; absent: none.' })
  @IsOptional()
  min?: number | null;

  @Field(() => Decimal, { nullable: true, description: 'Upper end; absent: none.' })
  @IsOptional()
  max?: number | null;

  @Field(() => String, { nullable: true, description: 'Unit (satuan): `%`, `bulan`, `skala 5`.' })
  @IsOptional()
  @MaxLength(60)
  unit?: string | null;

  @Field(() => TargetDirection, { nullable: true, description: 'The better end; absent: more is better.' })
  @IsOptional()
  direction?: TargetDirection | null;

  @Field(() => String, { nullable: true, description: 'Narrative target; absent: a range.' })
  @IsOptional()
  @MaxLength(1000)
  text?: string | null;
}

@InputType({ description: 'An individual indicator (indikator kinerja individu).' })
export class IndicatorInput {
  @Field(() => UUID, { nullable: true, description: 'Its key, kept over editions; absent: a new one.' })
  @IsOptional()
  key?: string | null;

  @Field(() => String, { description: 'The indicator.' })
  @MaxLength(1000)
  text!: string;

  @Field(() => [Aspect], { nullable: true, description: 'Aspects; may be joined.' })
  @IsOptional()
  @ArrayUnique()
  aspects?: Aspect[] | null;

  @Field(() => PlanPerspective, { nullable: true, description: 'Executives only: perspective.' })
  @IsOptional()
  perspective?: PlanPerspective | null;

  @Field(() => TargetInput, { description: 'The target.' })
  @ValidateNested()
  target!: TargetInput;
}

@InputType({ description: 'A result (rencana hasil kerja).' })
export class WorkResultInput {
  @Field(() => UUID, { nullable: true, description: 'Its key, kept over editions; absent: a new one.' })
  @IsOptional()
  key?: string | null;

  @Field(() => String, { description: 'The result.' })
  @MaxLength(1000)
  text!: string;

  @Field(() => Priority, { description: 'Main or additional.' })
  priority!: Priority;

  @Field(() => ResultSource, { nullable: true, description: 'Where it comes from.' })
  @IsOptional()
  source?: ResultSource | null;

  @Field(() => ControlLevel, { nullable: true, description: 'How near it lies to one’s own hand.' })
  @IsOptional()
  controlLevel?: ControlLevel | null;

  @Field(() => UUID, {
    nullable: true,
    description: 'Key of the superior’s result or indicator it takes up (`superiorResults`).',
  })
  @IsOptional()
  supportsKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the official who assigned it.' })
  @IsOptional()
  @MaxLength(300)
  assignedBy?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Assigned by a Pimpinan who is not the evaluator; absent: no.' })
  @IsOptional()
  assignedByOther?: boolean | null;

  @Field(() => [AbsoluteConcern], { nullable: true, description: 'Matters for which an absolute target is fine.' })
  @IsOptional()
  @ArrayUnique()
  concerns?: AbsoluteConcern[] | null;

  @Field(() => [IndicatorInput], { description: 'Its indicators.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  indicators!: IndicatorInput[];
}

@InputType({ description: 'Attachment of a plan (lampiran SKP, form A.1.8; Ps 11–13).' })
export class AttachmentInput {
  @Field(() => [String], { description: 'Dukungan sumber daya.' })
  @ArrayMaxSize(20)
  @MaxLength(500, { each: true })
  resources!: string[];

  @Field(() => [String], { description: 'Skema pertanggungjawaban.' })
  @ArrayMaxSize(20)
  @MaxLength(500, { each: true })
  accountability!: string[];

  @Field(() => String, { description: 'Konsekuensi when the expectations are met.' })
  @MaxLength(1000)
  consequenceWhenMet!: string;

  @Field(() => String, { description: 'Konsekuensi when they are not.' })
  @MaxLength(1000)
  consequenceWhenNot!: string;
}

@InputType({ description: 'Begins the plan of the signed-in employee for a cycle.' })
export class CreatePlanInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => PlanApproach, { description: 'Qualitative or quantitative.' })
  approach!: PlanApproach;

  @Field(() => Boolean, { nullable: true, description: 'Pimpinan unit kerja mandiri; absent: as recorded.' })
  @IsOptional()
  leadsIndependentUnit?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Ketua tim; absent: no.' })
  @IsOptional()
  leadsTeam?: boolean | null;
}

@InputType({ description: 'The whole draft; what was there before is replaced.' })
export class SavePlanDraftInput {
  @Field(() => UUID, { description: 'Which plan.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => PlanApproach, { nullable: true, description: 'Absent: unchanged.' })
  @IsOptional()
  approach?: PlanApproach | null;

  @Field(() => [WorkResultInput], { description: 'All results, in order.' })
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  results!: WorkResultInput[];

  @Field(() => AttachmentInput, { nullable: true, description: 'The attachment; absent: unchanged.' })
  @IsOptional()
  @ValidateNested()
  attachment?: AttachmentInput | null;
}

@InputType({ description: 'Special expectation of the leader on one value (ekspektasi khusus pimpinan, Ps 10(4)).' })
export class ExpectationInput {
  @Field(() => BehaviourCode, { description: 'The value.' })
  value!: BehaviourCode;

  @Field(() => String, { description: 'The expectation; empty: none.' })
  @MaxLength(1000)
  text!: string;
}

@InputType({ description: 'The priority the evaluator gives to a result.' })
export class PriorityInput {
  @Field(() => UUID, { description: 'Key of the result.' })
  key!: string;

  @Field(() => Priority, { description: 'Main or additional.' })
  priority!: Priority;
}

@InputType({ description: 'What the evaluator decides in a plan; what is absent stays.' })
export class SetPlanExpectationsInput {
  @Field(() => UUID, { description: 'Which plan.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => [ExpectationInput], { nullable: true, description: 'Special expectations per value.' })
  @IsOptional()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  expectations?: ExpectationInput[] | null;

  @Field(() => [PriorityInput], { nullable: true, description: 'Priorities of results.' })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  priorities?: PriorityInput[] | null;

  @Field(() => [UUID], {
    nullable: true,
    description: 'Results assigned by others that are approved (p.46): all of them.',
  })
  @IsOptional()
  @ArrayMaxSize(40)
  approvedKeys?: string[] | null;
}

@InputType({ description: 'A plan, as it was read.' })
export class PlanStepInput {
  @Field(() => UUID, { description: 'Which plan.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'Gives a plan back, or takes it back.' })
export class ReturnPlanInput extends PlanStepInput {
  @Field(() => String, { description: 'Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: 'Begins the next edition of a signed plan.' })
export class RevisePlanInput extends PlanStepInput {
  @Field(() => RevisionReason, { description: 'Why.' })
  reason!: RevisionReason;

  @Field(() => String, { description: 'The reason in words.' })
  @Length(1, 1000)
  note!: string;

  @Field(() => Boolean, { nullable: true, description: 'Ketua tim; absent: as before, and no longer after a move.' })
  @IsOptional()
  leadsTeam?: boolean | null;
}
