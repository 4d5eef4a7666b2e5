import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import type { Ctx } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { changeRequest, sendAnonymous } from '../feedback/answer.service.js';
import { type AnswerProblem, answerProblems, type Submission } from '../feedback/answers.rules.js';
import type { RequestDeed } from '../feedback/requests.rules.js';
import { questionSetOf, type RequestAt, refusal } from '../feedback/round.rules.js';
import { commentWarnings, type FoundWarning } from '../feedback/warnings.rules.js';
import { printedName } from '../people/people.rules.js';
import { askedOf } from '../questions/questionnaire.rules.js';
import { hashOf, isSecret } from './link.rules.js';

const ARTICLE = 'Ps 17-19';

/** The task a link opens: what stands on its page. */
export interface ExternalTask extends RequestAt {
  readonly requestId: string;
  readonly affiliation: string;
  readonly rateeName: string;
  readonly rateePosition: string;
  readonly rateeUnit: string;
  readonly draft: Submission | null;
  /** Cases in which this person's answer was traced, told from the day the law allows it. */
  readonly opened: readonly { readonly ground: string; readonly openedBy: string; readonly openedOn: string }[];
}

interface Row extends Omit<ExternalTask, 'rateeName'> {
  readonly name: string;
  readonly frontTitle: string | null;
  readonly backTitle: string | null;
}

const TASK = `select r.id as "requestId", r.cycle_id as "cycleId", r.ratee_id as "rateeId", r.kind, r.status, r.version, r.draft,
         c.phase, c.design || v.content as design, w.opens_on::text as "opensOn", w.closes_on::text as "closesOn", null as until, x.affiliation,
         e.name, e.front_title as "frontTitle", e.back_title as "backTitle", u.name as "rateeUnit", p.title as "rateePosition",
         coalesce((select json_agg(json_build_object('ground', o.ground, 'openedBy', o.opened_by, 'openedOn', o.opened_on))
                     from trusted.opened_about_request(r.id, ?::date) o), '[]') as opened
    from external_rater x
    join feedback_request r on r.id = x.request_id
    join evaluation_cycle c on c.id = r.cycle_id
    join question_version v on v.id = c.question_version_id
    join employee e on e.id = r.ratee_id join unit u on u.id = e.unit_id join position p on p.id = e.position_id
    left join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
   where x.token_hash = ?`;

/** What a link opens today; null for a text that is no link, or none any more. */
export async function externalTask(em: EntityManager, secret: string, today: string): Promise<ExternalTask | null> {
  if (!isSecret(secret)) return null;
  const [row]: Row[] = await em.execute(TASK, [today, hashOf(secret)]);
  return row ? { ...row, design: askedOf(row.design, row.kind), rateeName: printedName(row) } : null;
}

/** Problems of what was sent, by field; empty when it is done. */
type Outcome = Promise<readonly AnswerProblem[]>;

/** Keeps what was written so far; gaps are allowed, wrong answers are not. */
export const keepExternalDraft = (ctx: Ctx, task: ExternalTask, version: number, submission: Submission): Outcome =>
  deed(ctx, task, 'SAVE', async (em, design) => {
    const problems = answerProblems(submission, questionSetOf(design, task.kind), 'DRAFT');
    if (problems.length === 0)
      await changeRequest(
        em,
        ctx,
        { requestId: task.requestId, version },
        { status: 'DRAFT', answered: false, draft: submission },
      );
    return problems;
  });

/** Sends the answer: once, for good, without a name, by the same way as everybody's. */
export const sendExternalAnswer = (ctx: Ctx, task: ExternalTask, version: number, submission: Submission): Outcome =>
  deed(ctx, task, 'SUBMIT', async (em, design) => {
    const problems = answerProblems(submission, questionSetOf(design, task.kind), 'SUBMIT');
    if (problems.length === 0) await sendAnonymous(em, ctx, { requestId: task.requestId, version }, submission);
    return problems;
  });

/** Declines, with a reason the officer reads. */
export const declineExternal = (ctx: Ctx, task: ExternalTask, version: number, reason: string): Outcome =>
  deed(ctx, task, 'DECLINE', async (em) => {
    const change = { status: 'DECLINED', answered: false, draft: null, reason } as const;
    await changeRequest(em, ctx, { requestId: task.requestId, version }, change);
    await record(
      em,
      { actor: null, requestId: ctx.requestId },
      {
        deed: 'declineFeedback',
        object: 'feedbackRequest',
        objectId: task.requestId,
      },
    );
    return [];
  });

async function deed(
  ctx: Ctx,
  task: ExternalTask,
  wanted: Exclude<RequestDeed, 'CLOSE'>,
  run: (em: EntityManager, design: RequestAt['design']) => Outcome,
): Outcome {
  return inTransaction(ctx, async (em) => {
    const [cycle]: Pick<RequestAt, 'phase' | 'design'>[] = await em.execute(
      `select c.phase, c.design || v.content as design from evaluation_cycle c join question_version v on v.id = c.question_version_id
        where c.id = ? for share of c`,
      [task.cycleId],
    );
    if (!cycle) throw notFound();
    const problem = refusal({ ...task, phase: cycle.phase }, wanted, ctx.now());
    if (problem) throw precondition(problem, { article: ARTICLE });
    return run(em, cycle.design);
  });
}

/** Warnings about the comments, before sending; nothing is stored. */
export async function externalWarnings(ctx: Ctx, task: ExternalTask, submission: Submission): Promise<FoundWarning[]> {
  const names: { name: string }[] = await ctx.em
    .fork()
    .execute(
      'select e.name from employee e join employee r on r.unit_id = e.unit_id where r.id = ? order by e.name limit 300',
      [task.rateeId],
    );
  const known = { names: names.map(({ name }) => name), unit: '', position: task.affiliation };
  return submission.comments.flatMap(({ text }) => commentWarnings(text, known));
}
