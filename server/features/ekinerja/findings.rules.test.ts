import { describe, expect, test } from '@jest/globals';
import { SIASN_CODES } from '../rulesets/siasnCodes.rules.js';
import { ekinerjaMessages } from './ekinerja.messages.js';
import { type BknFacts, BknFindingKind, bknFindings, FINDING_SEVERITY } from './findings.rules.js';

const evaluator = {
  id: 'atasan',
  nip: '198503122010011004',
  kind: 'PNS',
  grade: 'IV/a',
  level: 'ADMINISTRATOR',
  hasLeft: false,
  isRegionHead: false,
  isDelegate: false,
  isPlanSigned: true,
} as const;
const sound: BknFacts = {
  nip: '199001012015032001',
  kind: 'PNS',
  birthDate: '1990-01-01',
  sex: 'F',
  grade: 'III/b',
  level: 'FUNCTIONAL',
  hasFunctionalLevel: true,
  superiorId: 'atasan',
  isPlanSigned: true,
  evaluation: 'PUBLISHED',
  isExpected: true,
  isByDefault: false,
  isOwnEvaluator: false,
  evaluator,
  progress: { withoutAction: 0, notWhole: 0, withoutLink: 0 },
};
const codes = SIASN_CODES.definition;
const kinds = (facts: BknFacts) => bknFindings(facts, codes).map(({ kind }) => kind);
const of = (change: Partial<typeof evaluator | Record<string, unknown>>): BknFacts => ({
  ...sound,
  evaluator: { ...evaluator, ...change } as BknFacts['evaluator'],
});

/** Every kind, each with facts that differ from the sound ones in one point. */
const EACH: Readonly<Record<BknFindingKind, BknFacts>> = {
  EVALUATOR_MISSING: { ...sound, evaluator: null },
  EVALUATOR_SELF: { ...sound, isOwnEvaluator: true },
  EVALUATOR_LEFT: of({ hasLeft: true }),
  EVALUATOR_NOT_ENTITLED: of({ level: 'EXECUTOR' }),
  EVALUATOR_DIFFERS: { ...sound, superiorId: 'orang lain' },
  EVALUATOR_NIP: of({ nip: '1.97E+17' }),
  EVALUATOR_GRADE: of({ grade: 'V/a' }),
  EVALUATOR_PLAN_MISSING: of({ isPlanSigned: false }),
  NIP_INVALID: { ...sound, nip: '199013012015032001' },
  NIP_DIFFERS: { ...sound, birthDate: '1991-01-01' },
  GRADE_UNKNOWN: { ...sound, grade: '' },
  LEVEL_UNKNOWN: { ...sound, hasFunctionalLevel: false },
  PLAN_MISSING: { ...sound, isPlanSigned: false },
  EVALUATION_MISSING: { ...sound, evaluation: null },
  EVALUATION_OPEN: { ...sound, evaluation: 'OPEN' },
  EVALUATION_UNPUBLISHED: { ...sound, evaluation: 'RATED' },
  PROGRESS_WITHOUT_ACTION: { ...sound, progress: { ...sound.progress, withoutAction: 2 } },
  PROGRESS_NOT_WHOLE: { ...sound, progress: { ...sound.progress, notWhole: 2 } },
  PROGRESS_WITHOUT_LINK: { ...sound, progress: { ...sound.progress, withoutLink: 2 } },
};

describe('what BKN would refuse', () => {
  test('a sound record has no finding', () => {
    expect(kinds(sound)).toEqual([]);
  });

  test.each(Object.entries(EACH))('%s is found, alone', (kind, facts) => {
    expect(kinds(facts)).toEqual([kind]);
    for (const locale of ['id', 'en'] as const) {
      const texts: Readonly<Record<string, string>> = ekinerjaMessages[locale];
      expect([texts[`bkn.${kind}`], texts[`bkn.${kind}.remedy`]].every(Boolean)).toBe(true);
    }
    expect(bknFindings(facts, codes)[0]?.severity).toBe(FINDING_SEVERITY[kind as BknFindingKind]);
  });

  test('the head of the region is no ASN: neither grade nor plan is asked of him', () => {
    expect(kinds(of({ isRegionHead: true, grade: '', isPlanSigned: false, level: 'EXECUTOR' }))).toEqual([]);
  });

  test('a delegate may evaluate below pengawas, and the superior in default may differ', () => {
    expect(kinds(of({ level: 'FUNCTIONAL', isDelegate: true }))).toEqual([]);
    expect(kinds({ ...sound, superiorId: 'orang lain', isByDefault: true })).toEqual([]);
  });

  test('before the rating nothing is missing yet', () => {
    expect(kinds({ ...of({ isPlanSigned: false }), evaluation: null, isPlanSigned: false, isExpected: false })).toEqual(
      [],
    );
  });

  test('a PPPK needs a grade of the own table, and gets no credit points', () => {
    const pppk: BknFacts = { ...sound, nip: '199001012020212001', kind: 'PPPK', hasFunctionalLevel: false };
    expect(kinds({ ...pppk, grade: 'IX' })).toEqual([]);
    expect(kinds({ ...pppk, grade: 'III/a' })).toEqual(['GRADE_UNKNOWN']);
  });
});
