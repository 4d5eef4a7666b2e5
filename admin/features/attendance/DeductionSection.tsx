import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import type { Month } from './MonthPage.js';

type Source = Month['bands'];

/** A table that decides a figure, in one sentence: name, edition, since when, article. */
export const SourceLine = ({ label, source }: { readonly label: string; readonly source: Source }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate(label)}{' '}
      {translate('attendance.month.source', {
        name: source.name,
        edition: source.edition,
        since: source.validFrom ? format.day(source.validFrom) : '—',
        source: source.source,
      })}
    </Typography>
  );
};

/** What the month takes off the allowance: count × rate for each reason, and the regulation that says so. */
export const DeductionSection = ({
  deduction,
  bands,
}: {
  readonly deduction: Month['deduction'];
  readonly bands: Source;
}) => {
  const translate = useTranslate();
  const format = useFormat();
  const percent = (value: number) => format.percent(value, 2);
  const dayOf = (day: string) => format.day(day);
  return (
    <Section title="attendance.month.deduction">
      {deduction.regulation.isExample && <Alert severity="warning">{translate('attendance.month.example')}</Alert>}
      <Typography variant="h3" component="p">
        {translate('attendance.month.deducted_title', { percent: percent(deduction.percent) })}
      </Typography>
      {deduction.lines.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('attendance.month.deduction')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('attendance.month.reason')}</TableCell>
                <TableCell align="right">{translate('attendance.month.count')}</TableCell>
                <TableCell align="right">{translate('attendance.month.each')}</TableCell>
                <TableCell align="right">{translate('attendance.month.sum')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {deduction.lines.map(({ code, count, ratePercent, percent: sum, days }) => (
                <TableRow key={code}>
                  <TableCell component="th" scope="row">
                    {translate(`attendance.code.${code}`, { _: code })}
                    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                      {days
                        .map((day) => (day.count > 1 ? `${dayOf(day.day)} (${day.count}×)` : dayOf(day.day)))
                        .join(', ')}
                    </Typography>
                  </TableCell>
                  <TableCell align="right">{format.number(count)}</TableCell>
                  <TableCell align="right">{percent(ratePercent)}</TableCell>
                  <TableCell align="right">{percent(sum)}</TableCell>
                </TableRow>
              ))}
              <TableRow sx={{ '& > *': { fontWeight: 700, color: 'text.primary', fontSize: 'inherit' } }}>
                <TableCell component="th" scope="row" colSpan={3}>
                  {translate('attendance.month.sum')}
                </TableCell>
                <TableCell align="right">{percent(deduction.uncappedPercent)}</TableCell>
              </TableRow>
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {deduction.isCapped && deduction.capPercent != null && (
        <Alert severity="info">{translate('attendance.month.capped', { cap: percent(deduction.capPercent) })}</Alert>
      )}
      {deduction.delayAboveMinutes != null && (
        <Typography variant="body2">
          {translate(`attendance.month.${deduction.isDelayed ? 'delayed' : 'not_delayed'}`, {
            minutes: format.number(deduction.minutes),
            limit: format.number(deduction.delayAboveMinutes),
          })}
        </Typography>
      )}
      <SourceLine label="attendance.month.regulation" source={deduction.regulation} />
      <SourceLine label="attendance.month.bands" source={bands} />
    </Section>
  );
};
