import { FormControl, InputLabel, MenuItem, Select, Skeleton } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { useEffect, useId, useState } from 'react';
import { EmptyState } from '../../ui/EmptyState.js';

export interface PickedCycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** Chooses a cycle in one of the phases, the newest first. `onPick`: keep it stable. */
export const CyclePicker = ({
  phases,
  onPick,
}: {
  readonly phases: readonly string[];
  readonly onPick: (cycle: PickedCycle) => void;
}) => {
  const translate = useTranslate();
  const labelId = useId();
  const { data, isPending } = useGetList<PickedCycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, setChosen] = useState('');
  const open = (data ?? []).filter(({ phase }) => phases.includes(phase));
  const cycle = open.find(({ id }) => id === chosen) ?? open[0];
  useEffect(() => {
    if (cycle) onPick(cycle);
  }, [cycle, onPick]);
  if (isPending) return <Skeleton variant="rounded" height={40} />;
  if (!cycle) return <EmptyState title="feedback.coverage.no_cycle" />;
  return (
    <FormControl sx={{ width: { xs: '100%', sm: 280 }, m: 0 }} size="small">
      <InputLabel id={labelId}>{translate('feedback.coverage.cycle')}</InputLabel>
      <Select
        labelId={labelId}
        label={translate('feedback.coverage.cycle')}
        value={cycle.id}
        onChange={(event) => setChosen(event.target.value)}
      >
        {open.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
