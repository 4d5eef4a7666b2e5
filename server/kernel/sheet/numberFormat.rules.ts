/** Built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** Whether a number in this format is shown as a date or time; quoted text, colours and escapes do not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  const bare = code
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/g, '');
  return /[dmyhs]/.test(bare.replace(/general/g, ''));
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A spreadsheet's day number as text: `DD-MM-YYYY`, `HH:MM` (seconds only when there are some) or both.
 * Numbers outside the calendar come back unchanged. The leap day of 1900 that never was is passed over.
 */
export function serialToText(serial: number, epoch1904: boolean): string {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return String(serial);
  const seconds = Math.round(serial * 86_400);
  const shifted = !epoch1904 && serial >= 1 && serial < 60 ? DAY_MS : 0;
  const moment = new Date((epoch1904 ? EPOCH_1904 : EPOCH_1900) + seconds * 1000 + shifted);
  const clock = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
  const time = moment.getUTCSeconds() === 0 ? clock : `${clock}:${two(moment.getUTCSeconds())}`;
  if (serial < 1 && !epoch1904) return time;
  const day = `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()}`;
  return seconds % 86_400 === 0 ? day : `${day} ${time}`;
}

/**
 * A number cell as the text a person typed: `45` not `45.0`, `0.1` not `0.10000000000000001`. Numbers beyond 15 digits
 * stay as the file writes them, so a NIP rounded by a spreadsheet is seen as such.
 */
export function numberToText(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return raw.trim();
  return String(Number(value.toPrecision(15)));
}
