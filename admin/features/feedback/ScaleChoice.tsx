import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

export interface ScaleChoiceProps {
  readonly label: string;
  readonly anchors: readonly { readonly value: number; readonly label: string }[];
  /** undefined: nothing yet; null: cannot judge. */
  readonly chosen: number | null | undefined;
  readonly onChoose: (score: number | null) => void;
}

const NONE = 'none';

/** One question on the scale, with large targets: a column on a phone, a row beside. "Cannot judge" stands apart. */
export const ScaleChoice = ({ label, anchors, chosen, onChoose }: ScaleChoiceProps) => {
  const translate = useTranslate();
  const id = useId();
  const value = chosen === undefined ? '' : chosen === null ? NONE : String(chosen);
  return (
    <FormControl component="fieldset" sx={{ minWidth: 0 }}>
      <FormLabel component="legend" id={id} sx={{ color: 'text.primary', fontWeight: 500, mb: 1 }}>
        {label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(event) => onChoose(event.target.value === NONE ? null : Number(event.target.value))}
      >
        <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: 'repeat(5, minmax(0, 1fr))' } }}>
          {anchors.map((anchor) => (
            <FormControlLabel
              key={anchor.value}
              value={String(anchor.value)}
              control={<Radio size="small" />}
              label={`${anchor.value} · ${anchor.label}`}
              sx={{
                m: 0,
                pr: 1,
                minHeight: 48,
                border: 1,
                borderColor: value === String(anchor.value) ? 'primary.main' : 'divider',
                borderRadius: 1,
              }}
            />
          ))}
        </Box>
        <FormControlLabel
          value={NONE}
          control={<Radio size="small" />}
          label={translate('feedback.cannot_judge')}
          sx={{ m: 0, mt: 0.5, minHeight: 48 }}
        />
      </RadioGroup>
    </FormControl>
  );
};
