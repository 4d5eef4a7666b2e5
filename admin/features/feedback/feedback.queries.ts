import { graphql } from '../../gql/index.js';

export const taskListDocument = graphql(`
  query FeedbackTaskList($filter: FeedbackRequestFilter, $sort: FeedbackRequestSort, $page: PageInput) {
    page: feedbackTasks(filter: $filter, sort: $sort, page: $page) {
      items { id kind status dueOn isNamed rateeName rateeUnit rateePosition }
      total
    }
  }
`);

export const nextTaskDocument = graphql(`
  query NextFeedbackTask {
    feedbackTasks(filter: { status: [INVITED, DRAFT] }, sort: { by: RATEE_NAME }, page: { limit: 1 }) {
      items { id rateeName }
      total
    }
  }
`);

export const formDocument = graphql(`
  query FeedbackForm($id: UUID!) {
    feedbackForm(requestId: $id) {
      requestId version status kind isOpen dueOn commentLength commentQuestions cannotJudge
      ratee { name unit position }
      promise { isNamed threshold textThreshold leftover }
      scale { lo hi }
      anchors { value text { id en } }
      questions { id value text { id en } }
      draft { ratings { questionId score cannotJudge } comments { questionId text } }
    }
  }
`);

export const saveDraftDocument = graphql(`
  mutation SaveFeedbackDraft($input: FeedbackAnswerInput!) {
    saveFeedbackDraft(input: $input) { task { id version status } }
  }
`);

export const submitDocument = graphql(`
  mutation SubmitFeedback($input: FeedbackAnswerInput!) {
    submitFeedback(input: $input) { task { id version status } }
  }
`);

export const declineDocument = graphql(`
  mutation DeclineFeedback($input: DeclineFeedbackInput!) {
    declineFeedback(input: $input) { task { id status } }
  }
`);

export const checkCommentDocument = graphql(`
  query CheckComment($input: CheckCommentInput!) {
    checkComment(input: $input) { warning from to }
  }
`);

export const reportDocument = graphql(`
  query FeedbackReport($cycleId: UUID!, $rateeId: UUID!) {
    feedbackReport(cycleId: $cycleId, rateeId: $rateeId) {
      gaps { category self others gap word }
      trends { category direction compared asked }
      standings { category mean low high word }
      reliability { kinds groups raters spread mean reliability low high }
      reliabilitySource
      suggestions { key category form text { id en } }
      disclosure {
        releasedOn scale { lo hi } index
        cells { kinds raters spread values { category mean } text }
        superior { name position mean values { category mean } comments { value text } }
        self { mean values { category mean } comments { value text } }
      }
    }
  }
`);

export const reportItemsDocument = graphql(`
  query FeedbackReportItems($cycleId: UUID!, $rateeId: UUID!) {
    cycle(id: $cycleId) { id design { questions { id value text { id en } } } }
    feedbackDisclosure(cycleId: $cycleId, rateeId: $rateeId) {
      disclosure {
        scale { lo hi }
        cells { kinds items { itemId mean } }
        superior { name items { itemId rating } }
        self { name items { itemId rating } }
      }
    }
  }
`);

export const coverageDocument = graphql(`
  query FeedbackCoverage($cycleId: UUID!, $unitId: UUID) {
    feedbackCoverage(cycleId: $cycleId, unitSubtreeOf: $unitId) { unitId unitName kind ratees invited covered }
  }
`);

export const gapListDocument = graphql(`
  query RaterGapList($filter: RaterGapFilter, $sort: RaterGapSort, $page: PageInput) {
    page: raterGaps(filter: $filter, sort: $sort, page: $page) {
      items { id kind minimum found inLine tooShortTogether barred atLoadCap ratee { id name unit { name } } }
      total
    }
  }
`);

export const openRequestsDocument = graphql(`
  query FeedbackOpenRequests($cycleId: UUID!, $unitId: UUID) {
    feedbackOpenRequests(cycleId: $cycleId, unitSubtreeOf: $unitId) { employeeId name unitName requests open }
  }
`);

export const rateeRatersDocument = graphql(`
  query RateeRaters($cycleId: UUID!, $rateeId: UUID!) {
    cycle(id: $cycleId) { id name phase design { groups { kind minimum maximum } } }
    employee(id: $rateeId) { id name unit { name } position { title } superior { name } }
    feedbackInvitations(cycleId: $cycleId, rateeId: $rateeId) { requestId kind raterName raterUnit declineReason }
  }
`);

export const addRatersDocument = graphql(`
  mutation AddRaters($input: AddRatersInput!) { addRaters(input: $input) { changed } }
`);

export const removeRatersDocument = graphql(`
  mutation RemoveRaters($input: RemoveRatersInput!) { removeRaters(input: $input) { changed } }
`);

export const replaceRaterDocument = graphql(`
  mutation ReplaceRater($input: ReplaceRaterInput!) { replaceRater(input: $input) { changed } }
`);

export const feedbackJobsDocument = graphql(`
  query FeedbackJobs {
    jobs(filter: { kind: ["generateRaters", "releaseFeedback"], status: [QUEUED, RUNNING] }, page: { limit: 1 }) { items { id kind } }
  }
`);

export const resumeReleaseDocument = graphql(`
  mutation ResumeFeedbackRelease($input: ResumeReleaseInput!) {
    resumeFeedbackRelease(input: $input) { job { id } }
  }
`);

export const generateRatersDocument = graphql(`
  mutation GenerateRaters($input: GenerateRatersInput!) {
    generateRaters(input: $input) { job { id } }
  }
`);

export const loadDocument = graphql(`
  query FeedbackLoad($cycleId: UUID!, $unitId: UUID) {
    feedbackLoad(cycleId: $cycleId, unitSubtreeOf: $unitId) { unitId unitName raters requests most full }
  }
`);

export const takeUpSuggestionDocument = graphql(`
  mutation TakeUpSuggestion($input: TakeUpSuggestionInput!) {
    takeUpSuggestion(input: $input) { followUp { id } }
  }
`);

export const requestBreakGlassDocument = graphql(`
  mutation RequestBreakGlass($input: RequestBreakGlassInput!) {
    requestBreakGlass(input: $input) { case { id } }
  }
`);

export const heatmapDocument = graphql(`
  query FeedbackHeatmap($cycleId: UUID!) {
    cells: feedbackHeatmap(cycleId: $cycleId) { unitId unitName category mean ratees }
  }
`);

export const teamHeatmapDocument = graphql(`
  query FeedbackTeamHeatmap($cycleId: UUID!) {
    cells: feedbackTeamHeatmap(cycleId: $cycleId) { unitId unitName category mean ratees }
  }
`);
