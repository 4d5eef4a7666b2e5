import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { FeedbackKind } from './kinds.rules.js';

@InputType({ description: 'One colleague you propose as a rater.' })
export class NomineeInput {
  @Field(() => UUID, { description: 'The colleague.' })
  raterId!: string;

  @Field(() => FeedbackKind, { description: 'In which capacity: peer, subordinate or other.' })
  kind!: FeedbackKind;
}

@InputType({ description: 'Raters you propose for yourself, all or none.' })
export class NominateRatersInput {
  @Field(() => UUID, { description: 'In which cycle.' })
  cycleId!: string;

  @Field(() => [NomineeInput], { description: 'At most 20 at once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  raters!: NomineeInput[];
}

@InputType({ description: 'The decision about one nomination.' })
export class NominationDecisionInput {
  @Field(() => UUID, { description: 'The nomination.' })
  nominationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => Boolean, { description: 'True: the rater is asked. False: refused, with a reason.' })
  isApproved!: boolean;

  @Field(() => UUID, { nullable: true, description: 'Another colleague who is asked instead, in the same capacity.' })
  @IsOptional()
  insteadId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is refused.' })
  @IsOptional()
  @Length(5, 500)
  reason?: string | null;
}

@InputType({ description: 'Decisions about nominations, all or none.' })
export class DecideNominationsInput {
  @Field(() => [NominationDecisionInput], { description: 'At most 100 at once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  decisions!: NominationDecisionInput[];
}

@InputType({ description: 'A nomination of your own that is not decided yet.' })
export class WithdrawNominationInput {
  @Field(() => UUID, { description: 'The nomination.' })
  nominationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  @Min(1)
  version!: number;
}
