import type { Example } from './examples.js';

const ID = '00000000-0000-4000-8000-000000000000';

/** The steps of the regulation that the other examples leave out, from the draft of a plan to those who stand out. */
export const regulationExamples: readonly Example[] = [
  {
    role: 'EMPLOYEE',
    title:
      'Simpan rancangan SKP dengan target rentang dan lampiran / save a draft plan with a range and its attachment',
    query: `
mutation SaveMyPlan($input: SavePlanDraftInput!) {
  savePlanDraft(input: $input) {
    plan { id version form problems { isBlocking message article } hints { word message article } }
  }
}`,
    variables: {
      input: {
        id: ID,
        version: 1,
        approach: 'QUANTITATIVE',
        results: [
          {
            text: 'Ibu hamil terlayani sesuai standar',
            priority: 'MAIN',
            indicators: [
              {
                text: 'Persentase ibu hamil yang terlayani',
                aspects: ['QUANTITY', 'QUALITY'],
                target: { min: '80', max: '90', unit: '%', direction: 'HIGHER_IS_BETTER' },
              },
            ],
          },
        ],
        attachment: {
          resources: ['Ruang pelayanan dan alat pemeriksaan'],
          accountability: ['Laporan bulanan'],
          consequenceWhenMet: 'Diusulkan mengikuti pelatihan',
          consequenceWhenNot: 'Bimbingan kinerja',
        },
      },
    },
  },
  {
    role: 'EVALUATOR',
    title: 'Ekspektasi khusus pimpinan dan prioritas (Ps 10(4)) / special expectations and priorities of the leader',
    query: `
mutation SetExpectations($input: SetPlanExpectationsInput!) {
  setPlanExpectations(input: $input) { plan { id version expectations { name guides expectation } } }
}`,
    variables: {
      input: { id: ID, version: 1, expectations: [{ value: 'COMPETENT', text: 'Membagikan hasil pelatihan' }] },
    },
  },
  {
    role: 'EMPLOYEE',
    title: 'Tanda tangani SKP yang disepakati / sign the plan that was agreed',
    query: `
mutation SignMyPlan($input: PlanStepInput!) {
  signPlan(input: $input) { plan { id version status signedOn isLate } }
}`,
    variables: { input: { id: ID, version: 1 } },
  },
  {
    role: 'EMPLOYEE',
    title: 'Ubah SKP pada tahun berjalan, lalu lihat bedanya (Ps 14(2)) / revise the plan during the year',
    query: `
mutation ReviseMyPlan($input: RevisePlanInput!) {
  revisePlan(input: $input) { plan { id edition status results { text } } }
}`,
    variables: { input: { id: ID, version: 1, reason: 'EMPLOYEE_MOVED', note: 'Mutasi ke Puskesmas lain' } },
  },
  {
    role: 'EMPLOYEE',
    title: 'Apa yang berubah dari edisi sebelumnya / what changed from the edition before',
    query: `
query ChangesOfMyPlan($planId: UUID!) {
  planChanges(planId: $planId) { kind label about before after }
}`,
    variables: { planId: ID },
  },
  {
    role: 'EVALUATOR',
    title: 'Matriks peran dan hasil tim saya (A.1.5) / the role and result matrix of my team',
    query: `
query Matrix($cycleId: UUID!, $superiorId: UUID!) {
  roleResultMatrix(cycleId: $cycleId, superiorId: $superiorId) {
    columns { key text isCovered }
    rows { name planStatus isIdle cells { columnKey roles } otherRoles }
  }
}`,
    variables: { cycleId: ID, superiorId: ID },
  },
  {
    role: 'EVALUATOR',
    title: 'Ambil alih hasil kerja dengan catatan (Ps 20(6)–(8)) / take a result over with its note',
    query: `
mutation TakeOver($input: TakeOverResultInput!) {
  takeOverResult(input: $input) { takeover { id resultText takenOn note } }
}`,
    variables: { input: { planId: ID, resultKey: ID, note: 'Tidak ada kemajuan setelah dua kali bimbingan.' } },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Catat Plt. yang boleh menilai, dan kepada siapa ia melapor (hlm. 89) / record an acting official',
    query: `
mutation RecordActing($input: RecordAppointmentInput!) {
  recordAppointment(input: $input) { appointment { id version kind validFrom validTo } }
}`,
    variables: {
      input: {
        kind: 'PLT',
        employeeId: ID,
        otherId: '00000000-0000-4000-8000-000000000001',
        evaluates: true,
        basis: 'Surat Perintah 1/2026',
        validFrom: '2026-06-01',
        validTo: '2026-11-30',
      },
    },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Capaian kinerja organisasi dengan tanggal dan dokumennya (hlm. 94 f) / what an organisation achieved',
    query: `
mutation OrganisationAchieved($input: SetOrganisationResultInput!) {
  setOrganisationResult(input: $input) { organisationResult { id version year predicate issuedOn } }
}`,
    variables: { input: { unitId: ID, year: 2026, predicate: 'GOOD', issuedOn: '2027-01-20', document: 'LKjIP 2026' } },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Mulai evaluasi triwulan (Ps 24) / begin the evaluation of a quarter',
    query: `
mutation OpenQuarter($input: OpenPeriodicRoundInput!) {
  openPeriodicRound(input: $input) { periodicRound { id version opensOn closesOn period { ordinal } } }
}`,
    variables: { input: { periodId: ID } },
  },
  {
    role: 'EVALUATOR',
    title: 'Nilai satu triwulan / rate one quarter',
    query: `
mutation RateQuarter($input: RatePeriodicEvaluationInput!) {
  ratePeriodicEvaluation(input: $input) { periodicEvaluation { id version predicate } }
}`,
    variables: { input: { id: ID, version: 1, resultsRating: 'MEETS', behaviourRating: 'MEETS' } },
  },
  {
    role: 'EVALUATOR',
    title: 'Dengarkan kedua pihak atas keberatan (hlm. 117 B.4) / hear both sides of an objection',
    query: `
mutation HearObjection($input: HearObjectionInput!) {
  hearObjection(input: $input) { objection { id version state heardOn clock { lastDay isOverdue article } } }
}`,
    variables: {
      input: {
        id: ID,
        version: 1,
        heldOn: '2027-02-10',
        employeeStatement: 'Realisasi triwulan IV belum dihitung.',
        evaluatorStatement: 'Bukti dukungnya diterima setelah penilaian.',
      },
    },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Kewajiban yang lewat waktu, per unit dan pasal / duties past their last day, by unit and article',
    query: `
query Overdue {
  overdueDuties { unitName kind step count workingDaysLate oldestDueOn article }
}`,
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Sembilan kotak talenta dengan ambangnya / the nine talent boxes with their thresholds',
    query: `
query Talents($cycleId: UUID!) {
  talentBoxes(cycleId: $cycleId) {
    withoutPotential
    cut { high middle }
    boxes { box performance potential count actions isSuccession }
  }
}`,
    variables: { cycleId: ID },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Pegawai berkinerja rendah beserta alasannya / weak performers with the reasons',
    query: `
query Weak($cycleId: UUID!) {
  outstandingAndWeak(cycleId: $cycleId, list: WEAK) { total items { name unitName predicate reasons followUps } }
}`,
    variables: { cycleId: ID },
  },
  {
    role: 'PERSONNEL_OFFICER',
    title: 'Catat hukuman disiplin yang sudah diputuskan (PP 94/2021) / record a sanction that was decided',
    query: `
mutation RecordSanction($input: RecordSanctionInput!) {
  recordSanction(input: $input) { sanction { id level kind effectiveFrom effectiveTo } }
}`,
    variables: {
      input: {
        employeeId: ID,
        kind: 'ALLOWANCE_CUT_6_MONTHS',
        decidedOn: '2026-06-15',
        effectiveFrom: '2026-07-01',
        reference: 'SK 800/12/2026',
      },
    },
  },
];
