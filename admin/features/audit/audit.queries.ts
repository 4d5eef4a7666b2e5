import { graphql } from '../../gql/index.js';

export const auditListDocument = graphql(`
  query AuditList($filter: AuditEntryFilter, $sort: AuditEntrySort, $page: PageInput) {
    page: auditEntries(filter: $filter, sort: $sort, page: $page) {
      items { id sequence at deed object objectId actingRoles actor { id name } }
      total
    }
  }
`);

export const auditVerificationDocument = graphql(`
  query AuditVerification { auditVerification { entries isIntact firstBrokenSequence } }
`);
