import { graphql } from '../gql/index.js';

/** The state of one background job; polled until it has ended. */
export const jobDocument = graphql(/* GraphQL */ `
  query Job($id: UUID!) {
    job(id: $id) {
      id
      status
      progress
      total
      message
      resultUrl
    }
  }
`);

/** Asks a job to stop at its next step. */
export const cancelJobDocument = graphql(/* GraphQL */ `
  mutation CancelJob($input: CancelJobInput!) {
    cancelJob(input: $input) {
      job {
        id
        status
      }
    }
  }
`);
