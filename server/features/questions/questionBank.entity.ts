import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { Questionnaire } from './questionnaire.rules.js';
import { QuestionVersionStatus } from './version.rules.js';

registerEnumType(QuestionVersionStatus, {
  name: 'QuestionVersionStatus',
  description: 'Where a version of a question bank stands.',
  valuesConfig: {
    DRAFT: { description: 'Rancangan: being written; no cycle takes it.' },
    PUBLISHED: { description: 'Terbit: never changes again.' },
  },
});

/** A family of questions with a purpose; what it asks stands in its versions. */
@ObjectType({ description: 'Question bank (bank pertanyaan) of the 360°: a purpose and its versions (Ps 17–19).' })
@Entity({ tableName: 'question_bank' })
@Unique({ properties: ['name'], name: 'question_bank_name' })
export class QuestionBank extends Row {
  @Field(() => String, { description: 'Name in Indonesian, unique.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { description: 'What it is for (tujuan), in Indonesian.' })
  @Property({ type: 'text' })
  purpose!: string;

  @Field(() => String, { description: 'What it is for, in English.' })
  @Property({ type: 'text' })
  purposeEn!: string;

  @Field(() => Boolean, {
    description:
      'The standard set that ships (21 panduan perilaku BerAKHLAK, Ps 10(3)); new cycles take its newest version.',
  })
  @Property({ type: 'boolean' })
  isStandard: boolean = false;

  @Field(() => [QuestionVersion], { description: 'Its versions, in order.' })
  versions?: QuestionVersion[];
}

/** What a bank asks from a day on. A draft may change; a published version is frozen, in the database too. */
@ObjectType({ description: 'Version of a question bank (versi bank pertanyaan); once published it never changes.' })
@Entity({ tableName: 'question_version' })
@Unique({ properties: ['bank', 'number'], name: 'question_version_bank_number' })
export class QuestionVersion extends Row {
  @Field(() => QuestionBank, { nullable: true, description: 'The bank; null when withheld.' })
  @ManyToOne(() => QuestionBank, { ref: true })
  bank!: Ref<QuestionBank>;

  @Field(() => Int, { description: 'Number of the version, counted from 1.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => QuestionVersionStatus, { description: 'Where it stands.' })
  @Enum({ items: () => QuestionVersionStatus })
  status: QuestionVersionStatus = 'DRAFT';

  @Field(() => LocalDate, { description: 'In force from: cycles that end before this day do not take it.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => String, { description: 'Where it comes from: an article, a decision, or `contoh`.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day it was published; null while a draft.' })
  @Property({ type: 'date', nullable: true })
  publishedOn: string | null = null;

  /** Questions, scale and options. */
  @Property({ type: 'json', columnType: 'jsonb' })
  content!: Questionnaire;
}
