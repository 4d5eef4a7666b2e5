import { graphql } from '../../gql/index.js';

export const outsideAskListDocument = graphql(`
  query OutsideAskList($filter: OutsideAskFilter, $sort: OutsideAskSort, $page: PageInput) {
    page: outsideAsks(filter: $filter, sort: $sort, page: $page) {
      items {
        id version receiverName askerName askedAs outsideKind capacity personName email question resultText behaviour
        askedOn dueOn status endedOn remindedOn
      }
      total
    }
  }
`);

export const outsideSubjectsDocument = graphql(`
  query OutsideSubjects($q: String!) { outsideSubjects(q: $q) { employeeId name position relation } }
`);

export const planResultsDocument = graphql(`
  query PlanResultsOf($employeeId: UUID!) {
    performancePlans(filter: { employeeId: $employeeId, status: [SIGNED] }, page: { limit: 1 }) {
      items { id results { key text } }
    }
  }
`);

export const askOutsideDocument = graphql(`
  mutation AskOutside($input: AskOutsideInput!) { askOutside(input: $input) { ask { id } } }
`);
export const renewOutsideDocument = graphql(`
  mutation RenewOutsideAsk($input: OutsideAskInput!) { renewOutsideAsk(input: $input) { ask { id } } }
`);
export const withdrawOutsideDocument = graphql(`
  mutation WithdrawOutsideAsk($input: OutsideAskInput!) { withdrawOutsideAsk(input: $input) { ask { id } } }
`);
export const recordOutsideDocument = graphql(`
  mutation RecordOutsideWord($input: RecordOutsideWordInput!) {
    recordOutsideWord(input: $input) { given { id standing } }
  }
`);
export const confirmWordDocument = graphql(`
  mutation ConfirmOutsideWord($input: ConfirmWordInput!) { confirmOutsideWord(input: $input) { given { id } } }
`);
export const refuseWordDocument = graphql(`
  mutation RefuseOutsideWord($input: RefuseWordInput!) { refuseOutsideWord(input: $input) { given { id } } }
`);

/** Words an employee received in a span of days, as far as one may read them. */
export const wordsOfDocument = graphql(`
  query WordsOf($receiverId: UUID!, $from: LocalDate!, $to: LocalDate!) {
    givenFeedbacks(filter: { receiverId: $receiverId, from: $from, to: $to }, page: { limit: 100 }) {
      total
      items {
        id version giverName receiverName recordedByName capacity channel tone text givenOn resultKey behaviour standing refusal
        evidence { name url isFile } viewerCan { decide }
      }
    }
  }
`);
