import { FormControl, InputLabel, MenuItem, Select } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

export const CycleSelect = ({
  cycles,
  value,
  onChoose,
}: {
  readonly cycles: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  return (
    <FormControl size="small" fullWidth={false} sx={{ minWidth: 180, maxWidth: 320 }}>
      <InputLabel id={id}>{translate('reports.progress.cycle')}</InputLabel>
      <Select
        labelId={id}
        label={translate('reports.progress.cycle')}
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
