import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { AttendanceEventChangeListQuery, AttendanceEventChangesOfMonthQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { type SaidEvent, useSaidEvent, useSaidFigures } from './eventWords.js';

type Listed = AttendanceEventChangeListQuery['page']['items'][number];
type OfMonth = AttendanceEventChangesOfMonthQuery['attendanceEventChanges']['items'][number];
type Said = Omit<SaidEvent, 'kind'> & { readonly unit?: { readonly name: string } | null };
/** A change as the list or the month has it; the month says more of the event. */
export type EventChange = Omit<Listed | OfMonth, 'before' | 'after'> & {
  readonly before?: Said | null;
  readonly after?: Said | null;
};

/** What was done to an event: what it is, what it was, why and by whom; when, unless a column says so. */
export const ChangedEvent = ({
  change,
  hasColumn = false,
}: {
  readonly change: EventChange;
  readonly hasColumn?: boolean;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const said = useSaidEvent();
  const { kind, before, after } = change;
  const now = after ?? before;
  const line = (event: Said) => said({ ...event, kind, unitName: event.unit?.name });
  return (
    <>
      {now && (
        <Typography>
          {format.day(change.day)} · {line(now)}
        </Typography>
      )}
      {before && after && (
        <Typography variant="body2">{translate('attendance.event.was', { event: line(before) })}</Typography>
      )}
      {change.reason && (
        <Typography variant="body2">{translate('attendance.event.because', { reason: change.reason })}</Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(`attendance.event.${hasColumn ? 'by' : 'by_at'}`, {
          verb: translate(`attendance.event.verb.${change.verb}`),
          by: change.by,
          at: format.instant(change.at),
        })}
      </Typography>
    </>
  );
};

/** A change with what it did to the deduction of its month. */
export const ChangeLines = ({ change }: { readonly change: EventChange }) => {
  const figures = useSaidFigures();
  return (
    <>
      <ChangedEvent change={change} />
      <Typography variant="body2" sx={{ fontWeight: change.percentBefore === change.percentAfter ? 400 : 600 }}>
        {figures(change)}
      </Typography>
    </>
  );
};
