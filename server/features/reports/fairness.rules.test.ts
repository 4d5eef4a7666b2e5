import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Predicate } from '../rulesets/quadrant.rules.js';
import {
  standardFairnessBars as bars,
  FairnessDimension,
  fairnessOf,
  groupsOf,
  isSafe,
  type Outcome,
  shownGroups,
} from './fairness.rules.js';

const outcome = fc.record({
  groups: fc.record({
    UNIT: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    LEVEL: fc.constantFrom('EXECUTOR', 'EXECUTOR', 'EXECUTOR', 'SUPERVISOR'),
    KIND: fc.constantFrom('PNS', 'PNS', 'PPPK'),
    SEX: fc.constantFrom('M', 'F'),
  }),
  predicate: fc.option(fc.constantFrom(...Object.values(Predicate), 'GOOD' as const, 'GOOD' as const), { freq: 9 }),
  index: fc.option(fc.integer({ min: 40, max: 100 }), { freq: 9 }),
});
/** Of some agencies a whole group is one unit, so that groups of two dimensions nearly coincide. */
const agency = fc
  .tuple(fc.array(outcome, { minLength: 40, maxLength: 250, size: 'max' }), fc.boolean())
  .map(([people, mirrored]): Outcome[] =>
    people.map((one) => ({
      ...one,
      groups: mirrored ? { ...one.groups, KIND: one.groups.UNIT === 'a' ? 'PPPK' : 'PNS' } : one.groups,
    })),
  );
const measures = ['GOOD', 'VERY_GOOD', 'INDEX'] as const;
const minus = (a: Iterable<Outcome>, ...others: ReadonlySet<Outcome>[]) =>
  [...a].filter((one) => !others.some((other) => other.has(one)));

describe('outcomes by group', () => {
  test('neither a shown figure, nor what it leaves, nor the difference of two, covers a few people', () => {
    let shownSomewhere = 0;
    fc.assert(
      fc.property(agency, (people) => {
        const groups = Object.values(FairnessDimension).flatMap((dimension) => groupsOf(people, dimension));
        for (const measure of measures) {
          const known = people.filter((one) => (measure === 'INDEX' ? one.index : one.predicate) !== null);
          const shown = [...shownGroups(people, groups, measure, 5)];
          shownSomewhere += shown.length;
          const safe = (some: readonly Outcome[]) => expect(some.length === 0 || isSafe(some, measure, 5)).toBe(true);
          for (const group of shown) {
            safe(minus(known.filter((one) => group.members.has(one))));
            for (const other of shown) {
              const inside = known.filter((one) => group.members.has(one));
              if (other.dimension === group.dimension) continue;
              if (inside.every((one) => other.members.has(one)))
                safe(
                  minus(
                    known.filter((one) => other.members.has(one)),
                    group.members,
                  ),
                );
              if (inside.every((one) => !other.members.has(one))) safe(minus(known, group.members, other.members));
            }
          }
          for (const dimension of Object.values(FairnessDimension)) {
            const own = shown.filter((group) => group.dimension === dimension);
            if (own.length > 0) safe(minus(known, ...own.map(({ members }) => members)));
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(shownSomewhere).toBeGreaterThan(1_000);
  });

  test('the three predicates below good count as one, and a share is of those who were rated', () => {
    const one = (predicate: Predicate | null, sex: 'M' | 'F'): Outcome => ({
      groups: { UNIT: 'a', LEVEL: 'EXECUTOR', KIND: 'PNS', SEX: sex },
      predicate,
      index: 80,
    });
    const of = (n: number, predicate: Predicate | null, sex: 'M' | 'F') =>
      Array.from({ length: n }, () => one(predicate, sex));
    const people = [
      ...of(6, 'VERY_GOOD', 'M'),
      ...of(6, 'GOOD', 'M'),
      ...of(3, 'POOR', 'M'),
      ...of(5, 'VERY_POOR', 'M'),
      ...of(9, 'GOOD', 'F'),
      ...of(9, 'NEEDS_IMPROVEMENT', 'F'),
      ...of(4, null, 'F'),
    ];
    const { all, dimensions } = fairnessOf(people, bars);
    const sex = dimensions.find(({ dimension }) => dimension === 'SEX')?.groups;
    expect(all).toMatchObject({ people: 38, goodPercent: 55.3, indexMean: 80 });
    expect(sex?.find(({ key }) => key === 'F')).toMatchObject({
      people: 18,
      goodPercent: 50,
      ratioPercent: 83.3,
      isBelowBar: false,
    });
    expect(sex?.find(({ key }) => key === 'M')).toMatchObject({ people: 20, goodPercent: 60, ratioPercent: 100 });
  });

  test('a unit with one person below good hides that share and one more, so that the rest does not tell it', () => {
    const of = (unit: string, good: number, below: number): Outcome[] =>
      Array.from({ length: good + below }, (_, n) => ({
        groups: { UNIT: unit, LEVEL: 'EXECUTOR', KIND: 'PNS', SEX: 'M' },
        predicate: n < good ? 'GOOD' : 'POOR',
        index: null,
      }));
    const { dimensions } = fairnessOf([...of('a', 30, 1), ...of('b', 20, 6), ...of('c', 40, 9)], bars);
    const units = dimensions.find(({ dimension }) => dimension === 'UNIT')?.groups ?? [];
    expect(units.map(({ key, goodPercent }) => [key, goodPercent])).toEqual([
      ['a', null],
      ['b', null],
      ['c', 81.6],
    ]);
  });
});
