import type { PositionLevel } from '../organization/positionLevel.rules.js';
import { behaviourOf } from '../rulesets/behaviours.rules.js';
import { emptyParts, type IndicatorManual, MANUAL_ARTICLE } from './manual.rules.js';

/** High (utama) or low (tambahan) priority; the evaluator assigns it (p.27-28, 49-50). */
export const Priority = { MAIN: 'MAIN', ADDITIONAL: 'ADDITIONAL' } as const;
export type Priority = (typeof Priority)[keyof typeof Priority];

/** Aspek: kuantitas, kualitas, waktu, biaya (Ps 9(2); p.51). */
export const Aspect = { QUANTITY: 'QUANTITY', QUALITY: 'QUALITY', TIME: 'TIME', COST: 'COST' } as const;
export type Aspect = (typeof Aspect)[keyof typeof Aspect];

/** Perspektif of an executive's indicator: penerima layanan, proses bisnis, penguatan internal, anggaran (p.29). */
export const PlanPerspective = {
  SERVICE_RECIPIENT: 'SERVICE_RECIPIENT',
  BUSINESS_PROCESS: 'BUSINESS_PROCESS',
  INTERNAL_STRENGTHENING: 'INTERNAL_STRENGTHENING',
  BUDGET: 'BUDGET',
} as const;
export type PlanPerspective = (typeof PlanPerspective)[keyof typeof PlanPerspective];

/** Kualitas dan tingkat kendali of a result (p.28, 44), from the farthest to the nearest to one's own hand. */
export const ControlLevel = {
  OUTCOME: 'OUTCOME',
  INTERMEDIATE_OUTCOME: 'INTERMEDIATE_OUTCOME',
  LOW_CONTROL_OUTPUT: 'LOW_CONTROL_OUTPUT',
  MEDIUM_CONTROL_OUTPUT: 'MEDIUM_CONTROL_OUTPUT',
  HIGH_CONTROL_OUTPUT: 'HIGH_CONTROL_OUTPUT',
} as const;
export type ControlLevel = (typeof ControlLevel)[keyof typeof ControlLevel];

/** Where a result comes from: perjanjian kinerja, renstra, RKT, direktif, rencana aksi, penugasan Plt./Plh. (p.27-28, 50). */
export const ResultSource = {
  PERFORMANCE_AGREEMENT: 'PERFORMANCE_AGREEMENT',
  STRATEGIC_PLAN: 'STRATEGIC_PLAN',
  ANNUAL_WORK_PLAN: 'ANNUAL_WORK_PLAN',
  DIRECTIVE: 'DIRECTIVE',
  ACTION_PLAN: 'ACTION_PLAN',
  ACTING_ASSIGNMENT: 'ACTING_ASSIGNMENT',
} as const;
export type ResultSource = (typeof ResultSource)[keyof typeof ResultSource];

/** A range with its direction ("7-8 bulan", lower is better), or a narrative (p.50-51, 203-212). */
export type Target =
  | {
      readonly kind: 'RANGE';
      readonly min: number | null;
      readonly max: number | null;
      readonly unit: string;
      readonly direction: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
    }
  | { readonly kind: 'NARRATIVE'; readonly text: string };

export interface PlanIndicator {
  readonly key: string;
  readonly text: string;
  readonly aspects: readonly Aspect[];
  readonly perspective: PlanPerspective | null;
  readonly target: Target;
  /** Absent while none was written. */
  readonly manual?: IndicatorManual;
}

export interface PlanResult {
  readonly key: string;
  readonly text: string;
  readonly priority: Priority;
  readonly source: ResultSource | null;
  readonly controlLevel: ControlLevel | null;
  /** Key of the superior's result this one supports (rencana hasil kerja pimpinan yang diintervensi). */
  readonly supports: string | null;
  /** Assigned by a Pimpinan who is not the evaluator: needs the evaluator's approval (p.46 f.10-12). */
  readonly assignedByOther: boolean;
  readonly approvedByEvaluator: boolean;
  readonly indicators: readonly PlanIndicator[];
}

/** Lampiran SKP, form A.1.8 (Ps 11-13). */
export interface PlanAttachment {
  readonly resources: readonly string[];
  readonly accountability: readonly string[];
  readonly consequenceWhenMet: string;
  readonly consequenceWhenNot: string;
}

