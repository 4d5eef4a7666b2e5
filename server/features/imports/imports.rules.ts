/** What may be imported. */
export const ImportKind = { STAFF: 'STAFF', ATTENDANCE: 'ATTENDANCE', ATTENDANCE_EVENTS: 'ATTENDANCE_EVENTS' } as const;
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind];

/** Where an import stands. Nothing of it is written before WRITTEN. */
export const ImportStatus = {
  CHECKING: 'CHECKING',
  REFUSED: 'REFUSED',
  CHECKED: 'CHECKED',
  WRITING: 'WRITING',
  WRITTEN: 'WRITTEN',
  FAILED: 'FAILED',
} as const;
export type ImportStatus = (typeof ImportStatus)[keyof typeof ImportStatus];

/** Bytes a file of each kind may have (assurance 7). */
export const IMPORT_MAX_BYTES = {
  STAFF: 10 * 1024 * 1024,
  ATTENDANCE: 50 * 1024 * 1024,
  ATTENDANCE_EVENTS: 10 * 1024 * 1024,
} as const satisfies Record<ImportKind, number>;

/** Files that hold one month. */
export const isMonthly = (kind: ImportKind): boolean => kind !== 'STAFF';

/** Findings kept for the screen; the true totals stand beside them and the sheet to download has all. */
export const SHOWN_PROBLEMS = 1_000;

/** Only a file that was checked without an error may be written, and only once. */
export const mayConfirm = (status: ImportStatus): boolean => status === 'CHECKED';

/** A month as YYYY-MM, or undefined. */
export const monthOf = (text: string | null | undefined): string | undefined =>
  text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : undefined;
