import { type AbsoluteConcern, absoluteHints, type LintHint } from './linter.rules.js';
import type { IndicatorManual } from './manual.rules.js';
import type { RevisionReason } from './plan.rules.js';
import {
  type PlanContent,
  type PlanHolder,
  type PlanIndicator,
  type PlanResult,
  plansAsExecutive,
  type Target,
} from './structure.rules.js';

/** The superior's result behind a result, copied when it was chosen: a later change above never rewrites a plan below. */
export interface SupportedResult {
  readonly planId: string;
  readonly text: string;
  /** Its indicators, printed when the superior plans as an executive (forms A.1.6, A.1.7 note *). */
  readonly indicators: readonly string[];
}

/** A result as it is stored: the rules' shape, and what only forms and hints need. */
export interface StoredResult extends PlanResult {
  /** Position of the official who assigned it (jabatan pemberi tugas). */
  readonly assignedBy: string;
  readonly supported: SupportedResult | null;
  /** Matters for which an absolute target is fine (p.51 a.7). */
  readonly concerns: readonly AbsoluteConcern[];
}

/** The whole content of one edition of a plan, stored as one document and frozen when signed. */
export interface PlanDocument extends PlanContent {
  readonly results: readonly StoredResult[];
}

export const emptyDocument = (approach: PlanContent['approach']): PlanDocument => ({
  approach,
  results: [],
  expectations: {},
  attachment: { resources: [], accountability: [], consequenceWhenMet: '', consequenceWhenNot: '' },
});

/** Form of the plan in the regulation: qualitative or quantitative, executives or the rest (p.32-57). */
export const formOf = (
  approach: PlanContent['approach'],
  holder: PlanHolder,
): 'A.1.1' | 'A.1.2' | 'A.1.6' | 'A.1.7' => {
  if (plansAsExecutive(holder)) return approach === 'QUALITATIVE' ? 'A.1.1' : 'A.1.2';
  return approach === 'QUALITATIVE' ? 'A.1.6' : 'A.1.7';
};

const number = (value: number): string => String(value).replace('.', ',');

/** A target as the forms print it: `80 – 90 %`, `≥ 3,5 skala 5`, or the narrative. */
export function targetText(target: Target): string {
  if (target.kind === 'NARRATIVE') return target.text;
  const { min, max, unit } = target;
  if (min !== null && max !== null)
    return `${min === max ? number(min) : `${number(min)} – ${number(max)}`} ${unit}`.trim();
  if (min !== null) return `≥ ${number(min)} ${unit}`.trim();
  return max === null ? '' : `≤ ${number(max)} ${unit}`.trim();
}

/** Satuan pengukuran of an indicator: its range's, or what the manual says beside a narrative; may be empty. */
export const measuredIn = ({ target, manual }: Pick<PlanIndicator, 'target' | 'manual'>): string =>
  target.kind === 'RANGE' ? target.unit : (manual?.unit ?? '');

export interface PathHint extends LintHint {
  /** Where the text stands: `results.0.indicators.1.target`. */
  readonly path: string;
}

/** Hints against absolute words in every indicator and target of a plan. */
export const planHints = (plan: PlanDocument, holder: PlanHolder): PathHint[] =>
  plan.results.flatMap((result, r) =>
    result.indicators.flatMap((indicator, i) => {
      const context = { holder, priority: result.priority, concerns: result.concerns };
      const at = (path: string, text: string) => absoluteHints(text, context).map((hint) => ({ ...hint, path }));
      const here = `results.${r}.indicators.${i}`;
      return [...at(`${here}.text`, indicator.text), ...at(`${here}.target`, targetText(indicator.target))];
    }),
  );

/** The result of a superior that a key means: a result itself, or the result an indicator belongs to. */
export const resultBehind = (plan: PlanDocument, key: string): StoredResult | null =>
  plan.results.find((result) => result.key === key || result.indicators.some((indicator) => indicator.key === key)) ??
  null;

/** What is copied of a superior's result when a result below takes it up. */
export const supportedOf = (
  planId: string,
  plan: PlanDocument,
  holder: PlanHolder,
  key: string,
): SupportedResult | null => {
  const result = resultBehind(plan, key);
  if (result === null) return null;
  const own = result.indicators.filter((indicator) => result.key === key || indicator.key === key);
  return { planId, text: result.text, indicators: plansAsExecutive(holder) ? own.map(({ text }) => text) : [] };
};

/**
 * Puts a new draft over the old one. What only the evaluator decides stays: his special expectations, and his approval of
 * an assignment by somebody else as long as its text is the approved one (Ps 10(4); p.46 f.10-12).
 */
export const withEvaluatorsWord = (next: PlanDocument, old: PlanDocument): PlanDocument => {
  const before = new Map(old.results.map((result) => [result.key, result]));
  return {
    ...next,
    expectations: old.expectations,
    results: next.results.map((result) => {
      const same = before.get(result.key);
      return { ...result, approvedByEvaluator: same?.approvedByEvaluator === true && same.text === result.text };
    }),
  };
};

/** The indicator of a key; null when the plan has none. */
export const indicatorOf = (plan: PlanDocument, key: string): PlanIndicator | null =>
  plan.results.flatMap(({ indicators }) => indicators).find((one) => one.key === key) ?? null;

const withIndicators = (plan: PlanDocument, change: (one: PlanIndicator) => PlanIndicator): PlanDocument => ({
  ...plan,
  results: plan.results.map((result) => ({ ...result, indicators: result.indicators.map(change) })),
});

/** The plan with another manual of one indicator; null takes it away. */
export const withManual = (plan: PlanDocument, key: string, manual: IndicatorManual | null): PlanDocument =>
  withIndicators(plan, ({ manual: old, ...one }) => {
    const kept = one.key === key ? manual : old;
    return kept ? { ...one, manual: kept } : one;
  });

/** A new draft with the manuals of the old one: they are written apart and stay with the key of their indicator. */
export const withManualsOf = (next: PlanDocument, old: PlanDocument): PlanDocument =>
  withIndicators(next, (one) => {
    const manual = indicatorOf(old, one.key)?.manual;
    return manual ? { ...one, manual } : one;
  });

/**
 * What the next edition begins with (p.64-65 B.12-13, C.6-7). Whoever moved plans anew for the new post; under a new evaluator
 * the results stay as a proposal without the word of the one before; everything else, a study assignment too, is added to
 * the same plan.
 */
export const nextDocument = (old: PlanDocument, reason: RevisionReason): PlanDocument => {
  if (reason === 'EMPLOYEE_MOVED') return emptyDocument(old.approach);
  if (reason !== 'EVALUATOR_MOVED') return structuredClone(old);
  const results = structuredClone(old.results).map((result) => ({ ...result, approvedByEvaluator: false }));
  return { ...structuredClone(old), results, expectations: {} };
};
