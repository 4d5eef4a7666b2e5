import type { MessageCatalogue } from '../../kernel/sheet/sheet.types.js';

/** What a check of the staff list says: what is wrong, and what would be right. The place stands beside it. */
export const id = {
  'staffImport.noRows': 'Berkas tidak berisi baris pegawai. Isi data mulai baris di bawah judul kolom.',
  'staffImport.trimmed': 'Spasi di awal atau akhir isian dihapus.',
  'staffImport.dashEmpty': 'Tanda "-" dianggap kosong.',
  'staffImport.empty': 'Isian wajib kosong. Isi kolom ini.',
  'staffImport.tooLong': 'Isian {found} karakter, paling banyak {max}. Persingkat.',
  'staffImport.controlCharacter': 'Isian mengandung ganti baris atau karakter kendali. Tulis dalam satu baris.',
  'staffImport.formulaText':
    'Isian "{value}" diawali tanda rumus dan disimpan sebagai teks biasa. Periksa apakah isiannya memang demikian.',
  'staffImport.nip.apostrophe': 'Tanda petik di depan NIP dihapus: {value}.',
  'staffImport.nip.spaces': 'Spasi di dalam NIP dihapus: {value}.',
  'staffImport.nip.empty': 'NIP kosong. Isi 18 angka.',
  'staffImport.nip.scientific':
    'NIP "{value}" sudah diubah menjadi notasi ilmiah dan angka-angkanya hilang. Jadikan kolom bertipe Teks, lalu isi lagi 18 angka dari sumbernya.',
  'staffImport.nip.notDigits': 'NIP "{value}" mengandung karakter selain angka. NIP terdiri atas 18 angka.',
  'staffImport.nip.length': 'NIP "{value}" terdiri atas {digits} angka, seharusnya 18.',
  'staffImport.nip.birthDate': 'Delapan angka pertama NIP "{value}" bukan tanggal lahir yang ada (TTTTBBHH).',
  'staffImport.nip.pattern':
    'Angka ke-13 dan ke-14 NIP "{value}" tidak sesuai: 01–12 (bulan TMT CPNS) untuk PNS, 21–29 untuk PPPK.',
  'staffImport.nip.sex': 'Angka ke-15 NIP "{value}" harus 1 (laki-laki) atau 2 (perempuan).',
  'staffImport.nip.birthDateMismatch':
    'Tanggal lahir {value} berbeda dengan NIP ({inNip}). Yang dipakai isi kolom; periksa mana yang benar.',
  'staffImport.nip.sexMismatch':
    'Jenis kelamin {value} berbeda dengan angka ke-15 NIP {nip}. Yang dipakai isi kolom; periksa mana yang benar.',
  'staffImport.nip.kindMismatch':
    'Jenis pegawai {value} berbeda dengan pola NIP {nip}. Yang dipakai isi kolom; periksa mana yang benar.',
  'staffImport.nip.startImplausible': 'Tahun TMT di dalam NIP ({start}) tidak lazim untuk tahun lahirnya. Periksa NIP.',
  'staffImport.kindUnknown': 'Jenis pegawai "{value}" tidak dikenal. Isi PNS atau PPPK.',
  'staffImport.sexUnknown': 'Jenis kelamin "{value}" tidak dikenal. Isi M atau L (laki-laki), F atau P (perempuan).',
  'staffImport.levelUnknown':
    'Jenis jabatan "{value}" tidak dikenal. Contoh yang benar: Jabatan Pimpinan Tinggi Pratama, Administrator, Pengawas, Pelaksana, Fungsional.',
  'staffImport.gradeUnknown.PNS': 'Golongan "{value}" tidak ada untuk PNS. Isi I/a sampai IV/e.',
  'staffImport.gradeUnknown.PPPK': 'Golongan "{value}" tidak ada untuk PPPK. Isi I sampai XVII.',
  'staffImport.dayImpossible': 'Tanggal {value} tidak ada di kalender. Isi tanggal yang benar, bentuk HH-BB-TTTT.',
  'staffImport.dayShape': 'Tanggal "{value}" tidak terbaca. Tulis HH-BB-TTTT, misalnya 31-12-2026.',
  'staffImport.emailShape': 'Alamat surel "{value}" tidak sah. Contoh yang benar: nama@contoh.go.id.',
  'staffImport.emailTwice': 'Alamat surel {value} sudah dipakai pegawai pada baris {first}.',
  'staffImport.duplicateSame': 'NIP {nip} sudah ada pada baris {first} dengan isi yang sama. Hapus baris ini.',
  'staffImport.duplicateDifferent':
    'NIP {nip} sudah ada pada baris {first} dengan isi berbeda ({columns}). Sisakan baris yang benar.',
  'staffImport.ownSuperior':
    'NIP atasan sama dengan NIP pegawai sendiri. Isi NIP atasan langsungnya, atau kosongkan bila tidak ada.',
  'staffImport.superiorUnknown':
    'NIP atasan {nip} tidak ada di berkas ini maupun di data pegawai. Periksa angkanya, atau tambahkan baris atasan itu.',
  'staffImport.superiorCircle':
    'Garis atasan berputar: {path}. Ubah salah satu atasan sehingga garisnya berakhir di puncak.',
  'staffImport.unitWithoutParent': 'Unit "{unit}" belum dikenal dan unit induknya kosong. Isi nama unit induk.',
  'staffImport.parentUnknown':
    'Unit induk "{parent}" dari "{unit}" tidak ada di berkas ini maupun di data unit. Periksa ejaannya.',
  'staffImport.parentAmbiguous':
    'Ada lebih dari satu unit bernama "{parent}", sehingga induk "{unit}" tidak pasti. Bedakan nama unitnya.',
  'staffImport.unitCircle': 'Susunan unit berputar: {path}. Ubah salah satu unit induk.',
} as const;