export interface PlanContent {
  readonly approach: 'QUALITATIVE' | 'QUANTITATIVE';
  readonly results: readonly PlanResult[];
  /** Ekspektasi khusus pimpinan: optional text by value code (Ps 10(4)). */
  readonly expectations: Readonly<Record<string, string>>;
  readonly attachment: PlanAttachment;
}

export interface PlanHolder {
  readonly level: `${PositionLevel}`;
  /** Pimpinan unit kerja mandiri: planned like an executive whatever the level. */
  readonly leadsIndependentUnit: boolean;
  readonly leadsTeam: boolean;
}

/** JPT or pimpinan unit kerja mandiri: forms A.1.1/A.1.2, four perspectives. */
export const plansAsExecutive = ({ level, leadsIndependentUnit }: PlanHolder): boolean =>
  leadsIndependentUnit || level === 'EXECUTIVE_PRIME' || level === 'EXECUTIVE_SENIOR' || level === 'EXECUTIVE';

const LEVELS = Object.values(ControlLevel);
/** The nearest control level that still fits the post (p.28, 44); null where the jenjang decides and nothing is checked. */
const nearestLevel = (holder: PlanHolder): { readonly level: ControlLevel; readonly article: string } | null => {
  if (plansAsExecutive(holder)) return { level: 'LOW_CONTROL_OUTPUT', article: 'p.28 a.7' };
  if (holder.leadsTeam || holder.level === 'ADMINISTRATOR' || holder.level === 'SUPERVISOR')
    return { level: 'MEDIUM_CONTROL_OUTPUT', article: 'p.44 b' };
  return holder.level === 'EXECUTOR' ? { level: 'HIGH_CONTROL_OUTPUT', article: 'p.44 c' } : null;
};

export interface PlanProblem {
  /** An ERROR keeps the plan from being proposed; a WARNING is shown and may be passed. */
  readonly severity: 'ERROR' | 'WARNING';
  /** The input's path: `results.0.indicators.1.target`. */
  readonly path: string;
  readonly key: string;
  readonly article: string;
}

const error = (path: string, key: string, article: string): PlanProblem => ({
  severity: 'ERROR',
  path,
  key: `plans.${key}`,
  article,
});
const warning = (path: string, key: string, article: string): PlanProblem => ({
  severity: 'WARNING',
  path,
  key: `plans.${key}`,
  article,
});
const blank = (text: string) => text.trim() === '';

/** What is wrong with a target; a range needs an end, a unit, and its ends in order. */
export const targetProblems = (path: string, target: Target, approach: PlanContent['approach']): PlanProblem[] => {
  if (target.kind === 'NARRATIVE') {
    if (blank(target.text)) return [error(path, 'target.empty', 'Ps 9; p.50')];
    return approach === 'QUANTITATIVE' ? [warning(path, 'target.noUnit', 'p.50 a.4: menekankan satuan')] : [];
  }
  const { min, max, unit } = target;
  const problems: PlanProblem[] = [];
  if (min === null && max === null) problems.push(error(path, 'target.empty', 'Ps 9; p.50'));
  if ([min, max].some((end) => end !== null && !Number.isFinite(end)))
    problems.push(error(path, 'target.number', 'p.50 a.4'));
  if (min !== null && max !== null && min > max) problems.push(error(path, 'target.order', 'p.203-212'));
  if (blank(unit)) problems.push(error(path, 'target.unit', 'p.50 a.4'));
  return problems;
};

/** Parts of an indicator's manual that may not stay empty; none where there is no manual. */
export const manualProblems = (
  path: string,
  { manual, target }: Pick<PlanIndicator, 'manual' | 'target'>,
  approach: PlanContent['approach'],
): PlanProblem[] =>
  manual
    ? emptyParts(manual, { approach, targetHasUnit: target.kind === 'RANGE' }).map((part) =>
        error(`${path}.${part}`, `manual.${part}`, MANUAL_ARTICLE),
      )
    : [];

const indicatorProblems = (
  path: string,
  indicator: PlanIndicator,
  plan: PlanContent,
  executive: boolean,
): PlanProblem[] => [
  ...(blank(indicator.text) ? [error(`${path}.text`, 'indicator.empty', 'Ps 9(2)')] : []),
  ...(executive && indicator.perspective === null
    ? [error(`${path}.perspective`, 'indicator.perspective', 'p.29 a.8')]
    : []),
  ...(!executive && plan.approach === 'QUANTITATIVE' && indicator.aspects.length === 0
    ? [error(`${path}.aspects`, 'indicator.aspect', 'Ps 9(2); p.51 a.5')]
    : []),
  ...targetProblems(`${path}.target`, indicator.target, plan.approach),
  ...manualProblems(`${path}.manual`, indicator, plan.approach),
];

