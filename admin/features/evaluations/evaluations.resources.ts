/** The lists of evaluations and of organisations' results, with their fields, as react-admin names them. */
export const evaluationResources = {
  id: {
    evaluations: {
      name: 'Evaluasi |||| Evaluasi',
      fields: {
        q: 'Cari nama atau NIP',
        employee: { name: 'Pegawai' },
        employeeNip: 'NIP',
        unit: { name: 'Unit kerja' },
        evaluatorName: 'Pejabat penilai',
        status: 'Keadaan',
        predicate: 'Predikat',
        cycleId: 'Periode',
        unitSubtreeOf: 'Unit dan bawahannya',
        isWithoutEvaluator: 'Tanpa pejabat penilai',
        note: 'Catatan/rekomendasi',
        reason: 'Alasan',
      },
    },
    indexRevisions: {
      name: 'Perubahan indeks |||| Perubahan indeks',
      fields: {
        employeeName: 'Pegawai',
        cycleName: 'Periode',
        totalBefore: 'Semula',
        totalAfter: 'Menjadi',
        cause: 'Sebab',
        isApplied: 'Penerapan',
        at: 'Dihitung',
      },
    },
    organisationResults: {
      name: 'Capaian organisasi |||| Capaian organisasi',
      fields: {
        unit: { name: 'Organisasi' },
        unitId: 'Organisasi',
        year: 'Tahun',
        predicate: 'Predikat organisasi',
        issuedOn: 'Diterbitkan',
        document: 'Dokumen',
      },
    },
  },
  en: {
    evaluations: {
      name: 'Evaluation |||| Evaluations',
      fields: {
        q: 'Search name or NIP',
        employee: { name: 'Employee' },
        employeeNip: 'NIP',
        unit: { name: 'Unit' },
        evaluatorName: 'Evaluator',
        status: 'State',
        predicate: 'Predicate',
        cycleId: 'Cycle',
        unitSubtreeOf: 'Unit and below',
        isWithoutEvaluator: 'Without evaluator',
        note: 'Notes and recommendation',
        reason: 'Reason',
      },
    },
    indexRevisions: {
      name: 'Change of the index |||| Changes of the index',
      fields: {
        employeeName: 'Employee',
        cycleName: 'Cycle',
        totalBefore: 'Before',
        totalAfter: 'After',
        cause: 'Cause',
        isApplied: 'Applied',
        at: 'Computed',
      },
    },
    organisationResults: {
      name: 'Organisation result |||| Organisation results',
      fields: {
        unit: { name: 'Organisation' },
        unitId: 'Organisation',
        year: 'Year',
        predicate: 'Predicate of the organisation',
        issuedOn: 'Issued',
        document: 'Document',
      },
    },
  },
} as const;
