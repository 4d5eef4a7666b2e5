import type { Express } from 'express';
import type { Services } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { type Gateway, mustBeSignedIn } from '../../kernel/http.js';
import { sql } from '../../kernel/sql.js';
import { download, isId } from '../files/download.service.js';
import { progressReads } from './monitoring.reads.js';

/** `GET /evidence/:entryId/:fileId`: an uploaded proof, for everybody who may read the realisation; always as a download. */
export function evidenceRoutes(app: Express, services: Services, gateway: Gateway): void {
  app.get(
    '/evidence/:entryId/:fileId',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      const [entryId, fileId] = [String(req.params.entryId), String(req.params.fileId)];
      if (!isId(entryId) || !isId(fileId)) throw notFound();
      if (!(await ctx.reader.sees(progressReads, entryId, actor))) throw notFound();
      const [file] = await ctx.reader.rows<{ name: string; bytes: number }>(sql`
        select f.name, f.bytes from progress_entry p join stored_file f on f.id = ${fileId}
         where p.id = ${entryId} and exists (select 1 from jsonb_array_elements(p.evidence) e where e->>'fileId' = f.id::text)`);
      if (!file) throw notFound();
      await download(services, res, { ...file, id: fileId });
    }),
  );
}
