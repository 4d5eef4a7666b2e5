/** Where a nomination stands. */
export const NominationState = { PROPOSED: 'PROPOSED', APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export type NominationState = (typeof NominationState)[keyof typeof NominationState];
