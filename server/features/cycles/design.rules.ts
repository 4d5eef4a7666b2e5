import type { FeedbackGroupKind } from '../questions/groups.rules.js';
import { askedOf, type Questionnaire } from '../questions/questionnaire.rules.js';
import { type CycleTemplate, TEMPLATE_LIMITS, type TemplateProblem, templateProblems } from './template.rules.js';

/** Who is asked and how many: bounds of one feedback group. */
export interface FeedbackGroupBounds {
  readonly kind: FeedbackGroupKind;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Everything a cycle is set up with beside dates, rule set and questions, frozen when it opens and never loosened
 * afterwards. `indicators` stay in the rule set of the index, questions and scale in the version of a question bank;
 * here is the 360°: groups with weights and bounds, thresholds (`anonymityThreshold` for figures, `textThreshold` for
 * comments) and what happens to leftovers.
 */
export interface CycleDesign extends CycleTemplate {
  readonly groups: readonly FeedbackGroupBounds[];
  readonly textThreshold: number;
  readonly leftover: 'ABSORB' | 'WITHHOLD';
}

/** The whole 360° of a cycle: how it is run, and what the version of a question bank it took asks. */
export type FeedbackDesign = CycleDesign & Questionnaire;

/** What becomes of anonymous answers that are too few for their own cell. */
export const Leftover = { ABSORB: 'ABSORB', WITHHOLD: 'WITHHOLD' } as const;
export type Leftover = (typeof Leftover)[keyof typeof Leftover];

const ANONYMOUS: ReadonlySet<FeedbackGroupKind> = new Set(['PEER', 'SUBORDINATE', 'OTHER'] as const);
/** Most raters of one kind: more would only be a burden. */
const MOST_RATERS = 20;

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

/** Every group must be asked something. */
const questionProblems = ({ groups }: CycleDesign, questionnaire: Questionnaire | null): TemplateProblem[] => {
  if (!questionnaire) return [{ path: 'questionVersionId', key: 'cycles.questions.missing' }];
  return groups
    .filter(({ kind }) => askedOf(questionnaire, kind).questions.length === 0)
    .map(({ kind }) => ({ path: 'questionVersionId', key: `cycles.questions.nothingFor.${kind}` }));
};

/**
 * Everything wrong with a design and the questions chosen for it, with the paths of the input; empty when a cycle may
 * open with it.
 */
export const designProblems = (design: CycleDesign, questionnaire: Questionnaire | null): TemplateProblem[] => {
  // A weight is entered beside the bounds of its group, so its problem is told there.
  const problems = templateProblems(design).map((problem) => ({
    ...problem,
    path: problem.path.replace(/^feedbackGroups/, 'groups'),
  }));
  if (design.groups.length === 0) return problems;
  if (design.feedbackGroups.length === 0) problems.push({ path: 'groups', key: 'cycles.group.noWeight' });
  if (design.textThreshold < design.anonymityThreshold || design.textThreshold > TEMPLATE_LIMITS.threshold.max)
    problems.push({
      path: 'textThreshold',
      key: 'cycles.textThreshold.range',
      params: { min: design.anonymityThreshold, max: TEMPLATE_LIMITS.threshold.max },
    });
  return [...problems, ...groupProblems(design), ...questionProblems(design, questionnaire)];
};
