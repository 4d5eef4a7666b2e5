import { FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** The cycles in one of these phases, newest first, and the chosen one. */
export const useCycleIn = (phases: readonly string[]) => {
  const { data, isPending } = useGetList<Cycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, choose] = useState('');
  const cycles = (data ?? []).filter(({ phase }) => phases.includes(phase));
  return { cycles, cycle: cycles.find(({ id }) => id === chosen) ?? cycles[0], choose, isPending };
};

export const ChooseCycle = ({
  cycles,
  value,
  onChoose,
}: {
  readonly cycles: readonly Cycle[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl size="small" sx={{ width: { xs: '100%', sm: 280 }, m: 0 }}>
      <InputLabel id={id}>{translate('quality.cycle')}</InputLabel>
      <Select
        labelId={id}
        label={translate('quality.cycle')}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {cycles.map((cycle) => (
          <MenuItem key={cycle.id} value={cycle.id}>
            {cycle.name}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
};
