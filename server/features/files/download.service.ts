import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Services } from '../../kernel/context.js';
import { pathOfFile } from './files.service.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Whether the text from a path can be the id of a row. */
export const isId = (text: string): boolean => UUID.test(text);

export interface Sent {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** What the browser is told it is; left out for files of people: plain bytes. */
  readonly mediaType?: string;
}

/**
 * Sends a stored file, always as a download, never run and never kept by the browser. Whoever calls has decided that
 * the person may have it.
 */
export async function download(services: Services, res: Response, file: Sent): Promise<void> {
  res.setHeader('Content-Type', file.mediaType ?? 'application/octet-stream');
  res.setHeader('Content-Length', file.bytes);
  res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  res.setHeader('Cache-Control', 'no-store');
  await pipeline(createReadStream(pathOfFile(services, file.id)), res);
}
