import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, UUID } from '../../kernel/scalars.js';
import { AttendanceEvent } from './event.entity.js';
import { EventEffect, EventKind, EventOutcome } from './event.rules.js';

registerEnumType(EventEffect, {
  name: 'AttendanceEventEffect',
  description: 'What an event does to the deduction of its month.',
  valuesConfig: {
    CHARGED: { description: 'Dihitung: apel yang tidak diikuti, atau menit tanpa izin.' },
    COVERED: { description: 'Seluruhnya dalam batas izin.' },
    NONE: { description: 'Tidak dipotong: apel diikuti, atau tidak diikuti dengan alasan sah.' },
    DAY_EXCUSED: { description: 'Diabaikan: hari itu cuti, sakit, atau tugas kedinasan.' },
    DAY_ABSENT: { description: 'Diabaikan: hari itu sudah dihitung tanpa keterangan (alpa).' },
    OUTSIDE_HOURS: { description: 'Diabaikan: di luar jam kerja atau di luar waktu hadir.' },
    CYCLE_CLOSED: { description: 'Dicatat sesudah periode evaluasi ditutup: ditampilkan, tidak dihitung.' },
  },
});

@ObjectType({ description: 'How much of a departure a permit covers under the regulation of the month.' })
export class PermitLimitsView {
  @Field(() => Int, { description: 'Minutes a day.' })
  minutesPerDay!: number;
  @Field(() => Int, { description: 'Minutes a week, Monday to Sunday.' })
  minutesPerWeek!: number;
}

@ObjectType({ description: 'What the viewer may do in a month of attendance.' })
export class MonthAbilities {
  @Field(() => Boolean, { description: 'Record departures and ceremonies.' })
  recordEvents!: boolean;
}

@ObjectType({ description: 'What the viewer may do with an event.' })
export class EventAbilities {
  @Field(() => Boolean, { description: 'Correct it.' })
  correct!: boolean;
  @Field(() => Boolean, { description: 'Annul it.' })
  annul!: boolean;
}

@ObjectType({ description: 'A departure or a ceremony in a month, with what it does to the deduction.' })
export class MonthEventView {
  @Field(() => UUID, { description: 'The event.' })
  id!: string;
  @Field(() => Int, { description: 'Version of the event; send it back with a change.' })
  version!: number;
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;
  @Field(() => EventKind, { description: 'Departure or ceremony.' })
  kind!: EventKind;
  @Field(() => EventOutcome, { description: 'How it was.' })
  outcome!: EventOutcome;
  @Field(() => String, { nullable: true, description: 'Left at, HH:MM local.' })
  timeFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'Back at, HH:MM local.' })
  timeTo!: string | null;
  @Field(() => UUID, { nullable: true, description: 'Unit that held the ceremony.' })
  unitId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that unit.' })
  unitName!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the permit.' })
  reference!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason, or how it is known.' })
  reason!: string | null;
  @Field(() => EventEffect, { description: 'What it does to the deduction.' })
  effect!: EventEffect;
  @Field(() => Int, { description: 'Minutes away in working hours while present.' })
  minutes!: number;
  @Field(() => Int, { description: 'Of these covered by the permit.' })
  coveredMinutes!: number;
  @Field(() => Int, { description: 'Of these charged.' })
  chargedMinutes!: number;
  @Field(() => Boolean, {
    description: 'True when it was corrected or annulled after its cycle was closed: the month keeps its figure.',
  })
  endedAfterClosing!: boolean;
  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;
  @Field(() => String, { description: 'Name of who recorded it.' })
  recordedBy!: string;
  @Field(() => EventAbilities, { description: 'What the viewer may do with it.' })
  viewerCan!: EventAbilities;
}

@ObjectType({ description: 'The event after a change.' })
export class AttendanceEventPayload {
  @Field(() => AttendanceEvent, {
    description: 'The event that was recorded, that replaces the old one, or that ended.',
  })
  attendanceEvent!: AttendanceEvent;
}
