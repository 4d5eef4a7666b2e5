import type { Indicator } from '../attendance/indicator.rules.js';
import type { Given } from './observations.rules.js';

/**
 * An indicator as an input of the index. Its figures are named `presence.workingDays`; what occurs again is numbered
 * (`ORAL_REPRIMAND#2.decidedOn`), so that two sanctions of one kind stay two and the stored facts carry every input.
 */
export const givenOf = (indicator: Indicator | undefined | null): Given | null => {
  if (!indicator) return null;
  const seen = new Map<string, number>();
  const facts = indicator.trace.flatMap(({ key, raw }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const name = count === 1 ? key : `${key}#${count}`;
    return Object.entries(raw).map(([fact, value]) => [`${name}.${fact}`, value] as const);
  });
  return { value: indicator.value, facts: Object.fromEntries(facts) };
};
