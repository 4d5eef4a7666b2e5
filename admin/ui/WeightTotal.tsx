import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../kernel/hooks.js';
import { type Total, totalOf } from './weights.js';

/**
 * What the weights below `source` (an array of rows with `weightPercent`) add up to right now.
 * `mayLack`: a row without a weight counts as 0, otherwise there is no total yet.
 */
export const useWeights = (source: string, { mayLack = false }: { readonly mayLack?: boolean } = {}): Total => {
  const rows = (useWatch({ name: source }) ?? []) as readonly { readonly weightPercent?: unknown }[];
  return totalOf(rows.map((row) => row?.weightPercent ?? (mayLack ? 0 : undefined)));
};

/** The total of the weights while one types: it must be exactly 100. */
export const WeightTotal = ({ source, mayLack }: { readonly source: string; readonly mayLack?: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { percent, isHundred } = useWeights(source, { mayLack });
  const figure = percent === null ? '—' : format.percent(percent, 0);
  return (
    <Typography role="status" sx={{ fontWeight: 600, color: isHundred ? 'success.main' : 'error.main' }}>
      {translate(isHundred ? 'ui.weights_right' : 'ui.weights_wrong', { total: figure })}
    </Typography>
  );
};
