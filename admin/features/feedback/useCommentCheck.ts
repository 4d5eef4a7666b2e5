import { useCallback, useState } from 'react';
import { useExecute } from '../../kernel/hooks.js';
import { type Comments, spoken } from './answers.js';
import type { Warning } from './CommentField.js';
import { checkCommentDocument } from './feedback.queries.js';

interface Looked {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/**
 * Comments looked over for what would give the writer away. Only for answers without a name; nothing is stored. On a
 * bad line there is simply no advice. A text that was changed since counts as not looked over.
 */
export function useCommentCheck(isWanted: boolean) {
  const execute = useExecute();
  const [known, setKnown] = useState<Readonly<Record<string, Looked>>>({});

  const look = useCallback(
    async (value: string, text: string): Promise<void> => {
      if (!isWanted || !text.trim()) return;
      const warnings = await execute(checkCommentDocument, { input: { text } }).then(
        ({ checkComment }) => checkComment,
        () => [],
      );
      setKnown((before) => ({ ...before, [value]: { text, warnings } }));
    },
    [execute, isWanted],
  );

  const lookAtAll = useCallback(
    async (comments: Comments): Promise<void> => {
      const open = spoken(comments).filter(([value, text]) => known[value]?.text !== text);
      await Promise.all(open.map(([value, text]) => look(value, text)));
    },
    [known, look],
  );

  const warningsOf = (value: string, text: string): readonly Warning[] =>
    known[value]?.text === text ? known[value].warnings : [];

  return { look, lookAtAll, warningsOf };
}