const resultProblems = (path: string, result: PlanResult, plan: PlanContent, holder: PlanHolder): PlanProblem[] => {
  const executive = plansAsExecutive(holder);
  const nearest = nearestLevel(holder);
  const main = result.priority === 'MAIN';
  const problems: PlanProblem[] = [];
  if (blank(result.text)) problems.push(error(`${path}.text`, 'result.empty', 'Ps 9(1)'));
  if (result.indicators.length === 0) problems.push(error(`${path}.indicators`, 'result.noIndicator', 'Ps 9(2)'));
  if (result.source === 'ACTING_ASSIGNMENT' && !main)
    problems.push(error(`${path}.priority`, 'result.actingIsMain', 'p.50 no.6 d'));
  if (executive && result.source === 'PERFORMANCE_AGREEMENT' && !main)
    problems.push(error(`${path}.priority`, 'result.agreementIsMain', 'p.27 a.3'));
  if (result.assignedByOther && !result.approvedByEvaluator)
    problems.push(error(`${path}.approvedByEvaluator`, 'result.notApproved', 'p.46 f.10-12'));
  // A superior without a plan must not stop his people: the missing link is only shown.
  if (!executive && result.supports === null)
    problems.push(warning(`${path}.supports`, 'result.supportsNothing', 'p.46-49, 57'));
  if (nearest && result.controlLevel && LEVELS.indexOf(result.controlLevel) > LEVELS.indexOf(nearest.level))
    problems.push(warning(`${path}.controlLevel`, 'result.controlLevel', nearest.article));
  return [
    ...problems,
    ...result.indicators.flatMap((indicator, n) =>
      indicatorProblems(`${path}.indicators.${n}`, indicator, plan, executive),
    ),
  ];
};

/** Everything structurally wrong with a plan, all at once, each with its article; empty when nothing is. */
export const planProblems = (plan: PlanContent, holder: PlanHolder): PlanProblem[] => {
  const problems = plan.results.flatMap((result, n) => resultProblems(`results.${n}`, result, plan, holder));
  if (!plan.results.some(({ priority }) => priority === 'MAIN'))
    problems.push(error('results', 'noMainResult', 'p.27 a.1, 49 no.6 a'));
  if (plansAsExecutive(holder)) {
    // Once for the plan: whether everybody understands an indicator is for people to say (p.37 b).
    if (plan.results.some(({ indicators }) => indicators.some(({ manual }) => !manual)))
      problems.push(warning('results', 'manual.none', 'p.37 b'));
    const used = new Set(plan.results.flatMap(({ indicators }) => indicators.map(({ perspective }) => perspective)));
    for (const perspective of Object.values(PlanPerspective)) {
      if (used.has(perspective)) continue;
      const problem = perspective === 'BUDGET' ? error : warning;
      problems.push(
        problem(
          'results',
          `perspective.${perspective}`,
          perspective === 'BUDGET' ? 'p.29 a.8 d: harus ada' : 'p.29 a.8',
        ),
      );
    }
  }
  for (const code of Object.keys(plan.expectations))
    if (behaviourOf(code) === null)
      problems.push(error(`expectations.${code}`, 'expectation.unknownValue', 'Ps 10(3)'));
  const { resources, accountability, consequenceWhenMet, consequenceWhenNot } = plan.attachment;
  if (resources.every(blank)) problems.push(warning('attachment.resources', 'attachment.resources', 'Ps 11; p.60-61'));
  if (accountability.every(blank))
    problems.push(warning('attachment.accountability', 'attachment.accountability', 'Ps 12; p.60-61'));
  if (blank(consequenceWhenMet) || blank(consequenceWhenNot))
    problems.push(warning('attachment.consequences', 'attachment.consequences', 'Ps 13; p.60-61'));
  return problems;
};

/** True when nothing stops the plan from being proposed. */
export const isComplete = (plan: PlanContent, holder: PlanHolder): boolean =>
  planProblems(plan, holder).every(({ severity }) => severity !== 'ERROR');
