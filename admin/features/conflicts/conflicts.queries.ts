import { graphql } from '../../gql/index.js';

export const conflictListDocument = graphql(`
  query RaterConflictList($filter: RaterConflictFilter, $sort: RaterConflictSort, $page: PageInput) {
    page: raterConflicts(filter: $filter, sort: $sort, page: $page) {
      items { id version ground validFrom validTo reference one { id name unit { id name } } other { id name unit { id name } } }
      total
    }
  }
`);

export const recordConflictDocument = graphql(`
  mutation RecordRaterConflict($input: RecordRaterConflictInput!) {
    recordRaterConflict(input: $input) { withdrawn conflict { id } }
  }
`);

export const endConflictDocument = graphql(`
  mutation EndRaterConflict($input: EndRaterConflictInput!) { endRaterConflict(input: $input) { conflict { id } } }
`);
