import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { type AgencyPatterns, PATTERNS, shareOf } from './patterns.js';

/** Agencies against patterns, as counts with their share; a dash is withheld. */
export const PatternTable = ({ agencies }: { readonly agencies: readonly AgencyPatterns[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="quality.patterns.by_agency">
      {agencies.length === 0 && <Typography>{translate('quality.patterns.no_agency')}</Typography>}
      {agencies.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('quality.patterns.by_agency')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('quality.agency')}</TableCell>
                {PATTERNS.map((pattern) => (
                  <TableCell key={pattern} align="right">
                    {translate(`quality.pattern.${pattern}.name`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {agencies.map(({ unitId, unitName, patterns }) => (
                <TableRow key={unitId}>
                  <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                    {unitName}
                  </TableCell>
                  {PATTERNS.map((pattern) => {
                    const row = patterns[pattern];
                    const share = row ? shareOf(row) : null;
                    return (
                      <TableCell key={pattern} align="right" sx={{ whiteSpace: 'nowrap' }}>
                        {share === null ? '—' : `${format.number(row?.raters)} (${format.percent(share, 0)})`}
                      </TableCell>
                    );
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('quality.dash')}
      </Typography>
    </Section>
  );
};
