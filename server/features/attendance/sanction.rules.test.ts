import { describe, expect, test } from '@jest/globals';
import { sanctionEnd } from './sanction.rules.js';

describe('how long a sanction lasts by its kind', () => {
  test.each([
    ['ORAL_REPRIMAND', '2026-06-22', null],
    ['WRITTEN_DISSATISFACTION', '2026-06-22', null],
    ['ALLOWANCE_CUT_6_MONTHS', '2026-06-22', '2026-12-21'],
    ['ALLOWANCE_CUT_6_MONTHS', '2026-08-31', '2027-02-27'],
    ['ALLOWANCE_CUT_9_MONTHS', '2026-06-01', '2027-02-28'],
    ['ALLOWANCE_CUT_12_MONTHS', '2026-01-01', '2026-12-31'],
    ['DEMOTION_12_MONTHS', '2024-02-29', '2025-02-27'],
    ['RELEASE_TO_EXECUTOR_12_MONTHS', '2026-03-15', '2027-03-14'],
    ['DISMISSAL', '2026-03-15', null],
  ] as const)('%s from %s: until %p', (sanction, from, to) => expect(sanctionEnd(sanction, from)).toBe(to));
});
