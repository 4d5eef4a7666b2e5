import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { ChangeLines } from './EventChanges.js';
import { AnnulEventButton, CorrectEventButton, type MonthEvent, RecordEventButton } from './EventVerbs.js';
import { attendanceEventChangesOfMonthDocument } from './event.queries.js';
import { useSaidEvent } from './eventWords.js';
import type { Month } from './MonthPage.js';

const TONE: Readonly<Record<MonthEvent['effect'], Tone>> = {
  CHARGED: 'warning',
  COVERED: 'success',
  NONE: 'success',
  DAY_EXCUSED: 'info',
  DAY_ABSENT: 'info',
  OUTSIDE_HOURS: 'info',
  CYCLE_CLOSED: 'neutral',
};

/** Departures and ceremonies of the month with what each does to the deduction, and every change with its difference. */
export const EventSection = ({ sheet }: { readonly sheet: Month }) => {
  const translate = useTranslate();
  const { employeeId, month, events, permit, viewerCan } = sheet;
  return (
    <Section
      title="attendance.event.section"
      actions={viewerCan.recordEvents && <RecordEventButton employeeId={employeeId} month={month} />}
    >
      {events.length === 0 ? (
        <Typography>{translate('attendance.event.none')}</Typography>
      ) : (
        <Lines>
          {events.map((event) => (
            <Event key={event.id} event={event} />
          ))}
        </Lines>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {permit
          ? translate('attendance.event.permit', { day: permit.minutesPerDay / 60, week: permit.minutesPerWeek / 60 })
          : translate('attendance.event.permit_all')}
      </Typography>
      <Changes employeeId={employeeId} month={month} />
    </Section>
  );
};

const Lines = ({ children }: { readonly children: ReactNode }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
    {children}
  </Box>
);

const Event = ({ event }: { readonly event: MonthEvent }) => {
  const translate = useTranslate();
  const format = useFormat();
  const saidEvent = useSaidEvent();
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', borderBottom: 1, borderColor: 'divider', pb: 1 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{format.day(event.day, 'long')}</Typography>
      <Typography>{saidEvent(event)}</Typography>
      {event.reason && <Typography variant="body2">{event.reason}</Typography>}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip label={`attendance.event.effect.${event.effect}`} tone={TONE[event.effect]} />
        <Minutes event={event} />
      </Box>
      {event.endedAfterClosing && <Typography variant="body2">{translate('attendance.event.ended_late')}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('attendance.event.recorded', { by: event.recordedBy, at: format.instant(event.recordedAt) })}
      </Typography>
      {(event.viewerCan.correct || event.viewerCan.annul) && (
        <Box sx={{ display: 'flex', gap: 1, ml: -0.5 }}>
          {event.viewerCan.correct && <CorrectEventButton event={event} />}
          {event.viewerCan.annul && <AnnulEventButton event={event} />}
        </Box>
      )}
    </Box>
  );
};

/** Minutes away in working hours; nothing for a ceremony and for a day that is ignored. */
const Minutes = ({ event: { minutes, coveredMinutes, chargedMinutes } }: { readonly event: MonthEvent }) => {
  const translate = useTranslate();
  if (minutes === 0) return null;
  const key = chargedMinutes === 0 ? 'covered' : coveredMinutes === 0 ? 'charged' : 'partly';
  return (
    <Typography variant="body2">
      {translate(`attendance.event.minutes_${key}`, { minutes, covered: coveredMinutes, charged: chargedMinutes })}
    </Typography>
  );
};

const Changes = ({ employeeId, month }: { readonly employeeId: string; readonly month: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const found = useDocument(attendanceEventChangesOfMonthDocument, { filter: { employeeId, month } });
  return (
    <Loaded of={found} height={80}>
      {({ attendanceEventChanges: { items, total } }) =>
        items.length > 0 && (
          <>
            <Typography variant="h4" component="h3">
              {translate('attendance.event.log')}
            </Typography>
            <Lines>
              {items.map((change) => (
                <Box component="li" key={change.id} sx={{ display: 'grid', gap: 0.25 }}>
                  <ChangeLines change={change} />
                </Box>
              ))}
            </Lines>
            {total > items.length && (
              <Typography variant="body2">
                {translate('attendance.event.more', { shown: items.length, total: format.number(total) })}
              </Typography>
            )}
          </>
        )
      }
    </Loaded>
  );
};
