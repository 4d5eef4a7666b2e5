import { plainMean } from './cells.rules.js';
import type { DevelopmentAction, DevelopmentTable } from './development.rules.js';
import {
  type CategoryValue,
  type ItemValue,
  NOT_SHOWN,
  type RatedItem,
  type Scale,
  type Shown,
} from './disclosure.rules.js';
import { exact, over, roundHalfUp, shown, sum } from './exact.rules.js';
import type { Provenance } from './provenance.rules.js';

/** When a difference is worth a word. */
export interface ReportBands extends Provenance {
  /** Gap between self and others from which it is a blind spot or a hidden strength, in percent of the range. */
  readonly gapPercent: number;
  /** Smallest change since the last cycle that gets a direction, in tenths of a scale point. */
  readonly changeTenths: number;
  /** Fewest ratees behind an average over ratees (R16). */
  readonly fewestRatees: number;
}

export const standardReportBands: ReportBands = {
  name: 'Ambang laporan umpan balik',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'aturan anonimitas sistem ini (perubahan mulai 0,3; mulai 5 orang); selisih 20 % dari rentang adalah nilai awal',
  gapPercent: 20,
  changeTenths: 3,
  fewestRatees: 5,
};

const tenths = (value: number) => Math.round(value * 10);

export type GapWord = 'BLIND_SPOT' | 'HIDDEN_STRENGTH' | 'AGREES';

/** Self against others in one category; the gap is self minus others with one decimal. */
export interface Gap {
  readonly category: string;
  readonly self: Shown<number>;
  readonly others: Shown<number>;
  readonly gap: Shown<number>;
  readonly word: Shown<GapWord>;
}

/**
 * Self against others per category, from shown values only (R6). A blind spot (self higher) and a hidden strength
 * (others higher) begin at a share of the scale. Without one of the two nothing is said.
 */
export function gaps(
  self: readonly CategoryValue[],
  others: readonly CategoryValue[],
  scale: Scale,
  bands: ReportBands,
): Gap[] {
  const own = new Map(self.map(({ category, mean }) => [category, mean]));
  return others.map(({ category, mean: seen }) => {
    const mine = own.get(category) ?? NOT_SHOWN;
    if (mine === NOT_SHOWN || seen === NOT_SHOWN)
      return { category, self: mine, others: seen, gap: NOT_SHOWN, word: NOT_SHOWN };
    const gap = tenths(mine) - tenths(seen);
    const far = Math.abs(gap) * 10 >= bands.gapPercent * (scale.hi - scale.lo);
    const word = !far ? 'AGREES' : gap > 0 ? 'BLIND_SPOT' : 'HIDDEN_STRENGTH';
    return { category, self: mine, others: seen, gap: gap / 10, word };
  });
}

export type Direction = 'UP' | 'DOWN' | 'STEADY';

/** Change since the last cycle as a word, never as a number: the same raters and one newcomer could be told apart. */
export function direction(now: Shown<number>, before: Shown<number>, bands: ReportBands): Shown<Direction> {
  if (now === NOT_SHOWN || before === NOT_SHOWN) return NOT_SHOWN;
  const change = tenths(now) - tenths(before);
  if (Math.abs(change) < bands.changeTenths) return 'STEADY';
  return change > 0 ? 'UP' : 'DOWN';
}

/** Change of one category; `compared` of `asked` questions are the same in both cycles (null: no cycle before). */
export interface Trend {
  readonly category: string;
  readonly direction: Shown<Direction>;
  readonly compared: number | null;
  readonly asked: number;
}

/**
 * Change per category over the questions that are the same in both cycles and shown in both, from shown item means alone
 * (R6). Without such a question nothing is said.
 * @param comparable ids of the questions that may be compared, by `comparableQuestions`; null: no cycle before
 */
export function trends(
  items: readonly RatedItem[],
  now: readonly ItemValue[],
  before: readonly ItemValue[],
  comparable: ReadonlySet<string> | null,
  bands: ReportBands,
): Trend[] {
  const past = new Map(before.map(({ itemId, mean }) => [itemId, mean]));
  const known = new Map(now.map(({ itemId, mean }) => [itemId, mean]));
  return [...new Set(items.map(({ category }) => category))].map((category) => {
    const own = items.filter((item) => item.category === category).map(({ id }) => id);
    const same = own.filter((id) => comparable?.has(id));
    const seen = same.filter(
      (id) => (known.get(id) ?? NOT_SHOWN) !== NOT_SHOWN && (past.get(id) ?? NOT_SHOWN) !== NOT_SHOWN,
    );
    const meanOf = (values: ReadonlyMap<string, Shown<number>>): Shown<number> => {
      const mean = plainMean(seen.map((id) => values.get(id) ?? NOT_SHOWN));
      return mean && roundHalfUp(mean, 1);
    };
    return {
      category,
      direction: direction(meanOf(known), meanOf(past), bands),
      compared: comparable && same.length,
      asked: own.length,
    };
  });
}

/** A suggestion with the value it answers. */
export interface SuggestedAction {
  readonly category: string;
  readonly action: DevelopmentAction;
}

/**
 * Suggestions from the lowest shown values, one per value before a second of the same one; ties in the given order.
 * Values without an entry in the table are passed over.
 */
export function suggestedActions(
  values: readonly CategoryValue[],
  table: DevelopmentTable,
  howMany = 3,
): SuggestedAction[] {
  const lowest = values
    .flatMap(({ category, mean }) => (mean === NOT_SHOWN ? [] : [{ category, mean: tenths(mean) }]))
    .sort((a, b) => a.mean - b.mean);
  const rounds = Math.max(0, ...lowest.map(({ category }) => table.actions[category]?.length ?? 0));
  const ordered = [...Array(rounds).keys()].flatMap((round) =>
    lowest.flatMap(({ category }) => {
      const action = table.actions[category]?.[round];
      return action ? [{ category, action }] : [];
    }),
  );
  return ordered.slice(0, howMany);
}

/** Average over the ratees of a group (a unit, a rank), from their shown values. */
export interface GroupAverage {
  readonly group: string;
  readonly mean: Shown<number>;
  readonly ratees: Shown<number>;
}

/**
 * R16: averages over ratees from five ratees on; the total is shown only when what it holds beside the shown groups
 * is nobody or at least five ratees. Groups must not overlap.
 */
export function groupAverages(
  groups: readonly { readonly group: string; readonly values: readonly Shown<number>[] }[],
  bands: ReportBands,
): { groups: GroupAverage[]; total: Omit<GroupAverage, 'group'> } {
  const hidden = { mean: NOT_SHOWN, ratees: NOT_SHOWN };
  const average = (values: readonly number[]) => ({
    mean: roundHalfUp(over(sum(values.map((value) => shown(value, 2))), exact(values.length)), 2),
    ratees: values.length,
  });
  const seen = groups.map(({ group, values }) => ({ group, values: values.filter((value) => value !== NOT_SHOWN) }));
  const enough = (n: number) => n >= bands.fewestRatees;
  const all = seen.flatMap(({ values }) => values);
  const rest = seen.filter(({ values }) => !enough(values.length)).flatMap(({ values }) => values);
  return {
    groups: seen.map(({ group, values }) => ({ group, ...(enough(values.length) ? average(values) : hidden) })),
    total: enough(all.length) && (rest.length === 0 || enough(rest.length)) ? average(all) : hidden,
  };
}
