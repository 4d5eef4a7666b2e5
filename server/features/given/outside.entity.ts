import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { LocalDate, UUID } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { BehaviourCode } from '../rulesets/behaviours.rules.js';
import { FeedbackChannel, OutsideAskState, OutsideKind, SubjectRelation, WordStanding } from './outside.rules.js';

registerEnumType(OutsideKind, {
  name: 'OutsideKind',
  description: 'Where somebody outside stands to the employee’s work (pihak lain, Ps 18(2)c).',
  valuesConfig: {
    SERVED: { description: 'Penerima layanan: patients, residents, parents.' },
    PARTNER: { description: 'Mitra: another agency, an institution, a supplier.' },
    STUDY: { description: 'Tempat tugas belajar: its head, teachers, fellow students (p.70 C.8).' },
    OTHER: { description: 'Anybody else who has to do with the work.' },
  },
});
registerEnumType(FeedbackChannel, {
  name: 'FeedbackChannel',
  description: 'How feedback came (Ps 17(2); p.69 C.4).',
  valuesConfig: {
    DIRECT: { description: 'Langsung: face to face.' },
    INDIRECT: { description: 'Tidak langsung: by a medium, such as a letter, a survey or the complaint desk.' },
  },
});
registerEnumType(WordStanding, {
  name: 'WordStanding',
  description: 'Whether a word counts.',
  valuesConfig: {
    ON_RECORD: { description: 'It counts.' },
    PROPOSED: { description: 'Written down by the employee; waits for the leader.' },
    REFUSED: { description: 'The leader did not confirm it.' },
  },
});
registerEnumType(OutsideAskState, {
  name: 'OutsideAskStatus',
  description: 'Where a request to somebody outside stands.',
  valuesConfig: {
    OPEN: { description: 'The link is out and waits.' },
    ANSWERED: { description: 'A word was given.' },
    DECLINED: { description: 'Declined; no reason is asked.' },
    WITHDRAWN: { description: 'Taken back by those who ask.' },
    EXPIRED: { description: 'The deadline passed without a word.' },
  },
});
registerEnumType(SubjectRelation, {
  name: 'SubjectRelation',
  description: 'How the asker stands to the employee.',
  valuesConfig: {
    SELF: { description: 'The employee himself.' },
    LEADER: { description: 'Pimpinan, the direct superior.' },
    OFFICER: { description: 'Officer of the unit or the personnel agency.' },
  },
});

/**
 * A request for a word to somebody without an account. The link itself is nowhere, only its hash; name and address go when
 * the request is over, since nothing needs them any more.
 */
@ObjectType({
  description: 'A request for continuous feedback to somebody outside the staff (pihak lain), by a one-time link.',
})
@Entity({ tableName: 'outside_ask' })
@Index({ properties: ['receiver', 'status'] })
@Index({ properties: ['accountId'] })
@Unique({ properties: ['tokenHash'], name: 'outside_ask_token' })
@Check({ name: 'outside_ask_matter', expression: 'result_key is null or behaviour is null' })
@Check({ name: 'outside_ask_address', expression: "(status = 'OPEN') = (email is not null)" })
export class OutsideAsk extends Row {
  @ManyToOne(() => Employee, { ref: true })
  receiver!: Ref<Employee>;

  /** The account that asked. */
  @Property({ type: 'uuid' })
  accountId!: string;

  @Field(() => String, { nullable: true, description: 'About whom.' })
  receiverName?: string | null;

  @Field(() => String, { description: 'Who asks, as the page of the link tells.' })
  @Property({ type: 'text' })
  askerName!: string;

  @Field(() => SubjectRelation, { description: 'As what.' })
  @Enum({ items: () => SubjectRelation })
  askedAs!: SubjectRelation;

  @Field(() => OutsideKind, { description: 'Where the person stands to the work.' })
  @Enum({ items: () => OutsideKind })
  outsideKind!: OutsideKind;

  @Field(() => String, { description: 'In what capacity, as it is printed: “Pasien”, “Kepala institusi”.' })
  @Property({ type: 'text' })
  capacity!: string;

  @Field(() => String, { nullable: true, description: 'Name of the person; erased when the request is over.' })
  @Property({ type: 'text', nullable: true })
  personName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Address of the link; erased when the request is over.' })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => String, { description: 'What is asked.' })
  @Property({ type: 'text' })
  question!: string;

  @Field(() => UUID, { nullable: true, description: 'Key of the result it is about.' })
  @Property({ type: 'uuid', nullable: true })
  resultKey: string | null = null;

  /** Words of the result on the day it was asked, for the page of the link. */
  @Field(() => String, { nullable: true, description: 'The result it is about, as the page shows it.' })
  @Property({ type: 'text', nullable: true })
  resultText: string | null = null;

  @Field(() => BehaviourCode, { nullable: true, description: 'The value it is about.' })
  @Enum({ items: () => BehaviourCode, nullable: true })
  behaviour: BehaviourCode | null = null;

  @Field(() => LocalDate, { description: 'Day it was asked.' })
  @Property({ type: 'date' })
  askedOn!: string;

  @Field(() => LocalDate, { description: 'Last day of the link.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => OutsideAskState, { description: 'Where it stands.' })
  @Enum({ items: () => OutsideAskState })
  status: OutsideAskState = 'OPEN';

  @Field(() => LocalDate, { nullable: true, description: 'Day it was answered, declined, withdrawn or expired.' })
  @Property({ type: 'date', nullable: true })
  endedOn: string | null = null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the reminder with a new link.' })
  @Property({ type: 'date', nullable: true })
  remindedOn: string | null = null;

  /** SHA-256 of the link's secret, hexadecimal. A new link makes the old one void. */
  @Property({ type: 'text', nullable: true })
  tokenHash: string | null = null;
}
