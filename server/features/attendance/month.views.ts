import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Decimal, LocalDate, Nip, UUID } from '../../kernel/scalars.js';
import { WorkWeek } from '../organization/organization.rules.js';
import { DayStatus, Remark } from './attendance.rules.js';
import { AttendanceCounts } from './attendance.views.js';
import { MonthAbilities, MonthEventView, PermitLimitsView } from './event.views.js';

export const HoursSeason = { RAMADAN: 'RAMADAN' } as const;
registerEnumType(HoursSeason, {
  name: 'HoursSeason',
  description: 'Season with working hours of its own (Perpres 21/2023).',
  valuesConfig: { RAMADAN: { description: 'Bulan Ramadan: 32 h 30 m a week from 08.00.' } },
});
export const MissingPunch = { IN: 'IN', OUT: 'OUT' } as const;
registerEnumType(MissingPunch, {
  name: 'MissingPunch',
  description: 'Which punch is missing.',
  valuesConfig: { IN: { description: 'Presensi masuk.' }, OUT: { description: 'Presensi pulang.' } },
});

@ObjectType({ description: 'Table that decides a figure: its name, edition, first day and source.' })
export class AttendanceSourceView {
  @Field(() => String, { description: 'Name of the regulation or rule set.' })
  name!: string;
  @Field(() => Int, { description: 'Edition, counted from 1.' })
  edition!: number;
  @Field(() => LocalDate, { nullable: true, description: 'In force from; null for an undated example.' })
  validFrom!: string | null;
  @Field(() => String, { description: 'Article or decision.' })
  source!: string;
  @Field(() => Boolean, { description: 'True while it is an example (contoh), not the city’s own rule.' })
  isExample!: boolean;
}

@ObjectType({ description: 'What a day asks for (jam kerja): Friday and Ramadan have hours of their own.' })
export class PlannedHours {
  @Field(() => String, { description: 'Start, HH:MM local.' })
  start!: string;
  @Field(() => String, { description: 'End, HH:MM local.' })
  end!: string;
  @Field(() => Int, { description: 'Break in minutes.' })
  breakMinutes!: number;
  @Field(() => Int, { description: 'Minutes of work without the break.' })
  minutes!: number;
  @Field(() => HoursSeason, { nullable: true, description: 'Season the hours belong to; null in regular weeks.' })
  season!: 'RAMADAN' | null;
}

const CODES = 'TL1–TL4, PSW1–PSW4, NO_PUNCH, ABSENT, LEFT_WITHOUT_PERMIT or MISSED_CEREMONY.';

@ObjectType({ description: 'What one day costs for one reason.' })
export class DayDeduction {
  @Field(() => String, { description: CODES })
  code!: string;
  @Field(() => Int, { description: 'How often; hours begun where the regulation counts hours.' })
  count!: number;
  @Field(() => Decimal, { description: 'Percent of the allowance (TPP), each.' })
  ratePercent!: number;
  @Field(() => Decimal, { description: 'Percent, count × rate.' })
  percent!: number;
}

@ObjectType({ description: 'A day a line of the deduction comes from.' })
export class DeductionDayView {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;
  @Field(() => Int, { description: 'How often on that day.' })
  count!: number;
}

@ObjectType({ description: 'One line of the deduction of a month: count × rate.' })
export class DeductionLineView {
  @Field(() => String, { description: CODES })
  code!: string;
  @Field(() => Int, { description: 'How often.' })
  count!: number;
  @Field(() => Decimal, { description: 'Percent, each.' })
  ratePercent!: number;
  @Field(() => Decimal, { description: 'Percent, count × rate.' })
  percent!: number;
  @Field(() => [DeductionDayView], { description: 'The days it comes from.' })
  days!: DeductionDayView[];
}

@ObjectType({ description: 'Deduction of a month under one named, dated regulation, with every line that made it.' })
export class MonthDeduction {
  @Field(() => AttendanceSourceView, { description: 'The regulation of the month’s first day.' })
  regulation!: AttendanceSourceView;
  @Field(() => [DeductionLineView], { description: 'The lines; they add up to `uncappedPercent`.' })
  lines!: DeductionLineView[];
  @Field(() => Decimal, { description: 'Sum of the lines, percent.' })
  uncappedPercent!: number;
  @Field(() => Decimal, { description: 'What is deducted: the sum, or the cap.' })
  percent!: number;
  @Field(() => Boolean, { description: 'True when the cap made it smaller.' })
  isCapped!: boolean;
  @Field(() => Decimal, { nullable: true, description: 'Most that is deducted in a month; null without a cap.' })
  capPercent!: number | null;
  @Field(() => Int, { description: 'Minutes late, early and for missing punches.' })
  minutes!: number;
  @Field(() => Int, { nullable: true, description: 'Above so many minutes the payment waits a month.' })
  delayAboveMinutes!: number | null;
  @Field(() => Boolean, { description: 'True when the payment waits a month.' })
  isDelayed!: boolean;
}

