import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { type FieldProblem, forbidden, invalid, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { QuestionVersion } from './questionBank.entity.js';
import {
  draftProblems,
  nextQuestionId,
  type Questionnaire,
  type QuestionnaireProblem,
  questionnaireProblems,
} from './questionnaire.rules.js';
import type { BankQuestionInput, EditQuestionVersionInput, QuestionVersionInput } from './questions.inputs.js';
import { mayChangeQuestions } from './questions.policy.js';
import { questionVersionReads } from './questions.reads.js';

/** Why a deed on a version is refused. */
const ARTICLE = 'rumah: versi yang terbit tidak berubah';

const refuse = (problems: readonly QuestionnaireProblem[]): void => {
  if (problems.length === 0) return;
  const fields: Record<string, FieldProblem[]> = {};
  for (const { path, key, params } of problems) fields[path] = [...(fields[path] ?? []), { key, params }];
  throw invalid(fields);
};

/** Ids any version of a bank has given to a question; none is given again. */
async function usedIds(em: EntityManager, bankId: string): Promise<Set<string>> {
  const rows: { id: string }[] = await em.execute(
    `select distinct q->>'id' as id from question_version v cross join jsonb_array_elements(v.content->'questions') as q where v.bank_id = ?`,
    [bankId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** The entered questions, new ones with an id of their own; an id that the bank does not know is refused. */
function questionsOf(entered: readonly BankQuestionInput[], known: ReadonlySet<string>): Questionnaire['questions'] {
  refuse(
    entered.flatMap(({ id }, n) =>
      id && !known.has(id) ? [{ path: `questions.${n}.id`, key: 'questions.question.unknown' }] : [],
    ),
  );
  const used = new Set(known);
  return entered.map(({ id, value, textId, textEn, kinds }) => {
    const own = id ?? nextQuestionId(value, used);
    used.add(own);
    return { id: own, value, text: { id: textId, en: textEn || textId }, kinds: [...new Set(kinds ?? [])] };
  });
}

async function draftOf(em: EntityManager, { id, version }: QuestionVersionInput): Promise<QuestionVersion> {
  const row = await em.findOneOrFail(QuestionVersion, { id });
  await lock(em, 'ruleSets', row.bank.id);
  mustBeVersion(row, version);
  if (row.status !== 'DRAFT') throw precondition('questions.published', { article: ARTICLE, number: row.number });
  return row;
}

/**
 * Writes a draft; gaps are allowed, contradictions are not.
 * @throws BAD_USER_INPUT at the paths of the input; PRECONDITION_FAILED for a published version
 */
export async function editQuestionVersion(ctx: Ctx, input: EditQuestionVersionInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, questionVersionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const draft = await draftOf(em, input);
    const { content: before, validFrom, source } = draft;
    const content: Questionnaire = {
      questions: input.questions ? questionsOf(input.questions, await usedIds(em, draft.bank.id)) : before.questions,
      anchors:
        input.anchors?.map(({ value, textId, textEn }) => ({ value, text: { id: textId, en: textEn || textId } })) ??
        before.anchors,
      cannotJudge: input.cannotJudge ?? before.cannotJudge,
      commentValues: input.commentValues ? [...new Set(input.commentValues)] : before.commentValues,
    };
    refuse(draftProblems(content));
    const after = { validFrom: input.validFrom ?? validFrom, source: input.source ?? source, content };
    em.assign(draft, after);
    await record(em, ctx, {
      deed: 'editQuestionVersion',
      object: 'questionVersion',
      objectId: draft.id,
      before: { validFrom, source, content: before },
      after,
    });
  });
  return input.id;
}

/**
 * Publishes a draft: from now on cycles may take it and nothing of it changes.
 * @throws BAD_USER_INPUT with everything that stands against it
 */
export async function publishQuestionVersion(ctx: Ctx, input: QuestionVersionInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, questionVersionReads, input.id);
  await inTransaction(ctx, async (em) => {
    const draft = await draftOf(em, input);
    refuse(questionnaireProblems(draft.content));
    em.assign(draft, { status: 'PUBLISHED', publishedOn: todayOf(ctx) });
    const { number, validFrom, source } = draft;
    await record(em, ctx, {
      deed: 'publishQuestionVersion',
      object: 'questionVersion',
      objectId: draft.id,
      after: { number, validFrom, source },
    });
  });
  return input.id;
}

/**
 * Begins the next version of a bank with the content of one of its versions.
 * @throws PRECONDITION_FAILED while the bank has a draft already
 */
export async function copyQuestionVersion(ctx: Ctx, input: QuestionVersionInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, questionVersionReads, input.id);
  return inTransaction(ctx, async (em) => {
    const model = await em.findOneOrFail(QuestionVersion, { id: input.id });
    await lock(em, 'ruleSets', model.bank.id);
    mustBeVersion(model, input.version);
    const newest = await em.findOneOrFail(QuestionVersion, { bank: model.bank.id }, { orderBy: { number: 'desc' } });
    if (newest.status === 'DRAFT')
      throw precondition('questions.draftThere', { number: newest.number, article: ARTICLE });
    const { source, content } = model;
    const [, validFrom = newest.validFrom] = [todayOf(ctx), newest.validFrom].sort();
    const row = make(em, QuestionVersion, {
      bank: model.bank,
      number: newest.number + 1,
      validFrom,
      source,
      content,
    });
    await record(em, ctx, {
      deed: 'copyQuestionVersion',
      object: 'questionVersion',
      objectId: row.id,
      before: { number: model.number },
      after: { number: row.number },
    });
    return row.id;
  });
}

/** Throws a draft away; a bank keeps at least one version. Returns the bank's id. */
export async function discardQuestionVersion(ctx: Ctx, input: QuestionVersionInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, questionVersionReads, input.id);
  return inTransaction(ctx, async (em) => {
    const draft = await draftOf(em, input);
    const bankId = draft.bank.id;
    if (draft.number === 1) throw precondition('questions.onlyVersion', { article: ARTICLE });
    em.remove(draft);
    await record(em, ctx, {
      deed: 'discardQuestionVersion',
      object: 'questionVersion',
      objectId: input.id,
      before: { number: draft.number, content: draft.content },
    });
    return bankId;
  });
}

/** The newest published version of a bank that is in force by a day; of the standard bank when none is named. */
export const newestPublished = (em: EntityManager, day: string, bankId?: string): Promise<QuestionVersion | null> =>
  em.findOne(
    QuestionVersion,
    { bank: bankId ? { id: bankId } : { isStandard: true }, status: 'PUBLISHED', validFrom: { $lte: day } },
    { orderBy: { validFrom: 'desc', number: 'desc' } },
  );
