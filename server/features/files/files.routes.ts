import type { Express } from 'express';
import type { Services } from '../../kernel/context.js';
import { AppError, notFound } from '../../kernel/errors.js';
import { type Gateway, mustBeSignedIn } from '../../kernel/http.js';
import { download, isId } from './download.service.js';
import { UPLOAD_MAX_BYTES } from './files.rules.js';
import { ownFile, storeFile } from './files.service.js';

/**
 * `POST /uploads`: the bytes of one file as the body, its name in `X-File-Name` (percent-encoded). Answers `{ id, name, bytes }`.
 * `GET /uploads/:id`: the file, for the account it belongs to, always as a download.
 */
export function fileRoutes(app: Express, services: Services, gateway: Gateway): void {
  app.post(
    '/uploads',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      gateway.sameOrigin(req);
      if (!req.is('application/octet-stream')) throw new AppError('BAD_USER_INPUT', 'error.contentType');
      if (Number(req.headers['content-length'] ?? 0) > UPLOAD_MAX_BYTES)
        throw new AppError('BAD_USER_INPUT', 'file.tooLarge', { params: { megabytes: UPLOAD_MAX_BYTES / 1_048_576 } });
      const name = decoded(String(req.headers['x-file-name'] ?? ''));
      const file = await storeFile(services, actor, {
        name,
        mediaType: 'application/octet-stream',
        purpose: 'UPLOAD',
        content: req,
      });
      res.status(201).json({ id: file.id, name: file.name, bytes: file.bytes });
    }),
  );
  app.get(
    '/uploads/:id',
    gateway.route(async (ctx, req, res) => {
      const actor = mustBeSignedIn(ctx);
      const id = String(req.params.id);
      if (!isId(id)) throw notFound();
      const file = await ownFile(services, actor, id);
      await download(services, res, { ...file, id });
    }),
  );
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
