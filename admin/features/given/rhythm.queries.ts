import { graphql } from '../../gql/index.js';

export const periodicFeedbackDocument = graphql(`
  query MyPeriodicFeedback {
    periodicFeedback {
      employeeId employeeName leaderName everyMonths agreedOn proposedMonths proposedBy version lastOn dueOn state
      viewerCan { give propose agree }
    }
  }
`);

export const leadersDocument = graphql(`
  query PeriodicFeedbackOfLeaders {
    periodicFeedbackByLeader { leaderId leaderName unitName employees agreed soon overdue oldestDueOn }
  }
`);

export const proposeRhythmDocument = graphql(`
  mutation ProposeRhythm($input: ProposeRhythmInput!) { proposeRhythm(input: $input) { duties { employeeId version } } }
`);
export const agreeRhythmDocument = graphql(`
  mutation AgreeRhythm($input: AgreeRhythmInput!) { agreeRhythm(input: $input) { duties { employeeId version } } }
`);
