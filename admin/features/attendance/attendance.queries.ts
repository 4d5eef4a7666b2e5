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

export const attendanceMonthListDocument = graphql(`
  query AttendanceMonthList($filter: AttendanceMonthFilter, $page: PageInput) {
    page: attendanceMonths(filter: $filter, page: $page) {
      items {
        id employeeId employeeName unitName month
        totals { workingDays presentDays excusedDays absentDays lateDays missingPunches attendanceRatePercent }
        deduction { percent }
      }
      total
    }
  }
`);

export const attendanceMonthDocument = graphql(`
  query AttendanceMonthOf($employeeId: UUID, $month: String) {
    attendanceMonth(employeeId: $employeeId, month: $month) {
      id employeeId employeeName nip unitName workWeek month
      days {
        day dayOff status timeIn timeOut remark missing lateMinutes lateBand earlyMinutes earlyBand deductionPercent
        correctedAt correctedFrom isOutdated
        plan { start end breakMinutes minutes season }
        deductions { code count ratePercent percent }
      }
      totals {
        workingDays presentDays absentDays excusedDays lateDays lateMinutes earlyDays earlyMinutes missingPunches
        punctualDays attendanceRatePercent
      }
      deduction {
        percent uncappedPercent isCapped capPercent minutes delayAboveMinutes isDelayed
        lines { code count ratePercent percent days { day count } }
        regulation { name edition validFrom source isExample }
      }
      permit { minutesPerDay minutesPerWeek }
      viewerCan { recordEvents }
      events {
        id version day kind outcome timeFrom timeTo unitId unitName reference reason effect minutes coveredMinutes
        chargedMinutes endedAfterClosing recordedAt recordedBy viewerCan { correct annul }
      }
      hours { name edition validFrom source isExample }
      bands { name edition validFrom source isExample }
    }
  }
`);

export const attendanceTotalsDocument = graphql(`
  query AttendanceTotalsOf($employeeId: UUID) {
    attendanceMonth(employeeId: $employeeId) { id month totals { workingDays presentDays } }
  }
`);
