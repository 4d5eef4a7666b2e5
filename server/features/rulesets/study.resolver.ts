import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Access, signedIn } from '../../kernel/access.js';
import { Predicate } from './quadrant.rules.js';
import { StudyGuideInput } from './study.inputs.js';
import { gpaSuggestion } from './studyAssignment.rules.js';

@ObjectType({
  description: 'What the guide for study assignments reads from an IPK: a help for the evaluator, no rule.',
})
export class StudyGuideView {
  @Field(() => Predicate, { description: 'Step of the guide the IPK lies in.' })
  predicate!: Predicate;

  @Field(() => String, {
    nullable: true,
    description: 'Accreditation the study programme needs at least; null abroad.',
  })
  programmeAtLeast!: string | null;

  @Field(() => String, { description: 'Where the guide stands.' })
  article!: string;
}

@Resolver()
export class StudyResolver {
  @Query(() => StudyGuideView, {
    description:
      'Guide for the IPK of a study assignment (tugas belajar, p.63 no.5-6); shown beside the choice, never set.',
  })
  @Access(signedIn)
  studyGuide(
    @Arg('input', () => StudyGuideInput, { description: 'The IPK and where it was earned.' }) input: StudyGuideInput,
  ): StudyGuideView {
    return gpaSuggestion(input.level, input.accreditation, input.gpa);
  }
}
