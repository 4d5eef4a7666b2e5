import { behaviourOf } from '../rulesets/behaviours.rules.js';
import { type PlanDocument, targetText } from './document.rules.js';
import type { Target } from './structure.rules.js';
import { type PlanChange, whatChanged } from './versions.rules.js';

/** The sentence of a message key, in the reader's language. */
type Say = (key: string) => string;

/** One difference as a person reads it. */
export interface ChangeInWords {
  readonly path: string;
  readonly kind: PlanChange['kind'];
  /** Text of the result or indicator it belongs to; null for the rest. */
  readonly about: string | null;
  readonly label: string;
  /** Null when there was nothing, or is nothing any more. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Parts whose values are codes, or yes and no: said in words. */
const CODED: ReadonlySet<string> = new Set([
  ...['approach', 'priority', 'source', 'controlLevel', 'concerns', 'aspects', 'perspective', 'reportedEvery'],
  ...['assignedByOther', 'approvedByEvaluator'],
]);
/** What is told of a result or an indicator that is new or gone: its words and its target, not every field. */
const TOLD: ReadonlySet<string> = new Set(['text', 'target']);

const isTarget = (value: unknown): value is Target => typeof value === 'object' && value !== null && 'kind' in value;

/** Where a path leads: results and indicators by key. */
const placeOf = (path: string) => {
  const parts = path.split('.');
  const [area = '', resultKey = '', , indicatorKey] = parts;
  const isIndicator = area === 'results' && parts[2] === 'indicators';
  return { area, resultKey, indicatorKey: isIndicator ? (indicatorKey ?? null) : null, field: parts.at(-1) ?? '' };
};
type Place = ReturnType<typeof placeOf>;

const labelOf = ({ area, indicatorKey, field }: Place, say: Say): string => {
  if (area === 'expectations') return `${say('planChanges.part.expectation')}: ${behaviourOf(field)?.name ?? field}`;
  if (field === 'text') return say(indicatorKey ? 'planChanges.part.indicator' : 'planChanges.part.result');
  return say(`planChanges.part.${field}`);
};

const wordsOf = (value: unknown, field: string, supported: ReadonlyMap<string, string>, say: Say): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value))
    return (
      value
        .map((one) => wordsOf(one, field, supported, say))
        .filter(Boolean)
        .join('; ') || null
    );
  if (isTarget(value))
    return value.kind === 'RANGE' ? `${targetText(value)} (${say(`planChanges.word.${value.direction}`)})` : value.text;
  if (field === 'supports') return supported.get(String(value)) ?? null;
  return CODED.has(field) ? say(`planChanges.word.${value}`) : String(value);
};

/** Every difference between two editions in words: results in the order of the newer one, then the rest. */
export function changesInWords(before: PlanDocument, now: PlanDocument, say: Say): ChangeInWords[] {
  const results = [...now.results, ...before.results];
  const texts = new Map(
    [...before.results, ...now.results].flatMap((one) => [one, ...one.indicators]).map(({ key, text }) => [key, text]),
  );
  const supported = new Map(
    results.flatMap((one) => (one.supports ? [[one.supports, one.supported?.text ?? '']] : [])),
  );
  const keysOf = ({ results: all }: PlanDocument) =>
    new Set(all.flatMap((one) => [one.key, ...one.indicators.map(({ key }) => key)]));
  const [old, fresh] = [keysOf(before), keysOf(now)];
  const isInBoth = (key: string) => old.has(key) && fresh.has(key);
  const rank = ({ area, resultKey }: Place) =>
    area === 'results' ? results.findIndex(({ key }) => key === resultKey) : results.length;
  return whatChanged(before, now)
    .map((change) => ({ change, place: placeOf(change.path) }))
    .filter(({ place: { area, resultKey, indicatorKey, field } }) => {
      if (field === 'supported') return false;
      return area !== 'results' || isInBoth(indicatorKey ?? resultKey) || TOLD.has(field);
    })
    .sort((a, b) => rank(a.place) - rank(b.place))
    .map(({ change, place }) => ({
      path: change.path,
      kind: change.kind,
      about: place.area === 'results' ? (texts.get(place.indicatorKey ?? place.resultKey) ?? null) : null,
      label: labelOf(place, say),
      before: wordsOf(change.before, place.field, supported, say),
      after: wordsOf(change.after, place.field, supported, say),
    }))
    .filter((change) => change.before !== change.after);
}
