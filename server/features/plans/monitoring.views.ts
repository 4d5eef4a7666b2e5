import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import {
  type CounsellingKind,
  type Evidence,
  type GuidanceKind,
  RECORD_FORMS,
  type SectionText,
} from './monitoring.rules.js';

@ObjectType({ description: 'One piece of evidence (bukti dukung).' })
export class EvidenceView {
  @Field(() => String, { description: 'What it shows.' })
  name!: string;

  @Field(() => String, { description: 'Where it is: a link, or the path to download an uploaded file.' })
  url!: string;

  @Field(() => Boolean, { description: 'An uploaded file rather than a link.' })
  isFile!: boolean;

  @Field(() => UUID, { nullable: true, description: 'Id of the uploaded file; null for a link.' })
  fileId!: string | null;
}

@ObjectType({ description: 'One part of a form.' })
export class GuidanceSection {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'Its heading on the form.' })
  label!: string;

  @Field(() => Boolean, { description: 'May not be empty.' })
  isRequired!: boolean;

  @Field(() => String, { description: 'The text; empty while nothing is written.' })
  text!: string;
}

@ObjectType({ description: 'A form of pembinaan, empty.' })
export class GuidanceForm {
  @Field(() => String, { description: 'Kind of record: `COACHING`, `MENTORING`, `COUNSELLING`, `BEHAVIOUR_REPORT`.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Form of the regulation; null where it has none.' })
  form!: string | null;

  @Field(() => String, { description: 'Where it stands.' })
  article!: string;

  @Field(() => [GuidanceSection], { description: 'Its parts.' })
  sections!: GuidanceSection[];
}

/** Evidence as the API shows it; files are fetched under the entry they prove, so that its readers can open them. */
export const evidenceViews = (entryId: string, proofs: readonly Evidence[]): EvidenceView[] =>
  proofs.map(({ name, url, fileId }) => ({
    name,
    url: url ?? `/evidence/${entryId}/${fileId}`,
    isFile: fileId !== null,
    fileId,
  }));

/** The parts of a form with what was written. */
export const sectionViews = (kind: GuidanceKind | CounsellingKind, texts: readonly SectionText[]): GuidanceSection[] =>
  RECORD_FORMS[kind].sections.map(({ key, label, required }) => ({
    key,
    label,
    isRequired: required,
    text: texts.find((one) => one.key === key)?.text ?? '',
  }));

export const guidanceForms = (): GuidanceForm[] =>
  (Object.keys(RECORD_FORMS) as (keyof typeof RECORD_FORMS)[]).map((kind) => ({
    kind,
    form: RECORD_FORMS[kind].form,
    article: RECORD_FORMS[kind].article,
    sections: sectionViews(kind, []),
  }));
