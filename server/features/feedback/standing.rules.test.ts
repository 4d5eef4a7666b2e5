import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standardReliability } from './reliability.rules.js';
import { mayMeetAverage, standings } from './standing.rules.js';

const scale = { lo: 1, hi: 5 };
const at = (mean: number | null, reliability: number | null = 0.7, overall: number | null = 3) =>
  standings([{ category: 'A', mean }], overall, reliability, scale, standardReliability)[0];

describe('a value beside the mean of all', () => {
  test.each<[number | null, number | null, string | null]>([
    [3.1, 0.7, 'TOO_CLOSE'],
    [3.6, 0.7, 'TOO_CLOSE'],
    [4.8, 0.9, 'ABOVE'],
    [1.2, 0.9, 'BELOW'],
    [null, 0.9, null],
    [4.8, null, null],
  ])('%p with reliability %p: %p', (mean, reliability, word) => {
    expect(at(mean, reliability)?.word).toBe(word);
  });

  test('is above only when its whole range is above', () => {
    const score = fc.integer({ min: 10, max: 50 }).map((n) => n / 10);
    fc.assert(
      fc.property(score, score, fc.integer({ min: 0, max: 100 }), (mean, overall, percent) => {
        const one = at(mean, percent / 100, overall);
        if (one?.word === 'ABOVE') expect(one.low).toBeGreaterThan(overall);
        if (one?.word === 'BELOW') expect(one.high).toBeLessThan(overall);
        if (mean === overall) expect(one?.word).toBe('TOO_CLOSE');
      }),
    );
  });
});

test('an average is withheld from who could take the known ones away and hold fewer than five', () => {
  const group = (known: number, unknown: number) => [...Array(known).fill(true), ...Array(unknown).fill(false)];
  for (const known of [0, 1, 5, 9])
    for (let unknown = 0; unknown < 9; unknown++)
      expect([known, unknown, mayMeetAverage(group(known, unknown), 5)]).toEqual([
        known,
        unknown,
        unknown === 0 || unknown >= 5,
      ]);
});
