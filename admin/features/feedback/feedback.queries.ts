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
      requestId version status kind isOpen dueOn commentLength commentQuestions
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
      reliability { kinds raters mean low high }
      suggestions { key category text { id en } }
      disclosure {
        releasedOn scale { lo hi } index
        cells { kinds raters spread values { category mean } text }
        superior { name position mean values { category mean } comments { value text } }
        self { mean values { category mean } }
      }
    }
  }
`);

export const coverageDocument = graphql(`
  query FeedbackCoverage($cycleId: UUID!) {
    feedbackCoverage(cycleId: $cycleId) { unitId unitName kind ratees invited covered }
  }
`);

export const gapListDocument = graphql(`
  query RaterGapList($filter: RaterGapFilter, $page: PageInput) {
    raterGaps(filter: $filter, page: $page) { items { id kind minimum found inLine tooShortTogether atLoadCap ratee { id name } } total }
  }
`);

export const generateRatersDocument = graphql(`
  mutation GenerateRaters($input: GenerateRatersInput!) {
    generateRaters(input: $input) { job { id } }
  }
`);
