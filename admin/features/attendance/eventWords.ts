import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';

/** What is said of a departure or a ceremony. */
export interface SaidEvent {
  readonly kind: string;
  readonly outcome: string;
  readonly timeFrom?: string | null;
  readonly timeTo?: string | null;
  readonly reference?: string | null;
  readonly unitName?: string | null;
}

/** An event in one line: "Keluar kantor 10:00–11:30, dengan izin, nomor …". */
export const useSaidEvent = () => {
  const translate = useTranslate();
  return ({ kind, outcome, timeFrom, timeTo, reference, unitName }: SaidEvent): string => {
    const what = translate(`attendance.event.kind.${kind}`);
    return [
      timeFrom && timeTo ? `${what} ${timeFrom}–${timeTo}` : what,
      unitName && translate('attendance.event.held_by', { unit: unitName }),
      translate(`attendance.event.outcome.${outcome}`),
      reference && translate('attendance.event.number', { reference }),
    ]
      .filter(Boolean)
      .join(', ');
  };
};

/** A change of an event and the figures of its month. */
export interface SaidChange {
  readonly month: string;
  readonly percentBefore: number;
  readonly percentAfter: number;
  readonly isApplied: boolean;
}

/** Which sentence tells what a change did to the deduction. */
export const figureKey = ({ isApplied, percentBefore, percentAfter }: SaidChange): 'kept' | 'moved' | 'not_moved' =>
  percentBefore === percentAfter ? 'not_moved' : isApplied ? 'moved' : 'kept';

/** What a change did to the deduction of its month, in a sentence. */
export const useSaidFigures = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (change: SaidChange): string =>
    translate(`attendance.event.${figureKey(change)}`, {
      month: format.month(change.month),
      before: format.percent(change.percentBefore, 2),
      after: format.percent(change.percentAfter, 2),
    });
};
