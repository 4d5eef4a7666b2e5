import { graphql } from '../../gql/index.js';

export const jobListDocument = graphql(`
  query JobList($filter: JobFilter, $sort: JobSort, $page: PageInput) {
    page: jobs(filter: $filter, sort: $sort, page: $page) {
      items { id kind status progress total message resultUrl updatedAt }
      total
    }
  }
`);
