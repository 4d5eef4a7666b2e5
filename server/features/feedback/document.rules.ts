import type { FeedbackDisclosure, Scale, Shown } from './disclosure.rules.js';

/** How far the one release of a cycle is. */
export const ReleaseStatus = { ORDERED: 'ORDERED', RELEASED: 'RELEASED' } as const;
export type ReleaseStatus = (typeof ReleaseStatus)[keyof typeof ReleaseStatus];

/** Feedback given with the name: by a superior, or by the ratee about himself (anonymity section 4). */
export interface NamedPart {
  /** Printed name and position on the day of the release; null for the ratee's own. */
  readonly name: string;
  readonly position: string;
  readonly items: readonly { readonly itemId: string; readonly rating: number | null }[];
  /** Plain mean of the given ratings, one decimal; null when none was given. */
  readonly mean: Shown<number>;
  readonly comments: readonly { readonly value: string; readonly text: string }[];
}

/** The stored document: the anonymous disclosure and, apart from it, what was given by name. */
export interface DisclosureDocument extends FeedbackDisclosure {
  readonly scale: Scale;
  readonly superior: readonly NamedPart[];
  readonly self: NamedPart | null;
}
