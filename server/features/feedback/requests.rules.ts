/** State of one invitation (permintaan umpan balik). SUBMITTED, DECLINED and CLOSED are final. */
export const RequestState = {
  INVITED: 'INVITED',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  DECLINED: 'DECLINED',
  CLOSED: 'CLOSED',
} as const;
export type RequestState = (typeof RequestState)[keyof typeof RequestState];

export type RequestDeed = 'SAVE' | 'SUBMIT' | 'DECLINE' | 'CLOSE';

/** What each deed makes of each state; what is not written is refused. No way leads back from SUBMITTED (R5). */
export const requestTransitions = {
  INVITED: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', DECLINE: 'DECLINED', CLOSE: 'CLOSED' },
  DRAFT: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', DECLINE: 'DECLINED', CLOSE: 'CLOSED' },
  SUBMITTED: {},
  DECLINED: {},
  CLOSED: {},
} as const satisfies Record<RequestState, Partial<Record<RequestDeed, RequestState>>>;

/** The next state, or null when the deed is not possible in this one. */
export function nextState(state: RequestState, deed: RequestDeed): RequestState | null {
  const row: Partial<Record<RequestDeed, RequestState>> = requestTransitions[state];
  return row[deed] ?? null;
}

/** Phase of the 360° round inside its cycle. Nothing is taken before COLLECTING, nor after its end (R2, R4). */
export const FeedbackPhase = {
  PREPARING: 'PREPARING',
  COLLECTING: 'COLLECTING',
  CLOSED: 'CLOSED',
  RELEASED: 'RELEASED',
} as const;
export type FeedbackPhase = (typeof FeedbackPhase)[keyof typeof FeedbackPhase];

/** When answers are taken: from (included) to (excluded). */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

/** The part of a request that decides whether it may still be answered. */
export interface AnswerableRequest {
  readonly state: RequestState;
  /** End of the extension granted to this rater, instead of the window's end when later. */
  readonly extendedTo?: Date | null;
}

/**
 * Why a deed on a request is refused, or null when it is allowed. An invalid date refuses.
 * Keys: `feedback.request.phase`, `.notYet`, `.closed`, `.final`.
 */
export function deedProblem(
  request: AnswerableRequest,
  deed: Exclude<RequestDeed, 'CLOSE'>,
  phase: FeedbackPhase,
  window: Window,
  now: Date,
): string | null {
  if (nextState(request.state, deed) === null) return 'feedback.request.final';
  if (phase !== 'COLLECTING') return 'feedback.request.phase';
  const end = Math.max(window.to.getTime(), request.extendedTo?.getTime() ?? window.to.getTime());
  if (!(now.getTime() >= window.from.getTime())) return 'feedback.request.notYet';
  return now.getTime() < end ? null : 'feedback.request.closed';
}

/** Whether the rater may submit now: phase COLLECTING, inside the window or the own extension, not final yet. */
export function maySubmit(request: AnswerableRequest, phase: FeedbackPhase, window: Window, now: Date): boolean {
  return deedProblem(request, 'SUBMIT', phase, window, now) === null;
}
