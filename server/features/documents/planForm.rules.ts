import { type StoredResult, targetText } from '../plans/document.rules.js';
import type { Aspect, PlanPerspective } from '../plans/structure.rules.js';
import type { ExecutiveResult, InterventionGroup, StaffIndicator } from './forms.rules.js';

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

/** Results as A.1.7 prints them: those that support the same result of the superior stand together, in order of first mention. */
export function interventionGroups(results: readonly StoredResult[]): InterventionGroup<StaffIndicator>[] {
  const groups = new Map<string, StoredResult[]>();
  for (const result of results) {
    const key = result.supports ?? result.key;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({
    superior: { text: group[0]?.supported?.text ?? '', indicators: group[0]?.supported?.indicators ?? [] },
    results: group.map(({ text, indicators }) => ({
      text,
      indicators: indicators.map((indicator) => ({
        aspect: indicator.aspects.map((aspect) => ASPECTS[aspect]).join('/ '),
        text: indicator.text,
        target: targetText(indicator.target),
      })),
    })),
  }));
}
