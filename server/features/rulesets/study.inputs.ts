import { Matches } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { Accreditation, StudyLevel } from './studyAssignment.rules.js';

registerEnumType(StudyLevel, {
  name: 'StudyLevel',
  description: 'Level of a study assignment (p.63 no.5-6).',
  valuesConfig: {
    BACHELOR: { description: 'Strata 1 (S-1).' },
    POSTGRADUATE: { description: 'Profesi, S-2, S-3.' },
  },
});
registerEnumType(Accreditation, {
  name: 'Accreditation',
  description: 'Accreditation of the university (p.63 no.5-6).',
  valuesConfig: {
    A: { description: 'A; the study programme at least C.' },
    B: { description: 'B; the study programme at least C.' },
    C: { description: 'C; the study programme at least B.' },
    ABROAD: { description: 'A university abroad.' },
  },
});

@InputType({ description: 'An IPK and where it was earned.' })
export class StudyGuideInput {
  @Field(() => StudyLevel, { description: 'Level of the study.' })
  level!: StudyLevel;

  @Field(() => Accreditation, { description: 'Accreditation of the university.' })
  accreditation!: Accreditation;

  @Field(() => String, { description: 'IPK from 0 to 4 with at most two decimals and a point: "3.51".' })
  @Matches(/^(4(\.0{1,2})?|[0-3](\.\d{1,2})?)$/)
  gpa!: string;
}
