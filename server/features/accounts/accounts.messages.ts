import type { Messages } from '../../kernel/messages.js';

export const accountsMessages = {
  id: {
    'signIn.refused': 'Nama pengguna atau kata sandi tidak benar.',
    'password.short': 'Kata sandi paling sedikit {min} karakter.',
    'password.long': 'Kata sandi paling banyak {max} karakter.',
    'password.common': 'Kata sandi ini terlalu umum.',
    'password.obvious': 'Kata sandi tidak boleh sama dengan nama atau NIP.',
    'constraint.account_username': 'Nama pengguna ini sudah dipakai.',
    'constraint.account_employee': 'Pegawai ini sudah memiliki akun.',
  },
  en: {
    'signIn.refused': 'User name or password is not right.',
    'password.short': 'A password has at least {min} characters.',
    'password.long': 'A password has at most {max} characters.',
    'password.common': 'This password is too common.',
    'password.obvious': 'A password must not equal the name or NIP.',
    'constraint.account_username': 'This user name is taken.',
    'constraint.account_employee': 'This employee has an account already.',
  },
} as const satisfies Messages;
