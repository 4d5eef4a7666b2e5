import type { Messages } from '../../kernel/messages.js';

/** Refusals about departures (izin keluar kantor) and ceremonies (apel). */
export const eventMessages = {
  id: {
    'attendance.event.outcome': 'Hasil ini bukan untuk kejadian tersebut ({article}).',
    'attendance.event.time': 'Isi jam keluar dan jam kembali, JJ:MM ({article}).',
    'attendance.event.order': 'Jam kembali harus sesudah jam keluar ({article}).',
    'attendance.event.unitNeeded': 'Pilih unit yang menyelenggarakan apel ({article}).',
    'attendance.event.permitNeeded': 'Isi nomor surat izin; tanpa nomor, catat sebagai tanpa izin ({article}).',
    'attendance.event.reasonNeeded': 'Isi alasannya, atau dari mana hal ini diketahui ({article}).',
    'attendance.event.future': 'Hari itu belum terjadi ({article}).',
    'attendance.event.excused':
      'Hari itu sudah tercatat cuti, sakit, tugas kedinasan, atau alasan sah lain; tidak ada yang dipotong ({article}).',
    'attendance.event.absent':
      'Hari itu sudah tercatat tanpa keterangan (alpa). Koreksi dahulu kehadirannya bila ternyata hadir ({article}).',
    'attendance.event.noWork': 'Hari itu bukan hari kerja pegawai ini ({article}).',
    'attendance.event.outsideHours':
      'Seluruhnya di luar jam kerja, atau di luar waktu antara presensi masuk dan pulang ({article}).',
    'attendance.event.unit': 'Pada hari itu pegawai tidak bertugas di unit ini ataupun di bawahnya ({article}).',
    'attendance.event.overlap': 'Pada jam itu sudah tercatat keluar kantor; koreksi catatan tersebut ({article}).',
    'attendance.event.twice': 'Apel unit ini pada hari itu sudah tercatat; koreksi catatan tersebut ({article}).',
    'attendance.event.ended': 'Catatan ini sudah dikoreksi atau dibatalkan.',
    'attendance.event.same': 'Tidak ada yang berubah.',
    'constraint.attendance_event_departure': 'Pada jam itu sudah tercatat keluar kantor.',
    'constraint.attendance_event_ceremony': 'Apel unit ini pada hari itu sudah tercatat.',
  },
  en: {
    'attendance.event.outcome': 'This outcome does not belong to that kind of event ({article}).',
    'attendance.event.time': 'Give the time of leaving and of coming back, HH:MM ({article}).',
    'attendance.event.order': 'The time of coming back must follow the time of leaving ({article}).',
    'attendance.event.unitNeeded': 'Choose the unit that held the ceremony ({article}).',
    'attendance.event.permitNeeded':
      'Give the number of the permit; without one, record it as without permit ({article}).',
    'attendance.event.reasonNeeded': 'Give the reason, or how it is known ({article}).',
    'attendance.event.future': 'That day has not come yet ({article}).',
    'attendance.event.excused':
      'That day is recorded as leave, sickness, duty elsewhere or another valid reason; nothing is deducted ({article}).',
    'attendance.event.absent':
      'That day is recorded as absent without reason. Correct the attendance first if the person was there ({article}).',
    'attendance.event.noWork': 'That day is no working day of this employee ({article}).',
    'attendance.event.outsideHours':
      'It lies outside the working hours, or outside the time between both punches ({article}).',
    'attendance.event.unit': 'On that day the employee served neither in this unit nor below it ({article}).',
    'attendance.event.overlap': 'A departure at that time is recorded already; correct that one ({article}).',
    'attendance.event.twice':
      'The ceremony of this unit on that day is recorded already; correct that one ({article}).',
    'attendance.event.ended': 'This event was corrected or annulled already.',
    'attendance.event.same': 'Nothing has changed.',
    'constraint.attendance_event_departure': 'A departure at that time is recorded already.',
    'constraint.attendance_event_ceremony': 'The ceremony of this unit on that day is recorded already.',
  },
} as const satisfies Messages;
