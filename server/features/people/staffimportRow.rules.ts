import { cleanCell, dayText, looksLikeFormula, parseDay } from '../../kernel/sheet/cells.rules.js';
import type { Params, Severity, SheetProblem, SheetRow } from '../../kernel/sheet/sheet.types.js';
import { positionLevelOf } from '../organization/positionLevel.rules.js';
import type { findGrade } from './grade.rules.js';
import { compareNip, EmployeeKind, type NipWarning, parseNip, repairNip, Sex } from './nip.rules.js';
import { STAFF_COLUMNS, STAFF_KEYS, type StaffKey, type StaffRecord } from './staffimportColumns.rules.js';

/** Where each column lies and how the file writes its header. */
export interface StaffLayout {
  readonly index: Readonly<Record<StaffKey, number>>;
  readonly headers: readonly string[];
}

/** What one row needs to know of the world. */
export interface StaffRowLookups {
  readonly findGrade: typeof findGrade;
}

/** Cells of a row as cleaned texts; the two that matter to the whole file also when another cell is wrong. */
export interface CheckedStaffRow {
  readonly line: number;
  /** A valid number, null otherwise. */
  readonly nip: string | null;
  readonly superiorNip: string | null;
  readonly texts: Readonly<Record<StaffKey, string>>;
  /** Complete only when the row has no error. */
  readonly record: StaffRecord | null;
  readonly problems: readonly SheetProblem[];
}