/** The same keys in English. */
export const en = {
  'staffImport.noRows': 'The file has no employees. Enter data below the column headers.',
  'staffImport.trimmed': 'Spaces at the start or end of the value were removed.',
  'staffImport.dashEmpty': 'The sign "-" is taken as empty.',
  'staffImport.empty': 'A required value is missing. Fill in this column.',
  'staffImport.tooLong': 'The value has {found} characters, at most {max} are allowed. Shorten it.',
  'staffImport.controlCharacter': 'The value holds a line break or control character. Write it in one line.',
  'staffImport.formulaText':
    'The value "{value}" begins like a formula and is stored as plain text. Check that it is meant so.',
  'staffImport.nip.apostrophe': 'The apostrophe before the NIP was removed: {value}.',
  'staffImport.nip.spaces': 'Spaces inside the NIP were removed: {value}.',
  'staffImport.nip.empty': 'The NIP is empty. Enter 18 digits.',
  'staffImport.nip.scientific':
    'The NIP "{value}" was turned into scientific notation and lost its digits. Make the column Text and enter the 18 digits again from their source.',
  'staffImport.nip.notDigits': 'The NIP "{value}" holds something other than digits. A NIP has 18 digits.',
  'staffImport.nip.length': 'The NIP "{value}" has {digits} digits, it should have 18.',
  'staffImport.nip.birthDate': 'The first eight digits of the NIP "{value}" are no date of birth (YYYYMMDD).',
  'staffImport.nip.pattern':
    'Digits 13 and 14 of the NIP "{value}" do not fit: 01–12 (month of appointment) for PNS, 21–29 for PPPK.',
  'staffImport.nip.sex': 'Digit 15 of the NIP "{value}" must be 1 (male) or 2 (female).',
  'staffImport.nip.birthDateMismatch':
    'The date of birth {value} differs from the NIP ({inNip}). The column is used; check which is right.',
  'staffImport.nip.sexMismatch':
    'The sex {value} differs from digit 15 of the NIP {nip}. The column is used; check which is right.',
  'staffImport.nip.kindMismatch':
    'The kind {value} differs from the pattern of the NIP {nip}. The column is used; check which is right.',
  'staffImport.nip.startImplausible':
    'The year of appointment in the NIP ({start}) is unusual for its year of birth. Check the NIP.',
  'staffImport.kindUnknown': 'The kind "{value}" is unknown. Enter PNS or PPPK.',
  'staffImport.sexUnknown': 'The sex "{value}" is unknown. Enter M or L (male), F or P (female).',
  'staffImport.levelUnknown':
    'The level "{value}" is unknown. Examples: Jabatan Pimpinan Tinggi Pratama, Administrator, Pengawas, Pelaksana, Fungsional.',
  'staffImport.gradeUnknown.PNS': 'There is no grade "{value}" for PNS. Enter I/a to IV/e.',
  'staffImport.gradeUnknown.PPPK': 'There is no grade "{value}" for PPPK. Enter I to XVII.',
  'staffImport.dayImpossible': 'The calendar has no day {value}. Enter the right one as DD-MM-YYYY.',
  'staffImport.dayShape': 'The date "{value}" cannot be read. Write DD-MM-YYYY, such as 31-12-2026.',
  'staffImport.emailShape': 'The e-mail address "{value}" is not valid. Example: name@contoh.go.id.',
  'staffImport.emailTwice': 'The e-mail address {value} is used by the employee on line {first} already.',
  'staffImport.duplicateSame': 'The NIP {nip} stands on line {first} already with the same values. Delete this line.',
  'staffImport.duplicateDifferent':
    'The NIP {nip} stands on line {first} already with other values ({columns}). Keep the right line.',
  'staffImport.ownSuperior': "The superior's NIP is the employee's own. Enter the direct superior, or leave it empty.",
  'staffImport.superiorUnknown':
    'The superior {nip} is neither in this file nor among the employees. Check the digits or add the superior.',
  'staffImport.superiorCircle':
    'The reporting line runs in a circle: {path}. Change one superior so that it ends at the top.',
  'staffImport.unitWithoutParent': 'The unit "{unit}" is new and has no parent unit. Enter the name of its parent.',
  'staffImport.parentUnknown':
    'The parent unit "{parent}" of "{unit}" is neither in this file nor among the units. Check its spelling.',
  'staffImport.parentAmbiguous':
    'Several units are called "{parent}", so the parent of "{unit}" is not certain. Give them different names.',
  'staffImport.unitCircle': 'The units run in a circle: {path}. Change one parent unit.',
} as const satisfies Record<keyof typeof id, string>;

export const staffImportMessages: MessageCatalogue = { id, en };
