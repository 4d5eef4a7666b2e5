import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, selfOf, todayOf } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { Employee } from '../people/employee.entity.js';
import { FeedbackRhythm } from './rhythm.entity.js';
import type { AgreeRhythmInput, ProposeRhythmInput } from './rhythm.inputs.js';
import { type RhythmSide, rhythmAbilities } from './rhythm.rules.js';

/** The leader must give periodic feedback, as agreed with the employee. */
const ARTICLE = 'Ps 19(2); p.69 C.5-C.6';

/** Proposes how often; it holds once the other side agrees, until then what held before. @returns the employee's id */
export const proposeRhythm = (ctx: Ctx, input: ProposeRhythmInput): Promise<string> =>
  between(ctx, input, 'proposeRhythm', (rhythm, side) => {
    Object.assign(rhythm, { proposedMonths: input.everyMonths, proposedBy: side });
  });

/** Agrees to what the other side proposed; from then on it holds. @returns the employee's id */
export const agreeRhythm = (ctx: Ctx, input: AgreeRhythmInput): Promise<string> =>
  between(ctx, input, 'agreeRhythm', (rhythm, side) => {
    if (!rhythmAbilities(side, rhythm.proposedBy).agree)
      throw precondition('given.rhythm.nothing', { article: ARTICLE });
    const agreed = { everyMonths: rhythm.proposedMonths, agreedOn: todayOf(ctx) };
    Object.assign(rhythm, { ...agreed, proposedMonths: null, proposedBy: null });
  });

async function between(
  ctx: Ctx,
  { employeeId, version }: AgreeRhythmInput,
  deed: string,
  change: (rhythm: FeedbackRhythm, side: RhythmSide) => void,
): Promise<string> {
  const me = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    const employee = await em.findOne(Employee, { id: employeeId, status: 'ACTIVE' });
    const side = employee && sideOf(employee, me);
    if (!employee || !side) throw notFound();
    const rhythm = await rhythmOf(em, employee.id, version);
    change(rhythm, side);
    const { everyMonths, proposedMonths, proposedBy } = rhythm;
    await record(em, ctx, {
      ...{ deed, object: 'feedbackRhythm', objectId: employee.id },
      after: { everyMonths, proposedMonths, proposedBy },
    });
    return employee.id;
  });
}

const sideOf = ({ id, superior }: Employee, me: string): RhythmSide | null => {
  if (id === me) return superior ? 'EMPLOYEE' : null;
  return superior?.id === me ? 'LEADER' : null;
};

async function rhythmOf(em: EntityManager, employee: string, version: number): Promise<FeedbackRhythm> {
  const known = await em.findOne(FeedbackRhythm, { employee });
  if (!known) return make(em, FeedbackRhythm, { employee });
  mustBeVersion(known, version);
  return known;
}
