import type { Predicate, Rating } from '../../gql/graphql.js';

/**
 * The quadrant as it is printed (PermenPAN-RB 6/2022 p.99, 102): rows are results, columns behaviour. Only drawn here;
 * the server decides by its own table, and a test holds the two together.
 */
export const QUADRANT: Readonly<Record<Rating, Readonly<Record<Rating, Predicate>>>> = {
  ABOVE: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'VERY_GOOD' },
  MEETS: { BELOW: 'POOR', MEETS: 'GOOD', ABOVE: 'GOOD' },
  BELOW: { BELOW: 'VERY_POOR', MEETS: 'NEEDS_IMPROVEMENT', ABOVE: 'NEEDS_IMPROVEMENT' },
};
