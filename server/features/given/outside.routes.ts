import express, { type Express, type Request, type Response } from 'express';
import type { Locale } from '../../kernel/actor.js';
import { type Ctx, type Services, todayOf } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { type Gateway, mustBeSignedIn, sendPage } from '../../kernel/http.js';
import { dayInWords } from '../../kernel/messages.js';
import { sql } from '../../kernel/sql.js';
import { statePage } from '../external/sheet.rules.js';
import { download, isId } from '../files/download.service.js';
import { isEvidenceLink } from '../plans/monitoring.rules.js';
import { givenReads } from './given.reads.js';
import { outsideAnswerProblems, receiptOf } from './outside.rules.js';
import { answerOutside, declineOutside, type OutsideTask, outsideTask } from './outsideAnswer.service.js';
import { NOTHING_SENT, readWord, type SentWord, WORD_TITLE, wordPage } from './outsidePage.rules.js';

/** Largest form: two thousand characters, percent-encoded, and a link. */
const FORM_LIMIT = '32kb';
const FIELDS = 20;

/**
 * `GET /feedback/:secret`: the page of one request for everyday feedback, without account and without script.
 * `POST /feedback/:secret`: sends or declines, and answers with the page. The secret is all the authority there is.
 * `GET /given/:id/files/:fileId`: uploaded evidence, for everybody who may read the word; always as a download.
 */
export function outsideRoutes(app: Express, services: Services, gateway: Gateway): void {
  app.get(
    '/feedback/:secret',
    gateway.route(async (ctx, req, res) => show(ctx, req, res, await taskOf(ctx, req), NOTHING_SENT)),
  );
  app.post(
    '/feedback/:secret',
    express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: FIELDS }),
    gateway.route(async (ctx, req, res) => {
      const task = await taskOf(ctx, req);
      const sent = readWord((req.body ?? {}) as Record<string, unknown>);
      const problems = task?.status === 'OPEN' ? await act(ctx, String(req.params.secret), sent) : {};
      if (Object.keys(problems).length > 0) return show(ctx, req, res, task, sent, problems);
      return show(ctx, req, res, await taskOf(ctx, req), sent);
    }),
  );
  app.get(
    '/given/:id/files/:fileId',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      const [id, fileId] = [String(req.params.id), String(req.params.fileId)];
      if (!isId(id) || !isId(fileId)) throw notFound();
      if (!(await ctx.reader.sees(givenReads, id, actor))) throw notFound();
      const [file] = await ctx.reader.rows<{ name: string; bytes: number }>(sql`
        select f.name, f.bytes from given_feedback g join stored_file f on f.id = ${fileId}
         where g.id = ${id} and exists (select 1 from jsonb_array_elements(g.evidence) e where e->>'fileId' = f.id::text)`);
      if (!file) throw notFound();
      await download(services, res, { ...file, id: fileId });
    }),
  );
}

const taskOf = (ctx: Ctx, req: Request): Promise<OutsideTask | null> =>
  outsideTask(ctx.em.fork(), String(req.params.secret), todayOf(ctx));

/** Does what the button says; what stands in the way comes back by field. */
async function act(ctx: Ctx, secret: string, sent: SentWord): Promise<Readonly<Record<string, string>>> {
  if (sent.deed === 'decline') {
    await declineOutside(ctx, secret);
    return {};
  }
  const problems = outsideAnswerProblems({ ...sent, isLink: isEvidenceLink });
  if (Object.keys(problems).length > 0) return problems;
  const tone = sent.tone === 'SUGGESTION' ? 'SUGGESTION' : 'APPRECIATION';
  await answerOutside(ctx, secret, { ...sent, tone }, ctx.say.id('given.page.proof'));
  return {};
}

const STATES = {
  ANSWERED: ['valid', 200],
  DECLINED: ['valid', 200],
  WITHDRAWN: ['not', 410],
  EXPIRED: ['not', 410],
} as const;

async function show(
  ctx: Ctx,
  req: Request,
  res: Response,
  task: OutsideTask | null,
  sent: SentWord,
  problems: Readonly<Record<string, string>> = {},
): Promise<void> {
  const lang: Locale = req.query.lang === 'en' ? 'en' : req.query.lang === 'id' ? 'id' : ctx.locale;
  const say = ctx.say[lang];
  const sheet = { title: WORD_TITLE, say, lang };
  if (!task) return sendPage(res, 404, statePage('not', 'external.page.unknown', sheet));
  if (task.status !== 'OPEN') {
    const [kind, status] = STATES[task.status];
    const params = { receipt: receiptOf(task.id), day: task.endedOn ?? task.dueOn, due: task.dueOn };
    const told = { ...sheet, say: (key: string) => say(key, params) };
    return sendPage(res, status, statePage(kind, `given.page.state.${task.status}`, told));
  }
  const page = wordPage({ ...task, sent, problems }, say, lang, (day) => dayInWords(day, lang));
  sendPage(res, Object.keys(problems).length > 0 ? 400 : 200, page);
}
