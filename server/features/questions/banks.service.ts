import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { QuestionBank, QuestionVersion } from './questionBank.entity.js';
import type { Questionnaire } from './questionnaire.rules.js';
import type { CreateQuestionBankInput, EditQuestionBankInput } from './questions.inputs.js';
import { mayChangeQuestions } from './questions.policy.js';
import { questionBankReads } from './questions.reads.js';
import { STANDARD_ANCHORS, STANDARD_BANK } from './standardBank.rules.js';

const EMPTY: Questionnaire = { questions: [], anchors: STANDARD_ANCHORS, cannotJudge: true, commentValues: [] };
/** Until somebody says where the questions come from, they are nobody's decision. */
const EXAMPLE = 'contoh';

async function mustBeFree(em: EntityManager, name: string, exceptId: string | null): Promise<void> {
  const other = await em.count(QuestionBank, { name, ...(exceptId ? { id: { $ne: exceptId } } : {}) });
  if (other > 0) throw invalidField('name', 'questions.name.taken');
}

/**
 * Makes a bank with a first draft, empty or with the questions of a version that is there already.
 * @throws BAD_USER_INPUT at `name` when it is taken, at `fromVersionId` when there is no such version
 */
export async function createQuestionBank(ctx: Ctx, input: CreateQuestionBankInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  return inTransaction(ctx, async (em) => {
    const { name, purpose, fromVersionId } = input;
    await mustBeFree(em, name, null);
    const model = fromVersionId ? await em.findOne(QuestionVersion, { id: fromVersionId }) : null;
    if (fromVersionId && !model) throw invalidField('fromVersionId', 'questions.choice.unknown');
    const bank = make(em, QuestionBank, {
      name,
      nameEn: input.nameEn || name,
      purpose,
      purposeEn: input.purposeEn || purpose,
    });
    make(em, QuestionVersion, {
      bank,
      number: 1,
      validFrom: todayOf(ctx),
      source: EXAMPLE,
      content: model?.content ?? EMPTY,
    });
    await record(em, ctx, {
      deed: 'createQuestionBank',
      object: 'questionBank',
      objectId: bank.id,
      after: { name, purpose, fromVersionId: fromVersionId ?? null },
    });
    return bank.id;
  });
}

/**
 * Changes what a bank is called and said to be for; its versions stay as they are.
 * @throws BAD_USER_INPUT at `name` when it is taken
 */
export async function editQuestionBank(ctx: Ctx, input: EditQuestionBankInput): Promise<string> {
  if (!mayChangeQuestions(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, questionBankReads, input.id);
  await inTransaction(ctx, async (em) => {
    const bank = await em.findOneOrFail(QuestionBank, { id: input.id });
    mustBeVersion(bank, input.version);
    const { name, nameEn, purpose, purposeEn } = bank;
    const before = { name, nameEn, purpose, purposeEn };
    const after = {
      name: input.name ?? name,
      nameEn: input.nameEn ?? nameEn,
      purpose: input.purpose ?? purpose,
      purposeEn: input.purposeEn ?? purposeEn,
    };
    await mustBeFree(em, after.name, bank.id);
    em.assign(bank, after);
    await record(em, ctx, { deed: 'editQuestionBank', object: 'questionBank', objectId: bank.id, before, after });
  });
  return input.id;
}

/** Writes the bank that ships where there is none; safe to run again. Caller's transaction. Returns its first version. */
export async function ensureStandardBank(em: EntityManager): Promise<QuestionVersion> {
  await lock(em, 'ruleSets', 'questions');
  const there = await em.findOne(QuestionVersion, { bank: { isStandard: true }, number: 1 });
  if (there) return there;
  const { name, purpose, validFrom, source, content } = STANDARD_BANK;
  const bank = make(em, QuestionBank, {
    name: name.id,
    nameEn: name.en,
    purpose: purpose.id,
    purposeEn: purpose.en,
    isStandard: true,
  });
  const first = make(em, QuestionVersion, {
    bank,
    number: 1,
    status: 'PUBLISHED',
    validFrom,
    publishedOn: validFrom,
    source,
    content,
  });
  await em.flush();
  return first;
}
