import { defineMessages } from '../../kernel/messages.js';

export const givenMessages = defineMessages({
  id: {
    resources: {
      givenFeedbacks: {
        name: 'Umpan balik harian |||| Umpan balik harian',
        fields: {
          givenOn: 'Tanggal',
          giverName: 'Dari',
          receiverName: 'Untuk',
          tone: 'Jenis',
          text: 'Isi',
          visibility: 'Dibaca oleh',
        },
      },
      journalEntries: {
        name: 'Catatan kinerja saya |||| Catatan kinerja saya',
        fields: { happenedOn: 'Tanggal', text: 'Catatan' },
      },
    },
    given: {
      empty: 'Belum ada umpan balik',
      empty_body:
        'Beri apresiasi atau saran kapan saja, bernama dan di luar siklus; tidak dihitung dalam nilai mana pun.',
      tone: { APPRECIATION: 'Apresiasi', SUGGESTION: 'Saran' },
      visibility: {
        PAIR: 'Hanya kami berdua',
        SUPERIOR: 'Kami dan pimpinan penerima',
        UNIT: 'Seluruh unit penerima (hanya apresiasi)',
      },
      give: 'Beri umpan balik',
      given: 'Umpan balik terkirim.',
      ask: 'Minta umpan balik',
      asked: 'Permintaan terkirim.',
      colleague: 'Rekan',
      question: 'Tentang apa',
      text: 'Isi',
      open_title: 'Permintaan yang terbuka',
      to_me: '%{name} meminta umpan balik Anda: %{question}',
      by_me: 'Anda meminta %{name}: %{question}',
      answer: 'Jawab',
      decline: 'Tolak',
      declined: 'Permintaan ditolak.',
      journal_empty: 'Belum ada catatan',
      journal_body:
        'Catat capaian dan pelajaran sepanjang tahun untuk bahan penilaian diri. Hanya Anda yang membacanya.',
      write: 'Tulis catatan',
      written: 'Catatan disimpan.',
      delete: 'Hapus',
      delete_question: 'Catatan dihapus untuk seterusnya.',
      deleted: 'Catatan dihapus.',
      from: 'Dari tanggal',
      to: 'Sampai tanggal',
    },
  },
  en: {
    resources: {
      givenFeedbacks: {
        name: 'Everyday feedback |||| Everyday feedback',
        fields: {
          givenOn: 'Day',
          giverName: 'From',
          receiverName: 'To',
          tone: 'Kind',
          text: 'Words',
          visibility: 'Read by',
        },
      },
      journalEntries: {
        name: 'My journal |||| My journal',
        fields: { happenedOn: 'Day', text: 'Note' },
      },
    },
    given: {
      empty: 'No feedback yet',
      empty_body:
        'Give praise or a suggestion at any time, with your name and outside any cycle; it counts in no score.',
      tone: { APPRECIATION: 'Praise', SUGGESTION: 'Suggestion' },
      visibility: {
        PAIR: 'The two of us only',
        SUPERIOR: 'Us and the receiver’s superior',
        UNIT: 'The receiver’s whole unit (praise only)',
      },
      give: 'Give feedback',
      given: 'Your feedback is sent.',
      ask: 'Ask for feedback',
      asked: 'Your request is sent.',
      colleague: 'Colleague',
      question: 'About what',
      text: 'Words',
      open_title: 'Open requests',
      to_me: '%{name} asks for your feedback: %{question}',
      by_me: 'You asked %{name}: %{question}',
      answer: 'Answer',
      decline: 'Decline',
      declined: 'The request is declined.',
      journal_empty: 'No notes yet',
      journal_body:
        'Keep achievements and lessons through the year for your self-assessment. Nobody but you reads them.',
      write: 'Write a note',
      written: 'The note is kept.',
      delete: 'Delete',
      delete_question: 'The note is deleted for good.',
      deleted: 'The note is deleted.',
      from: 'From',
      to: 'To',
    },
  },
});
