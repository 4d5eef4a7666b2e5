import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { WhatIfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { IndexTable } from '../evaluations/IndexTable.js';
import { whatIfResultDocument } from './whatif.queries.js';

type Row = WhatIfQuery['whatIf']['items'][number];

const HEAD = ['employee', 'unit', 'predicate', 'before', 'after', 'difference'] as const;
const FIGURES: readonly string[] = ['before', 'after', 'difference'];

/** Whose index would change, old and new side by side; each row opens both computations. */
export const Changes = ({
  rows,
  cycleId,
  ruleSetId,
}: {
  readonly rows: readonly Row[];
  readonly cycleId: string;
  readonly ruleSetId: string;
}) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<Row>();
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={translate('whatif.changes')}>
        <Table size="small" sx={{ minWidth: 720 }}>
          <TableHead>
            <TableRow>
              {HEAD.map((key) => (
                <TableCell key={key} align={FIGURES.includes(key) ? 'right' : 'left'}>
                  {translate(`whatif.${key}`)}
                </TableCell>
              ))}
              <TableCell />
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ChangeRow key={row.evaluationId} row={row} onOpen={() => setOpen(row)} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {open && (
        <Computations
          of={{ cycleId, ruleSetId, evaluationId: open.evaluationId }}
          name={open.employeeName}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
};

const ChangeRow = ({ row, onOpen }: { readonly row: Row; readonly onOpen: () => void }) => {
  const translate = useTranslate();
  const format = useFormat();
  const figure = (value: number | null | undefined) => (value == null ? '—' : format.number(value, 2));
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {row.employeeName}
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {translate(`whatif.change.${row.change}`)}
        </Typography>
      </TableCell>
      <TableCell>{row.unitName}</TableCell>
      <TableCell>{row.predicate ? translate(`evaluations.predicate.${row.predicate}`) : '—'}</TableCell>
      <TableCell align="right">{figure(row.before)}</TableCell>
      <TableCell align="right">{figure(row.after)}</TableCell>
      <TableCell align="right">
        {row.difference == null ? '—' : `${row.difference > 0 ? '+' : ''}${figure(row.difference)}`}
      </TableCell>
      <TableCell align="right">
        <Button size="small" onClick={onOpen} aria-label={`${translate('whatif.trace')}: ${row.employeeName}`}>
          {translate('whatif.trace')}
        </Button>
      </TableCell>
    </TableRow>
  );
};

const Computations = ({
  of,
  name,
  onClose,
}: {
  readonly of: { readonly cycleId: string; readonly ruleSetId: string; readonly evaluationId: string };
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const translate = useTranslate();
  const titleId = useId();
  const found = useDocument(whatIfResultDocument, of);
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('whatif.trace_of', { name })}</DialogTitle>
      <DialogContent>
        <Loaded of={found} height={240}>
          {({ whatIfResult }) => (
            <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              {(['before', 'after'] as const).map((side) => (
                <Box key={side} component="section" aria-label={translate(`whatif.${side}`)}>
                  <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
                    {translate(`whatif.${side}`)}
                  </Typography>
                  <IndexTable index={whatIfResult?.[side]} />
                </Box>
              ))}
            </Box>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('whatif.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
