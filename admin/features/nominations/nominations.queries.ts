import { graphql } from '../../gql/index.js';

export const nominationListDocument = graphql(`
  query RaterNominationList($filter: RaterNominationFilter, $sort: RaterNominationSort, $page: PageInput) {
    page: raterNominations(filter: $filter, sort: $sort, page: $page) {
      items {
        id version status kind reason rateeName raterName raterPosition
        cycle { id name } ratee { id name } viewerCan { decide withdraw }
      }
      total
    }
  }
`);

export const candidatesDocument = graphql(`
  query RaterCandidates($cycleId: UUID!, $rateeId: UUID) {
    raterCandidates(cycleId: $cycleId, rateeId: $rateeId) { employeeId name position kind }
  }
`);

export const nominateDocument = graphql(`
  mutation NominateRaters($input: NominateRatersInput!) { nominateRaters(input: $input) { changed } }
`);

export const decideDocument = graphql(`
  mutation DecideNominations($input: DecideNominationsInput!) { decideNominations(input: $input) { changed } }
`);

export const withdrawDocument = graphql(`
  mutation WithdrawNomination($input: WithdrawNominationInput!) { withdrawNomination(input: $input) { changed } }
`);
