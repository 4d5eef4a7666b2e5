import { TablePagination, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../../kernel/hooks.js';
import { SafeLink } from '../../ui/SafeLink.js';
import { Section } from '../../ui/Section.js';
import { FindingTable } from './FindingTable.js';
import { type Finding, numbersBySeverity, type Totals } from './findings.js';

const PER_PAGE = 25;

export interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly totals?: Totals | null;
  /** All findings as a sheet. */
  readonly url?: string | null;
}

/** What the check found, by severity and page by page; the sheet to download has all of it. */
export const Findings = ({ findings, totals, url }: FindingsProps) => {
  const translate = useTranslate();
  const format = useFormat();
  const [only, setOnly] = useState('');
  const [page, setPage] = useState(0);
  const numbers = numbersBySeverity(findings, totals);
  const shown = only === '' ? findings : findings.filter(({ severity }) => severity === only);
  const total = numbers.reduce((sum, { severity, count }) => (only === '' || severity === only ? sum + count : sum), 0);
  const choose = (value: string | null) => {
    setOnly(value ?? '');
    setPage(0);
  };
  return (
    <Section
      title="imports.result"
      actions={url && <SafeLink href={url} label={translate('imports.download')} download />}
    >
      {numbers.length === 0 && <Typography>{translate('imports.no_problems')}</Typography>}
      {numbers.length > 0 && (
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={only}
            onChange={(_event, value: string | null) => choose(value)}
            aria-label={translate('imports.problem')}
            sx={{ flexWrap: 'wrap' }}
          >
            <ToggleButton value="" sx={choice}>
              {translate('imports.all')}
            </ToggleButton>
            {numbers.map(({ severity, count }) => (
              <ToggleButton key={severity} value={severity} sx={choice}>
                {`${translate(`imports.severity.${severity}`)} ${format.number(count)}`}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {shown.length < total && (
            <Typography variant="body2" role="status">
              {translate('imports.first_shown', { shown: format.number(shown.length), total: format.number(total) })}
            </Typography>
          )}
          <FindingTable findings={shown.slice(page * PER_PAGE, (page + 1) * PER_PAGE)} />
          {shown.length > PER_PAGE && (
            <TablePagination
              component="div"
              count={shown.length}
              page={page}
              rowsPerPage={PER_PAGE}
              rowsPerPageOptions={[PER_PAGE]}
              onPageChange={(_event, next) => setPage(next)}
              labelDisplayedRows={({ from, to, count }) =>
                translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count })
              }
              getItemAriaLabel={(type) => translate(`ra.navigation.${type}`)}
            />
          )}
        </>
      )}
    </Section>
  );
};

// the kit's grey for what is not chosen has too little contrast on our ground
const choice = { textTransform: 'none', color: 'text.primary' };
