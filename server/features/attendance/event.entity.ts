import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, Decimal, LocalDate, UUID } from '../../kernel/scalars.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from '../people/employee.entity.js';
import { EventKind, EventOutcome } from './event.rules.js';

export const EventVerb = { RECORDED: 'RECORDED', CORRECTED: 'CORRECTED', ANNULLED: 'ANNULLED' } as const;
export type EventVerb = (typeof EventVerb)[keyof typeof EventVerb];

registerEnumType(EventKind, {
  name: 'AttendanceEventKind',
  description: 'What happened on a day beside the punches.',
  valuesConfig: {
    DEPARTURE: { description: 'Keluar kantor pada jam kerja.' },
    CEREMONY: { description: 'Apel atau upacara.' },
  },
});
registerEnumType(EventOutcome, {
  name: 'AttendanceEventOutcome',
  description: 'How it was: the first two of a departure, the others of a ceremony.',
  valuesConfig: {
    PERMITTED: { description: 'Dengan izin.' },
    NOT_PERMITTED: { description: 'Tanpa izin.' },
    ATTENDED: { description: 'Mengikuti apel.' },
    MISSED: { description: 'Tidak mengikuti apel.' },
    EXCUSED: { description: 'Tidak mengikuti apel dengan alasan sah.' },
  },
});
registerEnumType(EventVerb, {
  name: 'AttendanceEventVerb',
  description: 'What was done to an event.',
  valuesConfig: {
    RECORDED: { description: 'Dicatat.' },
    CORRECTED: { description: 'Dikoreksi: catatan lama tetap terlihat.' },
    ANNULLED: { description: 'Dibatalkan: catatan tetap terlihat dan tidak dihitung.' },
  },
});

/**
 * A departure from the office or a ceremony of one person. What it says is never changed: a correction ends this row and
 * adds another that names it, an annulment ends it. A guard of the database holds that.
 */
@ObjectType({
  description:
    'Leaving the office (keluar kantor) or a ceremony (apel) of one employee on a day. Never overwritten: a correction adds another row.',
})
@Entity({ tableName: 'attendance_event' })
@Index({ properties: ['employee', 'day'] })
@Index({ properties: ['day', 'id'] })
export class AttendanceEvent extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'The day.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => EventKind, { description: 'Departure or ceremony.' })
  @Enum({ items: () => EventKind })
  kind!: EventKind;

  @Field(() => EventOutcome, { description: 'How it was.' })
  @Enum({ items: () => EventOutcome })
  outcome!: EventOutcome;

  @Field(() => String, { nullable: true, description: 'Left at, HH:MM local; null for a ceremony.' })
  @Property({ type: 'text', nullable: true })
  timeFrom: string | null = null;

  @Field(() => String, { nullable: true, description: 'Back at, HH:MM local; null for a ceremony.' })
  @Property({ type: 'text', nullable: true })
  timeTo: string | null = null;

  @Field(() => Unit, { nullable: true, description: 'Unit that held the ceremony; null for a departure.' })
  @ManyToOne(() => Unit, { ref: true, nullable: true })
  unit: Ref<Unit> | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the permit (nomor surat izin).' })
  @Property({ type: 'text', nullable: true })
  reference: string | null = null;

  @Field(() => String, { nullable: true, description: 'Reason, or how it is known.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => Boolean, {
    description: 'False when it was recorded after the cycle of its day was closed: shown, never charged.',
  })
  @Property({ type: 'boolean' })
  isApplied: boolean = true;

  @Field(() => EventVerb, { nullable: true, description: 'How it ended (CORRECTED, ANNULLED); null while it stands.' })
  @Enum({ items: () => EventVerb, nullable: true })
  ending: EventVerb | null = null;

  /** False when it ended after the cycle of its day was closed: it goes on counting in that month. */
  @Property({ type: 'boolean', nullable: true })
  endIsApplied: boolean | null = null;
}

/** What was done to an event, by whom and why, and what it did to the deduction of a month. */
@ObjectType({
  description:
    'A change of the events of an employee: who, why, and the deduction of the month before and after. A closed cycle keeps its figure and shows the difference only.',
})
@Entity({ tableName: 'attendance_event_change' })
@Index({ properties: ['employee', 'at'] })
@Index({ properties: ['at', 'id'] })
export class AttendanceEventChange extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose event; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'Day of the event.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => EventKind, { description: 'Departure or ceremony.' })
  @Enum({ items: () => EventKind })
  kind!: EventKind;

  @Field(() => EventVerb, { description: 'What was done.' })
  @Enum({ items: () => EventVerb })
  verb!: EventVerb;

  @Field(() => AttendanceEvent, { nullable: true, description: 'The event as it was before; null for a new one.' })
  @ManyToOne(() => AttendanceEvent, { ref: true, nullable: true })
  before: Ref<AttendanceEvent> | null = null;

  @Field(() => AttendanceEvent, { nullable: true, description: 'The event as it is now; null when it was annulled.' })
  @ManyToOne(() => AttendanceEvent, { ref: true, nullable: true, index: true })
  after: Ref<AttendanceEvent> | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected or annulled.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => String, { description: 'Month of the figures, YYYY-MM.' })
  @Property({ type: 'text' })
  month!: string;

  @Field(() => Decimal, { description: 'Deduction of the month before, percent.' })
  @Property({ type: 'decimal', columnType: 'numeric(7,2)', runtimeType: 'number' })
  percentBefore!: number;

  @Field(() => Decimal, { description: 'Deduction of the month with the change, percent.' })
  @Property({ type: 'decimal', columnType: 'numeric(7,2)', runtimeType: 'number' })
  percentAfter!: number;

  @Field(() => Boolean, {
    description: 'True when the new figure holds; false in a closed cycle, which keeps the figure it has.',
  })
  @Property({ type: 'boolean' })
  isApplied!: boolean;

  @Field(() => UUID, { nullable: true, description: 'The import that brought it.' })
  @Property({ type: 'uuid', nullable: true })
  importId: string | null = null;

  @Field(() => String, { description: 'Name of who did it.' })
  @Property({ type: 'text' })
  by!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at: Date = new Date();
}
