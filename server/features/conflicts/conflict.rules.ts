/** Why neither of two people may rate the other. */
export const ForbiddenGround = { RELATIVE: 'RELATIVE', PENDING_CASE: 'PENDING_CASE' } as const;
export type ForbiddenGround = (typeof ForbiddenGround)[keyof typeof ForbiddenGround];

/** Two people of whom neither may rate the other; without direction. */
export interface ForbiddenPair {
  readonly a: string;
  readonly b: string;
  readonly ground: ForbiddenGround;
}
