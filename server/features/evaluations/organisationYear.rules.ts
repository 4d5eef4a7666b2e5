import { fixedDayOf } from '../calendar/deadlines.rules.js';

/**
 * Whose year's organisation predikat an annual evaluation uses: its own, when issued at latest on the fixed day
 * (31 January of the next year); else (later, or not issued yet: null) that of the year before (p.94 f; example E9).
 */
export function organisationYear(performanceYear: number, issuedOn: string | null): number {
  const inTime = issuedOn !== null && issuedOn <= fixedDayOf('ORGANISATION_RESULT', performanceYear);
  return inTime ? performanceYear : performanceYear - 1;
}
