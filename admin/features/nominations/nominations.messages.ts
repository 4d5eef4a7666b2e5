import { defineMessages } from '../../kernel/messages.js';

export const nominationsMessages = defineMessages({
  id: {
    resources: {
      raterNominations: {
        name: 'Usulan penilai |||| Usulan penilai',
        fields: { rateeName: 'Pegawai dinilai', raterName: 'Penilai', kind: 'Sebagai', status: 'Keadaan' },
      },
    },
    nominations: {
      empty: 'Belum ada usulan penilai',
      empty_body: 'Pegawai mengusulkan penilainya sebelum pengumpulan umpan balik; pimpinan memutuskan.',
      status: { PROPOSED: 'Menunggu pimpinan', APPROVED: 'Disetujui', REFUSED: 'Tidak disetujui' },
      cycle: 'Periode',
      unit: 'Unit dan bawahannya',
      propose: 'Usulkan penilai',
      proposed: 'Usulan terkirim; pimpinan Anda memutuskan.',
      colleagues: 'Rekan dan bawahan',
      none_open: 'Usulan hanya diterima sebelum pengumpulan umpan balik dimulai.',
      approve: 'Setujui',
      approved: 'Usulan disetujui; penilai diminta.',
      change: 'Ganti',
      change_question: 'Rekan lain diminta sebagai gantinya, dalam peran yang sama.',
      instead: 'Penilai pengganti',
      refuse: 'Tolak',
      refused: 'Usulan tidak disetujui.',
      reason: 'Alasan',
      withdraw: 'Tarik usulan',
      withdrawn: 'Usulan ditarik.',
    },
  },
  en: {
    resources: {
      raterNominations: {
        name: 'Nomination |||| Nominations',
        fields: { rateeName: 'Ratee', raterName: 'Rater', kind: 'As', status: 'State' },
      },
    },
    nominations: {
      empty: 'No nominations yet',
      empty_body: 'Ratees propose their raters before collecting begins; the superior decides.',
      status: { PROPOSED: 'Waits for the superior', APPROVED: 'Approved', REFUSED: 'Not approved' },
      cycle: 'Cycle',
      unit: 'Unit and below',
      propose: 'Propose raters',
      proposed: 'Your proposal is sent; your superior decides.',
      colleagues: 'Peers and reports',
      none_open: 'Raters can be proposed only before collecting begins.',
      approve: 'Approve',
      approved: 'Approved; the rater is asked.',
      change: 'Change',
      change_question: 'Another colleague is asked instead, in the same capacity.',
      instead: 'Rater instead',
      refuse: 'Refuse',
      refused: 'The nomination is not approved.',
      reason: 'Reason',
      withdraw: 'Take back',
      withdrawn: 'The nomination is taken back.',
    },
  },
});
