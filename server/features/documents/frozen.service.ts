import { createHash } from 'node:crypto';
import { AppError } from '../../kernel/errors.js';

/** SHA-256 of bytes, hexadecimal. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Issued bytes are kept and never made again; a changed byte is not handed out as the document.
 * @throws INTERNAL_SERVER_ERROR when the bytes are not those that were hashed at issuing
 */
export function mustBeUnchanged({
  pdf,
  sha256,
  number,
}: {
  readonly pdf: Uint8Array;
  readonly sha256: string;
  readonly number: string;
}): void {
  if (sha256Of(pdf) !== sha256)
    throw new AppError('INTERNAL_SERVER_ERROR', 'documents.bytes.changed', { params: { number } });
}
