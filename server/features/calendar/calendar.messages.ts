import type { Messages } from '../../kernel/messages.js';

export const calendarMessages = {
  id: {
    'constraint.holiday_day': 'Tanggal ini sudah tercatat sebagai hari libur.',
    'calendar.noHolidays': 'Belum ada data hari libur tahun {year}. Isi satu per satu dari SKB.',
  },
  en: {
    'constraint.holiday_day': 'This day is recorded as a day off already.',
    'calendar.noHolidays': 'No days off are known for {year}. Enter them one by one from the joint decree.',
  },
} as const satisfies Messages;
