import { useCallback, useEffect, useRef, useState } from 'react';
import { useExecute } from '../../kernel/hooks.js';
import { inputOf, type Written } from './answers.js';
import { saveDraftDocument } from './feedback.queries.js';

export type SaveState = 'saved' | 'saving' | 'offline';
const QUIET_MS = 900;
const RETRY_MS = 5_000;

/**
 * Keeps a draft on the server: some time after the last change, one request at a time, tried again on a bad line.
 * Nothing is lost meanwhile, it stays in the page; the state says so. `version` is the one the next request must carry.
 */
export function useDraft(requestId: string, firstVersion: number, first: Written) {
  const execute = useExecute();
  const [written, setWritten] = useState(first);
  const [state, setState] = useState<SaveState>('saved');
  const version = useRef(firstVersion);
  const latest = useRef(first);
  const dirty = useRef(false);
  const busy = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (busy.current) return busy.current;
    if (!dirty.current) return;
    busy.current = (async () => {
      setState('saving');
      dirty.current = false;
      try {
        const { saveFeedbackDraft } = await execute(saveDraftDocument, {
          input: inputOf(requestId, version.current, latest.current),
        });
        version.current = saveFeedbackDraft.task.version;
        setState('saved');
      } catch {
        dirty.current = true;
        setState('offline');
        timer.current = setTimeout(() => void save(), RETRY_MS);
      } finally {
        busy.current = null;
      }
    })();
    await busy.current;
    if (dirty.current) timer.current = setTimeout(() => void save(), QUIET_MS);
  }, [execute, requestId]);

  const change = useCallback(
    (next: (before: Written) => Written) => {
      latest.current = next(latest.current);
      setWritten(latest.current);
      dirty.current = true;
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), QUIET_MS);
    },
    [save],
  );

  useEffect(() => {
    const again = () => void save();
    addEventListener('online', again);
    return () => {
      removeEventListener('online', again);
      clearTimeout(timer.current);
    };
  }, [save]);

  return { written, state, change, save, version };
}
