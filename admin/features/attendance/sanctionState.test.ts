import { expect, test } from '@jest/globals';
import { stateOf } from './SanctionState.js';

const cut = { level: 'MEDIUM', effectiveFrom: '2026-06-22', effectiveTo: '2026-12-21' } as const;

test.each([
  [cut, '2026-06-21', 'coming'],
  [cut, '2026-06-22', 'in_force'],
  [cut, '2026-12-21', 'in_force'],
  [cut, '2026-12-22', 'ended'],
  [{ ...cut, annulledOn: '2026-08-03' }, '2026-08-04', 'annulled'],
  [{ level: 'LIGHT', effectiveFrom: '2026-06-22' } as const, '2026-07-01', 'given'],
  [{ level: 'HEAVY', effectiveFrom: '2026-06-22' } as const, '2030-01-01', 'in_force'],
])('%j on %s is %s', (sanction, on, state) => expect(stateOf(sanction, on)).toBe(state));
