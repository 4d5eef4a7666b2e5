import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProblemTotals } from '../../kernel/sheet/collect.rules.js';
import type { Sheet, SheetProblem } from '../../kernel/sheet/sheet.types.js';
import { storeAttendance } from '../attendance/attendance.service.js';
import { attendanceImportMessages } from '../attendance/attendanceimport.messages.js';
import { checkAttendanceFile } from '../attendance/attendanceimport.rules.js';
import type { AttendanceChange } from '../attendance/changeHook.service.js';
import type { ChangedBy } from '../attendance/eventChange.service.js';
import { eventImportMessages } from '../attendance/eventimport.messages.js';
import { checkEvents, storeEvents } from '../attendance/eventimport.service.js';
import { storeStaff } from '../people/staff.service.js';
import { staffImportMessages } from '../people/staffimport.messages.js';
import { checkStaffFile } from '../people/staffimport.rules.js';
import type { ImportKind } from './imports.rules.js';

/** A checked file: its findings, and how to write its rows inside a transaction. */
export interface CheckedFile {
  readonly problems: readonly SheetProblem[];
  readonly totals: ProblemTotals;
  readonly rows: number;
  write(
    em: EntityManager,
    told: (change: AttendanceChange) => Promise<void>,
  ): Promise<{ inserted: number; changed: number; unchanged: number }>;
}

/** What an importer may know: who imports which file, the day and, for attendance, the month. */
export interface ImportTerms {
  readonly by: ChangedBy;
  readonly today: string;
  readonly month: string | null;
  readonly importId: string;
  readonly fileName: string;
}

type Importer = (em: EntityManager, sheet: Sheet, terms: ImportTerms) => Promise<CheckedFile>;

/** One importer per kind. Dry run and real run call the same function and get the same report. */
export const IMPORTERS = {
  STAFF: async (em, sheet, { today }) => {
    const employees: { nip: string; superior_nip: string | null }[] = await em.execute(
      'select e.nip, s.nip as superior_nip from employee e left join employee s on s.id = e.superior_id',
    );
    const units: { name: string; parentName: string | null }[] = await em.execute(
      'select u.name, p.name as "parentName" from unit u left join unit p on p.id = u.parent_id',
    );
    const superiorOf = new Map(employees.map((row) => [row.nip, row.superior_nip]));
    const check = checkStaffFile(sheet, {
      knownSuperior: (nip) => superiorOf.has(nip),
      superiorOf: (nip) => superiorOf.get(nip),
      units,
    });
    return { ...check, rows: sheet.rows.length, write: (tx) => storeStaff(tx, check.rows, today) };
  },
  ATTENDANCE: async (em, sheet, { month, importId }) => {
    const known = new Set((await em.execute<{ nip: string }[]>('select nip from employee')).map((row) => row.nip));
    const check = checkAttendanceFile(sheet, { month: month ?? '', knownEmployee: (nip) => known.has(nip) });
    return { ...check, rows: sheet.rows.length, write: (tx, told) => storeAttendance(tx, check.rows, importId, told) };
  },
  ATTENDANCE_EVENTS: async (em, sheet, { by, today, month, ...file }) => {
    const check = await checkEvents(by, em, sheet, { month: month ?? '', today });
    return { ...check, rows: sheet.rows.length, write: (tx) => storeEvents(by, tx, check, file) };
  },
} as const satisfies Record<ImportKind, Importer>;

export const IMPORT_MESSAGES = {
  STAFF: staffImportMessages,
  ATTENDANCE: attendanceImportMessages,
  ATTENDANCE_EVENTS: eventImportMessages,
} as const;
