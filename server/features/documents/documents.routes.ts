import express, { type Express, type Request, type Response } from 'express';
import { record } from '../../kernel/audit.js';
import type { Ctx, Services } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { type Gateway, mustBeSignedIn, sendPage } from '../../kernel/http.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import { documentReads } from './documents.reads.js';
import { feedbackReportPdf } from './feedbackReport.service.js';
import { mustBeUnchanged, sha256Of } from './frozen.service.js';
import { counsellingPdf, guidancePdf } from './guidancePaper.service.js';
import { firstFile } from './multipart.rules.js';
import { COMPARED_MAX_BYTES, readCode, unknownPage, type Verified, verifiedPage } from './verification.rules.js';

const FILE = /^([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.pdf$/;

/**
 * `GET /documents/:id.pdf`: an issued document for everybody who may read it; each download is logged.
 * `GET /feedback-reports/:cycle/:ratee.pdf`: the report for those who may open it on the screen; each paper is logged.
 * `GET /guidance-records/:id.pdf`, `GET /counselling-records/:id.pdf`: a record of guidance on its form (B.1.6 to B.1.10) for
 * those who read it; each paper is logged.
 * `GET /verify/:code`: public; tells what stands on the paper, and whether it is still in force.
 * `POST /verify/:code`: the same, and whether the PDF of the form is byte by byte the issued one; the file is not kept.
 */
export function documentRoutes(app: Express, _services: Services, gateway: Gateway): void {
  app.get(
    '/documents/:file',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      const id = FILE.exec(String(req.params.file))?.[1];
      if (!id || !(await ctx.reader.sees(documentReads, id, actor))) throw notFound();
      const [row] = await ctx.reader.rows<{ pdf: Buffer; number: string; sha256: string }>(
        sql`select pdf, number, sha256 from issued_document where id = ${id}`,
      );
      if (!row) throw notFound();
      mustBeUnchanged(row);
      await inTransaction(ctx, (em) =>
        record(em, ctx, { deed: 'read', object: 'issuedDocument', objectId: id, after: { as: 'pdf' } }),
      );
      sendPdf(res, row.pdf, row.number.replaceAll('/', '-'));
    }),
  );
  app.get(
    '/feedback-reports/:cycle/:file',
    gateway.route(async (ctx, req, res) => {
      mustBeSignedIn(ctx);
      const [cycleId, rateeId] = [FILE.exec(`${req.params.cycle}.pdf`)?.[1], FILE.exec(String(req.params.file))?.[1]];
      if (!cycleId || !rateeId) throw notFound();
      sendPdf(res, await feedbackReportPdf(ctx, cycleId, rateeId), 'umpan-balik-360');
    }),
  );
  const papers = { '/guidance-records/:file': guidancePdf, '/counselling-records/:file': counsellingPdf };
  for (const [path, paper] of Object.entries(papers))
    app.get(
      path,
      gateway.route(async (ctx, req, res) => {
        mustBeSignedIn(ctx);
        const id = FILE.exec(String(req.params.file))?.[1];
        if (!id) throw notFound();
        sendPdf(res, await paper(ctx, id), 'pembinaan');
      }),
    );
  app.get(
    '/verify/:code',
    gateway.route(async (ctx, req, res) => {
      const found = await verifiedOf(ctx, req);
      sendPage(res, found ? 200 : 404, found ? verifiedPage(found) : unknownPage());
    }),
  );
  app.post(
    '/verify/:code',
    express.raw({ type: 'multipart/form-data', limit: COMPARED_MAX_BYTES }),
    gateway.route(async (ctx, req, res) => {
      const found = await verifiedOf(ctx, req);
      if (!found) return sendPage(res, 404, unknownPage());
      const file = Buffer.isBuffer(req.body) ? firstFile(req.body, req.headers['content-type'] ?? '') : null;
      if (!file) return sendPage(res, 400, verifiedPage(found, 'NO_FILE'));
      return sendPage(res, 200, verifiedPage(found, sha256Of(file) === found.sha256 ? 'SAME' : 'DIFFERENT'));
    }),
  );
}

/** What the public page of a code tells, with the hash it compares files with and never shows. */
async function verifiedOf(ctx: Ctx, req: Request): Promise<(Verified & { readonly sha256: string }) | undefined> {
  const code = readCode(String(req.params.code));
  const [found] = code
    ? await ctx.reader.rows<Verified & { readonly sha256: string }>(sql`
        select kind, number, signed_on::text as "signedOn", signer_office as "signerOffice",
               superseded_by_id is not null as "isSuperseded", sha256
          from issued_document where verification_code = ${code}`)
    : [];
  return found;
}

const sendPdf = (res: Response, pdf: Buffer, name: string): void => {
  res.setHeader('Content-Type', 'application/pdf');
  res.setHeader('Content-Length', pdf.length);
  res.setHeader('Content-Disposition', `inline; filename="${name}.pdf"`);
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  res.setHeader('Cache-Control', 'no-store');
  res.end(pdf);
};
