import { graphql } from '../../gql/index.js';

export const caseListDocument = graphql(`
  query BreakGlassCaseList($filter: BreakGlassCaseFilter, $sort: BreakGlassCaseSort, $page: PageInput) {
    page: breakGlassCases(filter: $filter, sort: $sort, page: $page) {
      items { id caseNumber ground state approvalCount updatedAt }
      total
    }
  }
`);

export const caseOneDocument = graphql(`
  query BreakGlassCaseOne($id: UUID!) {
    record: breakGlassCase(id: $id) {
      id version caseNumber ground reason fragment state approvalCount silentUntil openedAt updatedAt
      ratee { id name } viewerCan { approve refuse open close }
    }
  }
`);

export const approveCaseDocument = graphql(`
  mutation ApproveBreakGlass($input: BreakGlassCaseInput!) { approveBreakGlass(input: $input) { case { id state } } }
`);
export const refuseCaseDocument = graphql(`
  mutation RefuseBreakGlass($input: BreakGlassCaseInput!) { refuseBreakGlass(input: $input) { case { id state } } }
`);
export const openCaseDocument = graphql(`
  mutation OpenBreakGlass($input: BreakGlassCaseInput!) { openBreakGlass(input: $input) { authorName authorNip } }
`);
export const closeCaseDocument = graphql(`
  mutation CloseBreakGlass($input: BreakGlassCaseInput!) { closeBreakGlass(input: $input) { case { id state } } }
`);
