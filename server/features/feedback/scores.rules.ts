import type { Scale, Shown } from './disclosure.rules.js';
import { parts } from './disclosure.rules.js';
import type { DisclosureDocument } from './document.rules.js';
import { exact, over, roundHalfUp, shown, sum, times } from './exact.rules.js';
import type { AnonymousKind } from './kinds.rules.js';

/** Scores of one ratee on the scale of the cycle, all from shown values. */
export interface DisclosedScore {
  readonly scale: Scale;
  /** Mean of the superiors' own means, one decimal. */
  readonly superior: Shown<number>;
  readonly self: Shown<number>;
  /** Each shown set of anonymous raters: its kinds and the mean of its shown values, one decimal. */
  readonly cells: readonly { readonly kinds: readonly AnonymousKind[]; readonly mean: Shown<number> }[];
  /** The anonymous sets together, weighted by kind, two decimals. */
  readonly others: Shown<number>;
  /** Superior and others together by the weights of their kinds, two decimals; null when neither is shown. */
  readonly overall: Shown<number>;
}

const meanOf = (values: readonly Shown<number>[], decimals: number): Shown<number> => {
  const seen = values.filter((value) => value !== null).map((value) => shown(value, 1));
  return seen.length ? roundHalfUp(over(sum(seen), exact(seen.length)), decimals) : null;
};

/** The weight of an anonymous kind counts when the kind stands in a cell that is shown. */
export function scoreOf(
  document: DisclosureDocument,
  weightOf: (kind: AnonymousKind | 'SUPERIOR') => number,
): DisclosedScore {
  const cells = parts(document.cells).map(({ kinds, values }) => ({
    kinds,
    mean: meanOf(
      values.map(({ mean }) => mean),
      1,
    ),
  }));
  const superior = meanOf(
    document.superior.map(({ mean }) => mean),
    1,
  );
  const seen = new Set(cells.filter(({ mean }) => mean !== null).flatMap(({ kinds }) => kinds));
  const whole = (percent: number) => Math.round(percent * 100);
  const othersWeight = [...seen].reduce((total, kind) => total + whole(weightOf(kind)), 0);
  const weighed = [
    { value: superior, weight: whole(weightOf('SUPERIOR')) },
    { value: document.index, weight: othersWeight },
  ].flatMap(({ value, weight }) => (value === null || weight <= 0 ? [] : [{ value: shown(value, 2), weight }]));
  const total = weighed.reduce((all, { weight }) => all + weight, 0);
  return {
    scale: document.scale,
    superior,
    self: document.self?.mean ?? null,
    cells,
    others: document.index,
    overall:
      total > 0
        ? roundHalfUp(over(sum(weighed.map(({ value, weight }) => times(value, exact(weight)))), exact(total)), 2)
        : null,
  };
}
