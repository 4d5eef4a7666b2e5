/** The list of plans with its fields, as react-admin names them. */
export const planResources = {
  id: {
    performancePlans: {
      name: 'SKP |||| SKP',
      fields: {
        employee: { name: 'Pegawai' },
        unit: { name: 'Unit kerja' },
        position: { title: 'Jabatan' },
        cycleId: 'Periode',
        status: 'Keadaan',
        edition: 'Edisi',
        signedOn: 'Ditetapkan',
        q: 'Cari nama atau NIP',
        unitSubtreeOf: 'Unit dan bawahannya',
        isLatest: 'Hanya edisi terbaru',
      },
    },
  },
  en: {
    performancePlans: {
      name: 'Performance plan |||| Performance plans',
      fields: {
        employee: { name: 'Employee' },
        unit: { name: 'Unit' },
        position: { title: 'Position' },
        cycleId: 'Cycle',
        status: 'State',
        edition: 'Edition',
        signedOn: 'Fixed',
        q: 'Search name or NIP',
        unitSubtreeOf: 'Unit and below',
        isLatest: 'Newest edition only',
      },
    },
  },
} as const;
