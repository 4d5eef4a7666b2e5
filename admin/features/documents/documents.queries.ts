import { graphql } from '../../gql/index.js';

export const documentListDocument = graphql(`
  query IssuedDocumentList($filter: IssuedDocumentFilter, $sort: IssuedDocumentSort, $page: PageInput) {
    page: issuedDocuments(filter: $filter, sort: $sort, page: $page) {
      items {
        id kind number edition signedOn signerOffice issuedAt sha256 verificationCode downloadPath
        employee { id name } unit { id name } supersededBy { id }
      }
      total
    }
  }
`);

export const documentsOfDocument = graphql(`
  query DocumentsOf($objectId: UUID!) {
    issuedDocuments(filter: { objectId: $objectId, isInForce: true }, page: { limit: 20 }) {
      items { id kind number edition signedOn sha256 downloadPath }
    }
  }
`);

export const issueEvaluationDocumentDocument = graphql(`
  mutation IssueEvaluationDocument($input: IssueEvaluationDocumentInput!) {
    issueEvaluationDocument(input: $input) { document { id downloadPath } }
  }
`);

export const issuePlanDocumentsDocument = graphql(`
  mutation IssuePlanDocuments($input: IssuePlanDocumentsInput!) {
    issuePlanDocuments(input: $input) { plan { id downloadPath } attachment { id downloadPath } }
  }
`);

export const issuePeriodicDocumentDocument = graphql(`
  mutation IssuePeriodicDocument($input: IssuePeriodicDocumentInput!) {
    issuePeriodicDocument(input: $input) { document { id downloadPath } }
  }
`);

export const archiveDocumentsDocument = graphql(`
  mutation ArchiveDocuments($input: ArchiveDocumentsInput!) { archiveDocuments(input: $input) { job { id } } }
`);

export const documentSettingsDocument = graphql(`
  query DocumentSettingsNow { documentSettings { id version agency place paper showsFormat emblem } }
`);

export const changeDocumentSettingsDocument = graphql(`
  mutation ChangeDocumentSettings($input: ChangeDocumentSettingsInput!) {
    changeDocumentSettings(input: $input) { settings { id version } }
  }
`);
