import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../kernel/row.entity.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Employee } from '../people/employee.entity.js';
import { DayStatus, Remark } from './attendance.rules.js';

registerEnumType(DayStatus, {
  name: 'DayStatus',
  description: 'What a day came to.',
  valuesConfig: {
    PRESENT: { description: 'Hadir, tepat waktu.' },
    LATE: { description: 'Terlambat (TL).' },
    EARLY_LEAVE: { description: 'Pulang sebelum waktu (PSW).' },
    MISSING_PUNCH: { description: 'Tidak presensi masuk atau pulang.' },
    EXCUSED: { description: 'Tidak hadir dengan alasan sah: tugas kedinasan, sakit, cuti, dispensasi.' },
    ABSENT: { description: 'Tidak hadir tanpa keterangan (alpa).' },
    HOLIDAY: { description: 'Bukan hari kerja.' },
  },
});
registerEnumType(Remark, {
  name: 'Remark',
  description: 'Remark of the attendance list (keterangan).',
  valuesConfig: {
    SICK: { description: 'Sakit.' },
    LEAVE: { description: 'Cuti.' },
    DUTY: { description: 'Tugas kedinasan.' },
    DISPENSATION: { description: 'Dispensasi.' },
    FORCE_MAJEURE: { description: 'Keadaan kahar.' },
    ABSENT: { description: 'Tanpa keterangan.' },
  },
});

/** One person's day as imported, with what it came to under the tables in force when it was stored. */
@ObjectType({ description: 'One day of attendance (kehadiran) of one employee.' })
@Entity({ tableName: 'attendance_day' })
@Unique({ properties: ['employee', 'day'], name: 'attendance_day_employee_day' })
@Index({ properties: ['day', 'id'] })
export class AttendanceDay extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose day; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'The day.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => String, { nullable: true, description: 'Punch in (jam masuk), HH:MM local; null when missing.' })
  @Property({ type: 'text', nullable: true })
  timeIn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Punch out (jam pulang), HH:MM local; null when missing.' })
  @Property({ type: 'text', nullable: true })
  timeOut: string | null = null;

  @Field(() => Remark, { nullable: true, description: 'Remark (keterangan).' })
  @Enum({ items: () => Remark, nullable: true })
  remark: Remark | null = null;

  @Field(() => DayStatus, { description: 'What the day came to.' })
  @Enum({ items: () => DayStatus })
  status!: DayStatus;

  @Field(() => Int, { description: 'Minutes late.' })
  @Property({ type: 'integer', default: 0 })
  lateMinutes: number = 0;

  @Field(() => Int, { description: 'Minutes left early.' })
  @Property({ type: 'integer', default: 0 })
  earlyMinutes: number = 0;

  @Field(() => String, { nullable: true, description: 'Band of lateness: TL1–TL4.' })
  @Property({ type: 'text', nullable: true })
  lateBand: string | null = null;

  @Field(() => String, { nullable: true, description: 'Band of leaving early: PSW1–PSW4.' })
  @Property({ type: 'text', nullable: true })
  earlyBand: string | null = null;
}

/** What an import changed about a stored day: nothing is replaced silently. */
@ObjectType({ description: 'A stored day that a later import changed: what it was and what it became.' })
@Entity({ tableName: 'attendance_correction' })
@Index({ properties: ['employee', 'day'] })
export class AttendanceCorrection extends Row {
  @Field(() => Employee, { nullable: true, description: 'Whose day; null when withheld.' })
  @ManyToOne(() => Employee, { ref: true })
  employee!: Ref<Employee>;

  @Field(() => LocalDate, { description: 'The day.' })
  @Property({ type: 'date' })
  day!: string;

  @Field(() => String, { description: 'Before: punches, remark and status, as one line.' })
  @Property({ type: 'text' })
  before!: string;

  @Field(() => String, { description: 'After: punches, remark and status, as one line.' })
  @Property({ type: 'text' })
  after!: string;

  /** The import that brought it; no field, the import's own list names its corrections. */
  @Property({ type: 'uuid', nullable: true })
  importId: string | null = null;

  @Field(() => DateTime, { description: 'When it was changed.' })
  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  at: Date = new Date();
}
