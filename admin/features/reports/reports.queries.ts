import { graphql } from '../../gql/index.js';

export const currentCyclesDocument = graphql(`
  query CurrentCycles {
    cycles(sort: { by: YEAR, direction: DESC }, page: { limit: 5 }) { items { id name year phase } }
  }
`);

export const cycleProgressDocument = graphql(`
  query CycleProgress($cycleId: UUID!) {
    cycleProgress(cycleId: $cycleId) { unitId unitName participants plansSigned feedbackOpen feedbackTotal rated acknowledged overdue }
  }
`);

export const predicateCountsDocument = graphql(`
  query PredicateCounts($cycleId: UUID!) {
    unitDistributions(cycleId: $cycleId) { unitId open reason counts { predicate count } findings { isWarning } }
  }
`);

export const myWorkDocument = graphql(`
  query MyWork { myWork { evaluationsToRate feedbackTasks resultsToAcknowledge plansToDecide } }
`);
