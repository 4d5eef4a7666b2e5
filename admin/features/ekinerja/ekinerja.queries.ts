import { graphql } from '../../gql/index.js';

export const bknFindingListDocument = graphql(`
  query BknFindingList($filter: BknFindingFilter, $page: PageInput) {
    page: bknFindings(filter: $filter, page: $page) {
      items { id kind severity employeeId employeeName nip unitName positionTitle evaluatorName message remedy }
      total
    }
  }
`);

export const bknReadinessDocument = graphql(`
  query BknReadiness($cycleId: UUID, $unitSubtreeOf: UUID) {
    bknReadiness(cycleId: $cycleId, unitSubtreeOf: $unitSubtreeOf) { people ready counts { kind severity count } }
  }
`);

export const exportToBknDocument = graphql(`
  mutation ExportToBkn($input: ExportToBknInput!) { exportToBkn(input: $input) { job { id } } }
`);
