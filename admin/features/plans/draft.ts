import type { PerformancePlanOneQuery, SavePlanDraftInput, WorkResultInput } from '../../gql/graphql.js';

type Plan = NonNullable<PerformancePlanOneQuery['record']>;
type Result = Plan['results'][number];
type Indicator = Result['indicators'][number];
type IndicatorInput = WorkResultInput['indicators'][number];

const indicatorOf = ({ key, text, aspects, perspective, target }: Indicator): IndicatorInput => ({
  key,
  text,
  aspects,
  perspective,
  target: target.isNarrative
    ? { text: target.text }
    : { min: target.min, max: target.max, unit: target.unit, direction: target.direction },
});

/** The results of a plan as they are sent back: the draft is replaced as a whole, keys stay. Pure. */
export const resultsOf = (plan: Pick<Plan, 'results'>): WorkResultInput[] =>
  plan.results.map((result) => ({
    key: result.key,
    text: result.text,
    priority: result.priority,
    source: result.source,
    controlLevel: result.controlLevel,
    supportsKey: result.supportsKey,
    assignedBy: result.assignedBy || null,
    assignedByOther: result.isAssignedByOther,
    concerns: result.concerns,
    indicators: result.indicators.map(indicatorOf),
  }));

/** What the form of an indicator holds. */
export interface IndicatorForm {
  readonly indicator?: string;
  readonly aspects?: IndicatorInput['aspects'];
  readonly perspective?: IndicatorInput['perspective'];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly direction?: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | null;
  readonly narrative?: string;
}

/** What the form of a result holds; a new one comes with its first indicator. */
export interface ResultForm extends IndicatorForm {
  readonly text?: string;
  readonly supportsKey?: string;
  readonly source?: WorkResultInput['source'];
  readonly controlLevel?: WorkResultInput['controlLevel'];
  readonly assignedByOther?: boolean;
  readonly assignedBy?: string;
  readonly concerns?: WorkResultInput['concerns'];
}

const indicatorFrom = (form: IndicatorForm): IndicatorInput => ({
  text: form.indicator ?? '',
  aspects: form.aspects ?? [],
  perspective: form.perspective ?? null,
  target: form.narrative
    ? { text: form.narrative }
    : { min: form.min ?? null, max: form.max ?? null, unit: form.unit ?? null, direction: form.direction ?? null },
});

const wordsFrom = (form: ResultForm) => ({
  text: form.text ?? '',
  supportsKey: form.supportsKey ?? null,
  source: form.source ?? null,
  controlLevel: form.controlLevel ?? null,
  assignedBy: form.assignedBy ?? null,
  assignedByOther: form.assignedByOther ?? false,
  concerns: form.concerns ?? [],
});

/** A result with its first indicator, from the form; a narrative target leaves the figures out. Pure. */
export const newResult = (form: ResultForm, priority: WorkResultInput['priority']): WorkResultInput => ({
  ...wordsFrom(form),
  priority,
  indicators: [indicatorFrom(form)],
});

/** A result as its form shows it. Pure. */
export const resultForm = (result: Result): ResultForm => ({
  text: result.text,
  supportsKey: result.supportsKey ?? undefined,
  source: result.source ?? null,
  controlLevel: result.controlLevel ?? null,
  assignedByOther: result.isAssignedByOther,
  assignedBy: result.assignedBy,
  concerns: result.concerns,
});

/** An indicator with its target as its form shows it. Pure. */
export const indicatorForm = ({ text, aspects, perspective, target }: Indicator): IndicatorForm => ({
  indicator: text,
  aspects,
  perspective: perspective ?? null,
  ...(target.isNarrative
    ? { narrative: target.text }
    : {
        min: target.min ?? undefined,
        max: target.max ?? undefined,
        unit: target.unit ?? undefined,
        direction: target.direction ?? null,
      }),
});

const withResult = (
  results: WorkResultInput[],
  resultKey: string,
  change: (result: WorkResultInput) => WorkResultInput,
): WorkResultInput[] => results.map((result) => (result.key === resultKey ? change(result) : result));

/** The results with one of them edited; its key, priority and indicators stay. Pure. */
export const withEdited = (results: WorkResultInput[], resultKey: string, form: ResultForm): WorkResultInput[] =>
  withResult(results, resultKey, (result) => ({ ...result, ...wordsFrom(form) }));

/** The results with one more indicator on one of them, or with the named indicator edited in its place. Pure. */
export const withIndicator = (
  results: WorkResultInput[],
  resultKey: string,
  form: IndicatorForm,
  indicatorKey?: string,
): WorkResultInput[] =>
  withResult(results, resultKey, (result) => ({
    ...result,
    indicators: indicatorKey
      ? result.indicators.map((one) => (one.key === indicatorKey ? { key: one.key, ...indicatorFrom(form) } : one))
      : [...result.indicators, indicatorFrom(form)],
  }));

/** The results without one of their indicators. Pure. */
export const withoutIndicator = (results: WorkResultInput[], resultKey: string, indicatorKey: string) =>
  withResult(results, resultKey, (result) => ({
    ...result,
    indicators: result.indicators.filter(({ key }) => key !== indicatorKey),
  }));

/** The draft with other results. Pure. */
export const withResults = (
  { id, version }: Pick<Plan, 'id' | 'version'>,
  results: WorkResultInput[],
): SavePlanDraftInput => ({ id, version, results });
