import type { PlanContent, PlanIndicator, PlanResult } from './structure.rules.js';

/** One difference between two versions of a plan. `path` names results and indicators by key, not by position. */
export interface PlanChange {
  readonly path: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: unknown;
  readonly after: unknown;
}

type Flat = Map<string, unknown>;

const indicatorFields = (
  path: string,
  { key, text, aspects, perspective, target, manual }: PlanIndicator,
): [string, unknown][] => [
  [`${path}.${key}.text`, text],
  [`${path}.${key}.aspects`, [...aspects].sort()],
  [`${path}.${key}.perspective`, perspective],
  [`${path}.${key}.target`, target],
  ...Object.entries(manual ?? {}).map(([part, value]): [string, unknown] => [`${path}.${key}.manual.${part}`, value]),
];

const resultFields = ({ key, indicators, ...fields }: PlanResult): [string, unknown][] => [
  ...Object.entries(fields).map(([field, value]): [string, unknown] => [`results.${key}.${field}`, value]),
  ...indicators.flatMap((indicator) => indicatorFields(`results.${key}.indicators`, indicator)),
];

const flatten = (plan: PlanContent): Flat =>
  new Map<string, unknown>([
    ['approach', plan.approach],
    ...plan.results.flatMap(resultFields),
    ...Object.entries(plan.expectations).map(([code, text]): [string, unknown] => [`expectations.${code}`, text]),
    ...Object.entries(plan.attachment).map(([part, value]): [string, unknown] => [`attachment.${part}`, value]),
  ]);

/** Equal by content; the order of an object's keys does not matter, the order of a list does. */
const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
};

/**
 * Every field that differs between two versions, sorted by path. Moving a result to another place is no change: results
 * and indicators are matched by key.
 */
export const whatChanged = (before: PlanContent, after: PlanContent): PlanChange[] => {
  const old = flatten(before);
  const now = flatten(after);
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): PlanChange[] => {
    const change = { path, before: old.get(path), after: now.get(path) };
    if (!old.has(path)) return [{ ...change, kind: 'ADDED' }];
    if (!now.has(path)) return [{ ...change, kind: 'REMOVED' }];
    return same(change.before, change.after) ? [] : [{ ...change, kind: 'CHANGED' }];
  });
};
