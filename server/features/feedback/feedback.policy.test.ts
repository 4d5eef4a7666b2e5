import { describe, expect, test } from '@jest/globals';
import { Phase } from '../cycles/cycle.rules.js';
import { type DisclosureReader, disclosureAccess } from './feedback.policy.js';

const nobody: DisclosureReader = {
  isRatee: false,
  isEvaluator: false,
  isEvaluatorSuperior: false,
  seesAgency: false,
  isHiddenRater: false,
};
const RATING: readonly Phase[] = ['RATING', 'CALIBRATION'];
const PUBLISHED: readonly Phase[] = ['PUBLISHED', 'CLOSED'];

describe('who may open a disclosure', () => {
  const table: [string, Partial<DisclosureReader>, readonly Phase[]][] = [
    ['the ratee from publication', { isRatee: true }, PUBLISHED],
    ['the evaluator from rating', { isEvaluator: true }, [...RATING, ...PUBLISHED]],
    ['the evaluator’s superior from rating', { isEvaluatorSuperior: true }, [...RATING, ...PUBLISHED]],
    ['officer and auditor from rating', { seesAgency: true }, [...RATING, ...PUBLISHED]],
    ['an officer about himself from publication', { seesAgency: true, isRatee: true }, PUBLISHED],
  ];
  test.each(table)('%s', (_who, standing, open) => {
    for (const phase of Object.values(Phase)) {
      const reader = { ...nobody, ...standing };
      expect([phase, disclosureAccess(reader, phase)]).toEqual([phase, open.includes(phase) ? 'OPEN' : 'NOT_YET']);
      expect(disclosureAccess({ ...reader, isHiddenRater: true }, phase)).toBe('HIDDEN');
    }
  });

  test('for everybody else it is not there, in any phase', () => {
    for (const phase of Object.values(Phase)) expect(disclosureAccess(nobody, phase)).toBe('HIDDEN');
  });
});
