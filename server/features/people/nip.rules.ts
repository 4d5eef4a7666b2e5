/** Kind of civil servant (jenis pegawai). PermenPAN-RB 6/2022 Ps 4 and 6: both are evaluated by the same rules. */
export const EmployeeKind = { PNS: 'PNS', PPPK: 'PPPK' } as const;
export type EmployeeKind = (typeof EmployeeKind)[keyof typeof EmployeeKind];

/** Sex as digit 15 of the number records it (jenis kelamin): M = laki-laki, F = perempuan. */
export const Sex = { M: 'M', F: 'F' } as const;
export type Sex = (typeof Sex)[keyof typeof Sex];

/** Why a text is no employee number; each is a message key. */
export type NipProblem =
  | 'nip.empty'
  | 'nip.scientific'
  | 'nip.notDigits'
  | 'nip.length'
  | 'nip.birthDate'
  | 'nip.pattern'
  | 'nip.sex';

interface ParsedNumber {
  nip: string;
  /** Date of birth, YYYY-MM-DD. */
  birthDate: string;
  sex: Sex;
  /** Three digits, kept as text. */
  serial: string;
}

/** NIP PNS: start is TMT CPNS, year and month. */
export interface PnsNip extends ParsedNumber {
  kind: 'PNS';
  start: { year: number; month: number };
  contractNumber: null;
}

/** NI PPPK: start is the year of the (first) contract; contractNumber is the frequency 1-9. */
export interface PppkNip extends ParsedNumber {
  kind: 'PPPK';
  start: { year: number; month: null };
  contractNumber: number;
}

export interface InvalidNip {
  kind: 'INVALID';
  problem: NipProblem;
}

export type ParsedNip = PnsNip | PppkNip | InvalidNip;

const invalid = (problem: NipProblem): InvalidNip => ({ kind: 'INVALID', problem });

/** True for a day of the Gregorian calendar written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/**
 * Undoes what spreadsheets do to a number kept as text: a leading apostrophe and surrounding or grouping spaces.
 * Digits are never invented: `1.97E+17` stays as it is and is refused by {@link parseNip}.
 */
export function repairNip(text: string): { text: string; repairs: ('nip.apostrophe' | 'nip.spaces')[] } {
  const repairs: ('nip.apostrophe' | 'nip.spaces')[] = [];
  const closed = text.replace(/[\s\u00a0\u200b\ufeff]+/g, '');
  if (closed !== text) repairs.push('nip.spaces');
  const bare = closed.replace(/^['’`]+/, '');
  if (bare !== closed) repairs.push('nip.apostrophe');
  return { text: bare, repairs };
}

/**
 * Reads an 18-digit NIP PNS or NI PPPK (pattern: secondary source, to confirm with BKPSDM).
 * PNS: birth YYYYMMDD, TMT CPNS YYYYMM, sex 1|2, serial NNN. PPPK: birth YYYYMMDD, year YYYY, marker 2,
 * contract 1-9, sex 1|2, serial NNN. Digits 13-14 tell them apart: 01-12 or 21-29.
 */
export function parseNip(text: string): ParsedNip {
  if (text === '') return invalid('nip.empty');
  // A spreadsheet has already dropped digits here; say so instead of "not digits".
  if (/^\d([.,]\d+)?[eE]\+?\d+$/.test(text)) return invalid('nip.scientific');
  if (!/^[0-9]+$/.test(text)) return invalid('nip.notDigits');
  if (text.length !== 18) return invalid('nip.length');
  const birthDate = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  if (!isCalendarDate(birthDate) || birthDate < '1900') return invalid('nip.birthDate');
  const marker = Number(text.slice(12, 14));
  const isPns = marker >= 1 && marker <= 12;
  const isPppk = marker >= 21 && marker <= 29;
  if (!isPns && !isPppk) return invalid('nip.pattern');
  const sexDigit = text[14];
  if (sexDigit !== '1' && sexDigit !== '2') return invalid('nip.sex');
  const common = { nip: text, birthDate, sex: sexDigit === '1' ? Sex.M : Sex.F, serial: text.slice(15) };
  const year = Number(text.slice(8, 12));
  return isPns
    ? { ...common, kind: EmployeeKind.PNS, start: { year, month: marker }, contractNumber: null }
    : { ...common, kind: EmployeeKind.PPPK, start: { year, month: null }, contractNumber: marker - 20 };
}

export type NipWarning = 'nip.birthDateMismatch' | 'nip.sexMismatch' | 'nip.kindMismatch' | 'nip.startImplausible';

/** What the record says, to hold beside the number; an absent field is not compared. */
export interface RecordedPerson {
  birthDate?: string | null;
  sex?: Sex | null;
  kind?: EmployeeKind | null;
}

/** Ages in years between birth and start that raise no question. */
export const PLAUSIBLE_START_AGE = { name: 'plausible start age', from: 16, to: 65, source: 'contoh' } as const;

/**
 * Differences between a valid number and the record. Warnings only: BKN corrects dates without changing the number,
 * so a difference never refuses a record.
 */
export function compareNip(
  parsed: PnsNip | PppkNip,
  recorded: RecordedPerson,
  plausible: { from: number; to: number } = PLAUSIBLE_START_AGE,
): NipWarning[] {
  const warnings: NipWarning[] = [];
  if (recorded.birthDate && recorded.birthDate !== parsed.birthDate) warnings.push('nip.birthDateMismatch');
  if (recorded.sex && recorded.sex !== parsed.sex) warnings.push('nip.sexMismatch');
  if (recorded.kind && recorded.kind !== parsed.kind) warnings.push('nip.kindMismatch');
  const age = parsed.start.year - Number(parsed.birthDate.slice(0, 4));
  if (age < plausible.from || age > plausible.to) warnings.push('nip.startImplausible');
  return warnings;
}
