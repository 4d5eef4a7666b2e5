import { describe, expect, test } from '@jest/globals';
import { hasProvenance } from './provenance.rules.js';
import {
  type Colleague,
  kindBetween,
  nominationProblem,
  type RaterRequest,
  standardMatching,
  togetherSince,
} from './raters.rules.js';

const person = (id: string, superiorId: string | null, unitId = 'u', positionLevel = 1): Colleague => ({
  id,
  unitId,
  positionLevel,
  superiorId,
  since: '2020-01-01',
});
const [head, ani, budi, cici] = [
  person('head', null, 'u', 3),
  person('ani', 'head'),
  person('budi', 'head'),
  person('cici', 'ani', 'u', 0),
];

describe('the reporting line', () => {
  test.each<[Colleague, Colleague, string | null]>([
    [ani, ani, 'SELF'],
    [ani, head, 'SUPERIOR'],
    [ani, budi, 'PEER'],
    [ani, cici, 'SUBORDINATE'],
    [cici, budi, null],
    [ani, person('x', null, 'other'), null],
    [ani, person('x', 'ani'), 'SUBORDINATE'], // of equal rank, but reporting to the ratee
  ])('makes %j one kind for each rater', (ratee, rater, kind) => {
    expect(kindBetween(ratee, rater)).toBe(kind);
  });
});

describe('months together', () => {
  test.each([
    ['2026-06-01', 3, '2026-03-01'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-05-31', 3, '2024-02-29'],
    ['2026-01-15', 3, '2025-10-15'],
    ['2026-06-01', 0, '2026-06-01'],
    ['2026-01-31', 14, '2024-11-30'],
  ])('before %s, %p of them begin on %s', (day, months, first) => {
    expect(togetherSince(day, months)).toBe(first);
  });
});

describe('a nomination', () => {
  const DAY = '2026-06-01';
  const held: RaterRequest[] = [{ rateeId: 'ani', raterId: 'head', kind: 'SUPERIOR' }];
  const other = person('luar', null, 'elsewhere');
  const busy = Array.from({ length: 8 }, (_, i): RaterRequest => ({ rateeId: `r${i}`, raterId: 'budi', kind: 'PEER' }));
  const five = Array.from({ length: 5 }, (_, i): RaterRequest => ({ rateeId: 'ani', raterId: `r${i}`, kind: 'PEER' }));
  test.each<[string, Colleague, RaterRequest['kind'], RaterRequest[], string | null]>([
    ['a peer', budi, 'PEER', held, null],
    ['somebody outside', other, 'OTHER', held, null],
    ['a peer from elsewhere, chosen by hand', other, 'PEER', held, null],
    ['oneself as a peer', ani, 'PEER', held, 'feedback.rater.self'],
    ['somebody else as self', budi, 'SELF', held, 'feedback.rater.self'],
    ['the superior as a peer', head, 'PEER', [], 'feedback.rater.superior'],
    ['somebody else as superior', budi, 'SUPERIOR', held, 'feedback.rater.superior'],
    ['a subordinate as other', cici, 'OTHER', held, 'feedback.rater.subordinate'],
    ['a peer as subordinate', budi, 'SUBORDINATE', held, 'feedback.rater.subordinate'],
    ['the same person in a second kind', head, 'OTHER', held, 'feedback.rater.twoKinds'],
    ['a rater at the load cap', budi, 'PEER', busy, 'feedback.rater.loadCap'],
    ['a sixth peer', budi, 'PEER', five, 'feedback.rater.maximum'],
  ])('of %s', (_, rater, kind, existing, problem) => {
    const facts = { ratee: ani, rater, held: existing, forbidden: [], day: DAY };
    const found = nominationProblem({ rateeId: 'ani', raterId: rater.id, kind }, facts, standardMatching);
    expect(found?.key ?? null).toBe(problem);
  });

  test('of a relative is refused in both directions', () => {
    const relatives = [{ a: 'budi', b: 'ani', ground: 'RELATIVE' as const }];
    for (const [ratee, rater] of [
      [ani, budi],
      [budi, ani],
    ] as const) {
      const nomination = { rateeId: ratee.id, raterId: rater.id, kind: 'PEER' as const };
      const facts = { ratee, rater, held: [], forbidden: relatives, day: DAY };
      expect(nominationProblem(nomination, facts, standardMatching)?.key).toBe('feedback.rater.forbidden');
    }
  });

  test.each<[string, RaterRequest['kind'], Colleague, string, number | null]>([
    ['the last day that is enough', 'PEER', { ...budi, since: '2026-03-01' }, '2026-06-01', null],
    ['a day too few', 'PEER', { ...budi, since: '2026-03-02' }, '2026-06-01', 3],
    ['a new report', 'SUBORDINATE', { ...cici, since: '2026-05-01' }, '2026-06-01', 3],
    ['somebody outside the team', 'OTHER', { ...other, since: '2026-05-31' }, '2026-06-01', null],
  ])('asks for months together: %s', (_, kind, rater, day, months) => {
    const facts = { ratee: ani, rater, held: [], forbidden: [], day };
    const found = nominationProblem({ rateeId: 'ani', raterId: rater.id, kind }, facts, standardMatching);
    expect(found?.params?.months ?? null).toBe(months);
  });
});

test('the standard rules of matching say where they come from', () => {
  expect(hasProvenance(standardMatching)).toBe(true);
});
