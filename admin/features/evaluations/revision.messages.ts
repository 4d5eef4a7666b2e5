/** Words about local indexes that came out otherwise. */
export const revisionMessages = {
  id: {
    title: 'Perubahan indeks',
    from_to: '%{before} menjadi %{after}',
    kept: '%{before} tetap; dengan data sekarang %{after}',
    applied: 'Diterapkan',
    not_applied: 'Tidak diterapkan',
    closed:
      'Periode sudah ditutup: nilai di atas tetap. Dengan data sekarang, indeksnya akan berbeda seperti di bawah ini.',
    none_left: 'Data sudah sama lagi dengan saat periode ditutup; tidak ada selisih.',
    line: '%{component}: nilai %{before} menjadi %{after}, sumbangan %{from} menjadi %{to}',
    empty: 'Belum ada perubahan',
    empty_body: 'Indeks yang berubah karena koreksi kehadiran, hukuman disiplin, atau keberatan muncul di sini.',
    cause: {
      ATTENDANCE: 'kehadiran diimpor atau dikoreksi',
      SANCTION: 'hukuman disiplin diputuskan atau dibatalkan',
      OBJECTION: 'keputusan keberatan',
      RECOMPUTED: 'dihitung ulang',
    },
  },
  en: {
    title: 'Changes of the index',
    from_to: '%{before}, now %{after}',
    kept: '%{before} stays; with today’s data %{after}',
    applied: 'Applied',
    not_applied: 'Not applied',
    closed: 'The cycle is closed: the figure above stays. With today’s data the index would differ as shown below.',
    none_left: 'The data are again what they were when the cycle closed; no difference is left.',
    line: '%{component}: value %{before}, now %{after}; contribution %{from}, now %{to}',
    empty: 'No changes yet',
    empty_body: 'Indexes that changed by corrected attendance, sanctions or objections appear here.',
    cause: {
      ATTENDANCE: 'attendance imported or corrected',
      SANCTION: 'sanction decided or annulled',
      OBJECTION: 'decision on an objection',
      RECOMPUTED: 'computed again',
    },
  },
} as const;
