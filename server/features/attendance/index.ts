import type { Feature } from '../../kernel/feature.js';
import { AttendanceCorrection, AttendanceDay } from './attendance.entity.js';
import { attendanceMessages } from './attendance.messages.js';
import { attendanceCorrectionReads, attendanceDayReads, sanctionReads } from './attendance.reads.js';
import { AttendanceResolver } from './attendance.resolver.js';
import { DisciplineFlagsResolver } from './flags.resolver.js';
import { AttendanceMonthResolver } from './month.resolver.js';
import { DisciplineSanction } from './sanction.entity.js';

export const attendance: Feature = {
  name: 'attendance',
  entities: [AttendanceDay, AttendanceCorrection, DisciplineSanction],
  reads: [attendanceDayReads, attendanceCorrectionReads, sanctionReads],
  resolvers: [AttendanceResolver, AttendanceMonthResolver, DisciplineFlagsResolver],
  messages: [attendanceMessages],
};
