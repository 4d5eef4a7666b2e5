/** What a word between colleagues is (umpan balik berkelanjutan, Ps 17). */
export const GivenTone = { APPRECIATION: 'APPRECIATION', SUGGESTION: 'SUGGESTION' } as const;
export type GivenTone = (typeof GivenTone)[keyof typeof GivenTone];

/** Who reads it, as the giver chooses. Never wider later. */
export const GivenVisibility = { PAIR: 'PAIR', SUPERIOR: 'SUPERIOR', UNIT: 'UNIT' } as const;
export type GivenVisibility = (typeof GivenVisibility)[keyof typeof GivenVisibility];

/** What a word is about where it goes on record: a result of the plan, or one of the values; neither for a word in passing. */
export interface GivenMatter {
  readonly resultKey?: string | null;
  readonly behaviour?: string | null;
}

/**
 * Only praise is shared with a unit: a suggestion in front of others would be a reprimand without its procedure. What is
 * said about a result or a value is printed on the evaluation result, so it cannot stay between two (p.69-77, 111-113).
 */
export const givenProblem = (
  given: GivenMatter & { tone: GivenTone; visibility: GivenVisibility; giverId: string; receiverId: string },
): { field: string; key: string } | null => {
  if (given.resultKey && given.behaviour) return { field: 'behaviour', key: 'feedback.given.oneMatter' };
  if ((given.resultKey || given.behaviour) && given.visibility === 'PAIR')
    return { field: 'visibility', key: 'feedback.given.onRecord' };
  if (given.giverId === given.receiverId) return { field: 'receiverId', key: 'feedback.given.self' };
  return given.tone === 'SUGGESTION' && given.visibility === 'UNIT'
    ? { field: 'visibility', key: 'feedback.given.praiseOnly' }
    : null;
};