@ObjectType({ description: 'One day of a month: its plan, what was recorded, what it came to and what it costs.' })
export class AttendanceMonthDay {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;
  @Field(() => PlannedHours, { nullable: true, description: 'Hours asked for; null on a day without work.' })
  plan!: PlannedHours | null;
  @Field(() => String, { nullable: true, description: 'Name of the day off (hari libur, cuti bersama).' })
  dayOff!: string | null;
  @Field(() => DayStatus, { nullable: true, description: 'What it came to; null when nobody recorded it.' })
  status!: DayStatus | null;
  @Field(() => String, { nullable: true, description: 'Punch in, HH:MM local.' })
  timeIn!: string | null;
  @Field(() => String, { nullable: true, description: 'Punch out, HH:MM local.' })
  timeOut!: string | null;
  @Field(() => Remark, { nullable: true, description: 'Remark (keterangan).' })
  remark!: Remark | null;
  @Field(() => MissingPunch, { nullable: true, description: 'Which punch is missing.' })
  missing!: 'IN' | 'OUT' | null;
  @Field(() => Int, { description: 'Minutes late.' })
  lateMinutes!: number;
  @Field(() => String, { nullable: true, description: 'Band of lateness: TL1–TL4.' })
  lateBand!: string | null;
  @Field(() => Int, { description: 'Minutes left early.' })
  earlyMinutes!: number;
  @Field(() => String, { nullable: true, description: 'Band of leaving early: PSW1–PSW4.' })
  earlyBand!: string | null;
  @Field(() => [DayDeduction], { description: 'What the day costs, reason by reason.' })
  deductions!: DayDeduction[];
  @Field(() => Decimal, { description: 'Percent of the day, the sum of its deductions.' })
  deductionPercent!: number;
  @Field(() => DateTime, { nullable: true, description: 'When a later import last changed it.' })
  correctedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What it was before that.' })
  correctedFrom!: string | null;
  @Field(() => Boolean, {
    description: 'True when calendar or bands changed since: importing the day again would judge it otherwise.',
  })
  isOutdated!: boolean;
}

@ObjectType({ description: 'Counts of a month over the recorded days.' })
export class AttendanceMonthTotals extends AttendanceCounts {}

@ObjectType({ description: 'Attendance of one employee in one month, day by day, with its deduction.' })
export class AttendanceMonth {
  @Field(() => String, { description: 'Employee and month: `<employee id>_YYYY-MM`.' })
  id!: string;
  @Field(() => UUID, { description: 'The employee.' })
  employeeId!: string;
  @Field(() => String, { description: 'Name without titles.' })
  employeeName!: string;
  @Field(() => Nip, { description: 'NIP or NI PPPK.' })
  nip!: string;
  @Field(() => String, { description: 'Unit today.' })
  unitName!: string;
  @Field(() => WorkWeek, { description: 'Working week of the unit on the first day of the month.' })
  workWeek!: WorkWeek;
  @Field(() => String, { description: 'Month, YYYY-MM.' })
  month!: string;
  @Field(() => [AttendanceMonthDay], { description: 'Every day of the month in order.' })
  days!: AttendanceMonthDay[];
  @Field(() => AttendanceMonthTotals, { description: 'Counts over the recorded days.' })
  totals!: AttendanceMonthTotals;
  @Field(() => MonthDeduction, { description: 'Deduction from the allowance (TPP).' })
  deduction!: MonthDeduction;
  @Field(() => [MonthEventView], { description: 'Departures and ceremonies of the month, by day and time.' })
  events!: MonthEventView[];
  @Field(() => PermitLimitsView, { nullable: true, description: 'What a permit covers; null where it covers all.' })
  permit!: PermitLimitsView | null;
  @Field(() => MonthAbilities, { description: 'What the viewer may do here.' })
  viewerCan!: MonthAbilities;
  @Field(() => AttendanceSourceView, { description: 'Working hours (Perpres 21/2023).' })
  hours!: AttendanceSourceView;
  @Field(() => AttendanceSourceView, { description: 'Bands of minutes (TL/PSW).' })
  bands!: AttendanceSourceView;
}

@ObjectType({ description: 'One page of months of attendance.' })
export class AttendanceMonthPage {
  @Field(() => [AttendanceMonth], { description: 'The months of this page, by name.' })
  items!: AttendanceMonth[];
  @Field(() => Int, { description: 'All employees that fit.' })
  total!: number;
}
