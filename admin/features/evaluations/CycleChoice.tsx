import { FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

interface Cycle {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** Phases in which a reason for a distribution can be recorded; afterwards it stands as it was published. */
const EXPLAINED = ['RATING', 'CALIBRATION'];
const RATED = ['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'];
const OPENED = ['PLANNING', 'RUNNING', 'FEEDBACK', ...RATED];

/** All cycles, newest first, and the chosen one: at first the newest in which ratings are given. */
export const useRatedCycle = () => useCycleIn(RATED);

/** The same, at first the newest that is open: where plans are looked at. */
export const useOpenedCycle = () => useCycleIn(OPENED);

const useCycleIn = (phases: readonly string[]) => {
  const { data: cycles = [] } = useGetList<Cycle>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, choose] = useState('');
  const cycleId = chosen || (cycles.find(({ phase }) => phases.includes(phase)) ?? cycles[0])?.id;
  const isExplainable = cycles.some(({ id, phase }) => id === cycleId && EXPLAINED.includes(phase));
  return { cycles, cycleId, isExplainable, choose };
};

export const CycleChoice = ({
  cycles,
  value,
  onChoose,
}: {
  readonly cycles: readonly Cycle[];
  readonly value: string | undefined;
  readonly onChoose: (id: string) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl size="small" fullWidth={false} sx={{ minWidth: 180, maxWidth: 320 }}>
      <InputLabel id={id}>{translate('resources.evaluations.fields.cycleId')}</InputLabel>
      <Select
        labelId={id}
        label={translate('resources.evaluations.fields.cycleId')}
        value={value ?? ''}
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
