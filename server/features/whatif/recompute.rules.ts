import {
  type AttendanceIndicatorRules,
  attendanceIndicator,
  type DecidedSanction,
  type DisciplineIndicatorRules,
  disciplineIndicator,
} from '../attendance/indicator.rules.js';
import type { AttendanceSummary } from '../attendance/summary.rules.js';
import type { Span } from '../cycles/dated.rules.js';
import { givenOf } from '../evaluations/given.rules.js';
import { observationsOf } from '../evaluations/observations.rules.js';
import type { IndexDefinition } from '../rulesets/definition.rules.js';
import { computeIndex, type IndexResult } from '../rulesets/index.rules.js';
import type { IndexRuleSet } from '../rulesets/indexRuleSet.rules.js';
import type { StoredInputs } from './inputs.rules.js';

/** One edition of an index as the pure rules take it, made once for a whole cycle. */
export interface Edition {
  readonly definition: IndexDefinition;
  readonly index: IndexRuleSet;
  readonly attendance: AttendanceIndicatorRules | null;
  readonly discipline: DisciplineIndicatorRules | null;
}

const NO_DAYS: AttendanceSummary = {
  workingDays: 0,
  presentDays: 0,
  absentDays: 0,
  excusedDays: 0,
  excused: { SICK: 0, LEAVE: 0, DUTY: 0, DISPENSATION: 0, FORCE_MAJEURE: 0 },
  lateDays: 0,
  lateMinutes: 0,
  earlyDays: 0,
  earlyMinutes: 0,
  missingPunches: 0,
  punctualDays: 0,
  bands: {},
  attendanceRate: null,
};

/**
 * The index that stored inputs give under an edition: the same functions as the computation itself, so the edition a
 * result was made with gives that result again, digit for digit.
 */
export function recomputeUnder(
  edition: Edition,
  inputs: StoredInputs,
  cycle: { readonly span: Span; readonly scale: { readonly min: number; readonly max: number } },
): IndexResult {
  const { attendance, discipline } = edition;
  const summary = inputs.days && { ...NO_DAYS, ...inputs.days };
  const sanctions = inputs.sanctions.map(
    ({ sanction, id, decidedOn, effectiveFrom }): DecidedSanction => ({
      ...{ sanction, id, decidedOn, effectiveFrom },
      annulledOn: null,
    }),
  );
  // Discipline asks only whether anything is known of the person.
  const known = inputs.isDisciplineKnown ? { ...NO_DAYS, workingDays: 1 } : null;
  return computeIndex(
    edition.index,
    observationsOf(edition.definition, {
      attendance: givenOf(attendance && attendanceIndicator(summary, attendance)),
      discipline: givenOf(discipline && disciplineIndicator(known, sanctions, cycle.span, discipline)),
      resultsRating: inputs.resultsRating,
      scores: inputs.scores && { scale: cycle.scale, ...inputs.scores },
    }),
  );
}

/** JSON with its keys in order: what the database stored and what was computed again compare as one text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );

/** Whether two computations are the same to the last figure, trace included. */
export const isSameResult = (a: IndexResult, b: IndexResult): boolean => canonical(a) === canonical(b);

/** How the outcome for one person changes. */
export const IndexChange = {
  HIGHER: 'HIGHER',
  LOWER: 'LOWER',
  GAINED: 'GAINED',
  LOST: 'LOST',
  STATE: 'STATE',
} as const;
export type IndexChange = (typeof IndexChange)[keyof typeof IndexChange];

/**
 * What changes between two results: a figure appears, disappears, rises, falls, or only the state is another; null where
 * total and state stay.
 */
export function changeOf(before: IndexResult, after: IndexResult): IndexChange | null {
  if (before.total === null && after.total !== null) return 'GAINED';
  if (before.total !== null && after.total === null) return 'LOST';
  if (before.total !== after.total) return Number(after.total) > Number(before.total) ? 'HIGHER' : 'LOWER';
  return before.status === after.status ? null : 'STATE';
}
