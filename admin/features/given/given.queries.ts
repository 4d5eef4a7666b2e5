import { graphql } from '../../gql/index.js';

export const givenListDocument = graphql(`
  query GivenFeedbackList($filter: GivenFeedbackFilter, $sort: GivenFeedbackSort, $page: PageInput) {
    page: givenFeedbacks(filter: $filter, sort: $sort, page: $page) {
      items {
        id version giverName receiverName recordedByName capacity channel tone visibility resultKey behaviour text givenOn standing
        refusal evidence { name url isFile } viewerCan { decide }
      }
      total
    }
  }
`);

export const asksDocument = graphql(`
  query OpenFeedbackAsks {
    feedbackAsks(filter: { status: [OPEN] }, page: { limit: 50 }) {
      items { id version askerName askedName question askedOn isToMe answerTo }
    }
  }
`);

export const colleaguesDocument = graphql(`
  query FeedbackColleagues($q: String!) { feedbackColleagues(q: $q) { employeeId name position } }
`);

export const giveDocument = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) { giveFeedback(input: $input) { given { id } } }
`);
export const askDocument = graphql(`
  mutation AskFeedback($input: AskFeedbackInput!) { askFeedback(input: $input) { ask { id } } }
`);
export const declineAskDocument = graphql(`
  mutation DeclineAsk($input: DeclineAskInput!) { declineAsk(input: $input) { ask { id } } }
`);

export const journalListDocument = graphql(`
  query JournalEntryList($filter: JournalEntryFilter, $sort: JournalEntrySort, $page: PageInput) {
    page: journalEntries(filter: $filter, sort: $sort, page: $page) { items { id version happenedOn text } total }
  }
`);
export const writeJournalDocument = graphql(`
  mutation WriteJournal($input: WriteJournalInput!) { writeJournal(input: $input) { entry { id } } }
`);
export const deleteJournalDocument = graphql(`
  mutation DeleteJournal($input: DeleteJournalInput!) { deleteJournal(input: $input) { id } }
`);
