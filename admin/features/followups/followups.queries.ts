import { graphql } from '../../gql/index.js';

export const followUpListDocument = graphql(`
  query FollowUpList($filter: FollowUpFilter, $sort: FollowUpSort, $page: PageInput) {
    page: followUps(filter: $filter, sort: $sort, page: $page) {
      items { id employeeName ownerName kind task status dueOn isOverdue unit { id name } cycle { id name } }
      total
    }
  }
`);

export const followUpOneDocument = graphql(`
  query FollowUpOne($id: UUID!) {
    record: followUp(id: $id) {
      id version employeeName ownerName kind task status assignedOn dueOn finishedOn isOverdue outcome result
      unit { id name } cycle { id name } evaluation { id }
      after { id kind }
      checkpoints { id dueOn heldOn progress note }
      viewerCan { recordCheckpoint finish cancel }
    }
  }
`);

export const followUpsOfDocument = graphql(`
  query FollowUpsOf($evaluationId: UUID!) {
    followUps(filter: { evaluationId: $evaluationId }, page: { limit: 20 }) {
      items { id kind task status dueOn isOverdue ownerName }
    }
  }
`);

export const previousFollowUpsDocument = graphql(`
  query PreviousFollowUps($evaluationId: UUID!) {
    evaluation(id: $evaluationId) {
      id
      previousFollowUps { id year kind task ownerName dueOn status outcome result checkpointsHeld checkpoints }
    }
  }
`);

export const assignFollowUpDocument = graphql(`
  mutation AssignFollowUp($input: AssignFollowUpInput!) { assignFollowUp(input: $input) { followUp { id } } }
`);

export const recordCheckpointDocument = graphql(`
  mutation RecordCheckpoint($input: RecordCheckpointInput!) { recordCheckpoint(input: $input) { followUp { id version } } }
`);

export const finishFollowUpDocument = graphql(`
  mutation FinishFollowUp($input: FinishFollowUpInput!) { finishFollowUp(input: $input) { followUp { id version } } }
`);

export const cancelFollowUpDocument = graphql(`
  mutation CancelFollowUp($input: CancelFollowUpInput!) { cancelFollowUp(input: $input) { followUp { id version } } }
`);

export const talentBoxesDocument = graphql(`
  query TalentBoxes($cycleId: UUID!, $unitId: UUID) {
    talentBoxes(cycleId: $cycleId, unitId: $unitId) {
      boxes { box performance potential isSuccession actions count people { employeeId name unitName predicate potential } }
      withoutPotential
      cut { high middle }
      worth { predicate value }
      tables { name version source isExample }
    }
  }
`);

export const performersDocument = graphql(`
  query Performers($cycleId: UUID!, $list: PerformerList!, $unitId: UUID) {
    performers: outstandingAndWeak(cycleId: $cycleId, list: $list, unitId: $unitId, limit: 50) {
      items { evaluationId name unitName predicate reasons followUps }
      total
    }
  }
`);

export const careerDocument = graphql(`
  query CareerOf($employeeId: UUID!) {
    promotionEligibility(employeeId: $employeeId) {
      employeeId effectiveOn isEligible needsCheck rules { rule state text article }
    }
    creditPoints(employeeId: $employeeId) {
      employeeId applies level total inLevel missingForRank missingForLevel
      years { cycleId year positionTitle predicate months coefficient percent points }
      table { name version source isExample }
    }
  }
`);

export const potentialsDocument = graphql(`
  query PotentialAssessments {
    potentialAssessments(sort: { by: ASSESSED_ON, direction: DESC }, page: { limit: 10 }) {
      items { id score assessedOn source employee { id name } }
      total
    }
  }
`);

export const assessPotentialDocument = graphql(`
  mutation AssessPotential($input: AssessPotentialInput!) { assessPotential(input: $input) { potential { id } } }
`);
