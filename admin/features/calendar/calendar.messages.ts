import { defineMessages } from '../../kernel/messages.js';

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
      kind: { NATIONAL: 'Libur nasional', JOINT_LEAVE: 'Cuti bersama' },
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
      kind: { NATIONAL: 'National holiday', JOINT_LEAVE: 'Joint leave' },
      add: 'Add holiday',
      edit: 'Edit',
      remove: 'Remove',
      remove_question: 'This day becomes a working day again. Go on?',
      provisional: 'provisional',
      confirmed: 'confirmed',
    },
  },
});
