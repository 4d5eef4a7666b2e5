import { Field, Int, ObjectType } from 'type-graphql';
import { Job } from '../../kernel/job.entity.js';
import { UUID } from '../../kernel/scalars.js';
import { BknFindingKind, BknSeverity } from './findings.rules.js';

@ObjectType({ description: 'One thing BKN would refuse or question about one employee.' })
export class BknFindingView {
  @Field(() => String, { description: 'Employee and kind: stable while the finding is.' })
  id!: string;
  @Field(() => BknFindingKind, { description: 'What it is.' })
  kind!: BknFindingKind;
  @Field(() => BknSeverity, { description: 'How much it weighs.' })
  severity!: BknSeverity;
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name.' })
  employeeName!: string;
  @Field(() => String, { description: 'NIP as recorded, right or wrong.' })
  nip!: string;
  @Field(() => String, { description: 'Unit in the cycle.' })
  unitName!: string;
  @Field(() => String, { description: 'Position in the cycle.' })
  positionTitle!: string;
  @Field(() => String, { nullable: true, description: 'Name of the evaluator; null when there is none.' })
  evaluatorName!: string | null;
  @Field(() => String, { description: 'What was found, in the caller’s language.' })
  message!: string;
  @Field(() => String, { description: 'What would put it right, in the caller’s language.' })
  remedy!: string;
}

@ObjectType({ description: 'How many findings of a kind.' })
export class BknFindingCount {
  @Field(() => BknFindingKind, { description: 'The kind.' })
  kind!: BknFindingKind;
  @Field(() => BknSeverity, { description: 'How much it weighs.' })
  severity!: BknSeverity;
  @Field(() => Int, { description: 'Findings.' })
  count!: number;
}

@ObjectType({ description: 'One page of findings, and the figures over the whole unit.' })
export class BknFindingPage {
  @Field(() => [BknFindingView], { description: 'The rows of this page, by unit and name.' })
  items!: BknFindingView[];
  @Field(() => Int, { description: 'All findings that fit the filter.' })
  total!: number;
}

@ObjectType({ description: 'The data-quality report in figures: how far a cycle is ready for BKN.' })
export class BknReadiness {
  @Field(() => Int, { description: 'Participants that were looked at.' })
  people!: number;
  @Field(() => Int, { description: 'Participants without anything BKN would refuse.' })
  ready!: number;
  @Field(() => [BknFindingCount], { description: 'Findings by kind, most first; kinds without any are left out.' })
  counts!: BknFindingCount[];
}

@ObjectType({ description: 'The export that was put in the queue.' })
export class BknExportPayload {
  @Field(() => Job, { description: 'Poll it every two seconds.' })
  job!: Job;
}
