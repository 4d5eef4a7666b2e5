import { expect, test } from '@jest/globals';
import { periodName, periodOfRound } from './period.js';

test('a quarter and a month have their own names', () => {
  expect(periodName({ rhythm: 'QUARTERLY', year: 2026, ordinal: 3 })).toEqual([
    'periodic.quarter',
    { ordinal: 3, year: 2026 },
  ]);
  expect(periodName({ rhythm: 'MONTHLY', year: 2026, ordinal: 11 })[0]).toBe('periodic.month');
});

test('a round whose cycle is withheld has no name', () => {
  expect(periodOfRound({ cycle: null, period: { ordinal: 1 } })).toBeNull();
  expect(periodOfRound({ cycle: { year: 2026, rhythm: 'MONTHLY' }, period: { ordinal: 1 } })).toEqual({
    rhythm: 'MONTHLY',
    year: 2026,
    ordinal: 1,
  });
});
