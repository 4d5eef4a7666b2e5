import { graphql } from '../../gql/index.js';

export const evaluationListDocument = graphql(`
  query EvaluationList($filter: EvaluationFilter, $sort: EvaluationSort, $page: PageInput) {
    page: evaluations(filter: $filter, sort: $sort, page: $page) {
      items { id employeeName employeeNip positionTitle evaluatorName status resultsRating behaviourRating predicate unit { id name } cycle { id name year } }
      total
    }
  }
`);

export const evaluationOneDocument = graphql(`
  query EvaluationOne($id: UUID!) {
    record: evaluation(id: $id) {
      id version status employeeName employeeNip positionTitle evaluatorName evaluatorSuperiorName evaluatorRule
      resultsRating behaviourRating predicate notCompletedPredicate organisationPredicate note calibrationReason isByDefault acknowledgedOn
      unit { id name }
      cycle { id name phase startsOn endsOn }
      employee { id }
      evidence { workingDays presentDays excusedDays absentDays lateDays attendanceRate superiorScore othersScore }
      index {
        status total coverage reason ruleSetName ruleSetEdition source isExample
        lines { component raw normalised weightPercent effectiveWeight contribution missing facts { name value } }
      }
      viewerMayIssue
      viewerCan { rate rateRefusal acknowledge }
    }
  }
`);

export const rateEvaluationDocument = graphql(`
  mutation RateEvaluation($input: RateEvaluationInput!) { rateEvaluation(input: $input) { evaluation { id version predicate } } }
`);

export const acknowledgeResultDocument = graphql(`
  mutation AcknowledgeResult($input: AcknowledgeResultInput!) { acknowledgeResult(input: $input) { evaluation { id version } } }
`);

export const exportEvaluationsDocument = graphql(`
  mutation ExportEvaluations($input: ExportEvaluationsInput!) { exportEvaluations(input: $input) { job { id } } }
`);

export const computeIndexesDocument = graphql(`
  mutation ComputeIndexes($input: ComputeIndexesInput!) { computeIndexes(input: $input) { job { id } } }
`);

export const distributionsDocument = graphql(`
  query UnitDistributions($cycleId: UUID!) {
    unitDistributions(cycleId: $cycleId) {
      unitId unitName organisationPredicate open isChecked reason
      counts { predicate count }
      findings { isWarning message }
    }
  }
`);

export const recordDistributionReasonDocument = graphql(`
  mutation RecordDistributionReason($input: RecordDistributionReasonInput!) { recordDistributionReason(input: $input) { distributionReason { id } } }
`);

export const organisationResultListDocument = graphql(`
  query OrganisationResultList($filter: OrganisationResultFilter, $sort: OrganisationResultSort, $page: PageInput) {
    page: organisationResults(filter: $filter, sort: $sort, page: $page) {
      items { id version year predicate issuedOn document unit { id name } }
      total
    }
  }
`);

export const setOrganisationResultDocument = graphql(`
  mutation SetOrganisationResult($input: SetOrganisationResultInput!) { setOrganisationResult(input: $input) { organisationResult { id } } }
`);

export const ratingSuggestionDocument = graphql(`
  query RatingSuggestion($id: UUID!) {
    evaluation(id: $id) { id suggestion { resultsRating reasons source isExample isOnStudy } }
  }
`);

export const studyGuideDocument = graphql(`
  query StudyGuide($input: StudyGuideInput!) { studyGuide(input: $input) { predicate programmeAtLeast article } }
`);

export const toRateDocument = graphql(`
  query EvaluationsToRate($evaluatorId: UUID) {
    evaluations(filter: { status: [OPEN], evaluatorId: $evaluatorId }, sort: { by: EMPLOYEE_NAME, direction: ASC }, page: { limit: 20 }) {
      items { id employeeName viewerCan { rate } }
    }
  }
`);

export const indexRevisionListDocument = graphql(`
  query IndexRevisionList($filter: IndexRevisionFilter, $sort: IndexRevisionSort, $page: PageInput) {
    page: indexRevisions(filter: $filter, sort: $sort, page: $page) {
      items { id at cause isApplied employeeName cycleName totalBefore totalAfter evaluation { id } }
      total
    }
  }
`);

export const indexRevisionsOfDocument = graphql(`
  query IndexRevisionsOf($evaluationId: UUID!) {
    indexRevisions(filter: { evaluationId: $evaluationId }, page: { limit: 20 }) {
      items {
        id at cause isApplied totalBefore totalAfter
        lines { component valueBefore valueAfter contributionBefore contributionAfter }
      }
    }
  }
`);
