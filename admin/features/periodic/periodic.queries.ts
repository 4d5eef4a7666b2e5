import { graphql } from '../../gql/index.js';

export const periodicRoundListDocument = graphql(`
  query PeriodicRoundList($filter: PeriodicRoundFilter, $sort: PeriodicRoundSort, $page: PageInput) {
    page: periodicRounds(filter: $filter, sort: $sort, page: $page) {
      items { id version opensOn closesOn publishedAt cycle { id name year rhythm } period { id ordinal startsOn endsOn } }
      total
    }
  }
`);

export const periodicRoundOneDocument = graphql(`
  query PeriodicRoundOne($id: UUID!) {
    record: periodicRound(id: $id) {
      id version opensOn closesOn publishedAt distributionReason
      cycle { id name year rhythm }
      period { id ordinal startsOn endsOn }
    }
  }
`);

export const periodicFiguresDocument = graphql(`
  query PeriodicFigures($roundId: UUID!) {
    periodicDistributions(roundId: $roundId) {
      unitId unitName organisationPredicate open isChecked reason
      counts { predicate count }
      findings { isWarning message }
    }
  }
`);

export const periodicResultsDocument = graphql(`
  query PeriodicResults($periodId: UUID!) {
    periodicOrganisationResults(filter: { periodId: $periodId }, page: { limit: 100 }) {
      items { id version predicate issuedOn document unit { id name } }
    }
  }
`);

export const periodChoicesDocument = graphql(`
  query PeriodChoices {
    cycles(sort: { by: YEAR, direction: DESC }, page: { limit: 5 }) {
      items { id name year phase rhythm periods { id ordinal startsOn endsOn } }
    }
  }
`);

export const openPeriodicRoundDocument = graphql(`
  mutation OpenPeriodicRound($input: OpenPeriodicRoundInput!) { openPeriodicRound(input: $input) { periodicRound { id } } }
`);

export const refreshPeriodicRoundDocument = graphql(`
  mutation RefreshPeriodicRound($input: RefreshPeriodicRoundInput!) { refreshPeriodicRound(input: $input) { added reassigned } }
`);

export const publishPeriodicRoundDocument = graphql(`
  mutation PublishPeriodicRound($input: PublishPeriodicRoundInput!) { publishPeriodicRound(input: $input) { periodicRound { id } } }
`);

export const setPeriodicResultDocument = graphql(`
  mutation SetPeriodicOrganisationResult($input: SetPeriodicOrganisationResultInput!) {
    setPeriodicOrganisationResult(input: $input) { periodicOrganisationResult { id } }
  }
`);

export const periodicEvaluationListDocument = graphql(`
  query PeriodicEvaluationList($filter: PeriodicEvaluationFilter, $sort: PeriodicEvaluationSort, $page: PageInput) {
    page: periodicEvaluations(filter: $filter, sort: $sort, page: $page) {
      items {
        id employeeName employeeNip evaluatorName status predicate unit { id name }
        round { id cycle { year rhythm } period { ordinal } }
      }
      total
    }
  }
`);

export const periodicEvaluationOneDocument = graphql(`
  query PeriodicEvaluationOne($id: UUID!) {
    record: periodicEvaluation(id: $id) {
      id version status employeeName employeeNip evaluatorName evaluatorRule organisationPredicate
      resultsRating behaviourRating predicate notCompletedPredicate note correctionReason carriedOverBy isByDefault
      handedOverOn employee { id }
      unit { id name }
      round { id opensOn closesOn publishedAt cycle { name year rhythm } period { ordinal startsOn endsOn } }
      suggestion { resultsRating reasons source isExample isOnStudy }
      viewerMayIssue
      viewerCan { rate rateRefusal needsReason }
    }
  }
`);

export const ratePeriodicDocument = graphql(`
  mutation RatePeriodicEvaluation($input: RatePeriodicEvaluationInput!) {
    ratePeriodicEvaluation(input: $input) { periodicEvaluation { id version predicate } }
  }
`);

export const carryOverDocument = graphql(`
  mutation CarryOverPeriodicEvaluation($input: CarryOverPeriodicEvaluationInput!) {
    carryOverPeriodicEvaluation(input: $input) { periodicEvaluation { id version predicate } }
  }
`);

export const periodicOfPersonDocument = graphql(`
  query PeriodicOfPerson($employeeId: UUID!, $cycleId: UUID) {
    periodicEvaluations(
      filter: { employeeId: $employeeId, cycleId: $cycleId, status: [PUBLISHED] }
      sort: { by: OPENS_ON, direction: DESC }
      page: { limit: 24 }
    ) {
      items { id predicate resultsRating behaviourRating note round { id cycle { year rhythm } period { ordinal } } }
    }
  }
`);
