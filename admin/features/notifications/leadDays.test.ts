import { expect, test } from '@jest/globals';
import { leadDaysOf } from './leadDays.js';

test.each([
  ['7, 3, 0', [7, 3, 0]],
  ['5', [5]],
  ['10;5 1', [10, 5, 1]],
  ['', undefined],
  ['tujuh', undefined],
  ['3, -1', undefined],
  ['1.5', undefined],
])('%j is read as %j', (text, days) => expect(leadDaysOf(text)).toEqual(days));
