import { expect, test } from '@jest/globals';
import { organisationYear } from './organisationYear.rules.js';

test.each([
  ['E9: issued on 10 February, the year before counts', 2025, '2026-02-10', 2024],
  ['issued on the last day of January, the year itself counts', 2025, '2026-01-31', 2025],
  ['issued in December of the year, the year itself counts', 2025, '2025-12-20', 2025],
  ['not issued yet, the year before counts', 2025, null, 2024],
])('%s (p.94 f)', (_, year, issuedOn, expected) => {
  expect(organisationYear(year, issuedOn)).toBe(expected);
});
