import { useRecordContext, useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';

/** What both lists of records show of a conversation. */
interface Conversation {
  readonly kind: string;
  readonly form?: string | null;
  readonly heldOn: string;
}

/** The day it was held. */
export const HeldOn = () => {
  const format = useFormat();
  return <>{format.day(useRecordContext<Conversation & { readonly id: string }>()?.heldOn)}</>;
};

/** What it was, with the number of its form. */
export const Kind = () => {
  const translate = useTranslate();
  const row = useRecordContext<Conversation & { readonly id: string }>();
  return <>{row && [translate(`guidance.kind.${row.kind}`), row.form].filter(Boolean).join(' · ')}</>;
};

/** Kind and day in one line, for narrow screens. */
export const useKindAndDay = () => {
  const translate = useTranslate();
  const format = useFormat();
  return ({ kind, heldOn }: Conversation) => `${translate(`guidance.kind.${kind}`)} · ${format.day(heldOn)}`;
};
