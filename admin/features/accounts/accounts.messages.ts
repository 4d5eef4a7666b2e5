import { defineMessages } from '../../kernel/messages.js';

export const ROLES = ['PERSONNEL_OFFICER', 'UNIT_OFFICER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYEE'] as const;

export const accountsMessages = defineMessages({
  id: {
    resources: {
      accounts: {
        name: 'Akun |||| Akun',
        fields: {
          q: 'Cari',
          username: 'Nama pengguna',
          name: 'Nama',
          roles: 'Peran',
          role: 'Peran',
          isActive: 'Aktif',
          isDeveloper: 'Pengembang',
          unitIds: 'Unit yang dikelola',
          password: 'Kata sandi',
          employeeId: 'Pegawai',
          updatedAt: 'Terakhir berubah',
        },
      },
    },
    accounts: {
      role: {
        PERSONNEL_OFFICER: 'Petugas kepegawaian',
        UNIT_OFFICER: 'Petugas unit',
        AUDITOR: 'Auditor',
        ADMINISTRATOR: 'Administrator',
        EMPLOYEE: 'Pegawai',
      },
      create: 'Tambah akun',
      edit: 'Ubah akun',
      facts: 'Akun',
      active: 'Aktif',
      inactive: 'Nonaktif',
      edit_question: 'Perubahan mengakhiri semua sesi akun ini.',
      new_password: 'Kata sandi baru (kosongkan bila tidak diubah)',
      own: {
        title: 'Kata sandi saya',
        body: 'Kata sandi baru paling sedikit 12 karakter. Sesi Anda di peranti lain akan berakhir.',
        current: 'Kata sandi sekarang',
        next: 'Kata sandi baru',
        change: 'Ganti kata sandi',
        done: 'Kata sandi sudah diganti.',
      },
    },
  },
  en: {
    resources: {
      accounts: {
        name: 'Account |||| Accounts',
        fields: {
          q: 'Search',
          username: 'User name',
          name: 'Name',
          roles: 'Roles',
          role: 'Role',
          isActive: 'Active',
          isDeveloper: 'Developer',
          unitIds: 'Units worked for',
          password: 'Password',
          employeeId: 'Employee',
          updatedAt: 'Last change',
        },
      },
    },
    accounts: {
      role: {
        PERSONNEL_OFFICER: 'Personnel officer',
        UNIT_OFFICER: 'Unit officer',
        AUDITOR: 'Auditor',
        ADMINISTRATOR: 'Administrator',
        EMPLOYEE: 'Employee',
      },
      create: 'Add account',
      edit: 'Edit account',
      facts: 'Account',
      active: 'Active',
      inactive: 'Inactive',
      edit_question: 'A change ends all sign-ins of this account.',
      new_password: 'New password (leave empty to keep it)',
      own: {
        title: 'My password',
        body: 'A new password has at least 12 characters. Your sign-ins on other devices will end.',
        current: 'Present password',
        next: 'New password',
        change: 'Change password',
        done: 'The password is changed.',
      },
    },
  },
});
