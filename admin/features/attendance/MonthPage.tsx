import BeforeIcon from '@mui/icons-material/ChevronLeftOutlined';
import NextIcon from '@mui/icons-material/ChevronRightOutlined';
import { Box, Button, Typography } from '@mui/material';
import { LinkBase, useParams, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { AttendanceMonthOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Loaded } from '../../ui/Loaded.js';
import { NotFoundPage } from '../../ui/NotFoundPage.js';
import { Section } from '../../ui/Section.js';
import { attendanceMonthDocument } from './attendance.queries.js';
import { DeductionSection } from './DeductionSection.js';
import { EventSection } from './EventSection.js';
import { MonthDays } from './MonthDays.js';
import { LATEST, monthAfter, monthPath } from './months.js';

export type Month = NonNullable<AttendanceMonthOfQuery['attendanceMonth']>;

/** One person's month: totals, the deduction with every line that made it, and each day. */
export const MonthPage = () => {
  const { employeeId = '', month = '' } = useParams();
  const found = useDocument(attendanceMonthDocument, { employeeId, month: month === LATEST ? undefined : month });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Loaded of={found} height={320}>
        {({ attendanceMonth }) => (attendanceMonth ? <Sheet sheet={attendanceMonth} /> : <NotFoundPage />)}
      </Loaded>
    </Box>
  );
};

const Sheet = ({ sheet }: { readonly sheet: Month }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Title title={translate('attendance.month.title', { month: format.month(sheet.month) })} />
      <Section title={sheet.employeeName} actions={<OtherMonths sheet={sheet} />}>
        <Details>
          <Detail label="resources.attendanceMonths.fields.month">{format.month(sheet.month)}</Detail>
          <Detail label="resources.employees.fields.nip">{format.nip(sheet.nip)}</Detail>
          <Detail label="resources.attendanceMonths.fields.unitName">{sheet.unitName}</Detail>
          <Detail label="resources.units.fields.workWeek">{translate(`organization.week.${sheet.workWeek}`)}</Detail>
        </Details>
      </Section>
      <Totals totals={sheet.totals} />
      <DeductionSection deduction={sheet.deduction} bands={sheet.bands} />
      <EventSection sheet={sheet} />
      <MonthDays days={sheet.days} hours={sheet.hours} />
    </>
  );
};

const OtherMonths = ({ sheet: { employeeId, month } }: { readonly sheet: Month }) => {
  const translate = useTranslate();
  const format = useFormat();
  const link = (count: number) => {
    const other = monthAfter(month, count);
    return { component: LinkBase, to: monthPath({ employeeId, month: other }), children: format.month(other) };
  };
  return (
    <Box component="nav" aria-label={translate('attendance.month.others')} sx={{ display: 'flex', flexWrap: 'wrap' }}>
      <Button size="small" startIcon={<BeforeIcon />} {...link(-1)} />
      <Button size="small" endIcon={<NextIcon />} {...link(1)} />
    </Box>
  );
};

/** Counts over the recorded days; the rate says what it was divided by. */
const Totals = ({ totals }: { readonly totals: Month['totals'] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const counted = (count: number, minutes: number) =>
    minutes > 0 ? translate('attendance.month.days_minutes', { count, minutes: format.number(minutes) }) : count;
  const field = (name: string) => `resources.attendanceMonths.fields.totals.${name}`;
  const { workingDays, presentDays, excusedDays, attendanceRatePercent } = totals;
  return (
    <Section title="attendance.month.totals">
      {workingDays === 0 ? (
        <Typography>{translate('attendance.month.not_recorded')}</Typography>
      ) : (
        <>
          <Details>
            <Detail label={field('workingDays')}>{workingDays}</Detail>
            <Detail label={field('presentDays')}>{presentDays}</Detail>
            <Detail label={field('excusedDays')}>{excusedDays}</Detail>
            <Detail label={field('absentDays')}>{totals.absentDays}</Detail>
            <Detail label={field('lateDays')}>{counted(totals.lateDays, totals.lateMinutes)}</Detail>
            <Detail label={field('earlyDays')}>{counted(totals.earlyDays, totals.earlyMinutes)}</Detail>
            <Detail label={field('missingPunches')}>{totals.missingPunches}</Detail>
            <Detail label={field('punctualDays')}>{totals.punctualDays}</Detail>
          </Details>
          {attendanceRatePercent != null && (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {translate('attendance.month.rate', {
                ...{ presentDays, workingDays, excusedDays },
                rate: format.percent(attendanceRatePercent, 2),
              })}
            </Typography>
          )}
        </>
      )}
    </Section>
  );
};
