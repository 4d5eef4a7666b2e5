import { defineMessages } from '../../kernel/messages.js';

export const reportsMessages = defineMessages({
  id: {
    reports: {
      work: {
        title: 'Yang menunggu saya',
        rate: '%{smart_count} pegawai belum dinilai',
        feedback: '%{smart_count} umpan balik belum diisi',
        result: '%{smart_count} hasil menunggu pernyataan penerimaan',
        plan: '%{smart_count} SKP menunggu langkah Anda',
        nothing: 'Tidak ada yang menunggu. Terima kasih.',
      },
      progress: {
        title: 'Kemajuan per perangkat daerah',
        unit: 'Perangkat daerah',
        participants: 'Peserta',
        plans: 'SKP ditandatangani',
        feedback: 'Umpan balik selesai',
        rated: 'Dinilai',
        acknowledged: 'Diterima',
        overdue: 'Terlambat',
        none: 'Belum ada periode yang berjalan.',
        cycle: 'Periode',
      },
      distribution: {
        title: 'Distribusi predikat',
        people: 'Pegawai',
        summary:
          '%{rated} pegawai sudah berpredikat, %{open} belum. %{warnings} unit menyimpang dari pola distribusi, %{explained} di antaranya beralasan.',
        none: 'Belum ada predikat pada periode ini.',
        more: 'Lihat per unit',
      },
    },
  },
  en: {
    reports: {
      work: {
        title: 'What waits for me',
        rate: '%{smart_count} people to rate',
        feedback: '%{smart_count} feedback tasks',
        result: '%{smart_count} results to acknowledge',
        plan: '%{smart_count} plans wait for your step',
        nothing: 'Nothing waits. Thank you.',
      },
      progress: {
        title: 'Progress by agency',
        unit: 'Agency',
        participants: 'Participants',
        plans: 'Plans signed',
        feedback: 'Feedback done',
        rated: 'Rated',
        acknowledged: 'Acknowledged',
        overdue: 'Overdue',
        none: 'No cycle is under way.',
        cycle: 'Cycle',
      },
      distribution: {
        title: 'Distribution of predicates',
        people: 'People',
        summary:
          '%{rated} people have a predicate, %{open} have none. %{warnings} units differ from the guide, %{explained} of them with a reason.',
        none: 'No predicates in this cycle yet.',
        more: 'See by unit',
      },
    },
  },
});
