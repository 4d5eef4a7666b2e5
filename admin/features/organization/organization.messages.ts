import { defineMessages } from '../../kernel/messages.js';

export const organizationMessages = defineMessages({
  id: {
    resources: {
      units: {
        name: 'Unit kerja |||| Unit kerja',
        fields: {
          name: 'Nama',
          kind: 'Jenis',
          workWeek: 'Hari kerja',
          parentId: 'Unit induk',
          subtreeOf: 'Di bawah unit',
          bknCode: 'Kode unor BKN',
          q: 'Cari',
          parent: { name: 'Unit induk' },
        },
      },
      positions: { name: 'Jabatan |||| Jabatan', fields: { title: 'Nama jabatan', level: 'Jenis jabatan', q: 'Cari' } },
    },
    organization: {
      kind: {
        GOVERNMENT: 'Pemerintah daerah',
        AGENCY: 'Perangkat daerah',
        DIVISION: 'Bidang, bagian, kelurahan',
        SERVICE_UNIT: 'UPTD, sekolah, puskesmas',
      },
      week: { FIVE_DAY: 'Lima hari', SIX_DAY: 'Enam hari' },
      level: {
        EXECUTIVE_PRIME: 'JPT utama',
        EXECUTIVE_SENIOR: 'JPT madya',
        EXECUTIVE: 'JPT pratama',
        ADMINISTRATOR: 'Administrator',
        SUPERVISOR: 'Pengawas',
        EXECUTOR: 'Pelaksana',
        FUNCTIONAL: 'Fungsional',
      },
      edit: 'Ubah unit',
      create: 'Tambah unit',
      facts: 'Data unit',
      below: 'Unit di bawahnya',
      people: 'Pegawai di unit ini',
      all_people: 'Lihat semua pegawai unit ini',
      no_units: 'Tidak ada unit di bawahnya.',
      empty: 'Belum ada unit kerja',
      empty_body: 'Tambahkan pemerintah daerah sebagai akar, lalu impor daftar pegawai: unit lain terbentuk dari sana.',
    },
  },
  en: {
    resources: {
      units: {
        name: 'Unit |||| Units',
        fields: {
          name: 'Name',
          kind: 'Kind',
          workWeek: 'Working week',
          parentId: 'Parent unit',
          subtreeOf: 'Below unit',
          bknCode: 'BKN code',
          q: 'Search',
          parent: { name: 'Parent unit' },
        },
      },
      positions: { name: 'Position |||| Positions', fields: { title: 'Title', level: 'Level', q: 'Search' } },
    },
    organization: {
      kind: {
        GOVERNMENT: 'Regional government',
        AGENCY: 'Agency',
        DIVISION: 'Division',
        SERVICE_UNIT: 'Service unit, school, health centre',
      },
      week: { FIVE_DAY: 'Five days', SIX_DAY: 'Six days' },
      level: {
        EXECUTIVE_PRIME: 'Prime executive',
        EXECUTIVE_SENIOR: 'Senior executive',
        EXECUTIVE: 'Executive',
        ADMINISTRATOR: 'Administrator',
        SUPERVISOR: 'Supervisor',
        EXECUTOR: 'Executor',
        FUNCTIONAL: 'Functional',
      },
      edit: 'Edit unit',
      create: 'Add unit',
      facts: 'About the unit',
      below: 'Units below',
      people: 'People of this unit',
      all_people: 'See all people of this unit',
      no_units: 'There is no unit below.',
      empty: 'No units yet',
      empty_body:
        'Add the regional government as the root, then import the staff list: the other units follow from it.',
    },
  },
});

export const UNIT_KINDS = ['GOVERNMENT', 'AGENCY', 'DIVISION', 'SERVICE_UNIT'] as const;
export const WORK_WEEKS = ['FIVE_DAY', 'SIX_DAY'] as const;
