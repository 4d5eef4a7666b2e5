import type { Messages } from '../../kernel/messages.js';

export const peopleMessages = {
  id: {
    'constraint.employee_nip': 'NIP ini sudah terdaftar.',
    'constraint.assignment_no_overlap': 'Masa penempatan bertumpang tindih dengan penempatan lain pegawai ini.',
    'constraint.reporting_line_no_overlap': 'Masa pelaporan bertumpang tindih dengan atasan lain pegawai ini.',
  },
  en: {
    'constraint.employee_nip': 'This NIP is registered already.',
    'constraint.assignment_no_overlap': 'The assignment overlaps another one of this employee.',
    'constraint.reporting_line_no_overlap': 'The reporting line overlaps another one of this employee.',
  },
} as const satisfies Messages;
