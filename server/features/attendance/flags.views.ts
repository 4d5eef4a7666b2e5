import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate, Nip, UUID } from '../../kernel/scalars.js';
import { DisciplineLevel, Sanction } from './discipline.rules.js';
import { FlagReason } from './flags.inputs.js';

@ObjectType({
  description:
    'Absence that reached a threshold of PP 94/2021: a flag for people (pemanggilan, pemeriksaan, keputusan), never a sanction.',
})
export class DisciplineFlagView {
  @Field(() => String, { description: 'Employee, reason and last day: stable while the flag is.' })
  id!: string;
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name.' })
  employeeName!: string;
  @Field(() => Nip, { description: 'NIP or NI PPPK.' })
  nip!: string;
  @Field(() => String, { description: 'Unit today.' })
  unitName!: string;
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;
  @Field(() => FlagReason, { description: 'Which threshold.' })
  reason!: FlagReason;
  @Field(() => Int, { description: 'Working days absent without valid reason.' })
  days!: number;
  @Field(() => LocalDate, { nullable: true, description: 'First day of the run; null for cumulative absence.' })
  from!: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day of the run; null for cumulative absence.' })
  to!: string | null;
  @Field(() => DisciplineLevel, { description: 'Level the threshold stands at.' })
  level!: DisciplineLevel;
  @Field(() => Sanction, { description: 'Sanction the regulation names there; somebody decides.' })
  sanction!: Sanction;
  @Field(() => String, { description: 'The regulation’s words.' })
  term!: string;
  @Field(() => Boolean, { description: 'True for PNS; for PPPK the agency’s rule decides, the flag is a hint.' })
  isBinding!: boolean;
  @Field(() => Int, { description: 'Sanctions decided about the person in that year and not annulled.' })
  decidedSanctions!: number;
  @Field(() => String, { description: 'Where the thresholds come from.' })
  source!: string;
}

@ObjectType({ description: 'One page of flags of absence.' })
export class DisciplineFlagPage {
  @Field(() => [DisciplineFlagView], { description: 'The flags of this page, severest first.' })
  items!: DisciplineFlagView[];
  @Field(() => Int, { description: 'All flags that fit the filter.' })
  total!: number;
}
