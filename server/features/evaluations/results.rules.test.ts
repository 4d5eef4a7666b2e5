import { describe, expect, test } from '@jest/globals';
import type { Rating } from '../rulesets/quadrant.rules.js';
import { suggestResult } from './results.rules.js';

const target = { kind: 'RANGE', min: 80, max: 90, direction: 'HIGHER_IS_BETTER' } as const;
const at = (realisation: number | null) => ({ target, realisation });

describe('what the indicators of one result suggest together', () => {
  const table: readonly (readonly [name: string, values: readonly (number | null)[], rating: Rating | null])[] = [
    ['nothing to calculate suggests nothing', [], null],
    ['one unknown leaves the whole to the reader', [95, null], null],
    ['all inside the range are as expected', [80, 90], 'MEETS'],
    ['all beyond are above', [91, 95], 'ABOVE'],
    ['one inside keeps the rest from being above', [95, 85], 'MEETS'],
    ['one below decides', [95, 79], 'BELOW'],
  ];
  test.each(table)('%s', (_name, values, rating) => {
    const indicators = values.map(at);
    expect(suggestResult(indicators)).toBe(rating);
    expect(suggestResult([...indicators].reverse())).toBe(rating);
  });

  test('a narrative is read by a person', () => {
    expect(suggestResult([{ target: { kind: 'NARRATIVE' }, realisation: null }])).toBeNull();
  });
});
