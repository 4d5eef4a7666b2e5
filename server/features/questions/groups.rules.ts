/** Kinds of raters a 360° may ask (pemberi umpan balik). */
export const FeedbackGroupKind = {
  SUPERIOR: 'SUPERIOR',
  PEER: 'PEER',
  SUBORDINATE: 'SUBORDINATE',
  SELF: 'SELF',
  OTHER: 'OTHER',
} as const;
export type FeedbackGroupKind = (typeof FeedbackGroupKind)[keyof typeof FeedbackGroupKind];
