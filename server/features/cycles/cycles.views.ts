import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars.js';
import { FeedbackGroupKind } from '../questions/groups.rules.js';
import { type Questionnaire, scaleOf } from '../questions/questionnaire.rules.js';
import { FeedbackQuestionView, ScaleAnchorView } from '../questions/questions.views.js';
import { Phase } from './cycle.rules.js';
import { type CycleDesign, Leftover } from './design.rules.js';

@ObjectType({ description: 'A feedback group of a cycle.' })
export class FeedbackGroupView {
  @Field(() => FeedbackGroupKind, { description: 'Kind of rater.' })
  kind!: FeedbackGroupKind;
  @Field(() => Decimal, { nullable: true, description: 'Weight (bobot), percent; null when not weighted.' })
  weightPercent!: number | null;
  @Field(() => Int, { description: 'Fewest raters.' })
  minimum!: number;
  @Field(() => Int, { description: 'Most raters invited.' })
  maximum!: number;
}

@ObjectType({ description: 'The 360° of a cycle, frozen when it opens.' })
export class CycleDesignView {
  @Field(() => [FeedbackGroupView], { description: 'Groups of raters; empty for a cycle without feedback.' })
  groups!: FeedbackGroupView[];
  @Field(() => [FeedbackQuestionView], { description: 'Questions in their order; empty until a version is chosen.' })
  questions!: FeedbackQuestionView[];
  @Field(() => [ScaleAnchorView], { description: 'Words of the scale.' })
  anchors!: ScaleAnchorView[];
  @Field(() => Int, { description: 'Lowest step of the scale.' })
  scaleMin!: number;
  @Field(() => Int, { description: 'Highest step of the scale.' })
  scaleMax!: number;
  @Field(() => Boolean, { description: 'Whether "cannot judge" is an answer; it is no zero.' })
  cannotJudge!: boolean;
  @Field(() => [String], { description: 'Values on which a comment may be written; empty: none.' })
  commentValues!: string[];
  @Field(() => Int, { description: 'Fewest answers of an anonymous group before a figure is shown.' })
  anonymityThreshold!: number;
  @Field(() => Int, { description: 'Fewest authors before comments are shown.' })
  textThreshold!: number;
  @Field(() => Leftover, { description: 'What becomes of answers too few for their own group.' })
  leftover!: Leftover;
}

@ObjectType({ description: 'Why a move is refused.' })
export class MoveReason {
  @Field(() => String, { description: 'Message key.' })
  key!: string;
  @Field(() => String, { description: 'The sentence, in the language of the request.' })
  message!: string;
}

@ObjectType({ description: 'A move out of the present phase.' })
export class NextMove {
  @Field(() => Phase, { description: 'Where to.' })
  to!: Phase;
  @Field(() => Boolean, { description: 'Whether the viewer may make it now.' })
  isAllowed!: boolean;
  @Field(() => Boolean, { description: 'Whether a reason has to be given.' })
  needsReason!: boolean;
  @Field(() => String, { description: 'Article it rests on.' })
  article!: string;
  @Field(() => [MoveReason], { description: 'Everything that stands against it; empty when allowed.' })
  reasons!: MoveReason[];
}

@ObjectType({ description: 'What the viewer may do with a cycle.' })
export class CycleAbilities {
  @Field(() => Boolean, { description: 'Change design, dates and rule set.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Choose what the 360° asks: nobody has begun to answer.' })
  chooseQuestions!: boolean;
  @Field(() => Boolean, { description: 'Open it: freeze the population.' })
  open!: boolean;
  @Field(() => [Phase], { description: 'Phases it may be moved to now.' })
  move!: Phase[];
  @Field(() => Boolean, { description: 'Publish the results.' })
  publish!: boolean;
  @Field(() => Boolean, { description: 'Close it for good.' })
  close!: boolean;
}

/** The stored design and what the chosen version asks, as one view. */
export const designView = (
  { groups, feedbackGroups, anonymityThreshold, textThreshold, leftover }: CycleDesign,
  questionnaire: Questionnaire | null,
): CycleDesignView => {
  const { questions, anchors, cannotJudge, commentValues } = questionnaire ?? NOTHING_ASKED;
  const { min: scaleMin, max: scaleMax } = scaleOf({ anchors });
  return {
    groups: groups.map((group) => ({
      ...group,
      weightPercent: feedbackGroups.find(({ key }) => key === group.kind)?.weight ?? null,
    })),
    questions: [...questions],
    anchors: [...anchors],
    scaleMin,
    scaleMax,
    cannotJudge,
    commentValues: [...commentValues],
    anonymityThreshold,
    textThreshold,
    leftover,
  };
};

const NOTHING_ASKED: Questionnaire = { questions: [], anchors: [], cannotJudge: false, commentValues: [] };
