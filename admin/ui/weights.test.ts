import { expect, test } from '@jest/globals';
import { totalOf } from './weights.js';

test.each([
  [[50, 30, 20], 100, true],
  [[33.33, 33.33, 33.34], 100, true],
  [[0.1, 0.2, 99.7], 100, true],
  [[50, 30], 80, false],
  [[60, 40.01], 100.01, false],
  [[60, null], null, false],
  [[60, Number.NaN], null, false],
  [[], 0, false],
])('%p add up to %p; exactly 100: %p', (weights, percent, isHundred) => {
  expect(totalOf(weights)).toEqual({ percent, isHundred });
});
