import { graphql } from '../../gql/index.js';

export const objectionListDocument = graphql(`
  query ObjectionList($filter: ObjectionFilter, $sort: ObjectionSort, $page: PageInput) {
    page: objections(filter: $filter, sort: $sort, page: $page) {
      items {
        id employeeName evaluatorSuperiorName state filedOn unit { name } cycle { year rhythm }
        periodicEvaluation { round { period { ordinal } } }
        clock { lastDay isOverdue workingDaysLeft }
      }
      total
    }
  }
`);

export const objectionOneDocument = graphql(`
  query ObjectionOne($id: UUID!) {
    record: objection(id: $id) {
      id version state employeeName evaluatorName evaluatorSuperiorName reasons receivedOn filedOn
      explanation explainedOn heardOn employeeStatement evaluatorStatement hearingNotes
      decisionReason decidedOn newResultsRating newBehaviourRating newPredicate recommendation withdrawnOn
      unit { id name } cycle { id name year rhythm }
      evaluation { id predicate resultsRating behaviourRating notCompletedPredicate note }
      periodicEvaluation {
        id predicate resultsRating behaviourRating notCompletedPredicate note
        round { period { ordinal } }
      }
      evidence { name url isFile }
      clock { lastDay isOverdue isProvisional workingDaysLeft article }
      viewerCan { explain hear decide withdraw }
    }
  }
`);

export const revisionsDocument = graphql(`
  query RevisionsOf($filter: EvaluationRevisionFilter!) {
    evaluationRevisions(filter: $filter, page: { limit: 20 }) {
      items { id edition resultsRating behaviourRating predicate note replacedOn }
    }
  }
`);

export const filingClockDocument = graphql(`
  query FilingClockOf($id: UUID!, $isPeriodic: Boolean!, $filter: ObjectionFilter!) {
    evaluation(id: $id) @skip(if: $isPeriodic) {
      id
      objectionClock {
        receivedOn lastDay isProvisional isOver isFinal workingDaysLeft viewerMayFile article refusals { reason text article }
      }
    }
    periodicEvaluation(id: $id) @include(if: $isPeriodic) {
      id
      objectionClock {
        receivedOn lastDay isProvisional isOver isFinal workingDaysLeft viewerMayFile article refusals { reason text article }
      }
    }
    objections(filter: $filter, page: { limit: 10 }) { items { id state filedOn } }
  }
`);

export const fileObjectionDocument = graphql(`
  mutation FileObjection($input: FileObjectionInput!) { fileObjection(input: $input) { objection { id } } }
`);

export const explainObjectionDocument = graphql(`
  mutation ExplainObjection($input: ExplainObjectionInput!) { explainObjection(input: $input) { objection { id version } } }
`);

export const hearObjectionDocument = graphql(`
  mutation HearObjection($input: HearObjectionInput!) { hearObjection(input: $input) { objection { id version } } }
`);

export const decideObjectionDocument = graphql(`
  mutation DecideObjection($input: DecideObjectionInput!) { decideObjection(input: $input) { objection { id version } } }
`);

export const withdrawObjectionDocument = graphql(`
  mutation WithdrawObjection($input: WithdrawObjectionInput!) { withdrawObjection(input: $input) { objection { id version } } }
`);
