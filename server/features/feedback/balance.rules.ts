/**
 * Fair assignment of raters: a capacitated matching made fair by exchanging along paths
 * (optimal semi-matching: Harvey, Ladner, Lovász, Tamir 2006). Raters are indices.
 */
export interface Slot {
  /** Possible raters, in the order of preference among equals. */
  readonly candidates: readonly number[];
  readonly minimum: number;
  readonly maximum: number;
  /** The raters chosen; changed by `fill` and `balance`. */
  readonly chosen: Set<number>;
}

/**
 * Gives every slot raters, one round after the other, so that minima come first and nobody passes the cap.
 * When all candidates of a slot are full, somebody is freed by an exchange elsewhere, if there is one.
 */
export function fill(slots: readonly Slot[], loads: Int32Array, cap: number): void {
  const held = holdings(slots);
  const rounds = slots.reduce((most, slot) => Math.max(most, slot.maximum), 0);
  const roomFor = (rater: number) => (loads[rater] ?? 0) < cap;
  // Raters from whom no exchange leads to room. Loads never fall, so this stays true and no search enters them again.
  const closed = new Set<number>();
  const add = (slot: Slot): boolean => {
    const best = leastLoaded(slot, loads, cap);
    if (best !== null) {
      take(slot, best, loads, held);
      return true;
    }
    const full = slot.candidates.filter((rater) => !slot.chosen.has(rater) && !closed.has(rater));
    const path = full.length ? findPath(full, held, roomFor, closed) : null;
    const first = path?.raters[0];
    if (!path || first === undefined) return false;
    exchange(path, loads, held);
    take(slot, first, loads, held);
    return true;
  };
  const stuck = new Set<Slot>();
  for (const limit of ['minimum', 'maximum'] as const) {
    for (let round = 1; round <= rounds; round++) {
      for (const slot of slots) {
        if (!stuck.has(slot) && slot[limit] >= round && slot.chosen.size < round && !add(slot)) stuck.add(slot);
      }
    }
  }
}

/** Exchanges raters until no path of exchanges leads from a rater to one with a load lower by two or more. */
export function balance(slots: readonly Slot[], loads: Int32Array): void {
  const held = holdings(slots);
  const highest = loads.reduce((most, load) => Math.max(most, load), 0);
  // Whoever is reached in vain from a higher load leads to nobody low enough for a lower one either.
  const closed = new Set<number>();
  for (let level = highest; level >= 2; level--) {
    for (let searching = true; searching; ) {
      const sources = [...loads.keys()].filter((rater) => loads[rater] === level && !closed.has(rater));
      const path = sources.length ? findPath(sources, held, (rater) => (loads[rater] ?? 0) <= level - 2, closed) : null;
      if (path) exchange(path, loads, held);
      searching = path !== null;
    }
  }
}

/** A chain of exchanges: raters[i] gives up slots[i] to raters[i + 1]. */
interface Path {
  readonly raters: readonly number[];
  readonly slots: readonly Slot[];
}

/** The slots in which each rater is chosen. */
type Holdings = Map<number, Set<Slot>>;

function holdings(slots: readonly Slot[]): Holdings {
  const held: Holdings = new Map();
  for (const slot of slots) for (const rater of slot.chosen) slotsOf(held, rater).add(slot);
  return held;
}

function slotsOf(held: Holdings, rater: number): Set<Slot> {
  const known = held.get(rater);
  if (known) return known;
  const empty = new Set<Slot>();
  held.set(rater, empty);
  return empty;
}

function leastLoaded(slot: Slot, loads: Int32Array, cap: number): number | null {
  let best: number | null = null;
  let least = cap;
  for (const rater of slot.candidates) {
    const load = loads[rater] ?? cap;
    if (load < least && !slot.chosen.has(rater)) {
      best = rater;
      least = load;
    }
  }
  return best;
}

/**
 * Breadth first from the sources to the nearest rater who is wanted; a shortest path repeats no exchange.
 * After a search in vain everybody it reached is added to `closed`.
 */
function findPath(
  sources: readonly number[],
  held: Holdings,
  wanted: (rater: number) => boolean,
  closed: Set<number>,
): Path | null {
  const from = new Map<number, { rater: number; slot: Slot } | null>(sources.map((rater) => [rater, null]));
  const queue = [...sources];
  const seen = new Set<Slot>();
  for (let at = 0; at < queue.length; at++) {
    const rater = queue[at] ?? -1;
    for (const slot of held.get(rater) ?? []) {
      if (seen.has(slot)) continue;
      seen.add(slot); // everybody it can reach is reached now
      for (const next of slot.candidates) {
        if (from.has(next) || closed.has(next) || slot.chosen.has(next)) continue;
        from.set(next, { rater, slot });
        if (wanted(next)) return trace(next, from);
        queue.push(next);
      }
    }
  }
  for (const rater of queue) closed.add(rater);
  return null;
}

function trace(end: number, from: ReadonlyMap<number, { rater: number; slot: Slot } | null>): Path {
  const raters = [end];
  const slots: Slot[] = [];
  for (let step = from.get(end); step; step = from.get(step.rater)) {
    raters.unshift(step.rater);
    slots.unshift(step.slot);
  }
  return { raters, slots };
}

function exchange({ raters, slots }: Path, loads: Int32Array, held: Holdings): void {
  // All leave before anybody enters: a slot may appear twice on the way.
  slots.forEach((slot, i) => {
    const leaving = raters[i] ?? -1;
    slot.chosen.delete(leaving);
    slotsOf(held, leaving).delete(slot);
    loads[leaving] = (loads[leaving] ?? 0) - 1;
  });
  slots.forEach((slot, i) => {
    take(slot, raters[i + 1] ?? -1, loads, held);
  });
}

function take(slot: Slot, rater: number, loads: Int32Array, held: Holdings): void {
  slot.chosen.add(rater);
  slotsOf(held, rater).add(slot);
  loads[rater] = (loads[rater] ?? 0) + 1;
}
