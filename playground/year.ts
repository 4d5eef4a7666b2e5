import type { Example } from './examples.js';

const ID = '00000000-0000-4000-8000-000000000000';

/** What happens between plan and result, and what a year means for a career. */
export const yearExamples: readonly Example[] = [
  {
    role: 'EVALUATOR',
    title: 'Panduan IPK tugas belajar (hlm. 63) / guide for the IPK of a study assignment',
    query: `
query StudyGuide($input: StudyGuideInput!) {
  studyGuide(input: $input) { predicate programmeAtLeast article }
}`,
    variables: { input: { level: 'POSTGRADUATE', accreditation: 'A', gpa: '3.51' } },
  },
  {
    role: 'EVALUATOR',
    title: 'Studi tidak selesai: Kurang atau Sangat Kurang (hlm. 100, 103) / a study that was not completed',
    query: `
mutation RateUnfinishedStudy($input: RateEvaluationInput!) {
  rateEvaluation(input: $input) { evaluation { id version predicate notCompletedPredicate } }
}`,
    variables: {
      input: {
        id: ID,
        version: 1,
        resultsRating: 'BELOW',
        behaviourRating: 'MEETS',
        notCompletedPredicate: 'POOR',
        note: 'Tugas belajar tidak diselesaikan.',
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Catat coaching dalam Format B.1.6 (Ps 21) / record coaching in form B.1.6',
    query: `
mutation RecordCoaching($input: RecordGuidanceInput!) {
  recordGuidance(input: $input) {
    record { id version form article heldOn sections { key label author text rows } }
  }
}`,
    variables: {
      input: {
        planId: ID,
        kind: 'COACHING',
        heldOn: '2026-05-08',
        sections: [
          { key: 'NEXT_STEPS', rows: [['Persentase ibu hamil terlayani', 'Kelas ibu hamil tiap bulan', 'NO']] },
        ],
      },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Catatan bimbingan kinerja saya / my records of guidance',
    query: `
query MyGuidance {
  guidanceRecords(page: { limit: 20 }) {
    items { id form kind heldOn guideName confirmedAt viewerCan { writeOwn confirm } }
    total
  }
}`,
  },
  {
    role: 'EVALUATOR',
    title: 'Evaluasi bulan atau triwulan yang menunggu / evaluations of a month or quarter that wait',
    query: `
query PeriodsToRate($page: PageInput) {
  periodicEvaluations(page: $page) {
    items { id employeeName status predicate suggestion { resultsRating reasons } round { period { ordinal } closesOn } viewerCan { rate } }
    total
  }
}`,
    variables: { page: { limit: 20, offset: 0 } },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Distribusi predikat per unit dan peringatannya / predicates per unit against the guide',
    query: `
query Distributions($cycleId: UUID!) {
  unitDistributions(cycleId: $cycleId) {
    unitName
    organisationPredicate
    isChecked
    counts { predicate count }
    findings { isWarning message }
    reason
  }
}`,
    variables: { cycleId: ID },
  },
  {
    role: 'EMPLOYEE',
    title: 'Kenaikan pangkat dan angka kredit, dengan alasan tiap aturan / promotion and credit points, rule by rule',
    query: `
query Career($employeeId: UUID!) {
  promotionEligibility(employeeId: $employeeId) { effectiveOn isEligible needsCheck rules { state text article } }
  creditPoints(employeeId: $employeeId) { total level missingForRank table { name source } }
}`,
    variables: { employeeId: ID },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Tanda ketidakhadiran menurut PP 94/2021 / absence flags under PP 94/2021',
    query: `
query AbsenceFlags($filter: DisciplineFlagFilter) {
  disciplineFlags(filter: $filter, page: { limit: 20 }) { items { employeeName unitName days level term sanction isBinding source } total }
}`,
    variables: { filter: { year: 2026 } },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Andai aturan lain dipakai pada siklus tertutup / another rule set on a closed cycle, stored nowhere',
    query: `
query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) { people reproduced unchanged meanDifference counts { change count } }
}`,
    variables: { input: { cycleId: ID, ruleSetId: ID } },
  },
  {
    role: 'everyone',
    title:
      'Aturan yang berlaku pada suatu hari, dengan ruas dan satuannya / rules in force on a day, with fields and units',
    query: `
query RulesInForce($filter: RuleSetFilter) {
  ruleSets(filter: $filter, sort: { by: EDITION, direction: DESC }) {
    items { name edition validFrom source isExample definition shape { label fields { path type label unit unitLabel } } }
  }
}`,
    variables: { filter: { kind: ['HOURS'], inForceOn: '2026-03-02' } },
  },
  {
    role: 'everyone',
    title: 'Hari libur dan cuti bersama yang menggerakkan tenggat / holidays that move the deadlines',
    query: `
query Holidays {
  holidays(sort: { by: DAY, direction: ASC }, page: { limit: 50 }) { items { day name kind source isConfirmed } }
}`,
  },
  {
    role: 'EVALUATOR',
    title: 'Minta umpan balik pihak lain lewat tautan sekali pakai (Ps 18) / ask somebody outside by a one-time link',
    query: `
mutation AskOutside($input: AskOutsideInput!) {
  askOutside(input: $input) { ask { id version status capacity dueOn } }
}`,
    variables: {
      input: {
        receiverId: ID,
        outsideKind: 'SERVED',
        capacity: 'Pasien',
        personName: 'Ibu Contoh',
        email: 'ibu.contoh@warga.example',
        question: 'Bagaimana pelayanan pemeriksaan kemarin?',
        behaviour: 'SERVICE_ORIENTED',
        dueOn: '2026-12-14',
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Catat umpan balik yang diterima lewat surat atau survei (Ps 17(3)) / record feedback received otherwise',
    query: `
mutation RecordOutsideWord($input: RecordOutsideWordInput!) {
  recordOutsideWord(input: $input) { given { id giverName recordedByName standing evidence { name url } } }
}`,
    variables: {
      input: {
        receiverId: ID,
        outsideKind: 'SERVED',
        capacity: 'Pasien',
        givenOn: '2026-09-14',
        channel: 'INDIRECT',
        tone: 'SUGGESTION',
        text: 'Cekatan, tetapi cara menyapanya masih dapat lebih ramah.',
        behaviour: 'SERVICE_ORIENTED',
        evidence: [{ name: 'Survei kepuasan', url: 'https://contoh.go.id/survei' }],
      },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Umpan balik dari pihak lain tentang saya / feedback about me from outside',
    query: `
query FromOutside {
  givenFeedbacks(filter: { isFromOutside: true }, page: { limit: 20 }) {
    items { id giverName channel tone text givenOn standing recordedByName evidence { name url isFile } }
  }
}`,
  },
];
