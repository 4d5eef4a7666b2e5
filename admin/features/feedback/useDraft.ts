import { useCallback, useEffect, useRef, useState } from 'react';
import { useExecute } from '../../kernel/hooks.js';
import { inputOf, type Written } from './answers.js';
import { failureOf, forgetUnsent, keepUnsent, type SaveFailure, unsentOf } from './draftKeeper.js';
import { saveDraftDocument } from './feedback.queries.js';

/** `ready`: nothing written yet on this visit. */
export type SaveState = 'ready' | 'saved' | 'saving' | SaveFailure;
type Execute = ReturnType<typeof useExecute>;
const QUIET_MS = 900;
const RETRY_MS = 5_000;

/** Saves under way, by task: who comes back at once must not read what is about to be replaced. */
const underWay = new Map<string, Promise<unknown>>();
export const landed = async (requestId: string): Promise<void> => {
  await underWay.get(requestId);
};

/**
 * Keeps a draft on the server: some time after the last change, one request at a time, tried again on a bad line.
 * What is not there yet stays in the page and in the tab; the state says so. Leaving the page saves at once.
 *
 * `version()`: the one the next request must carry. `save()`: resolves when nothing is left to save or it failed;
 * true when the server has everything. `end()`: the task was sent or declined; nothing may be saved any more.
 */
export function useDraft(requestId: string, firstVersion: number, drafted: Written) {
  // the data provider hands out a new function with every drawing; what saves must not start anew with it
  const execute = useExecute();
  const run = useRef<Execute>(execute);
  run.current = execute;
  const [kept] = useState(() => unsentOf(sessionStorage, requestId, firstVersion));
  const first = kept ?? drafted;
  const [written, setWritten] = useState(first);
  const [state, setState] = useState<SaveState>(kept ? 'saving' : 'ready');
  const [refusal, setRefusal] = useState('');
  const [tries, setTries] = useState(0);
  const at = useRef({ version: firstVersion, latest: first, isDirty: kept !== undefined, isOver: false });
  const busy = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const attempt = useCallback(async (): Promise<void> => {
    const now = at.current;
    now.isDirty = false;
    try {
      const { saveFeedbackDraft } = await run.current(saveDraftDocument, {
        input: inputOf(requestId, now.version, now.latest),
      });
      now.version = saveFeedbackDraft.task.version;
      if (now.isDirty) keepUnsent(sessionStorage, requestId, { version: now.version, written: now.latest });
      else forgetUnsent(sessionStorage, requestId);
      setState(now.isDirty ? 'saving' : 'saved');
    } catch (error) {
      now.isDirty = true;
      const failure = failureOf(error);
      setRefusal(error instanceof Error ? error.message : '');
      setState(failure);
      setTries((before) => before + 1);
    }
  }, [requestId]);

  const save = useCallback(async (): Promise<boolean> => {
    const now = at.current;
    clearTimeout(timer.current);
    while (busy.current) await busy.current;
    if (now.isDirty && !now.isOver) {
      busy.current = attempt();
      underWay.set(requestId, busy.current);
      await busy.current;
      busy.current = null;
      underWay.delete(requestId);
    }
    return !now.isDirty;
  }, [attempt, requestId]);

  const change = useCallback(
    (next: (before: Written) => Written) => {
      const now = at.current;
      now.latest = next(now.latest);
      now.isDirty = true;
      setWritten(now.latest);
      setState('saving');
      keepUnsent(sessionStorage, requestId, { version: now.version, written: now.latest });
    },
    [requestId],
  );

  const end = useCallback(() => {
    at.current.isOver = true;
    clearTimeout(timer.current);
    forgetUnsent(sessionStorage, requestId);
  }, [requestId]);

  // one timer for both: a moment after the last change, and again after a bad line
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change starts the moment anew
  useEffect(() => {
    if (state !== 'saving' && state !== 'offline') return undefined;
    timer.current = setTimeout(() => void save(), state === 'saving' ? QUIET_MS : RETRY_MS);
    return () => clearTimeout(timer.current);
  }, [state, written, tries, save]);

  useEffect(() => {
    const again = () => void save();
    const warn = (event: BeforeUnloadEvent) => {
      if (at.current.isDirty && !at.current.isOver) event.preventDefault();
    };
    addEventListener('online', again);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('online', again);
      removeEventListener('beforeunload', warn);
      void save();
    };
  }, [save]);

  const version = useCallback(() => at.current.version, []);
  return { written, state, refusal, change, save, end, version };
}
