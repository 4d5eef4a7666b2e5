import type { PositionLevel } from '../organization/positionLevel.rules.js';
import { POSITION_LEVELS } from '../organization/positionLevel.rules.js';
import { findGrade } from '../people/grade.rules.js';
import { compareNip, type EmployeeKind, parseNip, type Sex } from '../people/nip.rules.js';
import type { SiasnCodes } from '../rulesets/siasnCodes.rules.js';

/** What e-Kinerja BKN or SIASN would refuse, or what a person has to look at there (regulation.md 5, 6). */
export const BknFindingKind = {
  EVALUATOR_MISSING: 'EVALUATOR_MISSING',
  EVALUATOR_SELF: 'EVALUATOR_SELF',
  EVALUATOR_LEFT: 'EVALUATOR_LEFT',
  EVALUATOR_NOT_ENTITLED: 'EVALUATOR_NOT_ENTITLED',
  EVALUATOR_DIFFERS: 'EVALUATOR_DIFFERS',
  EVALUATOR_NIP: 'EVALUATOR_NIP',
  EVALUATOR_GRADE: 'EVALUATOR_GRADE',
  EVALUATOR_PLAN_MISSING: 'EVALUATOR_PLAN_MISSING',
  NIP_INVALID: 'NIP_INVALID',
  NIP_DIFFERS: 'NIP_DIFFERS',
  GRADE_UNKNOWN: 'GRADE_UNKNOWN',
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  PLAN_MISSING: 'PLAN_MISSING',
  EVALUATION_MISSING: 'EVALUATION_MISSING',
  EVALUATION_OPEN: 'EVALUATION_OPEN',
  EVALUATION_UNPUBLISHED: 'EVALUATION_UNPUBLISHED',
  PROGRESS_WITHOUT_ACTION: 'PROGRESS_WITHOUT_ACTION',
  PROGRESS_NOT_WHOLE: 'PROGRESS_NOT_WHOLE',
  PROGRESS_WITHOUT_LINK: 'PROGRESS_WITHOUT_LINK',
} as const;
export type BknFindingKind = (typeof BknFindingKind)[keyof typeof BknFindingKind];

export const BknSeverity = { REFUSED: 'REFUSED', CHECK: 'CHECK' } as const;
export type BknSeverity = (typeof BknSeverity)[keyof typeof BknSeverity];

/** REFUSED: the record cannot be written there. CHECK: it can, and somebody should look first. */
export const FINDING_SEVERITY = {
  EVALUATOR_MISSING: 'REFUSED',
  EVALUATOR_SELF: 'REFUSED',
  EVALUATOR_LEFT: 'REFUSED',
  EVALUATOR_NOT_ENTITLED: 'CHECK',
  EVALUATOR_DIFFERS: 'CHECK',
  EVALUATOR_NIP: 'REFUSED',
  EVALUATOR_GRADE: 'REFUSED',
  EVALUATOR_PLAN_MISSING: 'REFUSED',
  NIP_INVALID: 'REFUSED',
  NIP_DIFFERS: 'CHECK',
  GRADE_UNKNOWN: 'REFUSED',
  LEVEL_UNKNOWN: 'REFUSED',
  PLAN_MISSING: 'REFUSED',
  EVALUATION_MISSING: 'REFUSED',
  EVALUATION_OPEN: 'REFUSED',
  EVALUATION_UNPUBLISHED: 'CHECK',
  PROGRESS_WITHOUT_ACTION: 'REFUSED',
  PROGRESS_NOT_WHOLE: 'REFUSED',
  PROGRESS_WITHOUT_LINK: 'CHECK',
} as const satisfies Record<BknFindingKind, BknSeverity>;

/** What is known of one participant for the check. */
export interface BknFacts {
  readonly nip: string;
  readonly kind: EmployeeKind;
  readonly birthDate: string | null;
  readonly sex: Sex | null;
  readonly grade: string;
  readonly level: PositionLevel;
  /** A functional post whose title names no jenjang gets no angka kredit. */
  readonly hasFunctionalLevel: boolean;
  readonly superiorId: string | null;
  readonly isPlanSigned: boolean;
  /** State of the evaluation; null when there is none. `isExpected`: the cycle is in its rating or later. */
  readonly evaluation: 'OPEN' | 'RATED' | 'PUBLISHED' | null;
  readonly isExpected: boolean;
  /** Rated by the superior of the evaluator after default. */
  readonly isByDefault: boolean;
  readonly isOwnEvaluator: boolean;
  readonly evaluator: {
    readonly id: string;
    readonly nip: string;
    readonly kind: EmployeeKind;
    readonly grade: string;
    readonly level: PositionLevel;
    readonly hasLeft: boolean;
    readonly isRegionHead: boolean;
    readonly isDelegate: boolean;
    readonly isPlanSigned: boolean;
  } | null;
  readonly progress: { readonly withoutAction: number; readonly notWhole: number; readonly withoutLink: number };
}

