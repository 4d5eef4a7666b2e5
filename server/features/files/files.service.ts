import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { AppError, notFound } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { FILE_HOURS, type FilePurpose, safeFileName, UPLOAD_MAX_BYTES } from './files.rules.js';
import { StoredFile } from './storedFile.entity.js';

const folderOf = (services: Pick<Services, 'config'>): string => resolve(services.config.dataDir, 'files');

/** Where the bytes of a file lie; the id is ours and random, so it is no path from outside. */
export const pathOfFile = (services: Pick<Services, 'config'>, id: string): string => join(folderOf(services), id);

export interface FileToStore {
  readonly name: string;
  readonly mediaType: string;
  readonly purpose: FilePurpose;
  readonly content: Readable | AsyncIterable<Uint8Array>;
}

/**
 * Writes a file piece by piece and its row at the end; a torn or too large one leaves nothing behind. What has expired
 * goes first: the folder never grows without being swept.
 * @throws BAD_USER_INPUT `file.tooLarge` beyond `UPLOAD_MAX_BYTES` for uploads
 */
export async function storeFile(
  services: Services,
  actor: Pick<Actor, 'accountId'>,
  file: FileToStore,
): Promise<StoredFile> {
  await removeExpiredFiles(services);
  const id = randomUUID();
  const path = pathOfFile(services, id);
  await mkdir(folderOf(services), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(
        file.purpose === 'UPLOAD' && bytes > UPLOAD_MAX_BYTES
          ? new AppError('BAD_USER_INPUT', 'file.tooLarge', { params: { megabytes: UPLOAD_MAX_BYTES / 1_048_576 } })
          : null,
        chunk,
      );
    },
  });
  try {
    await pipeline(
      file.content instanceof Readable ? file.content : Readable.from(file.content),
      count,
      createWriteStream(path, { mode: 0o600 }),
    );
    if (bytes === 0) throw new AppError('BAD_USER_INPUT', 'file.empty');
    const em = services.em.fork();
    const row = make(em, StoredFile, {
      id,
      name: safeFileName(file.name),
      mediaType: file.mediaType,
      purpose: file.purpose,
      bytes,
      sha256: hash.digest('hex'),
      accountId: actor.accountId,
      expiresAt: new Date(services.now().getTime() + FILE_HOURS[file.purpose] * 3_600_000),
    });
    await em.flush();
    return row;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Takes a file back that nobody was told of yet. */
export async function removeFile(services: Services, id: string): Promise<void> {
  await services.em.fork().nativeDelete(StoredFile, { id });
  await rm(pathOfFile(services, id), { force: true });
}

/** The row of a file that this account may open; everything else looks like missing. */
export async function ownFile(services: Services, actor: Pick<Actor, 'accountId'>, id: string): Promise<StoredFile> {
  const row = await services.em
    .fork()
    .findOne(StoredFile, { id, accountId: actor.accountId, expiresAt: { $gt: services.now() } });
  if (!row || !(await stat(pathOfFile(services, id)).catch(() => null))) throw notFound();
  return row;
}

/** The bytes of an own upload, for checks that need the whole file. */
export const readOwnFile = async (
  services: Services,
  actor: Pick<Actor, 'accountId'>,
  id: string,
): Promise<{ file: StoredFile; bytes: Buffer }> => {
  const file = await ownFile(services, actor, id);
  return { file, bytes: await readFile(pathOfFile(services, id)) };
};

/** Removes what nobody fetched in time; answers how many. */
export async function removeExpiredFiles(services: Services): Promise<number> {
  const em = services.em.fork();
  const expired = await em.find(StoredFile, { expiresAt: { $lte: services.now() } }, { fields: ['id'], limit: 1_000 });
  for (const { id } of expired) await rm(pathOfFile(services, id), { force: true });
  return em.nativeDelete(StoredFile, { id: { $in: expired.map(({ id }) => id) } });
}
