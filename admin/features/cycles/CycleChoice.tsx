import { FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useGetList, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

/** A cycle as a choice shows it. */
interface Listed {
  readonly id: string;
  readonly name: string;
  readonly phase: string;
}

/** Phases in which ratings are given or stand; those in which plans can be looked at. */
const RATED: readonly string[] = ['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'];
export const isRated = (phase: string): boolean => RATED.includes(phase);
export const isOpened = (phase: string): boolean => phase !== 'DRAFTED';

/**
 * The cycles, newest first, and the chosen one: at first the newest whose phase fits. `onlyFitting`: the others are no
 * choice at all.
 */
export const useCycleChoice = (fits: (phase: string) => boolean, { onlyFitting = false } = {}) => {
  const { data = [], isPending } = useGetList<Listed>('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, choose] = useState('');
  const fitting = data.filter(({ phase }) => fits(phase));
  const cycles = onlyFitting ? fitting : data;
  const cycle: Listed | undefined = cycles.find(({ id }) => id === chosen) ?? fitting[0] ?? cycles[0];
  return { cycles, cycle, choose, isPending };
};

/** Chooses one of these cycles. */
export const CycleChoice = ({
  cycles,
  value,
  onChoose,
}: {
  readonly cycles: readonly Pick<Listed, 'id' | 'name'>[];
  readonly value: string | undefined;
  readonly onChoose: (id: string) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl size="small" fullWidth={false} sx={{ width: { xs: '100%', sm: 280 }, m: 0 }}>
      <InputLabel id={id}>{translate('cycles.choice')}</InputLabel>
      <Select
        labelId={id}
        label={translate('cycles.choice')}
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
