import { Box, Chip, LinearProgress, Typography } from '@mui/material';
import { useListFilterContext, useTranslate } from 'ra-core';
import { useId } from 'react';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { bknReadinessDocument } from './ekinerja.queries.js';

/** How many participants could be sent, and what holds the others up; a press on a kind filters the list. */
export const Readiness = () => {
  const translate = useTranslate();
  const format = useFormat();
  const labelId = useId();
  const { filterValues, displayedFilters, setFilters } = useListFilterContext();
  const { cycleId = null, unitSubtreeOf = null, kind = [] } = filterValues;
  const found = useDocument(bknReadinessDocument, { cycleId, unitSubtreeOf });
  const toggle = (one: string) =>
    setFilters({ ...filterValues, kind: kind.includes(one) ? [] : [one] }, displayedFilters, false);
  return (
    <Loaded of={found} height={96}>
      {({ bknReadiness: { people, ready, counts } }) =>
        people === 0 ? (
          <Typography>{translate('ekinerja.nobody')}</Typography>
        ) : (
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Typography id={labelId} sx={{ fontWeight: 600 }}>
              {translate('ekinerja.ready', { ready: format.number(ready), people: format.number(people) })}
            </Typography>
            <LinearProgress variant="determinate" value={(100 * ready) / people} aria-labelledby={labelId} />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              {counts.map((one) => (
                <Chip
                  key={one.kind}
                  size="small"
                  clickable
                  aria-pressed={kind.includes(one.kind)}
                  variant={kind.includes(one.kind) ? 'filled' : 'outlined'}
                  color={one.severity === 'REFUSED' ? 'error' : 'warning'}
                  label={`${translate(`ekinerja.finding.${one.kind}`)} ${format.number(one.count)}`}
                  onClick={() => toggle(one.kind)}
                />
              ))}
            </Box>
          </Box>
        )
      }
    </Loaded>
  );
};
