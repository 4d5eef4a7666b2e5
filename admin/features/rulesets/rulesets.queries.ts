import { graphql } from '../../gql/index.js';

export const ruleSetListDocument = graphql(`
  query RuleSetList($filter: RuleSetFilter, $sort: RuleSetSort, $page: PageInput) {
    page: ruleSets(filter: $filter, sort: $sort, page: $page) {
      items { id name edition kind validFrom validTo source isExample }
      total
    }
  }
`);

export const ruleSetOneDocument = graphql(`
  query RuleSetOne($id: UUID!) {
    record: ruleSet(id: $id) {
      id version name edition kind validFrom validTo source isExample
      viewerCan { edit }
      index { minimumCoveragePercent missingData components { key weightPercent source parts { key weightPercent bands { key from value } } } }
      distribution { minimumSize limits { organisation kind predicates percent persons } }
      discipline { minuteBands { from to term } absence { from to term } consecutiveDays deduction { name source isExample capPercent rates { code ratePercent } } }
      legacy { cap weights { weighting results behaviour } bands { label from needsNewIdea article } }
      codes { rows { group term code } }
    }
  }
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
