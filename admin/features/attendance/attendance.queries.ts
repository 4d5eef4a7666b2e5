import { graphql } from '../../gql/index.js';

export const disciplineFlagListDocument = graphql(`
  query DisciplineFlagList($filter: DisciplineFlagFilter, $page: PageInput) {
    page: disciplineFlags(filter: $filter, page: $page) {
      items { id employeeId employeeName nip unitName year reason days from to level term isBinding decidedSanctions }
      total
    }
  }
`);

export const attendanceCorrectionListDocument = graphql(`
  query AttendanceCorrectionList($filter: AttendanceCorrectionFilter, $sort: AttendanceCorrectionSort, $page: PageInput) {
    page: attendanceCorrections(filter: $filter, sort: $sort, page: $page) {
      items { id day before after at employee { id name } }
      total
    }
  }
`);
