import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { QuestionVersion } from '../questions/questionBank.entity.js';
import { choiceProblem } from '../questions/version.rules.js';
import { EvaluationCycle } from './cycle.entity.js';
import type { Phase } from './cycle.rules.js';
import type { ChooseQuestionsInput } from './cycles.inputs.js';
import { mayRunCycles } from './cycles.policy.js';
import { cycleReads } from './cycles.reads.js';
import { designProblems } from './design.rules.js';
import { phaseHooks } from './phaseHook.service.js';

const COLLECTED: ReadonlySet<Phase> = new Set(['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'] as const);

/** Whether the questions of a cycle may still be chosen: it has not been collected, and nobody has begun to answer. */
export async function mayChooseQuestions(
  ctx: Ctx,
  em: EntityManager,
  cycle: { readonly id: string; readonly phase: Phase },
): Promise<boolean> {
  if (COLLECTED.has(cycle.phase)) return false;
  for (const hook of ctx.provided(phaseHooks)) if (await hook.isAnswered?.(em, cycle.id)) return false;
  return true;
}

/**
 * The version a cycle that ends on `endsOn` may take.
 * @throws BAD_USER_INPUT at `field`: unknown, still a draft, or not in force before the cycle ends
 */
export async function questionVersion(
  em: EntityManager,
  id: string,
  endsOn: string,
  field: string,
): Promise<QuestionVersion> {
  const version = await em.findOne(QuestionVersion, { id });
  const problem = choiceProblem(version, endsOn);
  if (problem || !version) throw invalidField(field, problem?.key ?? 'questions.choice.unknown', problem?.params);
  return version;
}

/**
 * Chooses the version of a question bank a cycle asks: while it is drafted and after the opening, until the first answer
 * is begun. The database refuses a change after the first one that was sent (`feedback_design_frozen`).
 * @throws PRECONDITION_FAILED afterwards; BAD_USER_INPUT at `questionVersionId`
 */
export async function chooseQuestions(ctx: Ctx, input: ChooseQuestionsInput): Promise<string> {
  if (!mayRunCycles(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, cycleReads, input.id);
  await inTransaction(ctx, async (em) => {
    await lock(em, 'cyclePhase', input.id);
    // whoever saves or sends an answer holds the row shared: nobody begins between the question and the change
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeVersion(cycle, input.version);
    if (cycle.design.groups.length === 0) throw precondition('cycles.questions.noFeedback', { article: 'Ps 17-19' });
    if (!(await mayChooseQuestions(ctx, em, cycle)))
      throw precondition('cycles.questions.frozen', { article: 'Ps 17-19; rumah: tetap sejak jawaban pertama' });
    const chosen = await questionVersion(em, input.questionVersionId, cycle.endsOn, 'questionVersionId');
    const [problem] = designProblems(cycle.design, chosen.content).filter(({ path }) => path === 'questionVersionId');
    if (problem) throw invalidField('questionVersionId', problem.key, problem.params);
    const before = { questionVersionId: cycle.questionVersion?.id ?? null };
    em.assign(cycle, { questionVersion: chosen });
    await record(em, ctx, {
      deed: 'chooseQuestions',
      object: 'evaluationCycle',
      objectId: cycle.id,
      before,
      after: { questionVersionId: chosen.id },
    });
  });
  return input.id;
}
