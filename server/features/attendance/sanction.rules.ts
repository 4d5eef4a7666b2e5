import { addDays, addMonths, type Day } from '../cycles/dated.rules.js';
import type { Sanction } from './discipline.rules.js';

/** How many months the sanctions last that last for a time (PP 94/2021, secondary source). */
const SANCTION_MONTHS: Readonly<Partial<Record<Sanction, number>>> = {
  ALLOWANCE_CUT_6_MONTHS: 6,
  ALLOWANCE_CUT_9_MONTHS: 9,
  ALLOWANCE_CUT_12_MONTHS: 12,
  DEMOTION_12_MONTHS: 12,
  RELEASE_TO_EXECUTOR_12_MONTHS: 12,
};

/** Last day of a sanction that began on a day, by its kind; null for a reprimand and for a dismissal. */
export const sanctionEnd = (sanction: Sanction, from: Day): Day | null => {
  const months = SANCTION_MONTHS[sanction];
  return months === undefined ? null : addDays(addMonths(from, months), -1);
};
