import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Section } from '../../ui/Section.js';
import type { RuleSet } from './RuleSetShow.js';

/** The codes of SIASN and e-Kinerja BKN as the exports write them. */
export const CodeRules = ({ codes }: { readonly codes: NonNullable<RuleSet['codes']> }) => {
  const translate = useTranslate();
  return (
    <Section title="rulesets.codes.title">
      <TableContainer tabIndex={0} role="region" aria-label={translate('rulesets.codes.title')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('rulesets.codes.term')}</TableCell>
              <TableCell>{translate('rulesets.codes.group')}</TableCell>
              <TableCell align="right">{translate('rulesets.codes.code')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {codes.rows.map(({ group, term, code }) => (
              <TableRow key={`${group} ${term}`}>
                <TableCell component="th" scope="row">
                  {term}
                </TableCell>
                <TableCell>{translate(`rulesets.codes.${group}`)}</TableCell>
                <TableCell align="right">{code}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
};
