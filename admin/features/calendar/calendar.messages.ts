import { defineMessages } from '../../kernel/messages.js';

export const HOLIDAY_KINDS = ['NATIONAL', 'JOINT_LEAVE', 'LOCAL'] as const;

export const calendarMessages = defineMessages({
  id: {
    resources: {
      holidays: {
        name: 'Hari libur |||| Hari libur',
        fields: {
          day: 'Tanggal',
          name: 'Nama',
          kind: 'Jenis',
          source: 'Sumber',
          isConfirmed: 'Sudah pasti',
          year: 'Tahun',
        },
      },
    },
    calendar: {
      kind: { NATIONAL: 'Libur nasional', JOINT_LEAVE: 'Cuti bersama', LOCAL: 'Libur daerah' },
      verbs: 'Tindakan',
      empty: 'Belum ada hari libur',
      empty_body: 'Ambil hari libur satu tahun dari SKB, lalu sesuaikan.',
      import: 'Ambil dari SKB',
      import_question: 'Hari libur tahun ini menurut SKB ditambahkan. Yang sudah tercatat tetap.',
      imported: 'Hari libur ditambahkan.',
      add: 'Tambah hari libur',
      edit: 'Ubah',
      remove: 'Hapus',
      remove_question: 'Hari ini menjadi hari kerja lagi. Lanjutkan?',
      provisional: 'sementara',
      confirmed: 'pasti',
    },
  },
  en: {
    resources: {
      holidays: {
        name: 'Holiday |||| Holidays',
        fields: { day: 'Day', name: 'Name', kind: 'Kind', source: 'Source', isConfirmed: 'Confirmed', year: 'Year' },
      },
    },
    calendar: {
      kind: { NATIONAL: 'National holiday', JOINT_LEAVE: 'Joint leave', LOCAL: 'Local day off' },
      verbs: 'Actions',
      empty: 'No holidays yet',
      empty_body: 'Take over the holidays of a year from the joint decree, then adjust them.',
      import: 'Take over from the decree',
      import_question: 'The holidays of this year after the joint decree are added. Recorded ones stay.',
      imported: 'Holidays added.',
      add: 'Add holiday',
      edit: 'Edit',
      remove: 'Remove',
      remove_question: 'This day becomes a working day again. Go on?',
      provisional: 'provisional',
      confirmed: 'confirmed',
    },
  },
});
