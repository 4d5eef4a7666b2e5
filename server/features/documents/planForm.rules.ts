import { measuredIn, type StoredResult, targetText } from '../plans/document.rules.js';
import type { Aspect, PlanIndicator, PlanPerspective } from '../plans/structure.rules.js';
import type {
  Evaluated,
  EvaluatedIndicator,
  EvaluatedNarrative,
  ExecutiveIndicator,
  ExecutiveResult,
  FormManual,
  InterventionGroup,
  NarrativeResult,
  StaffIndicator,
} from './forms.rules.js';
import { type FeedbackOnRecord, NOTHING_SAID } from './onRecord.rules.js';

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

/** `penugasan dari Kepala Daerah`, as the official examples name who assigned a result (p.167-189); empty when not said. */
export const assignment = (assignedBy: string): string =>
  assignedBy === '' || /^penugasan/i.test(assignedBy) ? assignedBy : `penugasan dari ${assignedBy}`;

/** Makes one row of a form from an indicator; `n` counts the rows of its result. */
type RowOf<I> = (one: PlanIndicator, n: number, result: StoredResult) => I;

/** Results with each indicator made into one row of an executive's form. */
const executive = <I>(results: readonly StoredResult[], row: RowOf<I>): ExecutiveResult<I>[] =>
  results.map((result) => ({
    text: result.text,
    assignedBy: assignment(result.assignedBy),
    indicators: result.indicators.map((one, n) => row(one, n, result)),
  }));

const executiveIndicator = ({ text, target, perspective }: PlanIndicator): ExecutiveIndicator => ({
  text,
  target: targetText(target),
  perspective: perspective ? PERSPECTIVES[perspective] : '',
});

/** Results as A.1.2 prints them. */
export const executiveResults = (results: readonly StoredResult[]): ExecutiveResult<ExecutiveIndicator>[] =>
  executive(results, executiveIndicator);

/** Indicator, target and perspective in one sentence, as the qualitative approach writes them (p.50 a.3, 167-168). */
const measure = ({ text, target, perspective }: PlanIndicator): string => {
  const goal = targetText(target);
  const said = text.includes(goal) ? text : `${text}: ${goal}`;
  return perspective ? `${said} (Perspektif ${PERSPECTIVES[perspective]})` : said;
};

const narrative = ({ text, assignedBy, indicators }: StoredResult): NarrativeResult => ({
  text,
  assignedBy: assignment(assignedBy),
  measures: indicators.map(measure),
});

/** Perspectives are for executives and heads of independent units only (p.105 ****; p.184-185, 228 print none). */
export const withoutPerspectives = (results: readonly StoredResult[]): StoredResult[] =>
  results.map((result) => ({
    ...result,
    indicators: result.indicators.map((indicator) => ({ ...indicator, perspective: null })),
  }));

/** Results as A.1.1 and A.1.6 print them. */
export const narrativeResults = (results: readonly StoredResult[]): NarrativeResult[] => results.map(narrative);

/** Own results under the superior's result they support, in order of first mention. */
const grouped = <I>(results: readonly StoredResult[], row: RowOf<I>): InterventionGroup<I>[] => {
  const groups = new Map<string, StoredResult[]>();
  for (const result of results) {
    const key = result.supports ?? result.key;
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].map((group) => ({
    superior: { text: group[0]?.supported?.text ?? '', indicators: group[0]?.supported?.indicators ?? [] },
    results: group.map((result) => ({
      text: result.text,
      indicators: result.indicators.map((one, n) => row(one, n, result)),
    })),
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

/** The manuals of a plan as A.1.3 prints them, in the order of the plan. */
export const indicatorManuals = (results: readonly StoredResult[]): FormManual[] =>
  results.flatMap(({ text, controlLevel, indicators }) =>
    indicators.flatMap((one) =>
      one.manual ? [{ ...one.manual, unit: measuredIn(one), result: text, indicator: one.text, controlLevel }] : [],
    ),
  );

/** What was realised for an indicator; the number in the unit of its target. */
export interface Realisation {
  readonly indicatorKey: string;
  readonly realisation: string;
  readonly value: number | null;
}

/** What was reached of an indicator: `2,5 komplain; menurut kotak saran`; empty when nothing is on record. */
const realised = ({ key, target }: PlanIndicator, realisations: readonly Realisation[]): string => {
  const found = realisations.find((one) => one.indicatorKey === key);
  const unit = target.kind === 'RANGE' ? target.unit : '';
  const value = found?.value == null ? [] : [`${String(found.value).replace('.', ',')} ${unit}`.trim()];
  return [...value, ...(found?.realisation ? [found.realisation] : [])].join('; ');
};

/** What stands beside an indicator: its realisation, and in the first row of a result what was said of that result. */
const evaluated =
  (realisations: readonly Realisation[], said: FeedbackOnRecord): RowOf<Evaluated> =>
  (one, n, result) => ({
    realisation: realised(one, realisations),
    feedback: n === 0 ? said.ofResult(result.key) : [],
  });

/** Results as C.1.3 prints them. */
export const evaluatedGroups = (
  results: readonly StoredResult[],
  realisations: readonly Realisation[],
  said: FeedbackOnRecord = NOTHING_SAID,
): InterventionGroup<EvaluatedIndicator>[] => {
  const beside = evaluated(realisations, said);
  return grouped(results, (one, n, result) => ({ ...staffIndicator(one), ...beside(one, n, result) }));
};

/** Results as C.1.2 prints them. */
export const evaluatedExecutive = (
  results: readonly StoredResult[],
  realisations: readonly Realisation[],
  said: FeedbackOnRecord = NOTHING_SAID,
): ExecutiveResult<ExecutiveIndicator & Evaluated>[] => {
  const beside = evaluated(realisations, said);
  return executive(results, (one, n, result) => ({ ...executiveIndicator(one), ...beside(one, n, result) }));
};

/** Results as C.1.1 prints them. */
export const evaluatedNarratives = (
  results: readonly StoredResult[],
  realisations: readonly Realisation[],
  said: FeedbackOnRecord = NOTHING_SAID,
): EvaluatedNarrative[] =>
  results.map((result) => ({
    ...narrative(result),
    realisations: result.indicators.map((one) => realised(one, realisations)).filter(Boolean),
    feedback: said.ofResult(result.key),
  }));
