import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Predicate } from './quadrant.rules.js';
import { gpaSuggestion, notCompletedRefusal, ratedPredicate, STUDY_GUIDE } from './studyAssignment.rules.js';

const levels = ['BACHELOR', 'POSTGRADUATE'] as const;
const accreditations = ['A', 'B', 'C', 'ABROAD'] as const;

describe('the IPK guide for tugas belajar (p.63)', () => {
  // Both ends of every band, as printed.
  test.each([
    ['BACHELOR', 'A', ['3.51', '4.0'], ['3.01', '3.50'], ['2.76', '3.00'], '2.75'],
    ['BACHELOR', 'B', ['3.61', '4.0'], ['3.10', '3.60'], ['2.76', '3.09'], '2.75'],
    ['BACHELOR', 'C', ['3.71', '4.0'], ['3.20', '3.70'], ['2.76', '3.19'], '2.75'],
    ['POSTGRADUATE', 'A', ['3.51', '4.00'], ['3.20', '3.50'], ['3.00', '3.19'], '2.99'],
    ['POSTGRADUATE', 'B', ['3.61', '4.00'], ['3.25', '3.60'], ['3.00', '3.24'], '2.99'],
    ['POSTGRADUATE', 'C', ['3.71', '4.00'], ['3.30', '3.70'], ['3.00', '3.29'], '2.99'],
  ] as const)('%s at %s: both ends of each band', (level, accreditation, veryGood, good, needsImprovement, poor) => {
    const at = (gpa: string) => gpaSuggestion(level, accreditation, gpa).predicate;
    expect([veryGood.map(at), good.map(at), needsImprovement.map(at), at(poor)]).toEqual([
      ['VERY_GOOD', 'VERY_GOOD'],
      ['GOOD', 'GOOD'],
      ['NEEDS_IMPROVEMENT', 'NEEDS_IMPROVEMENT'],
      'POOR',
    ]);
  });

  test.each(levels)('%s abroad uses the A row (no.6)', (level) => {
    expect({ ...STUDY_GUIDE.rows[level].ABROAD, programme: 'C' }).toEqual(STUDY_GUIDE.rows[level].A);
  });

  test('a higher IPK never suggests less, and a weaker university never asks for less', () => {
    const rank = (predicate: Predicate) => Object.values(Predicate).indexOf(predicate);
    const gpa = fc.integer({ min: 0, max: 399 });
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.constantFrom(...accreditations), gpa, (level, accreditation, n) => {
        const at = (hundredths: number, where: (typeof accreditations)[number] = accreditation) =>
          rank(gpaSuggestion(level, where, hundredths / 100).predicate);
        expect(at(n + 1)).toBeLessThanOrEqual(at(n));
        expect(at(n, 'C')).toBeGreaterThanOrEqual(at(n, 'B'));
        expect(at(n, 'B')).toBeGreaterThanOrEqual(at(n, 'A'));
      }),
    );
  });

  test('what is no IPK is refused', () => {
    for (const gpa of [4.01, -0.01, '3.505', 'A', Number.NaN]) {
      expect(() => gpaSuggestion('BACHELOR', 'A', gpa)).toThrow(RangeError);
    }
  });
});

describe('a study not completed (p.100, 103)', () => {
  test.each([
    ['VERY_GOOD', true, 'evaluation.notCompleted'],
    ['GOOD', true, 'evaluation.notCompleted'],
    ['NEEDS_IMPROVEMENT', true, 'evaluation.notCompleted'],
    ['POOR', true, null],
    ['VERY_POOR', true, null],
    ['POOR', false, 'evaluation.notOnStudy'],
    ['VERY_POOR', false, 'evaluation.notOnStudy'],
  ] as const)('%s, on study assignment %p → %p', (predicate, isOnStudy, key) => {
    const refusal = notCompletedRefusal(predicate, isOnStudy);
    expect(refusal?.key ?? null).toBe(key);
    if (refusal) expect(refusal.article).toMatch(/^p\.100, 103/);
  });

  test.each([
    ['MEETS', 'MEETS', null, 'GOOD'],
    ['MEETS', 'MEETS', 'POOR', 'POOR'],
    ['BELOW', 'MEETS', 'POOR', 'POOR'],
    ['BELOW', 'ABOVE', 'VERY_POOR', 'VERY_POOR'],
    ['BELOW', 'BELOW', null, 'VERY_POOR'],
  ] as const)('%s × %s with %p → %s', (results, behaviour, notCompleted, predicate) => {
    expect(ratedPredicate(results, behaviour, notCompleted)).toBe(predicate);
  });
});
