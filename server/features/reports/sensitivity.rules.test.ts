import { describe, expect, test } from '@jest/globals';
import { sensitivityOf, type WeighedPerson } from './sensitivity.rules.js';

const person = (a: number, b: number): WeighedPerson => ({
  components: [
    { code: 'A', value: a, weight: 60 },
    { code: 'B', value: b, weight: 40 },
  ],
});

describe('what other weights would change', () => {
  test('everybody equal in all components: nothing, whatever the weights', () => {
    const all = Array.from({ length: 20 }, (_, n) => person(50 + n, 50 + n));
    for (const row of sensitivityOf(all, 5))
      expect(row).toMatchObject({ meanChange: 0, movedPercent: 0, leftQuarterPercent: 0 });
  });

  test('ten points more for a component move an index by a tenth of the distance', () => {
    const all = Array.from({ length: 20 }, () => person(100, 50));
    const rows = sensitivityOf(all, 5);
    expect(rows).toHaveLength(8);
    expect(rows.find(({ component, shift }) => component === 'A' && shift === 10)).toMatchObject({
      meanChange: 5,
      movedPercent: 100,
    });
    expect(rows.find(({ component, shift }) => component === 'B' && shift === -5)).toMatchObject({ meanChange: 2.5 });
  });

  test('somebody without a component keeps the index, and a share of a few people is withheld', () => {
    const alone: WeighedPerson = { components: [{ code: 'A', value: 70, weight: 60 }] };
    const all = [...Array.from({ length: 20 }, () => alone), person(100, 50), person(100, 50)];
    const row = sensitivityOf(all, 5).find(({ component, shift }) => component === 'A' && shift === 10);
    expect(row?.movedPercent).toBeNull();
    expect(row?.meanChange).toBe(0.45);
  });

  test('places in the upper quarter are lost by those who lived on what counts less', () => {
    const all = [
      ...Array.from({ length: 10 }, () => person(100, 60)),
      ...Array.from({ length: 10 }, () => person(50, 100)),
      ...Array.from({ length: 10 }, () => person(71, 100)),
    ];
    const at = (shift: number) => sensitivityOf(all, 5).find((row) => row.component === 'A' && row.shift === shift);
    expect(at(-5)?.leftQuarterPercent).toBe(100);
    expect(at(5)?.leftQuarterPercent).toBe(0);
  });
});
