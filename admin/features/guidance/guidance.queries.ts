import { graphql } from '../../gql/index.js';

export const guidanceListDocument = graphql(`
  query GuidanceRecordList($filter: GuidanceRecordFilter, $sort: GuidanceRecordSort, $page: PageInput) {
    page: guidanceRecords(filter: $filter, sort: $sort, page: $page) {
      items { id kind form heldOn place confirmedAt employeeName guideName cycle { id name } }
      total
    }
  }
`);

export const guidanceOneDocument = graphql(`
  query GuidanceRecordOne($id: UUID!) {
    record: guidanceRecord(id: $id) {
      id version kind form article heldOn place confirmedAt employeeName guideName guide { id } cycle { id name }
      sections {
        key label subject note author isRequired printedRows text rows
        choices { value label meaning }
        columns { key label choices { value label meaning } }
      }
      viewerCan { record writeOwn confirm }
    }
  }
`);

export const guidanceOfDocument = graphql(`
  query GuidanceOf($cycleId: UUID!, $employeeId: UUID!) {
    guidanceRecords(filter: { cycleId: $cycleId, employeeId: $employeeId }, page: { limit: 50 }) {
      items { id kind form heldOn confirmedAt guideName }
    }
  }
`);

export const guidanceFormsDocument = graphql(`
  query GuidanceForms {
    guidanceForms {
      kind form article
      sections {
        key label subject note author isRequired printedRows text rows
        choices { value label meaning }
        columns { key label choices { value label meaning } }
      }
    }
  }
`);

export const counsellingListDocument = graphql(`
  query CounsellingRecordList($filter: CounsellingRecordFilter, $sort: CounsellingRecordSort, $page: PageInput) {
    page: counsellingRecords(filter: $filter, sort: $sort, page: $page) {
      items { id kind form counsellorKind heldOn isWritten employeeName guideName cycle { id name } }
      total
    }
  }
`);

export const counsellingOneDocument = graphql(`
  query CounsellingRecordOne($id: UUID!) {
    record: counsellingRecord(id: $id) {
      id version kind form article counsellorKind heldOn place isWritten employeeName guideName cycle { id name }
      sections {
        key label subject note author isRequired printedRows text rows
        choices { value label meaning }
        columns { key label choices { value label meaning } }
      }
      viewerCan { write }
    }
  }
`);

export const recordGuidanceDocument = graphql(`
  mutation RecordGuidance($input: RecordGuidanceInput!) { recordGuidance(input: $input) { record { id version } } }
`);

export const writeOwnGuidanceDocument = graphql(`
  mutation WriteOwnGuidance($input: WriteOwnGuidanceInput!) { writeOwnGuidance(input: $input) { record { id version } } }
`);

export const confirmGuidanceDocument = graphql(`
  mutation ConfirmGuidance($input: RowStepInput!) { confirmGuidance(input: $input) { record { id version } } }
`);

export const recordCounsellingDocument = graphql(`
  mutation RecordCounselling($input: RecordCounsellingInput!) { recordCounselling(input: $input) { recordId } }
`);

export const appointCounsellorDocument = graphql(`
  mutation AppointCounsellor($input: AppointCounsellorInput!) { appointCounsellor(input: $input) { recordId } }
`);

export const writeCounsellingDocument = graphql(`
  mutation WriteCounselling($input: WriteCounsellingInput!) { writeCounselling(input: $input) { record { id version } } }
`);
