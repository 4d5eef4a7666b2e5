/** Months as YYYY-MM. Pure. */

/** The month so many months later (earlier when negative). */
export const monthAfter = (month: string, count: number): string => {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 + count, 1)).toISOString().slice(0, 7);
};

/** This month and those before it, newest first. */
export const lastMonths = (now: Date, count: number): string[] => {
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  return Array.from({ length: count }, (_, n) => monthAfter(month, -n));
};

/** In place of a month: the latest one with recorded days. */
export const LATEST = 'latest';

/** Where one person's month is shown. */
export const monthPath = ({ employeeId, month }: { readonly employeeId: string; readonly month: string }): string =>
  `/attendance/${employeeId}/${month}`;

const isWord = (part: string): boolean => /^[A-Z_]+$/.test(part);

/**
 * A correction's line ("07:30 – MISSING_PUNCH") with its words said by `say`; times stay as they are. Remark and status
 * may be one word (ABSENT ABSENT): it is said once.
 */
export const saidCorrection = (line: string, say: (word: string) => string): string =>
  line
    .split(' ')
    .filter((part, n, all) => !isWord(part) || part !== all[n - 1])
    .map((part) => (isWord(part) ? say(part) : part))
    .join(' ');
