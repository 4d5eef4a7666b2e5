import type { Example } from './examples.js';

const ID = '00000000-0000-4000-8000-000000000000';

/** What follows a result: objection, follow-up, export to BKN; and a month of attendance. */
export const consequenceExamples: readonly Example[] = [
  {
    role: 'EMPLOYEE',
    title: 'Sampai kapan saya boleh keberatan / until when may I object',
    query: `
query MayIObject($evaluationId: UUID!) {
  evaluation(id: $evaluationId) {
    predicate
    objectionClock { receivedOn lastDay isProvisional isFinal article viewerMayFile refusals { reason article text } }
  }
}`,
    variables: { evaluationId: ID },
  },
  {
    role: 'EMPLOYEE',
    title: 'Ajukan keberatan dengan alasan dan bukti (Ps 29) / file an objection with reasons and evidence',
    query: `
mutation FileMyObjection($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    objection { id version state filedOn clock { lastDay article } evaluatorSuperiorName }
  }
}`,
    variables: {
      input: {
        evaluationId: ID,
        reasons: 'Realisasi triwulan IV belum dihitung.',
        evidence: [{ name: 'Laporan triwulan IV', url: 'https://contoh.go.id/bukti/triwulan-4' }],
      },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Ajukan keberatan atas hasil periodik (Ps 29; hlm. 114 A.3) / object to the result of a month or a quarter',
    query: `
mutation ObjectToPeriod($input: FileObjectionInput!) {
  fileObjection(input: $input) {
    objection { id version state receivedOn clock { lastDay article } periodicEvaluation { predicate round { period { ordinal } } } }
  }
}`,
    variables: {
      input: {
        periodicEvaluationId: ID,
        reasons: 'Realisasi September belum dihitung.',
        evidence: [{ name: 'Laporan September', url: 'https://contoh.go.id/bukti/september' }],
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Putuskan keberatan sebagai atasan pejabat penilai / decide an objection as the evaluator’s superior',
    query: `
mutation DecideObjection($input: DecideObjectionInput!) {
  decideObjection(input: $input) {
    objection { id version state decidedOn newPredicate recommendation }
  }
}`,
    variables: {
      input: {
        id: ID,
        version: 3,
        decision: 'CHANGED',
        reason: 'Kedua belah pihak sudah dimintai penjelasan; bukti triwulan IV diterima.',
        resultsRating: 'MEETS',
        behaviourRating: 'MEETS',
        recommendation: 'Dipertahankan pada tugas yang sama.',
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Tetapkan tindak lanjut atas hasil / assign a follow-up to a result',
    query: `
mutation AssignFollowUp($input: AssignFollowUpInput!) {
  assignFollowUp(input: $input) {
    followUp { id version kind dueOn ownerName checkpoints { dueOn } }
  }
}`,
    variables: {
      input: { evaluationId: ID, kind: 'IMPROVEMENT_PLAN', task: 'Menyelesaikan laporan tepat waktu setiap bulan.' },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Catat titik pemeriksaan rencana perbaikan / record a checkpoint of an improvement plan',
    query: `
mutation RecordCheckpoint($input: RecordCheckpointInput!) {
  recordCheckpoint(input: $input) {
    followUp { id version status checkpoints { dueOn heldOn progress note } viewerCan { finish } }
  }
}`,
    variables: {
      input: {
        id: ID,
        version: 1,
        dueOn: '2027-03-10',
        heldOn: '2027-03-09',
        progress: 'PARTLY',
        note: 'Dua dari tiga laporan tepat waktu.',
      },
    },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Ekspor evaluasi tahunan dalam bentuk e-Kinerja BKN / annual evaluations in the shape of e-Kinerja BKN',
    query: `
mutation ExportToBkn($input: ExportToBknInput!) {
  exportToBkn(input: $input) {
    job { id status }
  }
}`,
    variables: { input: { cycleId: ID, kind: 'ANNUAL', format: 'XLSX' } },
  },
  {
    role: 'UNIT_OFFICER',
    title: 'Yang akan ditolak BKN, sebelum mengekspor / what BKN would refuse, before exporting',
    query: `
query WhatBknWouldRefuse($filter: BknFindingFilter, $page: PageInput) {
  bknFindings(filter: $filter, page: $page) {
    total
    items { employeeName nip kind severity }
  }
}`,
    variables: { filter: { severity: 'REFUSED' }, page: { limit: 20 } },
  },
  {
    role: 'EMPLOYEE',
    title: 'Kehadiran saya sebulan dengan potongannya / my month of attendance with its deduction',
    query: `
query MyAttendance($month: String) {
  attendanceMonth(month: $month) {
    employeeName
    month
    totals { workingDays presentDays absentDays lateDays missingPunches attendanceRatePercent }
    deduction {
      percent
      lines { code count ratePercent percent days { day count } }
      regulation { name source validFrom isExample }
    }
    permit { minutesPerDay minutesPerWeek }
    events { day kind outcome timeFrom timeTo unitName effect minutes coveredMinutes chargedMinutes recordedBy }
    days {
      day
      plan { start end season }
      dayOff
      status
      timeIn
      timeOut
      lateMinutes
      lateBand
      deductionPercent
      correctedFrom
    }
  }
}`,
    variables: { month: '2026-09' },
  },
  {
    role: 'UNIT_OFFICER',
    title:
      'Izin keluar dan apel yang mengubah potongan, semula dan menjadi / departures and ceremonies that moved the deduction, before and after',
    query: `
query AttendanceEventChanges($filter: AttendanceEventChangeFilter, $page: PageInput) {
  attendanceEventChanges(filter: $filter, page: $page) {
    total
    items {
      at by verb month percentBefore percentAfter isApplied reason
      employee { name }
      before { day kind outcome timeFrom timeTo }
      after { day kind outcome timeFrom timeTo reference unit { name } }
    }
  }
}`,
    variables: { filter: { isDifferent: true }, page: { limit: 20 } },
  },
  {
    role: 'UNIT_OFFICER',
    title: 'Catat keluar kantor tanpa izin / record leaving the office without permit',
    query: `
mutation RecordAttendanceEvent($input: RecordAttendanceEventInput!) {
  recordAttendanceEvent(input: $input) {
    attendanceEvent { id day outcome timeFrom timeTo isApplied employee { name } }
  }
}`,
    variables: {
      input: {
        employeeId: '',
        day: '2026-09-15',
        kind: 'DEPARTURE',
        outcome: 'NOT_PERMITTED',
        timeFrom: '10:00',
        timeTo: '11:15',
        reason: 'Tidak di tempat saat pemeriksaan',
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Indeks yang berubah karena koreksi, semula dan menjadi / indexes changed by corrections, before and after',
    query: `
query IndexRevisions($filter: IndexRevisionFilter, $page: PageInput) {
  indexRevisions(filter: $filter, page: $page) {
    total
    items {
      employeeName
      cycleName
      totalBefore
      totalAfter
      isApplied
      cause
      at
      lines { component valueBefore valueAfter contributionBefore contributionAfter }
    }
  }
}`,
    variables: { filter: { cause: ['ATTENDANCE'] }, page: { limit: 20 } },
  },
];
