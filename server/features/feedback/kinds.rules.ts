/**
 * Perspectives of 360° feedback (umpan balik): who answers, seen from the ratee.
 * Source: PermenPANRB 6/2022 Ps 17-19 (pimpinan, rekan kerja setingkat, bawahan, pihak lain).
 */
export const FeedbackKind = {
  SUPERIOR: 'SUPERIOR',
  PEER: 'PEER',
  SUBORDINATE: 'SUBORDINATE',
  SELF: 'SELF',
  OTHER: 'OTHER',
} as const;
export type FeedbackKind = (typeof FeedbackKind)[keyof typeof FeedbackKind];

/** The kinds whose answers are never shown by name, in the fixed order that every tie is broken by. */
export const anonymousKinds = [FeedbackKind.PEER, FeedbackKind.SUBORDINATE, FeedbackKind.OTHER] as const;
export type AnonymousKind = (typeof anonymousKinds)[number];

/** Named kinds: a ratee has one superior and one self, so anonymity would be a pretence. */
export const namedKinds = [FeedbackKind.SUPERIOR, FeedbackKind.SELF] as const;

/** One value per anonymous kind. */
export type PerKind<T> = Readonly<Record<AnonymousKind, T>>;

/** The regulation's term first, English second. */
export const kindLabels = {
  SUPERIOR: { id: 'Pimpinan', en: 'Superior' },
  PEER: { id: 'Rekan setingkat', en: 'Peer' },
  SUBORDINATE: { id: 'Bawahan', en: 'Subordinate' },
  SELF: { id: 'Diri sendiri', en: 'Self' },
  OTHER: { id: 'Pihak lain', en: 'Other party' },
} as const satisfies Record<FeedbackKind, { id: string; en: string }>;

/** True for PEER, SUBORDINATE and OTHER. */
export function isAnonymous(kind: FeedbackKind): kind is AnonymousKind {
  return anonymousKinds.some((anonymous) => anonymous === kind);
}

/** The kinds given, once each, in the fixed order. */
export function inOrder(kinds: Iterable<AnonymousKind>): AnonymousKind[] {
  const wanted = new Set(kinds);
  return anonymousKinds.filter((kind) => wanted.has(kind));
}

/** Builds one value per anonymous kind. */
export function perKind<T>(value: (kind: AnonymousKind) => T): PerKind<T> {
  return { PEER: value('PEER'), SUBORDINATE: value('SUBORDINATE'), OTHER: value('OTHER') };
}
