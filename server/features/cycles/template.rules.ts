import { hundredths } from './dated.rules.js';

export interface Weight {
  /** The indicator or the feedback group. */
  readonly key: string;
  /** Percent with at most two decimals. */
  readonly weight: number;
}

/** What a cycle is set up with; frozen when it opens. */
export interface CycleTemplate {
  /** Indicators of the local index (indeks kinerja lokal); empty for a cycle without an index. */
  readonly indicators: readonly Weight[];
  /** Feedback groups (umpan balik 360°); empty for a cycle without feedback. */
  readonly feedbackGroups: readonly Weight[];
  /** Fewest answers of an anonymous group before anything of it is shown. */
  readonly anonymityThreshold: number;
}

/** Bounds a template has to keep. */
export interface TemplateLimits {
  readonly threshold: { readonly min: number; readonly max: number };
}
export const TEMPLATE_LIMITS: TemplateLimits = { threshold: { min: 3, max: 10 } };

/** One thing wrong: the input's path, a message key and what the sentence needs. */
export interface TemplateProblem {
  readonly path: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Weights total exactly 100.00, each above 0 and at most two decimals, no key twice. An empty list is no problem. */
export const weightProblems = (path: string, weights: readonly Weight[]): TemplateProblem[] => {
  if (weights.length === 0) return [];
  const problems: TemplateProblem[] = [];
  let total = 0;
  const seen = new Set<string>();
  weights.forEach(({ key, weight }, n) => {
    const whole = hundredths(weight);
    if (whole === null)
      problems.push({ path: `${path}.${n}.weight`, key: 'cycles.weight.twoDecimals', params: { key } });
    else if (whole <= 0 || whole > 10_000)
      problems.push({ path: `${path}.${n}.weight`, key: 'cycles.weight.range', params: { key } });
    if (seen.has(key)) problems.push({ path: `${path}.${n}.key`, key: 'cycles.weight.twice', params: { key } });
    seen.add(key);
    total += whole ?? Number.NaN;
  });
  // A weight that cannot be added is reported above; the total would only repeat it.
  if (!Number.isNaN(total) && total !== 10_000)
    problems.push({ path, key: 'cycles.weight.total', params: { total: total / 100 } });
  return problems;
};

/** Everything wrong with a template, all at once; empty when it may be opened. */
export const templateProblems = (
  template: CycleTemplate,
  limits: TemplateLimits = TEMPLATE_LIMITS,
): TemplateProblem[] => {
  const { anonymityThreshold: k } = template;
  const problems = [
    ...weightProblems('indicators', template.indicators),
    ...weightProblems('feedbackGroups', template.feedbackGroups),
  ];
  if (template.feedbackGroups.length === 0) return problems;
  if (!Number.isInteger(k) || k < limits.threshold.min || k > limits.threshold.max)
    problems.push({ path: 'anonymityThreshold', key: 'cycles.threshold.range', params: limits.threshold });
  return problems;
};
