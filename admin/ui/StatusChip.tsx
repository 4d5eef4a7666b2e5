import { Chip, type ChipProps } from '@mui/material';
import { useTranslate } from 'ra-core';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const COLOUR = {
  neutral: 'default',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
} as const satisfies Record<Tone, ChipProps['color']>;

/** A state in words, the colour only beside it. `label`: a message key. */
export const StatusChip = ({
  label,
  tone = 'neutral',
  icon,
}: {
  readonly label: string;
  readonly tone?: Tone;
  readonly icon?: ChipProps['icon'];
}) => {
  const translate = useTranslate();
  return (
    <Chip size="small" variant="outlined" color={COLOUR[tone]} icon={icon} label={translate(label, { _: label })} />
  );
};
