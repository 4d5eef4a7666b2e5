import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import type { RuleSet } from './RuleSetShow.js';

type Tables = NonNullable<RuleSet['discipline']>;

/** Minutes late and days absent without reason, as the regulation lists them. */
export const DisciplineRules = ({ tables }: { readonly tables: Tables }) => {
  const translate = useTranslate();
  return (
    <>
      <Section title="rulesets.minutes">
        <Ranges label="rulesets.minutes" rows={tables.minuteBands} />
      </Section>
      <Section title="rulesets.absence">
        <Ranges label="rulesets.absence" rows={tables.absence} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('rulesets.consecutive', { smart_count: tables.consecutiveDays })}
        </Typography>
      </Section>
      {tables.deduction && <Deductions deduction={tables.deduction} />}
    </>
  );
};

/** What each occurrence takes off the allowance, under the regulation that is named. */
const Deductions = ({ deduction }: { readonly deduction: NonNullable<Tables['deduction']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="rulesets.allowance_cuts">
      <Typography>{`${deduction.name} (${deduction.source})`}</Typography>
      {deduction.isExample && <Alert severity="warning">{translate('attendance.month.example')}</Alert>}
      <TableContainer tabIndex={0} role="region" aria-label={translate('rulesets.allowance_cuts')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('attendance.month.reason')}</TableCell>
              <TableCell align="right">{translate('attendance.month.each')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {deduction.rates.map(({ code, ratePercent }) => (
              <TableRow key={code}>
                <TableCell component="th" scope="row">
                  {translate(`attendance.code.${code}`, { _: code })}
                </TableCell>
                <TableCell align="right">{format.percent(ratePercent, 2)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {deduction.capPercent != null && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('attendance.month.capped', { cap: format.percent(deduction.capPercent, 2) })}
        </Typography>
      )}
    </Section>
  );
};

const Ranges = ({ label, rows }: { readonly label: string; readonly rows: Tables['absence'] }) => {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate(label)}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('rulesets.range')}</TableCell>
            <TableCell>{translate('rulesets.meaning')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ from, to, term }) => (
            <TableRow key={`${from}${term}`}>
              <TableCell component="th" scope="row">
                {to == null ? `≥ ${from}` : from === to ? from : `${from} – ${to}`}
              </TableCell>
              <TableCell>{term}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
