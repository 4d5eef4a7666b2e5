import { graphql } from '../../gql/index.js';

export const recordAttendanceEventDocument = graphql(`
  mutation RecordAttendanceEvent($input: RecordAttendanceEventInput!) {
    recordAttendanceEvent(input: $input) { attendanceEvent { id } }
  }
`);

export const correctAttendanceEventDocument = graphql(`
  mutation CorrectAttendanceEvent($input: CorrectAttendanceEventInput!) {
    correctAttendanceEvent(input: $input) { attendanceEvent { id } }
  }
`);

export const annulAttendanceEventDocument = graphql(`
  mutation AnnulAttendanceEvent($input: AnnulAttendanceEventInput!) {
    annulAttendanceEvent(input: $input) { attendanceEvent { id } }
  }
`);

export const attendanceEventChangeListDocument = graphql(`
  query AttendanceEventChangeList($filter: AttendanceEventChangeFilter, $sort: AttendanceEventChangeSort, $page: PageInput) {
    page: attendanceEventChanges(filter: $filter, sort: $sort, page: $page) {
      items {
        id at by verb day kind month percentBefore percentAfter isApplied reason
        employee { id name }
        before { outcome timeFrom timeTo }
        after { outcome timeFrom timeTo }
      }
      total
    }
  }
`);

export const attendanceEventChangesOfMonthDocument = graphql(`
  query AttendanceEventChangesOfMonth($filter: AttendanceEventChangeFilter) {
    attendanceEventChanges(filter: $filter, page: { limit: 50 }) {
      items {
        id at by verb day kind month percentBefore percentAfter isApplied reason
        before { outcome timeFrom timeTo reference unit { name } }
        after { outcome timeFrom timeTo reference unit { name } }
      }
      total
    }
  }
`);
