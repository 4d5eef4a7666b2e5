import { defineMessages } from '../../kernel/messages.js';

export const rulesetsMessages = defineMessages({
  id: {
    resources: {
      ruleSets: {
        name: 'Perangkat aturan |||| Perangkat aturan',
        fields: {
          name: 'Nama',
          edition: 'Edisi',
          kind: 'Jenis',
          validFrom: 'Berlaku mulai',
          validTo: 'Berlaku sampai',
          source: 'Sumber',
        },
      },
    },
    rulesets: {
      kind: {
        INDEX: 'Indeks kinerja lokal',
        DISTRIBUTION: 'Pola distribusi',
        DISCIPLINE: 'Kehadiran dan disiplin',
        LEGACY: 'Aturan lama',
      },
      component: {
        ATTENDANCE: 'Kehadiran',
        DISCIPLINE: 'Disiplin',
        WORK_QUALITY: 'Kualitas pekerjaan',
        TEAM_CONTRIBUTION: 'Kontribusi terhadap tim',
        SUPERIOR_FEEDBACK: 'Umpan balik atasan',
        PEER_FEEDBACK: 'Umpan balik rekan kerja',
      },
      missing: { RENORMALISE: 'bobot yang ada dinaikkan', PENDING: 'menunggu data', NOT_RATED: 'tidak dihitung' },
      facts: 'Perangkat aturan',
      components: 'Komponen',
      weight: 'Bobot',
      bands: 'Tingkatan',
      example: 'contoh; perlu dikonfirmasi',
      missing_data: 'Bila data tidak ada',
      coverage: 'Cakupan paling sedikit',
      immutable:
        'Edisi tidak pernah diubah; perubahan membuat edisi berikutnya. Periode yang sudah dibuka tetap memakai edisinya.',
    },
  },
  en: {
    resources: {
      ruleSets: {
        name: 'Rule set |||| Rule sets',
        fields: {
          name: 'Name',
          edition: 'Edition',
          kind: 'Kind',
          validFrom: 'Valid from',
          validTo: 'Valid to',
          source: 'Source',
        },
      },
    },
    rulesets: {
      kind: {
        INDEX: 'Local index',
        DISTRIBUTION: 'Distribution guide',
        DISCIPLINE: 'Attendance and discipline',
        LEGACY: 'Old rules',
      },
      component: {
        ATTENDANCE: 'Attendance',
        DISCIPLINE: 'Discipline',
        WORK_QUALITY: 'Quality of work',
        TEAM_CONTRIBUTION: 'Contribution to the team',
        SUPERIOR_FEEDBACK: 'Superior’s feedback',
        PEER_FEEDBACK: 'Peers’ feedback',
      },
      missing: {
        RENORMALISE: 'the weights that are there are scaled up',
        PENDING: 'waits for data',
        NOT_RATED: 'not computed',
      },
      facts: 'Rule set',
      components: 'Components',
      weight: 'Weight',
      bands: 'Bands',
      example: 'example; to be confirmed',
      missing_data: 'When data is missing',
      coverage: 'Least coverage',
      immutable: 'An edition is never changed; a change makes the next one. Cycles that were opened keep theirs.',
    },
  },
});
