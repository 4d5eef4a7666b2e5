import type { CycleOneQuery } from '../../gql/graphql.js';

/** A cycle as its page reads it. */
export type Cycle = NonNullable<CycleOneQuery['record']>;

/** The seven values (nilai BerAKHLAK) in the order of the word. */
export const VALUES = [
  'SERVICE_ORIENTED',
  'ACCOUNTABLE',
  'COMPETENT',
  'HARMONIOUS',
  'LOYAL',
  'ADAPTIVE',
  'COLLABORATIVE',
] as const;
