import { defineMessages } from '../../kernel/messages.js';

export const breakglassMessages = defineMessages({
  id: {
    resources: {
      breakGlassCases: {
        name: 'Pembukaan identitas |||| Pembukaan identitas',
        fields: {
          caseNumber: 'Nomor perkara',
          ground: 'Dasar',
          state: 'Keadaan',
          approvalCount: 'Persetujuan',
          updatedAt: 'Diubah',
        },
      },
    },
    breakglass: {
      empty: 'Tidak ada perkara',
      empty_body:
        'Permintaan diajukan dari satu komentar dalam laporan umpan balik, hanya untuk dasar yang berat, dan memerlukan persetujuan dua instansi.',
      ground: {
        THREAT: 'Ancaman',
        DISCRIMINATION: 'Diskriminasi',
        FRAUD: 'Kecurangan',
        COURT_ORDER: 'Perintah pengadilan',
        INSPECTORATE_ORDER: 'Perintah inspektorat',
      },
      state: {
        REQUESTED: 'Diminta',
        FIRST_APPROVED: 'Disetujui satu instansi',
        APPROVED: 'Disetujui, boleh dibuka 72 jam',
        OPENED: 'Dibuka',
        CLOSED: 'Selesai',
        REFUSED: 'Ditolak',
        EXPIRED: 'Kedaluwarsa',
      },
      of_two: '%{count} dari 2',
      about: 'Komentar tentang',
      fragment: 'Komentar',
      reason: 'Alasan',
      silent_until: 'Dirahasiakan sampai',
      opened_at: 'Dibuka pada',
      approve: 'Setujui',
      approve_question: 'Anda menyetujui atas nama instansi Anda. Persetujuan dicatat dan tidak dapat ditarik.',
      refuse: 'Tolak',
      refuse_question: 'Perkara ditolak untuk seterusnya.',
      open: 'Buka identitas',
      open_question: 'Nama ditampilkan satu kali dan tidak disimpan. Pembukaan dicatat dan penulisnya diberi tahu.',
      close: 'Selesaikan perkara',
      waits:
        'Tidak ada tindakan bagi Anda pada tahap ini: pemohon tidak menyetujui, dan tiap instansi menyetujui satu kali.',
      author: 'Penulis komentar ini',
      author_note: 'Ditampilkan satu kali. Setelah halaman ini ditutup, nama tidak dapat ditampilkan lagi.',
    },
  },
  en: {
    resources: {
      breakGlassCases: {
        name: 'Case of identity |||| Cases of identity',
        fields: {
          caseNumber: 'Case number',
          ground: 'Ground',
          state: 'State',
          approvalCount: 'Approvals',
          updatedAt: 'Changed',
        },
      },
    },
    breakglass: {
      empty: 'No cases',
      empty_body:
        'A request is made from one comment of a feedback report, for serious grounds only, and needs the approval of two offices.',
      ground: {
        THREAT: 'Threat',
        DISCRIMINATION: 'Discrimination',
        FRAUD: 'Fraud',
        COURT_ORDER: 'Court order',
        INSPECTORATE_ORDER: 'Order of the inspectorate',
      },
      state: {
        REQUESTED: 'Asked for',
        FIRST_APPROVED: 'Approved by one office',
        APPROVED: 'Approved, may be opened for 72 hours',
        OPENED: 'Opened',
        CLOSED: 'Finished',
        REFUSED: 'Refused',
        EXPIRED: 'Expired',
      },
      of_two: '%{count} of 2',
      about: 'Comment about',
      fragment: 'Comment',
      reason: 'Reason',
      silent_until: 'Silent until',
      opened_at: 'Opened at',
      approve: 'Approve',
      approve_question: 'You approve for your office. The approval is recorded and cannot be taken back.',
      refuse: 'Refuse',
      refuse_question: 'The case is refused for good.',
      open: 'Open the identity',
      open_question: 'The name is shown once and stored nowhere. The opening is recorded and the author is told.',
      close: 'Finish the case',
      waits: 'Nothing for you to do at this stage: the one who asked does not approve, and each office approves once.',
      author: 'Author of this comment',
      author_note: 'Shown once. After this page is closed the name cannot be shown again.',
    },
  },
});
