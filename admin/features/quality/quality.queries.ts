import { graphql } from '../../gql/index.js';

export const ratingPatternsDocument = graphql(`
  query RatingPatterns($cycleId: UUID!) {
    ratingPatterns(cycleId: $cycleId) {
      fewestRaters fewestAnswers bars source
      rows { pattern unitId unitName raters lookedAt }
    }
  }
`);

export const fairnessDocument = graphql(`
  query FairnessReport($cycleId: UUID!) {
    fairnessReport(cycleId: $cycleId) {
      fewest barPercent source
      all { key name people goodPercent veryGoodPercent indexMean }
      dimensions { dimension groups { key name people goodPercent veryGoodPercent indexMean ratioPercent isBelowBar } }
      sensitivity { component shift meanChange movedPercent leftQuarterPercent }
    }
  }
`);
