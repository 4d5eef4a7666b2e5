import { describe, expect, test } from '@jest/globals';
import { indexDifference, toShow } from './indexRevision.rules.js';

const computed = (total: string | null, attendance: string | null, discipline = '100') => ({
  total,
  trace: [
    { component: 'ATTENDANCE', normalised: attendance, contribution: attendance && '20.00' },
    { component: 'DISCIPLINE', normalised: discipline, contribution: '15.00' },
  ],
});

describe('the difference between two computations of an index', () => {
  test('the first figure replaces none', () => expect(indexDifference(null, computed('80.00', '90'))).toBeNull());

  test('the same figures twice are no difference', () =>
    expect(indexDifference(computed('80.00', '90'), computed('80.00', '90'))).toBeNull());

  test('names both totals and only the components that differ', () =>
    expect(indexDifference(computed('80.00', '90'), computed('78.00', '80'))).toEqual({
      totalBefore: '80.00',
      totalAfter: '78.00',
      lines: [
        {
          component: 'ATTENDANCE',
          valueBefore: '90',
          valueAfter: '80',
          contributionBefore: '20.00',
          contributionAfter: '20.00',
        },
      ],
    }));

  test('data that appears or vanishes is a difference, never a silent zero', () => {
    expect(indexDifference(computed(null, null), computed('80.00', '90'))).toMatchObject({
      totalBefore: null,
      lines: [{ valueBefore: null, valueAfter: '90' }],
    });
    expect(indexDifference(computed('80.00', '90'), computed(null, null))).toMatchObject({ totalAfter: null });
  });
});

describe('what a closed cycle shows', () => {
  const stored = computed('80.00', '90');
  const other = indexDifference(stored, computed('78.00', '80'));

  test('a difference once, and another one again', () => {
    expect(toShow(stored, other, null)).toEqual(other);
    expect(toShow(stored, other, other)).toBeNull();
    const third = indexDifference(stored, computed('76.00', '70'));
    expect(toShow(stored, third, other)).toEqual(third);
  });

  test('that none is left when what was corrected was corrected back, once', () => {
    const gone = toShow(stored, null, other);
    expect(gone).toEqual({ totalBefore: '80.00', totalAfter: '80.00', lines: [] });
    expect(toShow(stored, null, gone)).toBeNull();
    expect(toShow(stored, null, null)).toBeNull();
  });
});