const SEXES: Readonly<Record<string, Sex>> = {
  M: Sex.M,
  L: Sex.M,
  PRIA: Sex.M,
  'LAKI-LAKI': Sex.M,
  F: Sex.F,
  P: Sex.F,
  WANITA: Sex.F,
  PEREMPUAN: Sex.F,
};
const KINDS: Readonly<Record<string, EmployeeKind>> = {
  PNS: EmployeeKind.PNS,
  PPPK: EmployeeKind.PPPK,
  P3K: EmployeeKind.PPPK,
};
const EMAIL = /^[^\s@"<>()[\]\\,;:]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
const CONTROL = /[\p{Cc}\p{Cs}]/u;

/** Which column shows a difference between the number and the record. */
const COMPARED: Readonly<Record<NipWarning, StaffKey>> = {
  'nip.birthDateMismatch': 'birthDate',
  'nip.sexMismatch': 'sex',
  'nip.kindMismatch': 'kind',
  'nip.startImplausible': 'nip',
};

type Report = (key: StaffKey, severity: Severity, message: string, params?: Params) => void;

/** Trims, repairs and measures every cell; what is left is what the parsers see. */
function cleanRow(row: SheetRow, { index }: StaffLayout, report: Report): Record<StaffKey, string> {
  const texts = Object.fromEntries(STAFF_KEYS.map((key) => [key, ''])) as Record<StaffKey, string>;
  for (const key of STAFF_KEYS) {
    const column = STAFF_COLUMNS[key];
    const raw = row.cells[index[key]];
    const { text, repaired } = cleanCell(raw);
    if (repaired && text !== '') report(key, 'REPAIRED', 'trimmed');
    if (column.parser === 'TEXT') {
      const isFormula = text !== '-' && (looksLikeFormula(raw ?? '') || looksLikeFormula(text));
      if (isFormula) report(key, 'WARNING', 'formulaText', { value: text.slice(0, 60) });
      if (CONTROL.test(text)) report(key, 'ERROR', 'controlCharacter');
    }
    if (text.length > column.maxLength) report(key, 'ERROR', 'tooLong', { max: column.maxLength, found: text.length });
    if (text === '-' && !column.filled) report(key, 'REPAIRED', 'dashEmpty');
    // People write "-" for nothing; where something is needed that is an empty cell.
    texts[key] = text === '-' ? '' : text;
    if (column.filled && texts[key] === '') report(key, 'ERROR', 'empty');
  }
  return texts;
}

function readNip(text: string, key: StaffKey, report: Report): ReturnType<typeof parseNip> | null {
  if (text === '') return null;
  const repaired = repairNip(text);
  if (repaired.repairs.includes('nip.apostrophe')) report(key, 'REPAIRED', 'nip.apostrophe', { value: repaired.text });
  if (repaired.repairs.includes('nip.spaces')) report(key, 'REPAIRED', 'nip.spaces', { value: repaired.text });
  const parsed = parseNip(repaired.text);
  if (parsed.kind === 'INVALID') {
    report(key, 'ERROR', parsed.problem, { value: repaired.text.slice(0, 40), digits: repaired.text.length });
  }
  return parsed;
}

function readDay(texts: Record<StaffKey, string>, key: StaffKey, report: Report): string | null {
  if (texts[key] === '') return null;
  const parsed = parseDay(texts[key]);
  if ('day' in parsed) return parsed.day;
  report(key, 'ERROR', parsed.fault === 'IMPOSSIBLE' ? 'dayImpossible' : 'dayShape', {
    value: texts[key].slice(0, 40),
  });
  return null;
}

/** A word of a closed list; unknown words are an error that names what is accepted. */
function readWord<Value>(
  text: string,
  found: Value | undefined,
  key: StaffKey,
  message: string,
  report: Report,
): Value | null {
  if (text !== '' && found === undefined) report(key, 'ERROR', message, { value: text.slice(0, 40) });
  return found ?? null;
}

/**
 * Checks one row by itself: cells repaired, numbers, days and words read, the number held beside the record.
 * Message keys are `staffImport.…` (see `staffimport.messages.ts`).
 */
export function checkStaffRow(row: SheetRow, layout: StaffLayout, lookups: StaffRowLookups): CheckedStaffRow {
  const problems: SheetProblem[] = [];
  const report: Report = (key, severity, message, params = {}) => {
    const column = layout.headers[layout.index[key]]?.trim() ?? STAFF_COLUMNS[key].names[0];
    problems.push({ severity, key: `staffImport.${message}`, params, line: row.line, column });
  };
  const texts = cleanRow(row, layout, report);
  const parsed = readNip(texts.nip, 'nip', report);
  const number = parsed === null || parsed.kind === 'INVALID' ? null : parsed;
  const superior = readNip(texts.superiorNip, 'superiorNip', report);
  const superiorNip = superior === null || superior.kind === 'INVALID' ? null : superior.nip;
  const kind = readWord(texts.kind, KINDS[texts.kind.toUpperCase()], 'kind', 'kindUnknown', report);
  const sex = readWord(texts.sex, SEXES[texts.sex.toUpperCase()], 'sex', 'sexUnknown', report);
  const level = readWord(
    texts.positionLevel,
    positionLevelOf(texts.positionLevel),
    'positionLevel',
    'levelUnknown',
    report,
  );
  const grade =
    kind === null
      ? null
      : readWord(texts.grade, lookups.findGrade(kind, texts.grade), 'grade', `gradeUnknown.${kind}`, report);
  const days = {
    birthDate: readDay(texts, 'birthDate', report),
    gradeSince: readDay(texts, 'gradeSince', report),
    positionSince: readDay(texts, 'positionSince', report),
  };
  if (texts.email !== '' && !EMAIL.test(texts.email))
    report('email', 'ERROR', 'emailShape', { value: texts.email.slice(0, 60) });
  if (number !== null) {
    const numbers = { inNip: dayText(number.birthDate), nip: number.nip };
    for (const warning of compareNip(number, { birthDate: days.birthDate, sex, kind })) {
      const key = COMPARED[warning];
      report(key, 'WARNING', warning, { ...numbers, value: texts[key], start: number.start.year });
    }
  }
  const nip = number?.nip ?? null;
  const failed = problems.some(({ severity }) => severity === 'ERROR');
  const complete = !failed && nip && kind && sex && level && grade && days.birthDate;
  const record = complete
    ? toRecord(row.line, texts, {
        ...days,
        nip,
        kind,
        sex,
        superiorNip,
        positionLevel: level,
        grade: grade.code,
        birthDate: complete,
      })
    : null;
  return { line: row.line, nip, superiorNip, texts, record, problems };
}

type ReadValues = Pick<
  StaffRecord,
  'nip' | 'kind' | 'sex' | 'positionLevel' | 'grade' | 'birthDate' | 'gradeSince' | 'positionSince' | 'superiorNip'
>;

function toRecord(line: number, texts: Readonly<Record<StaffKey, string>>, values: ReadValues): StaffRecord {
  const { name, positionTitle, unitName } = texts;
  return {
    line,
    name,
    frontTitle: texts.frontTitle || null,
    backTitle: texts.backTitle || null,
    email: texts.email.toLowerCase() || null,
    legalStatus: texts.legalStatus || null,
    positionTitle,
    unitName,
    parentUnitName: texts.parentUnitName || null,
    ...values,
  };
}
