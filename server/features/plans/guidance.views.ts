import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import { CounsellingRecord, GuidanceRecord } from './guidance.entity.js';
import { type SectionText } from './guidance.rules.js';
import { RECORD_FORMS, type RecordKind, sectionsOf } from './guidanceForms.rules.js';
import { SectionAuthor } from './guidanceShape.rules.js';

registerEnumType(SectionAuthor, {
  name: 'SectionAuthor',
  description: 'Who fills a part of a form in.',
  valuesConfig: {
    EMPLOYEE: { description: 'Diisi oleh Pegawai.' },
    GUIDE: { description: 'Whoever guides, counsels or reports.' },
  },
});

@ObjectType({ description: 'An answer a form offers.' })
export class GuidanceChoice {
  @Field(() => String, { description: 'What is kept: `YES`, `NO`, or `1` to `5`.' })
  value!: string;

  @Field(() => String, { description: 'What the form prints.' })
  label!: string;

  @Field(() => String, { description: 'When it is given; empty where that is plain.' })
  meaning!: string;
}

@ObjectType({ description: 'A column of a part that is a table.' })
export class GuidanceColumn {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'Its heading on the form.' })
  label!: string;

  @Field(() => [GuidanceChoice], { description: 'What its cells choose from; empty for words.' })
  choices!: GuidanceChoice[];
}

@ObjectType({ description: 'One part of a form: words, an answer, or a table.' })
export class GuidanceSection {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'Its heading on the form.' })
  label!: string;

  @Field(() => String, { description: 'Subject the form groups it under; empty where it has none.' })
  subject!: string;

  @Field(() => String, { description: 'What the form prints below the heading; may be empty.' })
  note!: string;

  @Field(() => SectionAuthor, { description: 'Who fills it in.' })
  author!: SectionAuthor;

  @Field(() => Boolean, { description: 'May not be empty when the record is signed.' })
  isRequired!: boolean;

  @Field(() => [GuidanceChoice], { description: 'What it is answered with; empty for words.' })
  choices!: GuidanceChoice[];

  @Field(() => [GuidanceColumn], { description: 'Columns of a table; empty when the part is none.' })
  columns!: GuidanceColumn[];

  @Field(() => [String], { description: 'First cells of the rows the form prints; empty where it leaves them open.' })
  printedRows!: string[];

  @Field(() => String, { description: 'The words; empty while nothing is written, and for a table.' })
  text!: string;

  @Field(() => [[String]], { description: 'Rows of a table, cells in the order of the columns.' })
  rows!: string[][];
}

@ObjectType({ description: 'A form of pembinaan, empty.' })
export class GuidanceForm {
  @Field(() => String, { description: 'Kind of record: a `GuidanceKind` or a `CounsellingKind`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form!: string | null;

  @Field(() => String, { description: 'Where it stands.' })
  article!: string;

  @Field(() => [GuidanceSection], { description: 'Its parts.' })
  sections!: GuidanceSection[];
}

@ObjectType({ description: 'What the viewer may do with a record of guidance.' })
export class GuidanceAbilities {
  @Field(() => Boolean, { description: 'Change it, as the guide.' })
  record!: boolean;

  @Field(() => Boolean, { description: 'Write the own parts, as the guided employee.' })
  writeOwn!: boolean;

  @Field(() => Boolean, { description: 'Sign it: the guided employee, or the guide where the form is his alone.' })
  confirm!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a confidential record.' })
export class CounsellingAbilities {
  @Field(() => Boolean, { description: 'Write it, as the counsellor or whoever reported.' })
  write!: boolean;
}

@ObjectType({ description: 'The record after a change.' })
export class GuidanceRecordPayload {
  @Field(() => GuidanceRecord, { description: 'The record.' })
  record!: GuidanceRecord;
}

@ObjectType({ description: 'The confidential record after a change.' })
export class CounsellingRecordPayload {
  @Field(() => CounsellingRecord, { description: 'The record.' })
  record!: CounsellingRecord;
}

@ObjectType({ description: 'Names the confidential record; whoever appoints a counsellor may not read it.' })
export class RecordCounsellingPayload {
  @Field(() => UUID, { description: 'Its id.' })
  recordId!: string;
}

/** The parts of a form with what was written. */
export const sectionViews = (kind: RecordKind, texts: readonly SectionText[]): GuidanceSection[] =>
  sectionsOf(kind).map(({ required, columns, choices, printedRows, ...section }) => {
    const written = texts.find((one) => one.key === section.key);
    return {
      ...section,
      isRequired: required,
      choices: [...choices],
      columns: columns.map((column) => ({ ...column, choices: [...column.choices] })),
      printedRows: [...printedRows],
      text: written?.text ?? '',
      rows: (written?.rows ?? []).map((row) => [...row]),
    };
  });

export const guidanceForms = (): GuidanceForm[] =>
  (Object.keys(RECORD_FORMS) as RecordKind[]).map((kind) => ({
    kind,
    form: RECORD_FORMS[kind].form,
    article: RECORD_FORMS[kind].article,
    sections: sectionViews(kind, []),
  }));
