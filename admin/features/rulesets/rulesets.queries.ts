import { graphql } from '../../gql/index.js';

export const ruleSetListDocument = graphql(`
  query RuleSetList($filter: RuleSetFilter, $sort: RuleSetSort, $page: PageInput) {
    page: ruleSets(filter: $filter, sort: $sort, page: $page) { items { id name edition kind validFrom validTo source } total }
  }
`);

export const ruleSetOneDocument = graphql(`
  query RuleSetOne($id: UUID!) {
    record: ruleSet(id: $id) {
      id name edition kind validFrom validTo source isExample
      index { minimumCoveragePercent missingData components { key weightPercent source parts { key weightPercent bands { key from value } } } }
    }
  }
`);
