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
import { missingKey, saidFacts } from './indexFacts.js';

type Index = NonNullable<NonNullable<EvaluationOneQuery['record']>['index']>;
type Line = Index['lines'][number];

const COLUMNS = ['raw', 'normalised', 'weight', 'effective', 'contribution'] as const;

/** The local index with its whole computation: every figure can be followed to the total. */
export const IndexTable = ({ index }: { readonly index: Index | null | undefined }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!index) return <Typography sx={{ color: 'text.secondary' }}>{translate('evaluations.index_none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Alert severity="info">{translate('evaluations.index_note')}</Alert>
      <Typography variant="h3" component="p">
        {index.total == null
          ? translate(`evaluations.index_reason.${(index.reason ?? 'index.noData').replace('index.', '')}`)
          : translate('evaluations.index_total', {
              total: format.number(index.total, 2),
              coverage: format.percent(index.coverage),
            })}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={translate('evaluations.index')}>
        <Table size="small" sx={{ minWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('evaluations.index_columns.component')}</TableCell>
              {COLUMNS.map((key) => (
                <TableCell key={key} align="right">
                  {translate(`evaluations.index_columns.${key}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {index.lines.map((line) => (
              <LineRow key={line.component} line={line} />
            ))}
            <TableRow sx={{ '& > *': { fontWeight: 700, color: 'text.primary', fontSize: 'inherit' } }}>
              <TableCell component="th" scope="row" colSpan={5}>
                {translate('evaluations.index_sum')}
              </TableCell>
              <TableCell align="right">{index.total == null ? '—' : format.number(index.total, 2)}</TableCell>
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('evaluations.index_how')}{' '}
        {translate(index.isExample ? 'evaluations.index_rules_example' : 'evaluations.index_rules', {
          name: index.ruleSetName,
          edition: index.ruleSetEdition,
          source: index.source,
        })}
      </Typography>
    </Box>
  );
};

const LineRow = ({ line }: { readonly line: Line }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? '—' : format.number(value, 2));
  const weight = (value: number | null | undefined) => (value == null ? '—' : format.percent(value, 0));
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        {translate(`rulesets.component.${line.component}`, { _: line.component })}
        <Behind line={line} />
      </TableCell>
      <TableCell align="right">{line.raw == null ? '—' : figure(Number(line.raw))}</TableCell>
      <TableCell align="right">{figure(line.normalised)}</TableCell>
      <TableCell align="right">{weight(line.weightPercent)}</TableCell>
      <TableCell align="right">{weight(line.effectiveWeight)}</TableCell>
      <TableCell align="right">{figure(line.contribution)}</TableCell>
    </TableRow>
  );
};

/** The figures a value was made of, or why there is none. */
const Behind = ({ line }: { readonly line: Line }) => {
  const translate = useTranslate();
  const format = useFormat();
  const told = (value: string) => {
    const number = Number(value);
    return Number.isNaN(number) ? translate(`evaluations.rating.${value}`, { _: value }) : format.number(number);
  };
  const text = line.missing
    ? translate(missingKey(line.missing), { _: translate('evaluations.missing.noData') })
    : saidFacts(line.facts)
        .map(({ key, name, value }) => `${translate(key, { _: name })} ${told(value)}`)
        .join(' · ');
  return (
    <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary', maxWidth: 420 }}>
      {text}
    </Typography>
  );
};
