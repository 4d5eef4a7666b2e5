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

export const sanctionListDocument = graphql(`
  query SanctionList($filter: DisciplineSanctionFilter, $sort: DisciplineSanctionSort, $page: PageInput) {
    page: sanctions(filter: $filter, sort: $sort, page: $page) {
      items { id kind level decidedOn effectiveFrom effectiveTo reference annulledOn employee { id name } }
      total
    }
  }
`);

export const sanctionOneDocument = graphql(`
  query SanctionOne($id: UUID!) {
    record: sanction(id: $id) {
      id version kind level decidedOn effectiveFrom effectiveTo reference annulledOn employee { id name } viewerCan { annul }
    }
  }
`);

export const recordSanctionDocument = graphql(`
  mutation RecordSanction($input: RecordSanctionInput!) { recordSanction(input: $input) { sanction { id } } }
`);

export const annulSanctionDocument = graphql(`
  mutation AnnulSanction($input: AnnulSanctionInput!) { annulSanction(input: $input) { sanction { id version } } }
`);
