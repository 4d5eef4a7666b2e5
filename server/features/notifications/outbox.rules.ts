/** Where a letter stands. */
export const LetterState = {
  WAITING: 'WAITING',
  SENT: 'SENT',
  FAILED: 'FAILED',
  NOT_CONFIGURED: 'NOT_CONFIGURED',
  SUPERSEDED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type LetterState = (typeof LetterState)[keyof typeof LetterState];
