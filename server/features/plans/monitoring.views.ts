import { Field, ObjectType } from 'type-graphql';
import { UUID } from '../../kernel/scalars.js';
import type { Evidence } from './monitoring.rules.js';

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

/**
 * Evidence as the API shows it; files are fetched under the path of what they prove (`/evidence/<id>`), so that its readers
 * can open them.
 */
export const evidenceViews = (place: string, proofs: readonly Evidence[]): EvidenceView[] =>
  proofs.map(({ name, url, fileId }) => ({
    name,
    url: url ?? `${place}/${fileId}`,
    isFile: fileId !== null,
    fileId,
  }));
