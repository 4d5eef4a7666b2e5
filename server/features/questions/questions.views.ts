import { Field, Int, ObjectType } from 'type-graphql';
import { FeedbackGroupKind } from './groups.rules.js';

@ObjectType({ description: 'Sentence in both languages.' })
export class BilingualText {
  @Field(() => String, { description: 'Bahasa Indonesia.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType({ description: 'A question of the 360°.' })
export class FeedbackQuestionView {
  @Field(() => String, { description: 'Stable over all versions of its bank.' })
  id!: string;
  @Field(() => String, { description: 'Code of the value it belongs to (nilai BerAKHLAK).' })
  value!: string;
  @Field(() => BilingualText, { description: 'The question.' })
  text!: BilingualText;
  @Field(() => [FeedbackGroupKind], { description: 'Groups it is asked of; empty: all.' })
  kinds!: readonly FeedbackGroupKind[];
}

@ObjectType({ description: 'A word for a step of the scale.' })
export class ScaleAnchorView {
  @Field(() => Int, { description: 'The step.' })
  value!: number;
  @Field(() => BilingualText, { description: 'The word.' })
  text!: BilingualText;
}

@ObjectType({ description: 'One thing that stands against publishing a version.' })
export class QuestionProblemView {
  @Field(() => String, { description: 'Path of the field: `questions.3.textId`.' })
  path!: string;
  @Field(() => String, { description: 'Message key.' })
  key!: string;
  @Field(() => String, { description: 'The sentence, in the language of the request.' })
  message!: string;
}

@ObjectType({ description: 'What the viewer may do with a question bank.' })
export class QuestionBankAbilities {
  @Field(() => Boolean, { description: 'Change its name and purpose.' })
  edit!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a version of a question bank.' })
export class QuestionVersionAbilities {
  @Field(() => Boolean, { description: 'Change the draft.' })
  edit!: boolean;
  @Field(() => Boolean, { description: 'Publish the draft: nothing stands against it.' })
  publish!: boolean;
  @Field(() => Boolean, { description: 'Throw the draft away.' })
  discard!: boolean;
  @Field(() => Boolean, { description: 'Begin the next version with it.' })
  copy!: boolean;
}
