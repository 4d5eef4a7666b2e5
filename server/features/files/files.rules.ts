/** Bytes an upload may have at all; each use has its own, smaller limit. */
export const UPLOAD_MAX_BYTES = 50 * 1024 * 1024;

/** How long files live, in hours: uploads until they are used, results until they are fetched (integration 10). */
export const FILE_HOURS = { UPLOAD: 7 * 24, RESULT: 7 * 24 } as const;

export const FilePurpose = { UPLOAD: 'UPLOAD', RESULT: 'RESULT' } as const;
export type FilePurpose = (typeof FilePurpose)[keyof typeof FilePurpose];

/** A name that is safe to show and to send as `Content-Disposition`: no path, no control character, at most 150. */
export const safeFileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}"<>|:*?]/gu, '')
    .trim()
    .slice(-150) || 'berkas';
