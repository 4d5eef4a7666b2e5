import { graphql } from '../../gql/index.js';

export const indexRuleSetsDocument = graphql(`
  query IndexRuleSets {
    ruleSets(filter: { kind: [INDEX] }, sort: { by: NAME, direction: ASC }, page: { limit: 100 }) {
      items { id name edition validFrom isExample }
    }
  }
`);

export const whatIfDocument = graphql(`
  query WhatIf($input: WhatIfInput!) {
    whatIf(input: $input) {
      storedWith { name edition source isExample }
      triedWith { name edition source isExample }
      people reproduced unchanged meanDifference total
      counts { change count }
      items { evaluationId employeeName nip unitName predicate change before after difference }
    }
  }
`);

export const whatIfResultDocument = graphql(`
  query WhatIfResult($cycleId: UUID!, $ruleSetId: UUID!, $evaluationId: UUID!) {
    whatIfResult(cycleId: $cycleId, ruleSetId: $ruleSetId, evaluationId: $evaluationId) {
      employeeName isReproduced
      before { status total coverage reason ruleSetName ruleSetEdition source isExample
        lines { component raw normalised weightPercent effectiveWeight contribution missing facts { name value } } }
      after { status total coverage reason ruleSetName ruleSetEdition source isExample
        lines { component raw normalised weightPercent effectiveWeight contribution missing facts { name value } } }
    }
  }
`);
