import { ArrayMaxSize, IsEmail, IsOptional, Length, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { EvidenceInput } from '../plans/monitoring.inputs.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { GivenTone } from './given.rules.js';
import { FeedbackChannel, OutsideKind } from './outside.rules.js';

@InputType({ description: 'Asks somebody outside the staff for a word about an employee, by a one-time link.' })
export class AskOutsideInput {
  @Field(() => UUID, { description: 'About whom: yourself, somebody who reports to you or whom you work for.' })
  receiverId!: string;

  @Field(() => OutsideKind, { description: 'Where the person stands to the work.' })
  outsideKind!: OutsideKind;

  @Field(() => String, { description: 'In what capacity, as it is printed: “Pasien”, “Kepala institusi”; 2 to 80.' })
  @Length(2, 80)
  capacity!: string;

  @Field(() => String, { description: 'Name of the person, 2 to 150; printed only when the person agrees.' })
  @Length(2, 150)
  personName!: string;

  @Field(() => String, { description: 'Mail address the link goes to.' })
  @IsEmail()
  @Length(5, 254)
  email!: string;

  @Field(() => String, { description: 'What is asked, 3 to 500; the page shows it.' })
  @Length(3, 500)
  question!: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'Result of the plan it is about, if you may read that plan; the page shows it, C.1.1–C.1.3 print it.',
  })
  @IsOptional()
  resultKey?: string | null;

  @Field(() => BehaviourCode, { nullable: true, description: 'Value it is about; C.1.1–C.1.3 print it.' })
  @IsOptional()
  behaviour?: BehaviourCode | null;

  @Field(() => LocalDate, { description: 'Last day of the link.' })
  dueOn!: string;
}

@InputType({ description: 'A request to somebody outside, as it was read.' })
export class OutsideAskInput {
  @Field(() => UUID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'Feedback of somebody outside that was received otherwise (Ps 17(3)).' })
export class RecordOutsideWordInput {
  @Field(() => UUID, { description: 'Who received it: somebody who reports to you, or yourself.' })
  receiverId!: string;

  @Field(() => OutsideKind, { description: 'Where the giver stands to the work.' })
  outsideKind!: OutsideKind;

  @Field(() => String, { description: 'In what capacity, as it is printed: “Pasien”; 2 to 80.' })
  @Length(2, 80)
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'Name of the giver, only when the giver agreed to its print.' })
  @IsOptional()
  @Length(2, 150)
  outsideName?: string | null;

  @Field(() => LocalDate, { description: 'Day it was given.' })
  givenOn!: string;

  @Field(() => FeedbackChannel, { description: 'Face to face, or by a medium; a medium needs evidence.' })
  channel!: FeedbackChannel;

  @Field(() => GivenTone, { description: 'Praise or suggestion.' })
  tone!: GivenTone;

  @Field(() => String, { description: 'The words, 3 to 2000.' })
  @Length(3, 2_000)
  text!: string;

  @Field(() => UUID, { nullable: true, description: 'Result of the plan it is about, if you may read that plan.' })
  @IsOptional()
  resultKey?: string | null;

  @Field(() => BehaviourCode, { nullable: true, description: 'Value it is about.' })
  @IsOptional()
  behaviour?: BehaviourCode | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'Own uploads and links; at most five.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'A word that waits for the leader, as it was read.' })
export class ConfirmWordInput {
  @Field(() => UUID, { description: 'The word.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}

@InputType({ description: 'Why the leader does not confirm a word.' })
export class RefuseWordInput extends ConfirmWordInput {
  @Field(() => String, { description: 'The reason, told to the employee; 5 to 500.' })
  @Length(5, 500)
  reason!: string;
}
