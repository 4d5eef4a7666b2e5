import { defineMessages } from '../../kernel/messages.js';

export const jobsMessages = defineMessages({
  id: {
    resources: {
      jobs: {
        name: 'Pekerjaan latar |||| Pekerjaan latar',
        fields: { kind: 'Pekerjaan', status: 'Keadaan', updatedAt: 'Terakhir berubah', resultUrl: 'Hasil' },
      },
    },
    jobs: {
      empty: 'Belum ada pekerjaan',
      empty_body: 'Impor, ekspor dan perhitungan yang Anda mulai tampil di sini.',
      kind: {
        checkImport: 'Pemeriksaan impor',
        writeImport: 'Penyimpanan impor',
        generateRaters: 'Penyusunan pemberi umpan balik',
        releaseFeedback: 'Rilis umpan balik',
        computeIndexes: 'Perhitungan indeks',
        exportEvaluations: 'Ekspor evaluasi',
        exportToBkn: 'Ekspor untuk e-Kinerja BKN',
      },
    },
  },
  en: {
    resources: {
      jobs: {
        name: 'Background job |||| Background jobs',
        fields: { kind: 'Work', status: 'State', updatedAt: 'Last change', resultUrl: 'Result' },
      },
    },
    jobs: {
      empty: 'No work yet',
      empty_body: 'Imports, exports and computations that you start appear here.',
      kind: {
        checkImport: 'Check of an import',
        writeImport: 'Writing an import',
        generateRaters: 'Choice of raters',
        releaseFeedback: 'Release of feedback',
        computeIndexes: 'Computation of indexes',
        exportEvaluations: 'Export of evaluations',
        exportToBkn: 'Export for e-Kinerja BKN',
      },
    },
  },
});
