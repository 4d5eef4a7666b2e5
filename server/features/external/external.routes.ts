import express, { type Express, type Request, type Response } from 'express';
import type { Locale } from '../../kernel/actor.js';
import { type Ctx, type Services, todayOf } from '../../kernel/context.js';
import { AppError } from '../../kernel/errors.js';
import { type Gateway, sendPage } from '../../kernel/http.js';
import { dayInWords } from '../../kernel/messages.js';
import type { AnswerProblem } from '../feedback/answers.rules.js';
import { refusal } from '../feedback/round.rules.js';
import {
  declineExternal,
  type ExternalTask,
  externalTask,
  externalWarnings,
  keepExternalDraft,
  sendExternalAnswer,
} from './answer.service.js';
import { type FormPage, formPage, PageDeed, readForm, type SentForm, SHEET_TITLE } from './page.rules.js';
import { statePage } from './sheet.rules.js';

/** Largest form: seven long comments and sixty answers, percent-encoded. */
const FORM_LIMIT = '256kb';
const FIELDS = 200;
const SHORTEST_REASON = 5;

/**
 * `GET /external/:secret`: the page of one invitation, without account and without script.
 * `POST /external/:secret`: keeps, sends or declines, and answers with the page. The secret is all the authority there
 * is; it stands in no log, and the page sends it to nobody.
 */
export function externalRoutes(app: Express, _services: Services, gateway: Gateway): void {
  app.get(
    '/external/:secret',
    gateway.route(async (ctx, req, res) => show(ctx, req, res, await taskOf(ctx, req), {})),
  );
  app.post(
    '/external/:secret',
    express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: FIELDS }),
    gateway.route(async (ctx, req, res) => {
      const task = await taskOf(ctx, req);
      if (!task || refusal(task, 'SAVE', ctx.now()) !== null) return show(ctx, req, res, task, {});
      const form = readForm((req.body ?? {}) as Record<string, unknown>, task.design);
      const found = await act(ctx, task, form);
      // A warning is a question, not a refusal.
      if (Object.keys(found).length > 0)
        return show(ctx, req, res, task, { ...found, submission: form.submission }, found.warnings ? 200 : 400);
      return show(ctx, req, res, await taskOf(ctx, req), { isSaved: form.deed === PageDeed.SAVE });
    }),
  );
}

const taskOf = (ctx: Ctx, req: Request): Promise<ExternalTask | null> =>
  externalTask(ctx.em.fork(), String(req.params.secret), todayOf(ctx));

type Found = Partial<Pick<FormPage, 'problems' | 'warnings'>>;

/** Does what the button says; what stands in the way comes back for the page. */
async function act(ctx: Ctx, task: ExternalTask, form: SentForm): Promise<Found> {
  const { deed, version, submission, reason } = form;
  try {
    if (deed === PageDeed.DECLINE) {
      if (reason.length < SHORTEST_REASON) return { problems: { reason: 'external.page.reasonShort' } };
      return told(await declineExternal(ctx, task, version, reason.slice(0, 500)), form);
    }
    if (deed === PageDeed.SAVE) return told(await keepExternalDraft(ctx, task, version, submission), form);
    if (deed === PageDeed.SEND) {
      const warnings = [...new Set((await externalWarnings(ctx, task, submission)).map(({ key }) => key))];
      if (warnings.length > 0) return { warnings };
    }
    return told(await sendExternalAnswer(ctx, task, version, submission), form);
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT') return { problems: { version: error.key } };
    throw error;
  }
}

/** Problems of an answer, at the fields of the page. */
function told(problems: readonly AnswerProblem[], { submission }: SentForm): Found {
  if (problems.length === 0) return {};
  const at = problems.map(({ field, key }) => {
    const [list, place] = field.split('.');
    if (list === 'ratings') return [`r.${submission.ratings[Number(place)]?.questionId}`, key];
    if (list === 'comments') return [`c.${submission.comments[Number(place)]?.questionId}`, key];
    return [`r.${place}`, key];
  });
  return { problems: Object.fromEntries(at) };
}

const STATES: Readonly<Record<string, readonly ['valid' | 'not', string]>> = {
  SUBMITTED: ['valid', 'external.page.sent'],
  DECLINED: ['valid', 'external.page.declined'],
};

async function show(
  ctx: Ctx,
  req: Request,
  res: Response,
  task: ExternalTask | null,
  more: Partial<FormPage>,
  status = 200,
): Promise<void> {
  const lang: Locale = req.query.lang === 'en' ? 'en' : req.query.lang === 'id' ? 'id' : ctx.locale;
  const say = ctx.say[lang];
  const sheet = { title: SHEET_TITLE, say, lang };
  if (!task) return sendPage(res, 404, statePage('not', 'external.page.unknown', sheet));
  const problem = refusal(task, 'SAVE', ctx.now());
  if (problem !== null) {
    const [kind, key] = STATES[task.status] ?? ['not', problem];
    const cases = task.opened.map((one) =>
      say('external.page.opened', {
        by: one.openedBy,
        day: dayInWords(one.openedOn, lang),
        ground: say(`external.ground.${one.ground}`),
      }),
    );
    return sendPage(res, kind === 'valid' ? 200 : 410, statePage(kind, key, sheet, cases));
  }
  const form: FormPage = {
    ...task,
    dueOn: task.closesOn,
    submission: task.draft,
    problems: {},
    warnings: [],
    isSaved: false,
    ...more,
  };
  sendPage(
    res,
    status,
    formPage(form, say, lang, (day) => dayInWords(day, lang)),
  );
}
