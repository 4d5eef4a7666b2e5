import { describe, expect, test } from '@jest/globals';
import { emptyDocument, nextDocument, type PlanDocument } from './document.rules.js';

const old: PlanDocument = {
  ...emptyDocument('QUANTITATIVE'),
  results: [
    {
      ...{ key: 'r', text: 'Layanan cepat', priority: 'MAIN', source: null, controlLevel: null, supports: null },
      ...{ assignedByOther: true, approvedByEvaluator: true, assignedBy: 'Kepala Bidang', supported: null },
      ...{ concerns: [], indicators: [] },
    },
  ],
  expectations: { COMPETENT: 'Ikuti pelatihan' },
};

describe('what the next edition begins with (p.64-65 B.12-13, C.6-7)', () => {
  test.each(['NEW_ASSIGNMENT', 'FEEDBACK', 'STUDY_LEAVE'] as const)('%s: the whole plan, to be added to', (reason) => {
    expect(nextDocument(old, reason)).toEqual(old);
    expect(nextDocument(old, reason).results).not.toBe(old.results);
  });

  test('whoever moved plans anew for the new post', () => {
    expect(nextDocument(old, 'EMPLOYEE_MOVED')).toEqual(emptyDocument('QUANTITATIVE'));
  });

  test('under a new evaluator the results stay, the word of the former does not', () => {
    const next = nextDocument(old, 'EVALUATOR_MOVED');
    expect(next).toEqual({ ...old, expectations: {}, results: [{ ...old.results[0], approvedByEvaluator: false }] });
    expect(old.results[0]?.approvedByEvaluator).toBe(true);
  });
});
