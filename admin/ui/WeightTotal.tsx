import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../kernel/hooks.js';
import { type Total, totalOf } from './weights.js';

interface Weights {
  /** A row without a weight counts as 0; otherwise there is no total yet. */
  readonly mayLack?: boolean;
  /** Where a row has its weight. */
  readonly field?: string;
}

/** What the weights below `source`, an array of rows, add up to right now. */
export const useWeights = (source: string, { mayLack = false, field = 'weightPercent' }: Weights = {}): Total => {
  const rows = (useWatch({ name: source }) ?? []) as readonly Readonly<Record<string, unknown>>[];
  return totalOf(rows.map((row) => row?.[field] ?? (mayLack ? 0 : undefined)));
};

/** The total of the weights while one types: it must be exactly 100. */
export const WeightTotal = ({ source, ...weights }: Weights & { readonly source: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { percent, isHundred } = useWeights(source, weights);
  const figure = percent === null ? '—' : format.percent(percent, 0);
  return (
    <Typography role="status" sx={{ fontWeight: 600, color: isHundred ? 'success.main' : 'error.main' }}>
      {translate(isHundred ? 'ui.weights_right' : 'ui.weights_wrong', { total: figure })}
    </Typography>
  );
};
