import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { SourceLine } from './DeductionSection.js';
import type { Month } from './MonthPage.js';
import { saidCorrection } from './months.js';

type Day = Month['days'][number];

const TONE: Readonly<Record<string, Tone>> = {
  PRESENT: 'success',
  LATE: 'warning',
  EARLY_LEAVE: 'warning',
  MISSING_PUNCH: 'warning',
  EXCUSED: 'info',
  ABSENT: 'danger',
};

/** Every day of the month: a table on a wide screen, lines on a narrow one. */
export const MonthDays = ({ days, hours }: { readonly days: readonly Day[]; readonly hours: Month['hours'] }) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  return (
    <Section title="attendance.month.days">
      {isNarrow ? <DayLines days={days} /> : <DayTable days={days} />}
      <SourceLine label="attendance.month.hours" source={hours} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('attendance.month.days_note')}
      </Typography>
    </Section>
  );
};

const DayTable = ({ days }: { readonly days: readonly Day[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('attendance.month.days')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['day', 'plan', 'in', 'out', 'outcome'].map((key) => (
              <TableCell key={key}>{translate(`attendance.month.${key}`)}</TableCell>
            ))}
            <TableCell align="right">{translate('attendance.month.deduction')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {days.map((day) => (
            <TableRow key={day.day} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {format.day(day.day, 'long')}
              </TableCell>
              <TableCell>
                <Plan day={day} />
              </TableCell>
              <TableCell>{day.timeIn ?? '—'}</TableCell>
              <TableCell>{day.timeOut ?? '—'}</TableCell>
              <TableCell>
                <Outcome day={day} />
              </TableCell>
              <TableCell align="right">
                <Cost day={day} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const DayLines = ({ days }: { readonly days: readonly Day[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
      {days.map((day) => (
        <Box
          component="li"
          key={day.day}
          sx={{ display: 'grid', gap: 0.25, justifyItems: 'start', borderBottom: 1, borderColor: 'divider', pb: 1 }}
        >
          <Typography sx={{ fontWeight: 600 }}>{format.day(day.day, 'long')}</Typography>
          <Typography variant="body2" component="div">
            <Plan day={day} />
          </Typography>
          {(day.timeIn || day.timeOut) && (
            <Typography variant="body2">
              {translate('attendance.month.punches', { in: day.timeIn ?? '—', out: day.timeOut ?? '—' })}
            </Typography>
          )}
          {(day.status || day.plan) && <Outcome day={day} />}
          {day.deductionPercent > 0 && (
            <Typography variant="body2" component="div">
              <Cost day={day} />
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
};

/** The hours asked for, with the season; or the day off by name. */
const Plan = ({ day: { plan, dayOff } }: { readonly day: Day }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!plan)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {dayOff ?? translate('attendance.month.no_work')}
      </Box>
    );
  const said = translate(`attendance.month.${plan.breakMinutes > 0 ? 'plan_said' : 'plan_whole'}`, {
    start: plan.start,
    end: plan.end,
    break: plan.breakMinutes,
    hours: format.number(plan.minutes / 60),
  });
  return <>{plan.season ? `${said} · ${translate(`attendance.season.${plan.season}`)}` : said}</>;
};

/** What the day came to, in words: status, minutes with their band, missing punch, remark, and what was corrected. */
const Outcome = ({ day }: { readonly day: Day }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!day.status)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {day.plan ? translate('attendance.month.unrecorded') : '—'}
      </Box>
    );
  const say = (word: string) =>
    translate(`attendance.status.${word}`, { _: translate(`attendance.remark.${word}`, { _: word }) });
  const parts = [
    day.lateMinutes > 0 && translate('attendance.month.late', { minutes: day.lateMinutes, band: day.lateBand ?? '' }),
    day.earlyMinutes > 0 &&
      translate('attendance.month.early', { minutes: day.earlyMinutes, band: day.earlyBand ?? '' }),
    day.missing && translate(`attendance.missing.${day.missing}`),
    day.remark && translate(`attendance.remark.${day.remark}`),
  ].filter(Boolean);
  return (
    <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <StatusChip label={`attendance.status.${day.status}`} tone={TONE[day.status] ?? 'neutral'} />
        {parts.length > 0 && <span>{parts.join(' · ')}</span>}
      </Box>
      {day.correctedAt && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('attendance.month.corrected', {
            at: format.instant(day.correctedAt),
            before: saidCorrection(day.correctedFrom ?? '', say),
          })}
        </Typography>
      )}
      {day.isOutdated && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          {translate('attendance.month.outdated')}
        </Typography>
      )}
    </Box>
  );
};

/** Bands are known by their short names; the table of the month spells them out. */
const isBand = (code: string): boolean => /^(TL|PSW)\d$/.test(code);

/** What the day costs and why: each code with its rate. */
const Cost = ({ day }: { readonly day: Day }) => {
  const format = useFormat();
  if (day.deductionPercent === 0) return <>—</>;
  const lines = day.deductions.map(({ code, percent }) => ({ code, rate: format.percent(percent, 2) }));
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {format.percent(day.deductionPercent, 2)}
      </Box>
      <Codes lines={lines} />
    </>
  );
};

const Codes = ({ lines }: { readonly lines: readonly { readonly code: string; readonly rate: string }[] }) => {
  const translate = useTranslate();
  return (
    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
      {lines
        .map(({ code, rate }) => `${isBand(code) ? code : translate(`attendance.code.${code}`, { _: code })} ${rate}`)
        .join(' + ')}
    </Typography>
  );
};
