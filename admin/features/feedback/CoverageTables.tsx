import {
  Box,
  FormControlLabel,
  LinearProgress,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { byKind, byUnit, type CoverageRow, percentOf, type Sum } from './coverage.js';

/** Each group over the whole choice: how many people have enough raters invited. */
export const CoverageByKind = ({ rows }: { readonly rows: readonly CoverageRow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="feedback.coverage.by_kind">
      <TableContainer tabIndex={0} role="region" aria-label={translate('feedback.coverage.by_kind')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('feedback.coverage.kind')}</TableCell>
              <TableCell align="right">{translate('feedback.coverage.ratees')}</TableCell>
              <TableCell align="right">{translate('feedback.coverage.invited')}</TableCell>
              <TableCell align="right">{translate('feedback.coverage.covered')}</TableCell>
              <TableCell sx={{ minWidth: 120 }}>{translate('feedback.coverage.share')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {byKind(rows).map(([kind, sum]) => (
              <TableRow key={kind}>
                <TableCell>{translate(`feedback.kind.${kind}`)}</TableCell>
                <TableCell align="right">{format.number(sum.ratees)}</TableCell>
                <TableCell align="right">{format.number(sum.invited)}</TableCell>
                <TableCell align="right">{format.number(sum.covered)}</TableCell>
                <TableCell>
                  <Share sum={sum} label={translate(`feedback.kind.${kind}`)} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
};

const Share = ({ sum, label }: { readonly sum: Sum; readonly label: string }) => {
  const format = useFormat();
  const percent = percentOf(sum);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', gap: 1, alignItems: 'center' }}>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={label}
        color={sum.covered < sum.ratees ? 'warning' : 'success'}
      />
      {/* 99.97 % is not all of them */}
      <span>{format.percent(sum.covered < sum.ratees ? Math.min(99, Math.floor(percent)) : 100)}</span>
    </Box>
  );
};

/** Each unit with its groups as covered / ratees; those that lack most come first. */
export const CoverageByUnit = ({ rows }: { readonly rows: readonly CoverageRow[] }) => {
  const translate = useTranslate();
  const format = useFormat();
  const units = byUnit(rows);
  const lacking = units.filter(({ missing }) => missing > 0);
  const [isAll, setAll] = useState(false);
  const shown = isAll ? units : lacking;
  const kinds = byKind(rows).map(([kind]) => kind);
  return (
    <Section
      title="feedback.coverage.by_unit"
      actions={
        <FormControlLabel
          control={<Switch checked={isAll} onChange={(event) => setAll(event.target.checked)} />}
          label={translate('feedback.coverage.show_all', { smart_count: units.length })}
        />
      }
    >
      {shown.length === 0 && <Typography>{translate('feedback.coverage.all_units_met')}</Typography>}
      {shown.length > 0 && (
        <TableContainer
          tabIndex={0}
          role="region"
          aria-label={translate('feedback.coverage.by_unit')}
          sx={{ maxHeight: 420 }}
        >
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{translate('feedback.coverage.unit')}</TableCell>
                {kinds.map((kind) => (
                  <TableCell key={kind} align="right">
                    {translate(`feedback.kind.${kind}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(({ unitId, unitName, kinds: own }) => (
                <TableRow key={unitId}>
                  <TableCell component="th" scope="row">
                    {unitName}
                  </TableCell>
                  {kinds.map((kind) => {
                    const sum = own[kind];
                    const isLow = sum !== undefined && sum.covered < sum.ratees;
                    return (
                      <TableCell
                        key={kind}
                        align="right"
                        sx={{ whiteSpace: 'nowrap', ...(isLow && { color: 'warning.main', fontWeight: 600 }) }}
                      >
                        {sum
                          ? translate('feedback.coverage.of', {
                              covered: format.number(sum.covered),
                              ratees: format.number(sum.ratees),
                            })
                          : '—'}
                      </TableCell>
                    );
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
};
