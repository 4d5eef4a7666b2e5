import { useTranslate } from 'ra-core';
import type { Tone } from '../../ui/StatusChip.js';

interface Clock {
  /** Working days left; below 0 the days it is late; null once ended. */
  readonly workingDaysLeft?: number | null;
}

/** Says the working days left of a clock in words; nothing when it has ended. */
export const useDaysLeft = () => {
  const translate = useTranslate();
  return ({ workingDaysLeft: left }: Clock): string => {
    if (left === null || left === undefined) return '';
    if (left === 0) return translate('objections.last_day');
    return translate(left > 0 ? 'objections.left' : 'objections.late', { smart_count: Math.abs(left) });
  };
};

/** Two days or fewer are close; below nought is late. */
export const toneOf = ({ workingDaysLeft: left }: Clock): Tone => {
  if (left === null || left === undefined) return 'neutral';
  if (left < 0) return 'danger';
  return left <= 2 ? 'warning' : 'info';
};
