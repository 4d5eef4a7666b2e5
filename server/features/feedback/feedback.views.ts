import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Job } from '../../kernel/job.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { FeedbackKind } from './kinds.rules.js';
import { Leftover } from './release.rules.js';
import { FeedbackRequest } from './request.entity.js';
import { RequestState } from './requests.rules.js';
import { CommentWarning } from './warnings.rules.js';

registerEnumType(Leftover, {
  name: 'FeedbackLeftover',
  description: 'What happens to answers too few for a set of their own.',
  valuesConfig: {
    ABSORB: { description: 'They are joined to another set.' },
    WITHHOLD: { description: 'They are not shown.' },
  },
});
/** The warnings as an enumeration of their names. */
const CommentWarningName = Object.fromEntries(Object.keys(CommentWarning).map((name) => [name, name])) as Record<
  CommentWarning,
  CommentWarning
>;
registerEnumType(CommentWarningName, {
  name: 'CommentWarningKind',
  description: 'What a comment may reveal or hurt.',
  valuesConfig: {
    NAME: { description: 'A name of a colleague.' },
    NUMBER: { description: 'A NIP or another number of a person.' },
    DATE: { description: 'A date that points to an incident.' },
    ONLY_ONE: { description: '“Sebagai satu-satunya …”: only one person can say so.' },
    SELF_ROLE: { description: '“Saya sebagai …”: the own role.' },
    OWN_POSITION: { description: 'The own position.' },
    OWN_UNIT: { description: 'The own unit.' },
    INSULT: { description: 'A word that hurts.' },
  },
});

@ObjectType({ description: 'A sentence in both languages.' })
export class FeedbackText {
  @Field(() => String, { description: 'Indonesian.' })
  id!: string;

  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType('FeedbackQuestion', { description: 'A rating question: a behaviour of one value.' })
export class FeedbackQuestionView {
  @Field(() => String, { description: 'Id within the cycle.' })
  id!: string;

  @Field(() => String, { description: 'The value (nilai BerAKHLAK) it belongs to; comments are asked per value.' })
  value!: string;

  @Field(() => FeedbackText, { description: 'The behaviour.' })
  text!: FeedbackText;
}

@ObjectType({ description: 'Words for one step of the scale.' })
export class FeedbackAnchor {
  @Field(() => Int, { description: 'The step.' })
  value!: number;

  @Field(() => FeedbackText, { description: 'What it means.' })
  text!: FeedbackText;
}

@ObjectType({ description: 'Scale of the ratings, both ends included.' })
export class FeedbackScale {
  @Field(() => Int, { description: 'Lowest step.' })
  lo!: number;

  @Field(() => Int, { description: 'Highest step.' })
  hi!: number;
}

@ObjectType({ description: 'What is promised to the rater before writing; frozen for the cycle.' })
export class FeedbackPromise {
  @Field(() => Boolean, { description: 'True: the answer is shown with your name. False: never.' })
  isNamed!: boolean;

  @Field(() => Int, { description: 'Fewest answers that are shown together as numbers.' })
  threshold!: number;

  @Field(() => Int, { description: 'Fewest authors whose comments are shown together.' })
  textThreshold!: number;

  @Field(() => Leftover, { description: 'With few raters: shown together with another group, or not at all.' })
  leftover!: Leftover;
}

@ObjectType({ description: 'A rating in your own draft.' })
export class DraftRating {
  @Field(() => String, { description: 'Id of the question.' })
  questionId!: string;

  @Field(() => Int, { nullable: true, description: 'The score, if any.' })
  score!: number | null;

  @Field(() => Boolean, { description: 'True: cannot be judged.' })
  cannotJudge!: boolean;
}

@ObjectType({ description: 'A comment in your own draft.' })
export class DraftComment {
  @Field(() => String, { description: 'The value it is about.' })
  questionId!: string;

  @Field(() => String, { description: 'The text so far.' })
  text!: string;
}

@ObjectType({ description: 'Your own draft.' })
export class FeedbackDraft {
  @Field(() => [DraftRating], { description: 'Ratings so far.' })
  ratings!: DraftRating[];

