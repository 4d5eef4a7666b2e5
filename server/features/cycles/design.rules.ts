import { behaviourOf } from '../rulesets/behaviours.rules.js';
import { type CycleTemplate, TEMPLATE_LIMITS, type TemplateProblem, templateProblems } from './template.rules.js';

/** One question of the 360°: a behaviour that is rated on the scale, with room for "cannot judge". */
export interface FeedbackQuestion {
  /** Stable within the design: `ORIENTASI_1`. */
  readonly id: string;
  /** The value it belongs to (nilai BerAKHLAK): comments are asked per value. */
  readonly value: string;
  readonly text: { readonly id: string; readonly en: string };
}

/** Who is asked and how many: bounds of one feedback group. */
export interface FeedbackGroupBounds {
  readonly kind: 'SUPERIOR' | 'PEER' | 'SUBORDINATE' | 'SELF' | 'OTHER';
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Everything a cycle is set up with beside dates and rule set, frozen when it opens and never loosened afterwards.
 * `indicators` stay in the rule set of the index; here is the 360°: groups with weights, bounds, questions, scale,
 * thresholds (`anonymityThreshold` for figures, `textThreshold` for comments) and what happens to leftovers.
 */
export interface CycleDesign extends CycleTemplate {
  readonly groups: readonly FeedbackGroupBounds[];
  readonly questions: readonly FeedbackQuestion[];
  /** Words at the ends and between: anchors of the scale, one per step. */
  readonly anchors: readonly { readonly value: number; readonly text: { readonly id: string; readonly en: string } }[];
  readonly textThreshold: number;
  readonly leftover: 'ABSORB' | 'WITHHOLD';
}

/** What becomes of anonymous answers that are too few for their own cell. */
export const Leftover = { ABSORB: 'ABSORB', WITHHOLD: 'WITHHOLD' } as const;
export type Leftover = (typeof Leftover)[keyof typeof Leftover];

/** Kinds of raters a design may ask. */
export const FeedbackGroupKind = {
  SUPERIOR: 'SUPERIOR',
  PEER: 'PEER',
  SUBORDINATE: 'SUBORDINATE',
  SELF: 'SELF',
  OTHER: 'OTHER',
} as const;
export type FeedbackGroupKind = (typeof FeedbackGroupKind)[keyof typeof FeedbackGroupKind];

const ANONYMOUS: ReadonlySet<FeedbackGroupKind> = new Set(['PEER', 'SUBORDINATE', 'OTHER'] as const);
/** Most raters of one kind, and most questions of a form: bounds of a form somebody can still fill in. */
const MOST_RATERS = 20;
const MOST_QUESTIONS = 60;

const groupProblems = (design: CycleDesign): TemplateProblem[] =>
  design.groups.flatMap(({ kind, minimum, maximum }, n) => {
    const path = `groups.${n}`;
    const problems: TemplateProblem[] = [];
    const weighted = design.feedbackGroups.some(({ key }) => key === kind);
    if (minimum < 0 || maximum < 1 || maximum > MOST_RATERS)
      problems.push({ path: `${path}.maximum`, key: 'cycles.group.range', params: { max: MOST_RATERS } });
    else if (minimum > maximum) problems.push({ path: `${path}.minimum`, key: 'cycles.group.order' });
    else if (ANONYMOUS.has(kind) && maximum < design.anonymityThreshold)
      problems.push({
        path: `${path}.maximum`,
        key: 'cycles.group.belowThreshold',
        params: { threshold: design.anonymityThreshold },
      });
    if (kind === 'SELF' && weighted) problems.push({ path: `${path}.weightPercent`, key: 'cycles.group.selfWeight' });
    if (design.groups.findIndex((other) => other.kind === kind) < n)
      problems.push({ path: `${path}.kind`, key: 'cycles.group.twice' });
    return problems;
  });

const questionProblems = ({ questions }: CycleDesign): TemplateProblem[] => {
  const problems: TemplateProblem[] = [];
  if (questions.length === 0 || questions.length > MOST_QUESTIONS)
    problems.push({ path: 'questions', key: 'cycles.questions.count', params: { max: MOST_QUESTIONS } });
  questions.forEach(({ id, value, text }, n) => {
    if (questions.findIndex((other) => other.id === id) < n)
      problems.push({ path: `questions.${n}.id`, key: 'cycles.question.twice' });
    if (behaviourOf(value) === null) problems.push({ path: `questions.${n}.value`, key: 'cycles.question.value' });
    if (text.id.trim() === '') problems.push({ path: `questions.${n}.textId`, key: 'field.required' });
  });
  return problems;
};

/** Everything wrong with a design, with the paths of the input; empty when a cycle may open with it. */
export const designProblems = (design: CycleDesign): TemplateProblem[] => {
  // A weight is entered beside the bounds of its group, so its problem is told there.
  const problems = templateProblems(design).map((problem) => ({
    ...problem,
    path: problem.path.replace(/^feedbackGroups/, 'groups'),
  }));
  if (design.groups.length === 0) return problems;
  const { min, max } = design.scale;
  if (design.feedbackGroups.length === 0) problems.push({ path: 'groups', key: 'cycles.group.noWeight' });
  if (design.textThreshold < design.anonymityThreshold || design.textThreshold > TEMPLATE_LIMITS.threshold.max)
    problems.push({
      path: 'textThreshold',
      key: 'cycles.textThreshold.range',
      params: { min: design.anonymityThreshold, max: TEMPLATE_LIMITS.threshold.max },
    });
  const steps = new Set(design.anchors.map(({ value }) => value));
  if (design.anchors.some(({ value }) => value < min || value > max) || !steps.has(min) || !steps.has(max))
    problems.push({ path: 'anchors', key: 'cycles.anchors.ends', params: { min, max } });
  return [...problems, ...groupProblems(design), ...questionProblems(design)];
};
