import { actorOf, type Ctx } from '../../kernel/context.js';
import { nextMoves, type Phase } from './cycle.rules.js';
import { cyclesMessages } from './cycles.messages.js';
import { mayRunCycles } from './cycles.policy.js';
import type { CycleAbilities, NextMove } from './cycles.views.js';
import { factsOf } from './facts.service.js';
import { mayChooseQuestions } from './questions.service.js';

const NOTHING: CycleAbilities = {
  edit: false,
  chooseQuestions: false,
  open: false,
  move: [],
  publish: false,
  close: false,
};

/** A reason can still be typed, so its absence does not stand against a move that is only shown. */
const TYPED_LATER = 'typed later';

/** Every move out of the present phase, allowed or refused with all reasons, for who asks. */
export async function movesOf(ctx: Ctx, cycle: { id: string; phase: Phase }): Promise<NextMove[]> {
  const { facts } = await factsOf(ctx, cycle.id, TYPED_LATER);
  const { allowed, refused } = nextMoves(cycle.phase, facts, actorOf(ctx).roles);
  const sentences: Readonly<Record<string, string>> = cyclesMessages[ctx.locale];
  return [...allowed.map((transition) => ({ transition, reasons: [] })), ...refused].map(({ transition, reasons }) => ({
    to: transition.to,
    isAllowed: reasons.length === 0,
    needsReason: transition.must.includes('REASON_GIVEN'),
    article: transition.why,
    reasons: reasons.map((key) => ({
      key,
      message: (sentences[key] ?? key).replace('{article}', transition.why),
    })),
  }));
}

/** What the viewer may do with a cycle now; nobody but officers costs a statement. */
export async function abilitiesOf(ctx: Ctx, cycle: { id: string; phase: Phase }): Promise<CycleAbilities> {
  if (!mayRunCycles(actorOf(ctx))) return NOTHING;
  const move = (await movesOf(ctx, cycle)).filter(({ isAllowed }) => isAllowed).map(({ to }) => to);
  return {
    edit: cycle.phase === 'DRAFTED',
    chooseQuestions: await mayChooseQuestions(ctx, ctx.em.fork(), cycle),
    open: cycle.phase === 'DRAFTED' && move.includes('PLANNING'),
    move,
    publish: move.includes('PUBLISHED'),
    close: move.includes('CLOSED'),
  };
}
