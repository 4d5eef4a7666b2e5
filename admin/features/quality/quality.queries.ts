import { graphql } from '../../gql/index.js';

export const ratingPatternsDocument = graphql(`
  query RatingPatterns($cycleId: UUID!) {
    ratingPatterns(cycleId: $cycleId) {
      fewestRaters fewestAnswers bars source
      rows { pattern unitId unitName raters lookedAt }
    }
  }
`);
