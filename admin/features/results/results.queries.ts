import { graphql } from '../../gql/index.js';

export const myResultsDocument = graphql(`
  query MyResults($employeeId: UUID!) {
    evaluations(filter: { employeeId: $employeeId, status: [PUBLISHED] }, sort: { by: UPDATED_AT, direction: DESC }, page: { limit: 20 }) {
      items { id predicate resultsRating behaviourRating acknowledgedOn cycle { id name year } }
    }
  }
`);
