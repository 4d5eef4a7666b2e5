import { graphql } from '../../gql/index.js';

export const cycleProgressDocument = graphql(`
  query CycleProgress($cycleId: UUID!) {
    cycleProgress(cycleId: $cycleId) { unitId unitName participants plansSigned feedbackOpen feedbackTotal rated acknowledged overdue }
  }
`);

export const predicateCountsDocument = graphql(`
  query PredicateCounts($cycleId: UUID!) {
    unitDistributions(cycleId: $cycleId) { unitId unitName open reason counts { predicate count } findings { isWarning } }
  }
`);

export const myWorkDocument = graphql(`
  query MyWork { myWork { evaluationsToRate periodicToRate feedbackTasks resultsToAcknowledge plansToDecide periodicFeedbackDue wordsToConfirm } }
`);

export const accountCountsDocument = graphql(`
  query AccountCounts {
    active: accounts(filter: { isActive: true }, page: { limit: 1 }) { total }
    inactive: accounts(filter: { isActive: false }, page: { limit: 1 }) { total }
    personnelOfficers: accounts(filter: { role: [PERSONNEL_OFFICER], isActive: true }, page: { limit: 1 }) { total }
    unitOfficers: accounts(filter: { role: [UNIT_OFFICER], isActive: true }, page: { limit: 1 }) { total }
    auditors: accounts(filter: { role: [AUDITOR], isActive: true }, page: { limit: 1 }) { total }
    administrators: accounts(filter: { role: [ADMINISTRATOR], isActive: true }, page: { limit: 1 }) { total }
  }
`);
