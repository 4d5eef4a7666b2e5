import { defineMessages } from '../../kernel/messages.js';

export const LEVELS = ['LIGHT', 'MEDIUM', 'HEAVY'] as const;

export const attendanceMessages = defineMessages({
  id: {
    resources: {
      disciplineFlags: {
        name: 'Tanda ketidakhadiran |||| Tanda ketidakhadiran',
        fields: {
          year: 'Tahun',
          unitSubtreeOf: 'Unit dan bawahannya',
          level: 'Tingkat',
          employeeName: 'Pegawai',
          unitName: 'Unit kerja',
          days: 'Hari tanpa keterangan',
          term: 'Menurut PP 94/2021',
          decidedSanctions: 'Hukuman diputuskan',
        },
      },
      attendanceCorrections: {
        name: 'Koreksi kehadiran |||| Koreksi kehadiran',
        fields: {
          employeeId: 'Pegawai',
          employee: { name: 'Pegawai' },
          day: 'Hari',
          before: 'Semula',
          after: 'Menjadi',
          at: 'Dikoreksi',
          from: 'Sejak',
          to: 'Sampai',
        },
      },
    },
    attendance: {
      flag_note:
        'Tanda, bukan hukuman: pejabat yang berwenang memanggil, memeriksa, dan memutuskan (PP 94/2021). Setiap pembacaan tercatat.',
      no_flags: 'Tidak ada tanda',
      no_flags_body: 'Tidak ada ketidakhadiran yang mencapai ambang PP 94/2021 pada tahun ini.',
      no_corrections: 'Belum ada koreksi',
      no_corrections_body: 'Hari yang diubah oleh impor berikutnya muncul di sini, semula dan menjadi.',
      reason: { CUMULATIVE: 'kumulatif setahun', CONSECUTIVE: 'terus-menerus' },
      level: { LIGHT: 'ringan', MEDIUM: 'sedang', HEAVY: 'berat' },
      hint: 'PPPK: menurut aturan instansi',
    },
  },
  en: {
    resources: {
      disciplineFlags: {
        name: 'Flag of absence |||| Flags of absence',
        fields: {
          year: 'Year',
          unitSubtreeOf: 'Unit and below',
          level: 'Level',
          employeeName: 'Employee',
          unitName: 'Unit',
          days: 'Days without reason',
          term: 'After PP 94/2021',
          decidedSanctions: 'Sanctions decided',
        },
      },
      attendanceCorrections: {
        name: 'Correction of attendance |||| Corrections of attendance',
        fields: {
          employeeId: 'Employee',
          employee: { name: 'Employee' },
          day: 'Day',
          before: 'Before',
          after: 'After',
          at: 'Corrected',
          from: 'From',
          to: 'To',
        },
      },
    },
    attendance: {
      flag_note:
        'A flag, no sanction: the official in charge summons, examines and decides (PP 94/2021). Each read is logged.',
      no_flags: 'No flags',
      no_flags_body: 'No absence reached a threshold of PP 94/2021 this year.',
      no_corrections: 'No corrections yet',
      no_corrections_body: 'Days that a later import changed appear here, before and after.',
      reason: { CUMULATIVE: 'cumulative in the year', CONSECUTIVE: 'consecutive' },
      level: { LIGHT: 'light', MEDIUM: 'medium', HEAVY: 'heavy' },
      hint: 'PPPK: by the rule of the agency',
    },
  },
});
