import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { FeedbackKind } from './kinds.rules.js';

@InputType({ description: 'Answer to one rating question: a score, or that it cannot be judged (which is no zero).' })
export class FeedbackRatingInput {
  @Field(() => String, { description: 'Id of the question.' })
  @Length(1, 100)
  questionId!: string;

  @Field(() => Int, { nullable: true, description: 'Score on the scale of the cycle.' })
  @IsOptional()
  score?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: cannot be judged (tidak dapat menilai).' })
  @IsOptional()
  cannotJudge?: boolean | null;
}

@InputType({ description: 'Comment on one value.' })
export class FeedbackCommentInput {
  @Field(() => String, { description: 'Id of the text question: the value it is about.' })
  @Length(1, 100)
  questionId!: string;

  @Field(() => String, { description: 'Free text, at most as long as the form says.' })
  text!: string;
}

@InputType({ description: 'What a rater has written so far, or sends.' })
export class FeedbackAnswerInput {
  @Field(() => UUID, { description: 'Which of your tasks.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version of the task that was read.' })
  @Min(1)
  version!: number;

  @Field(() => [FeedbackRatingInput], { description: 'Answers to rating questions.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  ratings!: FeedbackRatingInput[];

  @Field(() => [FeedbackCommentInput], { description: 'Comments; may be empty.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  comments!: FeedbackCommentInput[];
}

@InputType({ description: 'Declines a task.' })
export class DeclineFeedbackInput {
  @Field(() => UUID, { description: 'Which of your tasks.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version of the task that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { description: 'Why; the personnel officer reads it to find another rater.' })
  @Length(5, 500)
  reason!: string;
}

@InputType({ description: 'A comment to look over before sending; nothing of it is stored.' })
export class CheckCommentInput {
  @Field(() => String, { description: 'The text.' })
  @Length(0, 10_000)
  text!: string;
}

@InputType({ description: 'Which cycle.' })
export class GenerateRatersInput {
  @Field(() => UUID, { description: 'Cycle whose raters are proposed by the reporting line.' })
  cycleId!: string;
}

@InputType({ description: 'Which release to go on with.' })
export class ResumeReleaseInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;
}

@InputType({ description: 'One rater for one ratee.' })
export class RaterInput {
  @Field(() => UUID, { description: 'Who is rated.' })
  rateeId!: string;

  @Field(() => UUID, { description: 'Who answers.' })
  raterId!: string;

  @Field(() => FeedbackKind, { description: 'In which capacity.' })
  kind!: FeedbackKind;
}

@InputType({ description: 'Raters to add, all or none.' })
export class AddRatersInput {
  @Field(() => UUID, { description: 'In which cycle.' })
  cycleId!: string;

  @Field(() => [RaterInput], { description: 'At most 500 at once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  raters!: RaterInput[];
}

@InputType({ description: 'Requests to withdraw, all or none.' })
export class RemoveRatersInput {
  @Field(() => [UUID], { description: 'Ids of the requests, at most 500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  requestIds!: string[];
}

@InputType({ description: 'Another rater instead of one who declined, or before collecting begins.' })
export class ReplaceRaterInput {
  @Field(() => UUID, { description: 'The request to replace.' })
  requestId!: string;

  @Field(() => UUID, { description: 'Who answers instead, in the same capacity.' })
  raterId!: string;
}