export interface BknFinding {
  readonly kind: BknFindingKind;
  readonly severity: BknSeverity;
  /** Values of the sentence: the number that was found, how many entries. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** PNS need a code of the table; PPPK have a grade of their own table and no code yet (to confirm with BKPSDM). */
const hasCode = (kind: EmployeeKind, grade: string, codes: SiasnCodes): boolean => {
  const found = findGrade(kind, grade);
  return found !== undefined && (kind === 'PPPK' || found.code in codes.grades);
};

type Found = readonly [BknFindingKind, BknFinding['params']?];

function evaluatorFindings(facts: BknFacts, codes: SiasnCodes): Found[] {
  const { evaluator, superiorId, isByDefault, isOwnEvaluator, isExpected } = facts;
  if (isOwnEvaluator) return [['EVALUATOR_SELF']];
  if (!evaluator) return [['EVALUATOR_MISSING']];
  // The head of the region is no ASN: neither grade nor plan is asked of him.
  if (evaluator.isRegionHead) return [];
  const found: Found[] = [];
  if (evaluator.hasLeft) found.push(['EVALUATOR_LEFT']);
  if (!POSITION_LEVELS[evaluator.level].mayEvaluate && !evaluator.isDelegate) found.push(['EVALUATOR_NOT_ENTITLED']);
  if (!isByDefault && superiorId !== null && superiorId !== evaluator.id) found.push(['EVALUATOR_DIFFERS']);
  if (parseNip(evaluator.nip).kind === 'INVALID') found.push(['EVALUATOR_NIP', { nip: evaluator.nip }]);
  if (!hasCode(evaluator.kind, evaluator.grade, codes)) found.push(['EVALUATOR_GRADE', { grade: evaluator.grade }]);
  if (isExpected && !evaluator.isPlanSigned) found.push(['EVALUATOR_PLAN_MISSING']);
  return found;
}

function personFindings(facts: BknFacts, codes: SiasnCodes): Found[] {
  const { nip, kind, birthDate, sex, grade } = facts;
  const parsed = parseNip(nip);
  const found: Found[] = [];
  if (parsed.kind === 'INVALID') found.push(['NIP_INVALID', { nip }]);
  // An implausible start is a question for the personnel file, not for BKN.
  else if (compareNip(parsed, { birthDate, sex, kind }).some((warning) => warning !== 'nip.startImplausible'))
    found.push(['NIP_DIFFERS', { nip }]);
  if (!hasCode(kind, grade, codes)) found.push(['GRADE_UNKNOWN', { grade: grade || '–' }]);
  if (kind === 'PNS' && facts.level === 'FUNCTIONAL' && !facts.hasFunctionalLevel) found.push(['LEVEL_UNKNOWN']);
  return found;
}

function resultFindings({ evaluation, isExpected, isPlanSigned, progress }: BknFacts): Found[] {
  const found: Found[] = [];
  if (isExpected && !isPlanSigned) found.push(['PLAN_MISSING']);
  if (isExpected && evaluation === null) found.push(['EVALUATION_MISSING']);
  if (evaluation === 'OPEN') found.push(['EVALUATION_OPEN']);
  if (evaluation === 'RATED') found.push(['EVALUATION_UNPUBLISHED']);
  const { withoutAction, notWhole, withoutLink } = progress;
  if (withoutAction > 0) found.push(['PROGRESS_WITHOUT_ACTION', { count: withoutAction }]);
  if (notWhole > 0) found.push(['PROGRESS_NOT_WHOLE', { count: notWhole }]);
  if (withoutLink > 0) found.push(['PROGRESS_WITHOUT_LINK', { count: withoutLink }]);
  return found;
}

/** Everything that stands in the way of one participant's records at BKN, under the codes in force. */
export const bknFindings = (facts: BknFacts, codes: SiasnCodes): BknFinding[] =>
  [...evaluatorFindings(facts, codes), ...personFindings(facts, codes), ...resultFindings(facts)].map(
    ([kind, params = {}]) => ({ kind, severity: FINDING_SEVERITY[kind], params }),
  );
