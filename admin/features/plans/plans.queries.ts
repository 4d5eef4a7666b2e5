import { graphql } from '../../gql/index.js';

export const planListDocument = graphql(`
  query PerformancePlanList($filter: PerformancePlanFilter, $sort: PerformancePlanSort, $page: PageInput) {
    page: performancePlans(filter: $filter, sort: $sort, page: $page) {
      items { id edition status isLate signedOn employeeName position { id title } unit { id name } cycle { id name year } }
      total
    }
  }
`);

export const planOneDocument = graphql(`
  query PerformancePlanOne($id: UUID!) {
    record: performancePlan(id: $id) {
      id version edition status approach form year isLate dutySince signedOn replacedOn returnReason revisionReason
      revisionNote employeeSignedAt evaluatorSignedAt leadsTeam leadsIndependentUnit
      employeeId employeeName employeeNip evaluatorName evaluatorSuperiorName signedForName
      position { id title } unit { id name } cycle { id name startsOn endsOn }
      results {
        key text priority source controlLevel supportsKey supportsText assignedBy isAssignedByOther isApproved concerns
        indicators {
          key text aspects perspective target { min max unit direction text isNarrative }
          manual { purpose definition formula unit dataSource reportedEvery }
        }
      }
      attachment { resources accountability consequenceWhenMet consequenceWhenNot }
      expectations { number value name guides expectation }
      hints { path word message article }
      problems { key path message article isBlocking }
      viewerMayIssue
      viewerCan { edit propose agree return sign revise setExpectations monitor guide counsel giveFeedback }
    }
  }
`);

export const planChangesDocument = graphql(`
  query PlanChangesOf($planId: UUID!) { planChanges(planId: $planId) { kind path about label before after } }
`);

export const superiorResultsDocument = graphql(`
  query SuperiorResultsFor($planId: UUID!) { superiorResults(planId: $planId) { key text superiorName } }
`);

export const planFeedbackDocument = graphql(`
  query PlanFeedback($receiverId: UUID!, $from: LocalDate!, $to: LocalDate!) {
    givenFeedbacks(filter: { receiverId: $receiverId, from: $from, to: $to, isOnRecord: true }, page: { limit: 100 }) {
      items {
        id version giverName receiverName recordedByName capacity channel tone text givenOn resultKey behaviour standing
        refusal evidence { name url isFile } viewerCan { decide }
      }
    }
  }
`);

export const planProgressDocument = graphql(`
  query ProgressOf($cycleId: UUID!, $employeeId: UUID!) {
    progressEntries(filter: { cycleId: $cycleId, employeeId: $employeeId }, page: { limit: 100 }) {
      items {
        id version happenedOn realisation value isFinal resultKey indicatorKey action { id }
        evidence { name url isFile fileId }
      }
    }
    actionItems(filter: { cycleId: $cycleId, employeeId: $employeeId }, page: { limit: 100 }) {
      items { id version text resultKey dueOn doneOn }
    }
    resultTakeovers(filter: { cycleId: $cycleId, employeeId: $employeeId }, page: { limit: 20 }) {
      items { id resultKey resultText note takenOn leader { name } }
    }
  }
`);

export const matrixLeadersDocument = graphql(`
  query MatrixLeaders($q: String) { matrixLeaders(q: $q) { employeeId name positionTitle unitName } }
`);

export const matrixDocument = graphql(`
  query RoleResultMatrixOf($cycleId: UUID!, $superiorId: UUID!) {
    roleResultMatrix(cycleId: $cycleId, superiorId: $superiorId) {
      superiorId
      columns { key text isCovered }
      rows { employeeId name positionTitle planStatus isIdle otherRoles cells { columnKey roles } }
    }
  }
`);

export const createPlanDocument = graphql(`
  mutation CreatePlan($input: CreatePlanInput!) { createPlan(input: $input) { plan { id } } }
`);
export const savePlanDraftDocument = graphql(`
  mutation SavePlanDraft($input: SavePlanDraftInput!) { savePlanDraft(input: $input) { plan { id version } } }
`);
export const writeIndicatorManualDocument = graphql(`
  mutation WriteIndicatorManual($input: WriteIndicatorManualInput!) { writeIndicatorManual(input: $input) { plan { id version } } }
`);
export const removeIndicatorManualDocument = graphql(`
  mutation RemoveIndicatorManual($input: RemoveIndicatorManualInput!) { removeIndicatorManual(input: $input) { plan { id version } } }
`);
export const setPlanExpectationsDocument = graphql(`
  mutation SetPlanExpectations($input: SetPlanExpectationsInput!) { setPlanExpectations(input: $input) { plan { id version } } }
`);
export const proposePlanDocument = graphql(`
  mutation ProposePlan($input: PlanStepInput!) { proposePlan(input: $input) { plan { id version } } }
`);
export const returnPlanDocument = graphql(`
  mutation ReturnPlan($input: ReturnPlanInput!) { returnPlan(input: $input) { plan { id version } } }
`);
export const agreePlanDocument = graphql(`
  mutation AgreePlan($input: PlanStepInput!) { agreePlan(input: $input) { plan { id version } } }
`);
export const signPlanDocument = graphql(`
  mutation SignPlan($input: PlanStepInput!) { signPlan(input: $input) { plan { id version } } }
`);
export const revisePlanDocument = graphql(`
  mutation RevisePlan($input: RevisePlanInput!) { revisePlan(input: $input) { plan { id version } } }
`);
export const recordProgressDocument = graphql(`
  mutation RecordProgress($input: RecordProgressInput!) { recordProgress(input: $input) { entry { id } } }
`);

export const addActionDocument = graphql(`
  mutation AddAction($input: AddActionInput!) { addAction(input: $input) { action { id } } }
`);
export const editActionDocument = graphql(`
  mutation EditAction($input: EditActionInput!) { editAction(input: $input) { action { id version } } }
`);
export const removeActionDocument = graphql(`
  mutation RemoveAction($input: RowStepInput!) { removeAction(input: $input) { removedId } }
`);
export const takeOverResultDocument = graphql(`
  mutation TakeOverResult($input: TakeOverResultInput!) { takeOverResult(input: $input) { takeover { id } } }
`);
