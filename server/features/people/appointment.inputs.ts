import { ArrayMaxSize, IsOptional, Length, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { AppointmentKind } from './appointment.rules.js';

@InputType({ description: 'A dated fact that decides who evaluates; which fields count depends on its kind.' })
export class RecordAppointmentInput {
  @Field(() => AppointmentKind, { description: 'What it is.' })
  kind!: AppointmentKind;

  @Field(() => UUID, { description: 'Whom it is about: who acts, is gone, is away, delegates, is evaluated.' })
  employeeId!: string;

  @Field(() => UUID, {
    nullable: true,
    description: 'In whose stead, to whom delegated, the appointed evaluator, or the superior of the empty seat.',
  })
  @IsOptional()
  otherId?: string | null;

  @Field(() => UUID, { nullable: true, description: 'PLT only: head of the unit where the duty is reported.' })
  @IsOptional()
  reportsToId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'PLT and PLH: with delegated authority to evaluate; absent: no.',
  })
  @IsOptional()
  evaluates?: boolean | null;

  @Field(() => [UUID], { nullable: true, description: 'DELEGATION: only for these employees; absent: for all.' })
  @IsOptional()
  @ArrayMaxSize(500)
  onlyForIds?: string[] | null;

  @Field(() => String, { description: 'Decree, place of work, institution.' })
  @Length(1, 300)
  basis!: string;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; absent: until further notice.' })
  @IsOptional()
  validTo?: string | null;
}

@InputType({ description: 'The end of a dated fact.' })
export class EndAppointmentInput {
  @Field(() => UUID, { description: 'Which one.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => LocalDate, { description: 'Last day on which it holds.' })
  validTo!: string;
}
