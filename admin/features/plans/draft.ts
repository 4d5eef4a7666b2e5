import type { PerformancePlanOneQuery, SavePlanDraftInput, WorkResultInput } from '../../gql/graphql.js';

type Plan = NonNullable<PerformancePlanOneQuery['record']>;

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
    indicators: result.indicators.map(({ key, text, aspects, perspective, target }) => ({
      key,
      text,
      aspects,
      perspective,
      target: target.isNarrative
        ? { text: target.text }
        : { min: target.min, max: target.max, unit: target.unit, direction: target.direction },
    })),
  }));

/** What the form of a new result holds. */
export interface ResultForm {
  readonly text?: string;
  readonly supportsKey?: string;
  readonly indicator?: string;
  readonly aspects?: WorkResultInput['indicators'][number]['aspects'];
  readonly perspective?: WorkResultInput['indicators'][number]['perspective'];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly direction?: 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
  readonly narrative?: string;
}

/** A result with its first indicator, from the form; a narrative target leaves the figures out. Pure. */
export const newResult = (form: ResultForm, priority: WorkResultInput['priority']): WorkResultInput => ({
  text: form.text ?? '',
  priority,
  supportsKey: form.supportsKey ?? null,
  indicators: [
    {
      text: form.indicator ?? '',
      aspects: form.aspects ?? [],
      perspective: form.perspective ?? null,
      target: form.narrative
        ? { text: form.narrative }
        : { min: form.min ?? null, max: form.max ?? null, unit: form.unit ?? null, direction: form.direction ?? null },
    },
  ],
});

/** The results with one more indicator on one of them. Pure. */
export const withIndicator = (results: WorkResultInput[], resultKey: string, form: ResultForm): WorkResultInput[] =>
  results.map((result) =>
    result.key === resultKey
      ? { ...result, indicators: [...result.indicators, ...newResult(form, result.priority).indicators] }
      : result,
  );

/** The results with other words on one of them and its indicators, in their order. Pure. */
export const withWords = (
  results: WorkResultInput[],
  resultKey: string,
  text: string,
  indicators: readonly string[],
): WorkResultInput[] =>
  results.map((result) =>
    result.key === resultKey
      ? {
          ...result,
          text,
          indicators: result.indicators.map((one, n) => ({ ...one, text: indicators[n] ?? one.text })),
        }
      : result,
  );

/** The draft with other results. Pure. */
export const withResults = (
  { id, version }: Pick<Plan, 'id' | 'version'>,
  results: WorkResultInput[],
): SavePlanDraftInput => ({ id, version, results });
