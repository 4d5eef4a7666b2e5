import type { Provenance } from '../feedback/provenance.rules.js';
import type { GivenMatter } from './given.rules.js';

/** Where somebody outside the staff stands to the employee's work (Ps 18(2)c; p.69 C.7; on study assignment p.70 C.8). */
export const OutsideKind = { SERVED: 'SERVED', PARTNER: 'PARTNER', STUDY: 'STUDY', OTHER: 'OTHER' } as const;
export type OutsideKind = (typeof OutsideKind)[keyof typeof OutsideKind];

/** How feedback came: face to face, or by a medium such as a letter or a survey (Ps 17(2); p.69 C.4). */
export const FeedbackChannel = { DIRECT: 'DIRECT', INDIRECT: 'INDIRECT' } as const;
export type FeedbackChannel = (typeof FeedbackChannel)[keyof typeof FeedbackChannel];

/** Whether a word counts. What an employee writes down about himself counts once the leader has confirmed it. */
export const WordStanding = { ON_RECORD: 'ON_RECORD', PROPOSED: 'PROPOSED', REFUSED: 'REFUSED' } as const;
export type WordStanding = (typeof WordStanding)[keyof typeof WordStanding];

/** Where a request to somebody outside stands. */
export const OutsideAskState = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const;
export type OutsideAskState = (typeof OutsideAskState)[keyof typeof OutsideAskState];

/** How somebody stands to the employee a word from outside is about. */
export const SubjectRelation = { SELF: 'SELF', LEADER: 'LEADER', OFFICER: 'OFFICER' } as const;
export type SubjectRelation = (typeof SubjectRelation)[keyof typeof SubjectRelation];

/** The rules of asking outside. */
export interface OutsidePolicy extends Provenance {
  /** Most open requests about one employee. */
  readonly mostOpen: number;
  /** Calendar days from today to the latest deadline. */
  readonly longestDays: number;
  /** Calendar days before the deadline on which whoever has not answered is reminded, once. */
  readonly daysBefore: number;
}

export const standardOutside: OutsidePolicy = {
  name: 'Umpan balik pihak lain',
  version: '1',
  validFrom: '2026-01-01',
  source: 'local default; PermenPANRB 6/2022 Ps 18(2)c and Ps 19(4) set no number',
  mostOpen: 20,
  longestDays: 60,
  daysBefore: 3,
};

/** A problem at a field of an input. */
export interface FieldRefusal {
  readonly field: string;
  readonly key: string;
}

const moreThanOne = ({ resultKey, behaviour }: GivenMatter): FieldRefusal | null =>
  resultKey && behaviour ? { field: 'behaviour', key: 'feedback.given.oneMatter' } : null;

/** Why a request cannot be made, or null. `last` is the latest day it may name. */
export const outsideAskProblem = (
  ask: GivenMatter & { readonly dueOn: string },
  { today, last }: { readonly today: string; readonly last: string },
): FieldRefusal | null =>
  ask.dueOn < today || ask.dueOn > last ? { field: 'dueOn', key: 'given.outside.due' } : moreThanOne(ask);

/** What was received outside the application, as it is written down. */
export interface Received extends GivenMatter {
  readonly givenOn: string;
  readonly channel: FeedbackChannel;
  /** Pieces of evidence. */
  readonly proofs: number;
}

/**
 * Why what was received cannot be written down so, or null. A medium leaves something to show, so it needs evidence; for
 * words said face to face the recorder's name stands (Ps 17(2)-(3); p.69 C.4).
 */
export const receivedProblem = (received: Received, today: string): FieldRefusal | null => {
  if (received.givenOn > today) return { field: 'givenOn', key: 'given.outside.future' };
  if (received.channel === 'INDIRECT' && received.proofs === 0)
    return { field: 'evidence', key: 'given.outside.evidence' };
  return moreThanOne(received);
};

/** The leader's own record counts at once, the employee's after confirmation; officers ask, they do not record. */
export const standingOfRecord = (relation: SubjectRelation): WordStanding | null => {
  if (relation === 'LEADER') return 'ON_RECORD';
  return relation === 'SELF' ? 'PROPOSED' : null;
};

/** What an answer from outside holds: a symbol, and words where it is more than praise. */
export const outsideAnswerProblems = ({
  tone,
  text,
  url,
  isLink,
}: {
  readonly tone: string | null;
  readonly text: string;
  readonly url: string;
  readonly isLink: (text: string) => boolean;
}): Readonly<Record<string, string>> => ({
  ...(tone === 'APPRECIATION' || tone === 'SUGGESTION' ? {} : { tone: 'given.page.toneMissing' }),
  ...(tone === 'SUGGESTION' && text.length < 3 ? { text: 'given.page.textMissing' } : {}),
  ...(text.length > LONGEST_WORD ? { text: 'given.page.textLong' } : {}),
  ...(url !== '' && (url.length > 1_000 || !isLink(url)) ? { url: 'given.page.urlWrong' } : {}),
});

/** Most characters of a word. */
export const LONGEST_WORD = 2_000;

/** What the link of a request opens on a day. */
export const outsideAskOn = (
  { status, dueOn }: { readonly status: OutsideAskState; readonly dueOn: string },
  today: string,
): OutsideAskState => (status === 'OPEN' && today > dueOn ? 'EXPIRED' : status);

/** Number of a receipt: the last eight signs of the request's id, as one reads them over the telephone. */
export const receiptOf = (askId: string): string => {
  const signs = askId.replaceAll('-', '').slice(-8).toUpperCase();
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
};

/** Where a link leads, below the public address. */
export const wordPath = (secret: string | null): string => `/feedback/${secret ?? ''}`;
