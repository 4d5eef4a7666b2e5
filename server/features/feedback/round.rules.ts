import type { Phase } from '../cycles/cycle.rules.js';
import type { FeedbackDesign } from '../cycles/design.rules.js';
import { askedOf, scaleOf } from '../questions/questionnaire.rules.js';
import { type Question, type QuestionSet, standardCommentLength } from './answers.rules.js';
import type { ReleaseStatus } from './document.rules.js';
import { deedProblem, type FeedbackPhase, type RequestDeed, type RequestState, type Window } from './requests.rules.js';

/** Phase of the 360° inside its cycle. */
export const feedbackPhaseOf = (phase: Phase, release: ReleaseStatus | null): FeedbackPhase => {
  if (phase === 'DRAFTED' || phase === 'PLANNING' || phase === 'RUNNING') return 'PREPARING';
  if (phase === 'FEEDBACK') return 'COLLECTING';
  return release === 'RELEASED' ? 'RELEASED' : 'CLOSED';
};

/** What decides whether one request may be answered now, in one row. */
export interface RequestAt {
  readonly cycleId: string;
  readonly rateeId: string;
  readonly kind: string;
  readonly status: RequestState;
  readonly version: number;
  readonly phase: Phase;
  readonly design: FeedbackDesign;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly until: string | null;
}

/** Start of a day in the offices' zone (WIB, UTC+7 all year). */
const startOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
const endOf = (day: string): Date => new Date(startOf(day).getTime() + 86_400_000);

const ALWAYS: Window = { from: new Date(0), to: new Date(8.64e15) };

/** Why a deed on a request is refused now, or null; a cycle without a window takes answers during its phase. */
export function refusal(request: RequestAt, deed: Exclude<RequestDeed, 'CLOSE'>, now: Date): string | null {
  const phase: FeedbackPhase = feedbackPhaseOf(request.phase, null);
  const window =
    request.opensOn && request.closesOn ? { from: startOf(request.opensOn), to: endOf(request.closesOn) } : ALWAYS;
  const extendedTo = request.until ? endOf(request.until) : null;
  return deedProblem({ state: request.status, extendedTo }, deed, phase, window, now);
}

/** What a rater of one kind may answer: every rating has to be answered or marked; comments are free. */
export function questionSetOf(design: FeedbackDesign, kind: string): QuestionSet {
  const { questions, commentValues, cannotJudge } = askedOf(design, kind);
  const { min: lo, max: hi } = scaleOf(design);
  const ratings = questions.map(({ id }): Question => ({ id, kind: 'RATING', required: true }));
  const texts = commentValues.map((id): Question => ({ id, kind: 'TEXT', required: false }));
  return {
    questions: [...ratings, ...texts],
    scale: { lo, hi },
    cannotJudge,
    commentLength: standardCommentLength,
  };
}
