import { Step, StepLabel, Stepper, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useTranslate } from 'ra-core';
import { visuallyHidden } from './Brand.js';

export interface Phase {
  readonly key: string;
  /** Message key. */
  readonly label: string;
  /** Already formatted, e.g. the deadline. */
  readonly note?: string;
}

/** Where a thing with declared phases stands. `current`: key of the running phase; all before it are done. Null: all are. */
export const PhaseProgress = ({
  phases,
  current,
}: {
  readonly phases: readonly Phase[];
  readonly current: string | null;
}) => {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const active = current === null ? phases.length : phases.findIndex((phase) => phase.key === current);
  const state = (index: number) => (index < active ? 'done' : index === active ? 'current' : 'upcoming');
  return (
    <Stepper
      activeStep={active}
      orientation={isNarrow ? 'vertical' : 'horizontal'}
      alternativeLabel={!isNarrow}
      aria-label={translate('ui.phases')}
      sx={{ listStyle: 'none', p: 0, m: 0 }}
    >
      {phases.map((phase, index) => (
        <Step key={phase.key} aria-current={index === active ? 'step' : undefined}>
          <StepLabel optional={phase.note && <Typography variant="caption">{phase.note}</Typography>}>
            {translate(phase.label, { _: phase.label })}
            <span style={visuallyHidden}>, {translate(`ui.phase_${state(index)}`)}</span>
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
};
