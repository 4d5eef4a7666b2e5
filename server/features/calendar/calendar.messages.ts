import type { Messages } from '../../kernel/messages.js';

export const calendarMessages = {
  id: {
    'deadlines.terms': 'Tenggat yang dihitung dari suatu kejadian',
    'deadlines.terms.help':
      'Edisi yang berlaku pada hari kejadian menentukan; tenggat yang sudah berjalan tidak berubah.',
    'deadlines.days': 'Paling lama',
    'deadlines.unit': 'Dihitung dalam',
    'deadlines.unit.WORKING_DAYS': 'hari kerja',
    'deadlines.unit.CALENDAR_DAYS': 'hari kalender',
    'deadlines.DOCUMENT_DELIVERED': 'Dokumen evaluasi diserahkan kepada pegawai, sejak ditandatangani',
    'deadlines.DOCUMENT_RETURNED': 'Dokumen evaluasi dikembalikan pegawai, sejak diterima',
    'deadlines.REPORTED': 'Dokumen evaluasi dilaporkan, sejak batas waktu penilaian',
    'deadlines.DEFAULT_SIGNED': 'Atasan pejabat penilai menilai, sejak batas waktu penilaian',
    'deadlines.DEFAULT_DELIVERED': 'Hasil penilaian atasan diserahkan, sejak ditandatangani',
    'deadlines.DEFAULT_RETURNED': 'Hasil penilaian atasan dikembalikan, sejak diterima',
    'deadlines.OBJECTION_FILED': 'Keberatan diajukan, sejak dokumen diterima',
    'deadlines.OBJECTION_DECIDED': 'Keberatan diputuskan, sejak diterima',
    'constraint.holiday_day': 'Tanggal ini sudah tercatat sebagai hari libur.',
    'calendar.noHolidays': 'Belum ada data hari libur tahun {year}. Isi satu per satu dari SKB.',
  },
  en: {
    'deadlines.terms': 'Terms counted from an event',
    'deadlines.terms.help':
      'The edition in force on the day of the event decides; a term that runs already does not change.',
    'deadlines.days': 'At most',
    'deadlines.unit': 'Counted in',
    'deadlines.unit.WORKING_DAYS': 'working days',
    'deadlines.unit.CALENDAR_DAYS': 'calendar days',
    'deadlines.DOCUMENT_DELIVERED': 'Evaluation handed to the employee, from its signing',
    'deadlines.DOCUMENT_RETURNED': 'Evaluation given back by the employee, from its receipt',
    'deadlines.REPORTED': 'Evaluation reported, from the end of the rating window',
    'deadlines.DEFAULT_SIGNED': 'Superior rates after default, from the end of the rating window',
    'deadlines.DEFAULT_DELIVERED': 'Result of the superior handed over, from its signing',
    'deadlines.DEFAULT_RETURNED': 'Result of the superior given back, from its receipt',
    'deadlines.OBJECTION_FILED': 'Objection filed, from the receipt of the document',
    'deadlines.OBJECTION_DECIDED': 'Objection decided, from its receipt',
    'constraint.holiday_day': 'This day is recorded as a day off already.',
    'calendar.noHolidays': 'No days off are known for {year}. Enter them one by one from the joint decree.',
  },
} as const satisfies Messages;
