/** Why a date cannot be read: not in a known shape, or a day that the calendar does not have. */
export type DayFault = 'SHAPE' | 'IMPOSSIBLE';

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/;

/** Whether the Gregorian calendar has this day; years 1900 to 2199. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A date as Indonesian lists write it (`31-12-2026`, also with `/` or `.`), or ISO.
 * @returns `{ day: 'YYYY-MM-DD' }`, or `{ fault }`. Two-digit years are not guessed.
 */
export function parseDay(text: string): { readonly day: string } | { readonly fault: DayFault } {
  const first = DAY_FIRST.exec(text);
  const [year, month, day] = first === null ? (YEAR_FIRST.exec(text)?.slice(1) ?? []) : [first[3], first[2], first[1]];
  if (year === undefined || month === undefined || day === undefined) return { fault: 'SHAPE' };
  if (!isDay(Number(year), Number(month), Number(day))) return { fault: 'IMPOSSIBLE' };
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const CLOCK = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/;

/** A time of day (`07:30`, `7.30`, `07:30:15`) as `HH:MM`, seconds cut off; null when there is no such time. */
export function parseClock(text: string): string | null {
  const [, hour, minute, second = '0'] = CLOCK.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** A text a spreadsheet would take for a formula: it begins with `=`, `+`, `-`, `@` or their full-width forms, tab or CR. */
export const looksLikeFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text);

/** `YYYY-MM-DD` as the lists write it: `DD-MM-YYYY`. */
export const dayText = (day: string) => day.split('-').reverse().join('-');

/** A cell without what surrounds it (also no-break and zero-width spaces); `repaired` when that changed it. */
export function cleanCell(cell: string | undefined): { readonly text: string; readonly repaired: boolean } {
  const raw = cell ?? '';
  const text = raw.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
  return { text, repaired: text !== raw };
}
