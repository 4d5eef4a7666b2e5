import { Entity, Enum, Index, Property } from '@mikro-orm/decorators/legacy';
import { Row } from '../../kernel/row.entity.js';
import { FilePurpose } from './files.rules.js';

/** A file somebody sent or a job made. It lies under its random id outside every served folder; no object type. */
@Entity({ tableName: 'stored_file' })
export class StoredFile extends Row {
  @Enum({ items: () => FilePurpose })
  purpose!: FilePurpose;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  mediaType!: string;

  @Property({ type: 'integer' })
  bytes!: number;

  /** SHA-256 of the content, hexadecimal. */
  @Property({ type: 'text' })
  sha256!: string;

  /** Only this account can open it. */
  @Property({ type: 'uuid' })
  @Index()
  accountId!: string;

  @Property({ type: 'timestamptz' })
  expiresAt!: Date;
}
