import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

export interface ScaleChoiceProps {
  readonly label: string;
  /** Words of the scale; steps without one show their number alone. */
  readonly anchors: readonly { readonly value: number; readonly label: string }[];
  readonly scale: { readonly lo: number; readonly hi: number };
  /** Whether "cannot judge" is offered. */
  readonly cannotJudge: boolean;
  /** undefined: nothing yet; null: cannot judge. */
  readonly chosen: number | null | undefined;
  readonly onChoose: (score: number | null) => void;
}

const NONE = 'none';

const box = (isChosen: boolean, line: 'solid' | 'dashed') => ({
  m: 0,
  pr: 1,
  minHeight: 48,
  minWidth: 0,
  border: 1,
  borderStyle: line,
  borderColor: isChosen ? 'primary.main' : 'divider',
  bgcolor: isChosen ? 'action.selected' : undefined,
  borderRadius: 1,
  // a finger leaves no pointer behind
  '@media (hover: hover)': { '&:hover': { bgcolor: 'action.hover' } },
});

/** One question on the scale, with large targets: a column on a phone, a row beside. "Cannot judge" stands apart. */
export const ScaleChoice = ({ label, anchors, scale: { lo, hi }, cannotJudge, chosen, onChoose }: ScaleChoiceProps) => {
  const translate = useTranslate();
  const id = useId();
  const value = chosen === undefined ? '' : chosen === null ? NONE : String(chosen);
  const steps = Array.from({ length: hi - lo + 1 }, (_, n) => lo + n);
  const wordOf = (step: number) => anchors.find((anchor) => anchor.value === step)?.label;
  return (
    <FormControl component="fieldset" sx={{ minWidth: 0, m: 0 }}>
      <FormLabel component="legend" id={id} sx={{ color: 'text.primary', fontWeight: 500, mb: 1, textWrap: 'pretty' }}>
        {label}
      </FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(event) => onChoose(event.target.value === NONE ? null : Number(event.target.value))}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: { xs: '1fr', sm: `repeat(${Math.min(steps.length, 5)}, minmax(0, 1fr))` },
          }}
        >
          {steps.map((step) => (
            <FormControlLabel
              key={step}
              value={String(step)}
              control={<Radio size="small" />}
              label={wordOf(step) ? `${step} · ${wordOf(step)}` : String(step)}
              sx={box(value === String(step), 'solid')}
            />
          ))}
        </Box>
        {cannotJudge && (
          <FormControlLabel
            value={NONE}
            control={<Radio size="small" />}
            label={translate('feedback.cannot_judge')}
            sx={{ ...box(value === NONE, 'dashed'), mt: 1, justifySelf: 'start' }}
          />
        )}
      </RadioGroup>
    </FormControl>
  );
};
