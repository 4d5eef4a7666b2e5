import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Severity } from '../../kernel/sheet/sheet.types.js';
import { DataImport } from './dataImport.entity.js';

const ProblemSeverity = {
  ERROR: 'ERROR',
  WARNING: 'WARNING',
  REPAIRED: 'REPAIRED',
  NOTICE: 'NOTICE',
} as const satisfies Record<Severity, Severity>;
registerEnumType(ProblemSeverity, {
  name: 'ProblemSeverity',
  description: 'How grave a finding of a dry run is.',
  valuesConfig: {
    ERROR: { description: 'Nothing is written until it is corrected.' },
    WARNING: { description: 'Written as it stands; somebody should look.' },
    REPAIRED: { description: 'Put right by the program, which says what it did.' },
    NOTICE: { description: 'Worth knowing about the file.' },
  },
});

@ObjectType({ description: 'One finding of a dry run.' })
export class ImportProblem {
  @Field(() => Int, { nullable: true, description: 'Line of the file; null for the file as a whole.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Header of the column.' })
  column!: string | null;

  @Field(() => ProblemSeverity, { description: 'How grave it is.' })
  severity!: Severity;

  @Field(() => String, { description: 'Key of the message, for programs.' })
  key!: string;

  @Field(() => String, { description: 'What is wrong and what would be right, in the caller’s language.' })
  message!: string;
}

@ObjectType({ description: 'True numbers of a dry run.' })
export class ImportTotalsView {
  @Field(() => Int, { description: 'Rows read.' })
  rows!: number;

  @Field(() => Int, { description: 'Errors.' })
  errors!: number;

  @Field(() => Int, { description: 'Warnings.' })
  warnings!: number;

  @Field(() => Int, { description: 'Values put right by the program.' })
  repaired!: number;

  @Field(() => Int, { description: 'Notices about the file.' })
  notices!: number;
}

@ObjectType({ description: 'What a written import changed.' })
export class ImportOutcome {
  @Field(() => Int, { description: 'New rows.' })
  inserted!: number;

  @Field(() => Int, { description: 'Changed rows.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that were the same already.' })
  unchanged!: number;
}

@ObjectType({ description: 'What the viewer may do with an import.' })
export class ImportAbilities {
  @Field(() => Boolean, { description: 'Confirm it, so that it is written.' })
  confirm!: boolean;
}

@ObjectType({ description: 'The import after a step.' })
export class DataImportPayload {
  @Field(() => DataImport, { description: 'The import as it is now.' })
  dataImport!: DataImport;
}
