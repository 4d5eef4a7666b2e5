import type { Feature } from '../../kernel/feature.js';
import { provide } from '../../kernel/slot.js';
import { ruleKinds } from '../rulesets/kind.service.js';
import { AttendanceCorrection, AttendanceDay } from './attendance.entity.js';
import { attendanceMessages } from './attendance.messages.js';
import { attendanceCorrectionReads, attendanceDayReads, sanctionReads } from './attendance.reads.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { DISCIPLINE_KIND } from './disciplineKind.rules.js';
import { AttendanceEvent, AttendanceEventChange } from './event.entity.js';
import { eventMessages } from './event.messages.js';
import { attendanceEventChangeReads, attendanceEventReads } from './event.reads.js';
import { AttendanceEventResolver } from './event.resolver.js';
import { DisciplineFlagsResolver } from './flags.resolver.js';
import { HOURS_KIND } from './hoursKind.rules.js';
import { AttendanceMonthResolver } from './month.resolver.js';
import { DisciplineSanction } from './sanction.entity.js';
import { tablesMessages } from './tables.messages.js';

export const attendance: Feature = {
  name: 'attendance',
  entities: [AttendanceDay, AttendanceCorrection, AttendanceEvent, AttendanceEventChange, DisciplineSanction],
  reads: [
    attendanceDayReads,
    attendanceCorrectionReads,
    attendanceEventReads,
    attendanceEventChangeReads,
    sanctionReads,
  ],
  resolvers: [AttendanceResolver, AttendanceMonthResolver, AttendanceEventResolver, DisciplineFlagsResolver],
  messages: [attendanceMessages, eventMessages, tablesMessages],
  provides: [provide(ruleKinds, HOURS_KIND), provide(ruleKinds, DISCIPLINE_KIND)],
};
