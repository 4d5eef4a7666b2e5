import { expect, test } from '@jest/globals';
import { figureKey } from './eventWords.js';

test.each([
  [true, 10, 12.5, 'moved'],
  [true, 12.5, 10, 'moved'],
  [true, 10, 10, 'not_moved'],
  [false, 10, 12.5, 'kept'],
  [false, 10, 10, 'not_moved'],
] as const)('applied %s, %d to %d: %s', (isApplied, percentBefore, percentAfter, key) =>
  expect(figureKey({ month: '2026-09', isApplied, percentBefore, percentAfter })).toBe(key),
);