  @Field(() => [DraftComment], { description: 'Comments so far.' })
  comments!: DraftComment[];
}

@ObjectType({ description: 'The colleague a form is about.' })
export class FeedbackRatee {
  @Field(() => String, { description: 'Name with titles.' })
  name!: string;

  @Field(() => String, { description: 'Unit.' })
  unit!: string;

  @Field(() => String, { description: 'Position.' })
  position!: string;
}

@ObjectType({ description: 'The form of one task: who, what is asked, what is promised, and your draft.' })
export class FeedbackForm {
  @Field(() => UUID, { description: 'Id of the task.' })
  requestId!: string;

  @Field(() => Int, { description: 'Version of the task; send it back.' })
  version!: number;

  @Field(() => RequestState, { description: 'Where the task stands.' })
  status!: RequestState;

  @Field(() => FeedbackKind, { description: 'In which capacity you are asked.' })
  kind!: FeedbackKind;

  @Field(() => FeedbackRatee, { description: 'The colleague.' })
  ratee!: FeedbackRatee;

  @Field(() => [FeedbackQuestionView], { description: 'Rating questions asked of you, in their order.' })
  questions!: FeedbackQuestionView[];

  @Field(() => Boolean, { description: 'Whether "cannot judge" is an answer here; it is no zero.' })
  cannotJudge!: boolean;

  @Field(() => [String], { description: 'The values comments may be written on, in their order; empty: none.' })
  commentQuestions!: string[];

  @Field(() => Int, { description: 'Longest comment in characters.' })
  commentLength!: number;

  @Field(() => FeedbackScale, { description: 'Scale of the ratings.' })
  scale!: FeedbackScale;

  @Field(() => [FeedbackAnchor], { description: 'Words of the scale.' })
  anchors!: FeedbackAnchor[];

  @Field(() => FeedbackPromise, { description: 'Who will see what.' })
  promise!: FeedbackPromise;

  @Field(() => FeedbackDraft, {
    nullable: true,
    description: 'What you have written so far; null when nothing, and after sending.',
  })
  draft!: FeedbackDraft | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day to send it, with your extension.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it may be saved and sent now.' })
  isOpen!: boolean;
}

@ObjectType('CommentWarning', { description: 'One warning about a comment: advice, the rater decides.' })
export class CommentWarningView {
  @Field(() => CommentWarningName, { description: 'What it is about.' })
  warning!: CommentWarning;

  @Field(() => Int, { description: 'First character.' })
  from!: number;

  @Field(() => Int, { description: 'First character after it.' })
  to!: number;
}

@ObjectType({ description: 'The task after a change.' })
export class FeedbackTaskPayload {
  @Field(() => FeedbackRequest, { description: 'The task as it is now.' })
  task!: FeedbackRequest;
}

@ObjectType({ description: 'The background work that was started.' })
export class FeedbackJobPayload {
  @Field(() => Job, { description: 'Poll it for progress.' })
  job!: Job;
}

@ObjectType({
  description: 'A rater assigned to a ratee, as the personnel officer sees it: never whether it was answered.',
})
export class FeedbackInvitation {
  @Field(() => UUID, { description: 'Id of the request.' })
  requestId!: string;

  @Field(() => UUID, { description: 'Who is rated.' })
  rateeId!: string;

  @Field(() => UUID, { description: 'Who is asked.' })
  raterId!: string;

  @Field(() => String, { description: 'Name of the one who is asked.' })
  raterName!: string;

  @Field(() => String, { description: 'Unit of the one who is asked.' })
  raterUnit!: string;

  @Field(() => FeedbackKind, { description: 'In which capacity.' })
  kind!: FeedbackKind;

  @Field(() => String, { nullable: true, description: 'Why it was declined; null when it was not.' })
  declineReason!: string | null;
}

@ObjectType({ description: 'How many requests were changed.' })
export class RatersPayload {
  @Field(() => Int, { description: 'Requests added or withdrawn.' })
  changed!: number;
}
