import type { Tone } from '../../ui/StatusChip.js';

/** Colour beside the word of a case's state. */
export const CASE_TONES = {
  REQUESTED: 'warning',
  FIRST_APPROVED: 'warning',
  APPROVED: 'info',
  OPENED: 'danger',
  CLOSED: 'neutral',
  REFUSED: 'neutral',
  EXPIRED: 'neutral',
} as const satisfies Record<string, Tone>;
