import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate, UUID } from '../../kernel/scalars.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import type { FormData, PaperSettings } from './forms.rules.js';
import { FormKind } from './forms.rules.js';

registerEnumType(FormKind, {
  name: 'FormKind',
  description: 'Printed form of PermenPAN-RB 6/2022.',
  valuesConfig: {
    A11: { description: 'A.1.1, qualitative SKP of executives and heads of independent units (p.32–33).' },
    A12: { description: 'A.1.2, SKP of executives and heads of independent units (p.34–36).' },
    A13: { description: 'A.1.3, manual indikator kinerja (p.38).' },
    A16: { description: 'A.1.6, qualitative SKP of administrators and functional officials (p.55–56).' },
    A17: { description: 'A.1.7, SKP of administrators and functional officials (p.57–59).' },
    A18: { description: 'A.1.8, lampiran SKP (p.61).' },
    C11: { description: 'C.1.1, hasil evaluasi of a qualitative plan (p.105–107).' },
    C12: { description: 'C.1.2, hasil evaluasi of executives and heads of independent units (p.108–110).' },
    C13: { description: 'C.1.3, hasil evaluasi of administrators and functional officials (p.111–113).' },
    D11: { description: 'D.1.1, dokumen evaluasi kinerja pegawai (p.115).' },
    D12: { description: 'D.1.2, by the evaluator’s superior after default (p.116).' },
    D13: { description: 'D.1.3, after an objection that changed the result (p.118).' },
  },
});

/** One issued PDF. Only its being superseded can be added later (trigger `issued_document_frozen`). */
@ObjectType({ description: 'An issued document: frozen content, hash, verification code.' })
@Entity({ tableName: 'issued_document' })
@Unique({ properties: ['series', 'edition'], name: 'issued_document_edition' })
export class IssuedDocument extends Row {
  @Field(() => FormKind, { description: 'The form.' })
  @Enum({ items: () => FormKind })
  kind!: FormKind;

  @Field(() => UUID, { description: 'Plan or evaluation it prints.' })
  @Property({ type: 'uuid' })
  @Index()
  objectId!: string;

  /** Documents that replace each other share it. */
  @Property({ type: 'text' })
  series!: string;

  @Field(() => Int, { description: 'Edition, from 1.' })
  @Property({ type: 'integer' })
  edition!: number;

  @Field(() => String, { description: 'Number of the document.' })
  @Property({ type: 'text' })
  @Unique({ name: 'issued_document_number' })
  number!: string;

  @Field(() => Employee, { nullable: true, description: 'Whose document; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true, index: true })
  employee!: Ref<Employee>;

  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluator: Ref<Employee> | null = null;

  @ManyToOne(() => Employee, { ref: true, nullable: true, index: true })
  evaluatorSuperior: Ref<Employee> | null = null;

  @Field(() => Unit, { description: 'Unit at the time.' })
  @ManyToOne(() => Unit, { ref: true, index: true })
  unit!: Ref<Unit>;

  /** What was printed, and how. */
  @Property({ type: 'json', columnType: 'jsonb', lazy: true })
  form!: FormData;
  @Property({ type: 'json', columnType: 'jsonb', lazy: true })
  paper!: PaperSettings;

  @Property({ type: 'blob', lazy: true })
  pdf!: Buffer;

  @Field(() => String, { description: 'SHA-256 of the PDF, hexadecimal.' })
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => String, { description: 'Code of the public verification page (128 bits).' })
  @Property({ type: 'text' })
  @Unique({ name: 'issued_document_code' })
  verificationCode!: string;

  @Field(() => LocalDate, { description: 'Day of the deciding signature.' })
  @Property({ type: 'date' })
  signedOn!: string;

  @Field(() => String, { description: 'Office of whoever signed.' })
  @Property({ type: 'text' })
  signerOffice!: string;

  @Field(() => DateTime, { description: 'When it was issued.' })
  @Property({ type: 'timestamptz' })
  issuedAt!: Date;

  @Field(() => IssuedDocument, {
    nullable: true,
    description: 'The document that replaced it; null while it is in force.',
  })
  @ManyToOne(() => IssuedDocument, { ref: true, nullable: true })
  supersededBy: Ref<IssuedDocument> | null = null;

  @Field(() => String, { description: 'Where the PDF is fetched.' })
  downloadPath?: string;
}

/** Last number given, by form and year: the row is the lock, so numbers have no gap. No object type. */
@Entity({ tableName: 'document_counter' })
export class DocumentCounter {
  @PrimaryKey({ type: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'integer' })
  year!: number;

  @Property({ type: 'integer' })
  last!: number;
}

/** How the agency prints: at most one row; absent, the regulation's paper and no emblem. */
@ObjectType({ description: 'Letterhead and paper of printed forms.' })
@Entity({ tableName: 'document_settings' })
export class DocumentSettings extends Row {
  @Property({ type: 'boolean', unique: true })
  isOnly: boolean = true;

  @Field(() => String, { description: 'Name of the agency (nama instansi) on every form.' })
  @Property({ type: 'text' })
  agency!: string;

  @Field(() => String, { description: 'Place of the signatures.' })
  @Property({ type: 'text' })
  place!: string;

  @Field(() => String, { description: 'Paper: `F4` or `A4`.' })
  @Property({ type: 'text' })
  paper: PaperSettings['paper'] = 'F4';

  @Field(() => Boolean, { description: 'Whether the line `FORMAT X.n.n` is printed.' })
  @Property({ type: 'boolean' })
  showsFormat: boolean = true;

  @Field(() => String, { nullable: true, description: 'Emblem (lambang) as a `data:` address; null when none.' })
  @Property({ type: 'text', nullable: true })
  emblem: string | null = null;
}
