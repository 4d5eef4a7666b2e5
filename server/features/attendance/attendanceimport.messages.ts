import type { MessageCatalogue } from '../../kernel/sheet/sheet.types.js';

/** What a check of an attendance list says: what is wrong, and what would be right. The place stands beside it. */
export const id = {
  'attendanceImport.noRows': 'Berkas tidak berisi baris kehadiran. Isi data mulai baris di bawah judul kolom.',
  'attendanceImport.trimmed': 'Spasi di awal atau akhir isian dihapus.',
  'attendanceImport.nip.apostrophe': 'Tanda petik di depan NIP dihapus: {value}.',
  'attendanceImport.nip.spaces': 'Spasi di dalam NIP dihapus: {value}.',
  'attendanceImport.nip.empty': 'NIP kosong. Isi 18 angka.',
  'attendanceImport.nip.scientific':
    'NIP "{value}" sudah diubah menjadi notasi ilmiah dan angka-angkanya hilang. Jadikan kolom bertipe Teks, lalu isi lagi 18 angka.',
  'attendanceImport.nip.notDigits': 'NIP "{value}" mengandung karakter selain angka. NIP terdiri atas 18 angka.',
  'attendanceImport.nip.length': 'NIP "{value}" terdiri atas {digits} angka, seharusnya 18.',
  'attendanceImport.nip.birthDate': 'Delapan angka pertama NIP "{value}" bukan tanggal lahir yang ada (TTTTBBHH).',
  'attendanceImport.nip.pattern': 'Angka ke-13 dan ke-14 NIP "{value}" tidak sesuai dengan pola NIP PNS maupun PPPK.',
  'attendanceImport.nip.sex': 'Angka ke-15 NIP "{value}" harus 1 atau 2.',
  'attendanceImport.nipUnknown':
    'NIP {nip} tidak ada di data pegawai. Periksa angkanya, atau impor pegawainya lebih dahulu.',
  'attendanceImport.dayEmpty': 'Tanggal kosong. Tulis HH-BB-TTTT, misalnya 01-09-2026.',
  'attendanceImport.dayImpossible': 'Tanggal {value} tidak ada di kalender. Isi tanggal yang benar, bentuk HH-BB-TTTT.',
  'attendanceImport.dayShape': 'Tanggal "{value}" tidak terbaca. Tulis HH-BB-TTTT, misalnya 01-09-2026.',
  'attendanceImport.dayOutside': 'Tanggal {value} di luar bulan {month} yang diimpor. Pindahkan ke berkas bulannya.',
  'attendanceImport.timeImpossible': 'Jam "{value}" tidak ada. Tulis JJ:MM dari 00:00 sampai 23:59, misalnya 07:30.',
  'attendanceImport.outBeforeIn':
    'Jam pulang {out} lebih awal daripada jam masuk {in}. Periksa, kecuali ini dinas malam.',
  'attendanceImport.remarkUnknown':
    'Keterangan "{value}" tidak dikenal. Isi SAKIT, CUTI, DINAS LUAR, ALPA, atau kosongkan.',
  'attendanceImport.absentWithTimes': 'Keterangan ALPA, tetapi ada jam masuk atau pulang. Periksa mana yang benar.',
  'attendanceImport.nothing':
    'Tidak ada jam dan tidak ada keterangan; hari ini akan dihitung tanpa keterangan. Periksa apakah memang demikian.',
  'attendanceImport.duplicateSame':
    'NIP {nip} tanggal {day} sudah ada pada baris {first} dengan isi yang sama. Hapus baris ini.',
  'attendanceImport.duplicateDifferent':
    'NIP {nip} tanggal {day} sudah ada pada baris {first} dengan isi berbeda. Sisakan baris yang benar.',
} as const;

/** The same keys in English. */
export const en = {
  'attendanceImport.noRows': 'The file has no attendance. Enter data below the column headers.',
  'attendanceImport.trimmed': 'Spaces at the start or end of the value were removed.',
  'attendanceImport.nip.apostrophe': 'The apostrophe before the NIP was removed: {value}.',
  'attendanceImport.nip.spaces': 'Spaces inside the NIP were removed: {value}.',
  'attendanceImport.nip.empty': 'The NIP is empty. Enter 18 digits.',
  'attendanceImport.nip.scientific':
    'The NIP "{value}" was turned into scientific notation and lost its digits. Make the column Text and enter the 18 digits again.',
  'attendanceImport.nip.notDigits': 'The NIP "{value}" holds something other than digits. A NIP has 18 digits.',
  'attendanceImport.nip.length': 'The NIP "{value}" has {digits} digits, it should have 18.',
  'attendanceImport.nip.birthDate': 'The first eight digits of the NIP "{value}" are no date of birth (YYYYMMDD).',
  'attendanceImport.nip.pattern': 'Digits 13 and 14 of the NIP "{value}" fit neither PNS nor PPPK.',
  'attendanceImport.nip.sex': 'Digit 15 of the NIP "{value}" must be 1 or 2.',
  'attendanceImport.nipUnknown':
    'The NIP {nip} is not among the employees. Check the digits, or import the employee first.',
  'attendanceImport.dayEmpty': 'The date is empty. Write DD-MM-YYYY, such as 01-09-2026.',
  'attendanceImport.dayImpossible': 'The calendar has no day {value}. Enter the right one as DD-MM-YYYY.',
  'attendanceImport.dayShape': 'The date "{value}" cannot be read. Write DD-MM-YYYY, such as 01-09-2026.',
  'attendanceImport.dayOutside':
    'The date {value} lies outside the imported month {month}. Move it to the file of its month.',
  'attendanceImport.timeImpossible': 'There is no time "{value}". Write HH:MM from 00:00 to 23:59, such as 07:30.',
  'attendanceImport.outBeforeIn':
    'The time out {out} is before the time in {in}. Check it, unless this is a night shift.',
  'attendanceImport.remarkUnknown':
    'The remark "{value}" is unknown. Enter SAKIT, CUTI, DINAS LUAR, ALPA, or leave it empty.',
  'attendanceImport.absentWithTimes': 'The remark is ALPA, yet there is a time in or out. Check which is right.',
  'attendanceImport.nothing':
    'Neither times nor a remark; the day will count as unexplained absence. Check that it is so.',
  'attendanceImport.duplicateSame':
    'The NIP {nip} on {day} stands on line {first} already with the same values. Delete this line.',
  'attendanceImport.duplicateDifferent':
    'The NIP {nip} on {day} stands on line {first} already with other values. Keep the right line.',
} as const satisfies Record<keyof typeof id, string>;

export const attendanceImportMessages: MessageCatalogue = { id, en };
