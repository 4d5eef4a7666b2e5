import { besidePage, OWN_HEADER } from './http.js';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Why an upload failed: the server's sentence when it sent one. `status` 0: no answer at all. */
export class UploadError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const parse = (text: string): { id?: unknown; message?: unknown; errors?: { message?: unknown }[] } => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** Sends one file to `POST /uploads`. `onProgress`: share sent, 0–1. Rejects with an UploadError. */
export const uploadFile = (
  file: File,
  options: { readonly locale: string; readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal },
): Promise<UploadedFile> =>
  new Promise((resolve, reject) => {
    // fetch cannot tell how much has been sent
    const request = new XMLHttpRequest();
    request.open('POST', besidePage('uploads'));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', options.locale);
    for (const [name, value] of Object.entries(OWN_HEADER)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => options.onProgress?.(total ? loaded / total : 0);
    request.onload = () => {
      const answer = parse(request.responseText);
      if (request.status < 300 && typeof answer.id === 'string') {
        resolve({ id: answer.id, name: file.name, size: file.size });
        return;
      }
      const message = answer.errors?.[0]?.message ?? answer.message;
      reject(new UploadError(typeof message === 'string' ? message : '', request.status));
    };
    request.onerror = () => reject(new UploadError('', 0));
    request.onabort = () => reject(new UploadError('', 0));
    options.signal?.addEventListener('abort', () => request.abort());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.send(file);
  });
