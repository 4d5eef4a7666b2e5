import type { Messages } from '../../kernel/messages.js';

export const peopleMessages = {
  id: {
    'constraint.employee_nip': 'NIP ini sudah terdaftar.',
    'constraint.assignment_no_overlap': 'Masa penempatan bertumpang tindih dengan penempatan lain pegawai ini.',
    'constraint.reporting_line_no_overlap': 'Masa pelaporan bertumpang tindih dengan atasan lain pegawai ini.',
    'unit.unknown': 'Unit ini tidak ada.',
    'position.unknown': 'Jabatan ini tidak ada.',
    'superior.unknown': 'Atasan ini tidak ada.',
    'superior.circle': 'Garis pelaporan menjadi melingkar mulai {date}: {path}.',
    'move.tooEarly': 'Tanggal harus sesudah awal penempatan sekarang ({from}).',
    'grade.unknown': 'Golongan {grade} tidak dikenal untuk jenis pegawai ini.',
  },
  en: {
    'constraint.employee_nip': 'This NIP is registered already.',
    'constraint.assignment_no_overlap': 'The assignment overlaps another one of this employee.',
    'constraint.reporting_line_no_overlap': 'The reporting line overlaps another one of this employee.',
    'unit.unknown': 'There is no such unit.',
    'position.unknown': 'There is no such position.',
    'superior.unknown': 'There is no such superior.',
    'superior.circle': 'The reporting line would run in a circle from {date}: {path}.',
    'move.tooEarly': 'The day must be after the present place began ({from}).',
    'grade.unknown': 'Grade {grade} is not known for this kind of employee.',
  },
} as const satisfies Messages;
