/** `AB` → 27 (0-based); letters beyond any sheet stay a large number. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) {
    index = index * 26 + letter.charCodeAt(0) - 64;
    if (index > 1_000_000) break;
  }
  return index - 1;
}

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + (index % 26));
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * A date cell as lists write it: `DD-MM-YYYY`, `HH:MM` (seconds only when there are some) or both.
 * A workbook keeps a time without a date on the day before its first, 30 December 1899.
 */
export function momentText(date: Date): string {
  const moment = new Date(Math.round(date.getTime() / 1000) * 1000);
  const [hours, minutes, seconds] = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()];
  const time = `${two(hours)}:${two(minutes)}${seconds === 0 ? '' : `:${two(seconds)}`}`;
  const day = `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()}`;
  if (day === '30-12-1899') return time;
  return hours + minutes + seconds === 0 ? day : `${day} ${time}`;
}

/**
 * A number cell as the text a person typed: `45` not `45.0`, `0.1` not `0.10000000000000001`. Numbers beyond 15 digits
 * stay as the file writes them, so a NIP rounded by a spreadsheet is seen as such.
 */
export function numberText(raw: string): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return raw.trim();
  return String(Number(value.toPrecision(15)));
}
