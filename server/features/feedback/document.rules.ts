import type { CycleDesign, FeedbackDesign } from '../cycles/design.rules.js';
import { askedOf, scaleOf, valuesOf } from '../questions/questionnaire.rules.js';
import { disclose, wroteText } from './disclose.rules.js';
import {
  type FeedbackDisclosure,
  type KindWeights,
  type Scale,
  type Shown,
  standardSpread,
} from './disclosure.rules.js';
import { exact, over, roundHalfUp, sum } from './exact.rules.js';
import { type AnonymousKind, anonymousKinds, perKind } from './kinds.rules.js';
import { admit, nothingReleased, type Release, release, type Threshold } from './release.rules.js';
import { releaseText } from './text.rules.js';

/** How far the one release of a cycle is. */
export const ReleaseStatus = { ORDERED: 'ORDERED', RELEASED: 'RELEASED' } as const;
export type ReleaseStatus = (typeof ReleaseStatus)[keyof typeof ReleaseStatus];

/** Feedback given with the name: by a superior, or by the ratee about himself (anonymity section 4). */
export interface NamedPart {
  /** Printed name and position on the day of the release. */
  readonly name: string;
  readonly position: string;
  readonly items: readonly { readonly itemId: string; readonly rating: number | null }[];
  /** Per value, and in all: plain means of the given ratings, one decimal; null when none was given. */
  readonly values: readonly { readonly category: string; readonly mean: Shown<number> }[];
  readonly mean: Shown<number>;
  readonly comments: readonly { readonly value: string; readonly text: string }[];
}

/** The stored document: the anonymous disclosure and, apart from it, what was given by name. */
export interface DisclosureDocument extends FeedbackDisclosure {
  readonly scale: Scale;
  readonly superior: readonly NamedPart[];
  readonly self: NamedPart | null;
}

/** An anonymous answer as it is stored: without rater, without time. */
export interface HeldAnswer {
  readonly id: string;
  readonly rateeId: string;
  readonly kind: AnonymousKind;
  readonly ratings: Readonly<Record<string, number | null>>;
  readonly comments: readonly string[];
}

/** The minimum of every anonymous kind, as the cycle froze it. */
export const thresholdOf = (design: CycleDesign): Threshold => perKind(() => design.anonymityThreshold);

/** Weights of the anonymous kinds in hundredths of a percent. */
export const weightsOf = (design: CycleDesign): KindWeights => ({
  name: 'Bobot kelompok umpan balik',
  version: '1',
  validFrom: '2026-01-01',
  source: 'rancangan periode yang dibekukan',
  weights: perKind((kind) => Math.round((design.feedbackGroups.find(({ key }) => key === kind)?.weight ?? 0) * 100)),
});

/** The anonymous part of one ratee's document and, for the trusted layer, the ids of the answers in each atom. */
export function disclosureOf(
  answers: readonly HeldAnswer[],
  design: FeedbackDesign,
  releasedOn: string,
  shuffleKey: Uint8Array,
): { document: FeedbackDisclosure & { scale: Scale }; atoms: string[][] } {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const idsOf = (kind: AnonymousKind) => answers.filter((answer) => answer.kind === kind).map(({ id }) => id);
  const arrivals = Object.fromEntries(anonymousKinds.map((kind) => [kind, idsOf(kind)]));
  const { atoms } = release(
    admit<string>(nothingReleased as Release<string>, arrivals),
    thresholdOf(design),
    design.leftover,
  );
  const answerOf = (id: string) => byId.get(id) ?? { ratings: {}, comments: [] };
  const textThreshold = Math.max(design.textThreshold, design.anonymityThreshold);
  const textAtoms = releaseText(atoms, [], (id) => wroteText(answerOf(id)), textThreshold, design.leftover);
  const { min: lo, max: hi } = scaleOf(design);
  const scale = { lo, hi };
  const items = design.questions.map(({ id, value }) => ({ id, category: value }));
  const weights = weightsOf(design);
  const document = disclose({
    releasedOn,
    atoms,
    textAtoms,
    answerOf,
    items,
    scale,
    weights,
    spread: standardSpread,
    shuffleKey,
  });
  return { document: { ...document, scale }, atoms: atoms.map(({ members }) => [...members].sort()) };
}

const meanOf = (ratings: readonly (number | null)[]): Shown<number> => {
  const given = ratings.filter((rating) => rating !== null).map((rating) => exact(rating));
  return given.length ? roundHalfUp(over(sum(given), exact(given.length)), 1) : null;
};

/** What somebody gave by name, in the order of the questions asked of that kind. */
export function namedPart(
  given: Pick<NamedPart, 'name' | 'position' | 'comments'> & {
    kind: string;
    ratings: Readonly<Record<string, number | null>>;
  },
  design: FeedbackDesign,
): NamedPart {
  const { questions } = askedOf(design, given.kind);
  const ratingOf = (id: string) => given.ratings[id] ?? null;
  const categories = valuesOf({ questions });
  return {
    name: given.name,
    position: given.position,
    items: questions.map(({ id }) => ({ itemId: id, rating: ratingOf(id) })),
    values: categories.map((category) => ({
      category,
      mean: meanOf(questions.filter(({ value }) => value === category).map(({ id }) => ratingOf(id))),
    })),
    mean: meanOf(questions.map(({ id }) => ratingOf(id))),
    comments: given.comments.map(({ value, text }) => ({ value, text })),
  };
}
