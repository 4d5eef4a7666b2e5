import { type Atom, type Leftover, type SetOf, settle } from './release.rules.js';

/** A set of authors whose fragments are shown together; `groups` are indices of rating atoms. */
export type TextAtom<R = string> = SetOf<number, R>;

/**
 * The partition of text (anonymity.md, section 5.1): the release algorithm once more, each rating atom being a group,
 * its authors the members. Text is therefore never shown in a finer partition than the numbers.
 * @param published text atoms of earlier releases, never changed
 * @param wrote whether a rater left any text
 * @param textThreshold minimum number of authors; an atom's own k is kept when it is larger
 */
export function releaseText<R>(
  atoms: readonly Atom<R>[],
  published: readonly TextAtom<R>[],
  wrote: (rater: R) => boolean,
  textThreshold: number,
  leftover: Leftover,
): readonly TextAtom<R>[] {
  if (!(Number.isInteger(textThreshold) && textThreshold >= 3)) throw new RangeError('Text threshold below 3');
  const done = new Set(published.flatMap((set) => set.groups));
  const pools = atoms
    .map((atom, index) => ({
      groups: [index],
      members: atom.members.filter(wrote),
      need: Math.max(textThreshold, atom.need),
    }))
    .filter((pool) => !pool.groups.some((index) => done.has(index)));
  return [...published, ...settle(pools, leftover).fresh];
}
