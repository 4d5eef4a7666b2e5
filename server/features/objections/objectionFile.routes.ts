import type { Express } from 'express';
import type { Services } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { type Gateway, mustBeSignedIn } from '../../kernel/http.js';
import { sql } from '../../kernel/sql.js';
import { download, isId } from '../files/download.service.js';
import { objectionReads } from './objections.reads.js';

/** `GET /objections/:id/files/:fileId`: uploaded evidence, for everybody who may read the objection; always a download. */
export function objectionRoutes(app: Express, services: Services, gateway: Gateway): void {
  app.get(
    '/objections/:id/files/:fileId',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      const [id, fileId] = [String(req.params.id), String(req.params.fileId)];
      if (!isId(id) || !isId(fileId)) throw notFound();
      if (!(await ctx.reader.sees(objectionReads, id, actor))) throw notFound();
      const [file] = await ctx.reader.rows<{ name: string; bytes: number }>(sql`
        select f.name, f.bytes from objection o join stored_file f on f.id = ${fileId}
         where o.id = ${id} and exists (select 1 from jsonb_array_elements(o.evidence) e where e->>'fileId' = f.id::text)`);
      if (!file) throw notFound();
      await download(services, res, { ...file, id: fileId });
    }),
  );
}
