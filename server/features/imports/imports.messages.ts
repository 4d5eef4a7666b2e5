import type { Messages } from '../../kernel/messages.js';

export const importsMessages = {
  id: {
    'import.monthNeeded': 'Pilih bulan berkas kehadiran (TTTT-BB).',
    'import.notChecked': 'Hanya berkas yang sudah diperiksa tanpa kesalahan dapat disimpan, dan hanya sekali.',
    'import.refused': 'Pemeriksaan menemukan kesalahan; perbaiki berkas lalu unggah lagi.',
    'import.checked': 'Pemeriksaan selesai tanpa kesalahan; tinggal disimpan.',
    'import.written': 'Semua data tersimpan.',
    'import.changedMeanwhile': 'Data berubah sejak pemeriksaan; periksa berkas sekali lagi.',
  },
  en: {
    'import.monthNeeded': 'Choose the month of the attendance file (YYYY-MM).',
    'import.notChecked': 'Only a file that was checked without errors can be written, and only once.',
    'import.refused': 'The check found errors; correct the file and upload it again.',
    'import.checked': 'The check found no errors; it only has to be written.',
    'import.written': 'Everything is written.',
    'import.changedMeanwhile': 'Data changed since the check; check the file once more.',
  },
} as const satisfies Messages;
