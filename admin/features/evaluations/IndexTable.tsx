import {
  Alert,
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import type { EvaluationOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';

type Index = NonNullable<NonNullable<EvaluationOneQuery['record']>['index']>;

/** The local index with its whole computation: every figure can be followed to the total. */
export const IndexTable = ({ index }: { readonly index: Index | null | undefined }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!index) return <Typography sx={{ color: 'text.secondary' }}>{translate('evaluations.index_none')}</Typography>;
  const figure = (value: number | null | undefined) => (value == null ? '—' : format.number(value, 2));
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity="info">
        {translate('evaluations.index_note')} {index.isExample && `${translate('evaluations.index_example')}: `}
        {`${index.ruleSetName} · ${index.ruleSetEdition}`}
      </Alert>
      <Typography variant="h3" component="p">
        {index.total == null
          ? translate(`evaluations.index_reason.${(index.reason ?? 'index.noData').replace('index.', '')}`)
          : translate('evaluations.index_total', {
              total: figure(index.total),
              coverage: format.number(index.coverage),
            })}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={translate('evaluations.index')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('evaluations.index_columns.component')}</TableCell>
              {(['normalised', 'weight', 'effective', 'contribution'] as const).map((key) => (
                <TableCell key={key} align="right">
                  {translate(`evaluations.index_columns.${key}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {index.lines.map((line) => (
              <TableRow key={line.component}>
                <TableCell component="th" scope="row">
                  {translate(`rulesets.component.${line.component}`, { _: line.component })}
                  {line.missing && (
                    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                      {translate(
                        line.missing === 'index.noData'
                          ? 'evaluations.missing'
                          : 'evaluations.index_reason.belowAnonymityThreshold',
                      )}
                    </Typography>
                  )}
                  {line.facts.length > 0 && (
                    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
                      {line.facts.map(({ name, value }) => `${name} ${value}`).join(', ')}
                    </Typography>
                  )}
                </TableCell>
                <TableCell align="right">{figure(line.normalised)}</TableCell>
                <TableCell align="right">{figure(line.weightPercent)}</TableCell>
                <TableCell align="right">{figure(line.effectiveWeight)}</TableCell>
                <TableCell align="right">{figure(line.contribution)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
};
