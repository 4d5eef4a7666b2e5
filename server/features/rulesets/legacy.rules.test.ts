import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LegacyBand, legacyScore, PP_30_2019 } from './legacy.rules.js';

describe('the old numeric score (PP 30/2019 Ps 41)', () => {
  test.each([
    ['E7: 70/30', 100, 90, 'SUPERIOR_ONLY', false, '97.00', 'GOOD'],
    ['E7: 60/40', 100, 90, 'WITH_PEERS', false, '96.00', 'GOOD'],
    ['110 with a new idea', 110, 110, 'SUPERIOR_ONLY', true, '110.00', 'VERY_GOOD'],
    ['110 without a new idea', 110, 110, 'SUPERIOR_ONLY', false, '110.00', 'GOOD'],
    ['109.99 with a new idea', '109.99', '109.99', 'WITH_PEERS', true, '109.99', 'GOOD'],
    ['120, the cap', 120, 120, 'WITH_PEERS', true, '120.00', 'VERY_GOOD'],
    ['90, the lower end of Baik', 90, 90, 'SUPERIOR_ONLY', false, '90.00', 'GOOD'],
    ['89.99', '89.99', '89.99', 'SUPERIOR_ONLY', false, '89.99', 'FAIR'],
    ['70', 70, 70, 'SUPERIOR_ONLY', false, '70.00', 'FAIR'],
    ['69.99', 69.99, 69.99, 'SUPERIOR_ONLY', false, '69.99', 'POOR'],
    ['50', 50, 50, 'WITH_PEERS', false, '50.00', 'POOR'],
    ['49.99', 49.99, 49.99, 'WITH_PEERS', true, '49.99', 'VERY_POOR'],
    ['nothing', 0, 0, 'SUPERIOR_ONLY', true, '0.00', 'VERY_POOR'],
  ] as const)('%s', (_, results, behaviour, weighting, newIdea, score, band) => {
    expect(legacyScore(results, behaviour, weighting, newIdea)).toMatchObject({ score, band });
  });

  test('a score outside 0 to 120 is refused', () => {
    for (const bad of [-1, 120.01, Number.NaN, 'seratus']) {
      expect(() => legacyScore(bad, 90, 'SUPERIOR_ONLY', false)).toThrow(RangeError);
      expect(() => legacyScore(90, bad, 'SUPERIOR_ONLY', false)).toThrow(RangeError);
    }
  });

  test('the weights total 100 and the bands fall to 0', () => {
    for (const { results, behaviour } of Object.values(PP_30_2019.weights)) expect(results + behaviour).toBe(100);
    const bounds = PP_30_2019.bands.map((band) => band.from);
    expect([...bounds].sort((a, b) => b - a)).toEqual(bounds);
    expect(bounds.at(-1)).toBe(0);
  });

  test('a better score never has a worse band, and a new idea never harms', () => {
    const value = fc.integer({ min: 0, max: 11_999 }).map((hundredths) => hundredths / 100);
    const rank = (band: LegacyBand) => Object.values(LegacyBand).indexOf(band);
    fc.assert(
      fc.property(value, value, fc.constantFrom('SUPERIOR_ONLY' as const, 'WITH_PEERS' as const), (a, b, weighting) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [worse, better] = [low, high].map((results) => legacyScore(results, 90, weighting, false));
        if (!worse || !better) throw new Error('two scores');
        expect(rank(better.band)).toBeLessThanOrEqual(rank(worse.band));
        expect(rank(legacyScore(high, 90, weighting, true).band)).toBeLessThanOrEqual(rank(better.band));
      }),
    );
  });
});
