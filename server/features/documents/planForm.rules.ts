import { type StoredResult, targetText } from '../plans/document.rules.js';
import type { Aspect, PlanIndicator, PlanPerspective } from '../plans/structure.rules.js';
import type { EvaluatedIndicator, ExecutiveResult, InterventionGroup, StaffIndicator } from './forms.rules.js';

/** Words of the forms (p.34-36, 57). */
const ASPECTS: Readonly<Record<Aspect, string>> = {
  QUANTITY: 'Kuantitas',
  QUALITY: 'Kualitas',
  TIME: 'Waktu',
  COST: 'Biaya',
};
const PERSPECTIVES: Readonly<Record<PlanPerspective, string>> = {
  SERVICE_RECIPIENT: 'Penerima Layanan',
  BUSINESS_PROCESS: 'Proses Bisnis',
  INTERNAL_STRENGTHENING: 'Penguatan Internal',
  BUDGET: 'Anggaran',
};

/** Results as A.1.2 prints them. */
export const executiveResults = (results: readonly StoredResult[]): ExecutiveResult[] =>
  results.map(({ text, assignedBy, indicators }) => ({
    text,
    assignedBy,
    indicators: indicators.map((indicator) => ({
      text: indicator.text,
      target: targetText(indicator.target),
      perspective: indicator.perspective ? PERSPECTIVES[indicator.perspective] : '',
    })),
  }));

/** Own results under the superior's result they support, in order of first mention; `indicator` makes one row. */
const grouped = <I>(results: readonly StoredResult[], indicator: (one: PlanIndicator) => I): InterventionGroup<I>[] => {
  const groups = new Map<string, StoredResult[]>();
  for (const result of results) {
    const key = result.supports ?? result.key;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({
    superior: { text: group[0]?.supported?.text ?? '', indicators: group[0]?.supported?.indicators ?? [] },
    results: group.map(({ text, indicators }) => ({ text, indicators: indicators.map(indicator) })),
  }));
};

const staffIndicator = ({ aspects, text, target }: PlanIndicator): StaffIndicator => ({
  aspect: aspects.map((aspect) => ASPECTS[aspect]).join('/ '),
  text,
  target: targetText(target),
});

/** Results as A.1.7 prints them. */
export const interventionGroups = (results: readonly StoredResult[]): InterventionGroup<StaffIndicator>[] =>
  grouped(results, staffIndicator);

/** What was realised for an indicator; the number in the unit of its target. */
export interface Realisation {
  readonly indicatorKey: string;
  readonly realisation: string;
  readonly value: number | null;
}

/** Results as C.1.3 prints them. */
export function evaluatedGroups(
  results: readonly StoredResult[],
  realisations: readonly Realisation[],
): InterventionGroup<EvaluatedIndicator>[] {
  const byIndicator = new Map(realisations.map((one) => [one.indicatorKey, one]));
  return grouped(results, (indicator) => {
    const found = byIndicator.get(indicator.key);
    const unit = indicator.target.kind === 'RANGE' ? indicator.target.unit : '';
    const value = found?.value == null ? [] : [`${String(found.value).replace('.', ',')} ${unit}`.trim()];
    const realisation = [...value, ...(found?.realisation ? [found.realisation] : [])].join('; ');
    return { ...staffIndicator(indicator), realisation, feedback: [] };
  });
}
