import { IsIn, Length } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import type { PaperSettings } from './forms.rules.js';

@InputType({ description: 'The signed plan to print.' })
export class IssuePlanDocumentsInput {
  @Field(() => UUID, { description: 'The plan.' })
  planId!: string;
}

@InputType({ description: 'The published evaluation to print.' })
export class IssueEvaluationDocumentInput {
  @Field(() => UUID, { description: 'The evaluation.' })
  evaluationId!: string;
}

@InputType({ description: 'The periodic evaluation to print, once it was handed over.' })
export class IssuePeriodicDocumentInput {
  @Field(() => UUID, { description: 'The periodic evaluation.' })
  periodicEvaluationId!: string;
}

@InputType({ description: 'The unit whose documents are gathered.' })
export class ArchiveDocumentsInput {
  @Field(() => UUID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => UUID, { description: 'This unit and those below.' })
  unitId!: string;
}

@InputType({ description: 'Letterhead and paper.' })
export class ChangeDocumentSettingsInput {
  @Field(() => Int, { nullable: true, description: 'Version read before; absent when nothing was set yet.' })
  version?: number;

  @Field(() => String, { description: 'Name of the agency.' })
  @Length(3, 200)
  agency!: string;

  @Field(() => String, { description: 'Place of the signatures.' })
  @Length(2, 100)
  place!: string;

  @Field(() => String, { description: '`F4` or `A4`.' })
  @IsIn(['F4', 'A4'])
  paper!: PaperSettings['paper'];

  @Field(() => Boolean, { description: 'Print the line `FORMAT X.n.n`.' })
  showsFormat!: boolean;

  @Field(() => UUID, {
    nullable: true,
    description: 'Uploaded PNG or JPEG of the emblem; null takes it away, absent keeps it.',
  })
  emblemFileId?: string | null;
}
