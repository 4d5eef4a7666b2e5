import type { Day, Provenance } from '../cycles/dated.rules.js';
import { clockMinutes, type Hours } from './hours.rules.js';

/** What a day came to. Late and early departure may fall on one day: then the status is LATE and both minutes are kept. */
export const DayStatus = {
  PRESENT: 'PRESENT',
  LATE: 'LATE',
  EARLY_LEAVE: 'EARLY_LEAVE',
  MISSING_PUNCH: 'MISSING_PUNCH',
  EXCUSED: 'EXCUSED',
  ABSENT: 'ABSENT',
  HOLIDAY: 'HOLIDAY',
} as const;
export type DayStatus = (typeof DayStatus)[keyof typeof DayStatus];

/** Excused absence: sakit, cuti, tugas kedinasan, dispensasi, keadaan kahar (example: Perwali Samarinda 31/2022 Ps 15). */
export const Excuse = {
  SICK: 'SICK',
  LEAVE: 'LEAVE',
  DUTY: 'DUTY',
  DISPENSATION: 'DISPENSATION',
  FORCE_MAJEURE: 'FORCE_MAJEURE',
} as const;
export type Excuse = (typeof Excuse)[keyof typeof Excuse];
/** What the attendance list may say about a day. */
export const Remark = { ...Excuse, ABSENT: 'ABSENT' } as const;
export type Remark = (typeof Remark)[keyof typeof Remark];

/** Words of the attendance sheets and what they mean. */
const REMARKS: Readonly<Record<string, Remark>> = {
  SAKIT: 'SICK',
  CUTI: 'LEAVE',
  'DINAS LUAR': 'DUTY',
  DINAS: 'DUTY',
  'TUGAS KEDINASAN': 'DUTY',
  DISPENSASI: 'DISPENSATION',
  'KEADAAN KAHAR': 'FORCE_MAJEURE',
  ALPA: 'ABSENT',
  'TANPA KETERANGAN': 'ABSENT',
};

/** The remark behind a sheet's word; null for an empty cell, undefined for a word nobody declared. */
export const remarkOf = (text: string): Remark | null | undefined => {
  const word = text.trim().replace(/\s+/g, ' ').toUpperCase();
  return word === '' ? null : REMARKS[word];
};

export type BandNumber = 1 | 2 | 3 | 4;
export type LateBand = `TL${BandNumber}`;
export type EarlyBand = `PSW${BandNumber}`;

/** Bands of minutes for TL (terlambat) and PSW (pulang sebelum waktu); `to` null is open above. */
export interface MinuteBands extends Provenance {
  readonly bands: readonly { readonly band: BandNumber; readonly from: number; readonly to: number | null }[];
  /** The band of a missing punch, in or out. */
  readonly missingPunch: BandNumber;
  /** How long before the start a punch of a night shift still counts for that shift. */
  readonly opensMinutesBefore: number;
}

export const MINUTE_BANDS: MinuteBands = {
  name: 'TL/PSW (contoh)',
  version: 1,
  validFrom: '2022-01-01',
  validTo: null,
  source: 'Contoh kementerian dan Perwali Samarinda 31/2022 Ps 13, 15',
  example: true,
  bands: [
    { band: 1, from: 1, to: 30 },
    { band: 2, from: 31, to: 60 },
    { band: 3, from: 61, to: 90 },
    { band: 4, from: 91, to: null },
  ],
  missingPunch: 4,
  opensMinutesBefore: 90,
};

/** The band of so many minutes; null for none. */
export const bandOf = (minutes: number, bands: MinuteBands): BandNumber | null =>
  bands.bands.find(({ from, to }) => minutes >= from && (to === null || minutes <= to))?.band ?? null;

export interface DayRecord {
  readonly day: Day;
  /** Punches as HH:MM local, null when there is none. */
  readonly in: string | null;
  readonly out: string | null;
  readonly remark: Remark | null;
}

/** What the record contradicts in itself; somebody corrects it at the source, the day is judged by its punches. */
export type Conflict = 'ABSENT_WITH_PUNCHES' | 'OUT_BEFORE_IN';

export interface DayResult {
  readonly day: Day;
  readonly status: DayStatus;
  readonly excuse: Excuse | null;
  readonly missing: 'IN' | 'OUT' | null;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
  readonly lateBand: LateBand | null;
  readonly earlyBand: EarlyBand | null;
  readonly conflict: Conflict | null;
}

const quiet = {
  excuse: null,
  missing: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  lateBand: null,
  earlyBand: null,
} as const;

/**
 * Minutes of a punch; on a night shift what lies before the opening belongs to the morning after. Nobody comes after the
 * end: such a punch in was made on the evening itself, very early.
 */
const punchMinutes = (
  time: string,
  direction: 'IN' | 'OUT',
  hours: { start: number; end: number },
  bands: MinuteBands,
): number => {
  const minutes = clockMinutes(time);
  if (minutes === null) throw new RangeError(`not a clock time: ${time}`);
  if (hours.end <= 1440 || minutes >= hours.start - bands.opensMinutesBefore) return minutes;
  return direction === 'IN' && minutes + 1440 > hours.end ? minutes : minutes + 1440;
};

const edges = (hours: Hours): { start: number; end: number } => {
  const start = clockMinutes(hours.start);
  const end = clockMinutes(hours.end);
  if (start === null || end === null) throw new RangeError(`not clock times: ${hours.start}, ${hours.end}`);
  return { start, end: end <= start ? end + 1440 : end };
};

/**
 * One day judged. `hours` is null on a day without work (holiday, weekend, free shift). A record with neither punch nor
 * remark is absence without explanation (tanpa keterangan); a day without any record is not given to this function.
 * Evidence of presence outweighs a remark of absence. Throws RangeError for a punch that is no clock time.
 */
export const dayResult = (record: DayRecord, hours: Hours | null, bands: MinuteBands): DayResult => {
  const { day, remark } = record;
  if (hours === null) return { ...quiet, day, status: 'HOLIDAY', conflict: null };
  if (remark !== null && remark !== 'ABSENT')
    return { ...quiet, day, status: 'EXCUSED', excuse: remark, conflict: null };
  if (record.in === null && record.out === null) return { ...quiet, day, status: 'ABSENT', conflict: null };

  const { start, end } = edges(hours);
  const came = record.in === null ? null : punchMinutes(record.in, 'IN', { start, end }, bands);
  const left = record.out === null ? null : punchMinutes(record.out, 'OUT', { start, end }, bands);
  const reversed = came !== null && left !== null && left < came;
  const lateMinutes = came === null ? 0 : Math.max(0, came - start);
  const earlyMinutes = left === null ? 0 : Math.max(0, end - left);
  const lateBand = came === null ? bands.missingPunch : bandOf(lateMinutes, bands);
  const earlyBand = left === null ? bands.missingPunch : bandOf(earlyMinutes, bands);
  const missing = came === null ? 'IN' : left === null ? 'OUT' : null;
  return {
    day,
    status: missing ? 'MISSING_PUNCH' : lateMinutes > 0 ? 'LATE' : earlyMinutes > 0 ? 'EARLY_LEAVE' : 'PRESENT',
    excuse: null,
    missing,
    lateMinutes,
    earlyMinutes,
    lateBand: lateBand === null ? null : `TL${lateBand}`,
    earlyBand: earlyBand === null ? null : `PSW${earlyBand}`,
    conflict: remark === 'ABSENT' ? 'ABSENT_WITH_PUNCHES' : reversed ? 'OUT_BEFORE_IN' : null,
  };
};
