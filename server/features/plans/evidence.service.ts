import type { EntityManager } from '@mikro-orm/postgresql';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { AppError, invalidField } from '../../kernel/errors.js';
import { ownFile } from '../files/files.service.js';
import { StoredFile } from '../files/storedFile.entity.js';
import type { EvidenceInput } from './monitoring.inputs.js';
import { type Evidence, isEvidenceLink } from './monitoring.rules.js';

/** Uploads live for days; what is evidence lives as long as what it proves. */
const FOR_GOOD = new Date('9999-12-31T00:00:00Z');

/**
 * Checks each piece of evidence and keeps its file for good; files of the entry as it was (`known`) stay, whoever asks.
 * @throws BAD_USER_INPUT at a piece that is neither an own upload nor a link
 */
export async function provenBy(
  ctx: Ctx,
  em: EntityManager,
  inputs: readonly EvidenceInput[],
  known: readonly Evidence[] = [],
): Promise<Evidence[]> {
  const proofs: Evidence[] = [];
  for (const [n, { name, url, fileId }] of inputs.entries()) {
    if ((url ? 1 : 0) + (fileId ? 1 : 0) !== 1) throw invalidField(`evidence.${n}`, 'monitoring.evidence.one');
    if (url && !isEvidenceLink(url)) throw invalidField(`evidence.${n}.url`, 'monitoring.evidence.link');
    if (fileId && !known.some((one) => one.fileId === fileId)) await keep(ctx, em, fileId, n);
    proofs.push({ name: name.trim(), url: url ?? null, fileId: fileId ?? null });
  }
  return proofs;
}

async function keep(ctx: Ctx, em: EntityManager, fileId: string, n: number): Promise<void> {
  const file = await ownFile(ctx, actorOf(ctx), fileId).catch((error: unknown) => {
    if (error instanceof AppError) throw invalidField(`evidence.${n}.fileId`, 'monitoring.evidence.file');
    throw error;
  });
  await em.nativeUpdate(StoredFile, { id: file.id }, { expiresAt: FOR_GOOD });
}
