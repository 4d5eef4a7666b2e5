import { errorBody } from '../../kernel/errors.js';
import type { Written } from './answers.js';

/**
 * What a failed save means. `offline`: the line or the server; the same request may work later. `conflict`: the task
 * was changed meanwhile, in another tab or on another device. `refused`: trying again would be refused again.
 */
export type SaveFailure = 'offline' | 'conflict' | 'refused';

const LATER: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL_SERVER_ERROR']);

/** Pure. An error that is none of the API's counts as a bad line. */
export const failureOf = (error: unknown): SaveFailure => {
  const code = errorBody(error)?.code;
  if (code === undefined || LATER.has(code)) return 'offline';
  return code === 'CONFLICT' ? 'conflict' : 'refused';
};

interface Kept {
  readonly version: number;
  readonly written: Written;
}

const keyOf = (requestId: string) => `kinerja.unsent.${requestId}`;

/**
 * What the server does not have yet, for a reload or a closed phone page: in this tab only, gone with the tab and with
 * the first save that works. Never in a store that outlives the tab: it is about a colleague.
 */
export const keepUnsent = (store: Storage, requestId: string, kept: Kept): void => {
  try {
    store.setItem(keyOf(requestId), JSON.stringify(kept));
  } catch {
    // a full or forbidden store takes nothing: the page itself still holds it
  }
};

export const forgetUnsent = (store: Storage, requestId: string): void => store.removeItem(keyOf(requestId));

/** What was kept, when it continues this very version of the task; anything else is older and dropped. */
export const unsentOf = (store: Storage, requestId: string, version: number): Written | undefined => {
  const text = store.getItem(keyOf(requestId));
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Kept;
    if (kept.version === version) return kept.written;
  } catch {
    // unreadable: as if nothing was kept
  }
  forgetUnsent(store, requestId);
  return undefined;
};
