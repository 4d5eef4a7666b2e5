import { graphql } from '../../gql/index.js';

export const ruleSetListDocument = graphql(`
  query RuleSetList($filter: RuleSetFilter, $sort: RuleSetSort, $page: PageInput) {
    page: ruleSets(filter: $filter, sort: $sort, page: $page) {
      items { id name edition kind validFrom validTo source isExample shape { label } }
      total
    }
  }
`);

export const ruleSetOneDocument = graphql(`
  query RuleSetOne($id: UUID!) {
    record: ruleSet(id: $id) {
      id version name edition kind validFrom validTo source isExample definition
      viewerCan { edit }
      shape { label fields { path type label help unit unitLabel min max decimals isRequired choices { value label } } }
    }
  }
`);

export const ruleSetKindsDocument = graphql(`
  query RuleSetKinds { ruleSetKinds { kind label } }
`);

export const editionsDocument = graphql(`
  query RuleSetEditions($name: String!) {
    ruleSets(filter: { name: $name }, sort: { by: EDITION, direction: DESC }, page: { limit: 100 }) {
      items { id edition validFrom validTo }
    }
  }
`);

export const editRuleSetDocument = graphql(`
  mutation EditRuleSet($input: EditRuleSetInput!) {
    editRuleSet(input: $input) { ruleSet { id edition } }
  }
`);

export const legacyScoreDocument = graphql(`
  query LegacyScore($input: LegacyScoreInput!) { legacyScore(input: $input) { score band label source } }
`);
