import { expect, test } from '@jest/globals';
import { QUADRANT as decided } from '../../../server/features/rulesets/quadrant.rules.js';
import { QUADRANT } from './quadrant.js';

test('the quadrant that is drawn is the quadrant that decides', () => {
  expect(QUADRANT).toEqual(decided);
});
