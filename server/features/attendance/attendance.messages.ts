import type { Messages } from '../../kernel/messages.js';

export const attendanceMessages = {
  id: {
    'constraint.attendance_day_employee_day': 'Hari ini sudah tercatat untuk pegawai tersebut.',
    'constraint.discipline_sanction_employee_reference':
      'Keputusan dengan nomor ini sudah tercatat untuk pegawai tersebut.',
    'attendance.sanction.future': 'Tanggal keputusan tidak boleh di masa depan.',
    'attendance.sanction.beforeDecision': 'Hukuman berlaku paling cepat pada hari keputusan ({article}).',
    'attendance.sanction.order': 'Akhir masa berlaku mendahului awalnya.',
    'attendance.sanction.annulled': 'Hukuman ini sudah dibatalkan ({article}).',
    'attendance.sanction.annulledOn': 'Pembatalan harus sesudah keputusan dan tidak di masa depan ({article}).',
    'attendance.month.shape': 'Bulan ditulis TTTT-BB, misalnya 2026-09.',
    'attendance.span.order': 'Hari terakhir mendahului hari pertama.',
    'attendance.span.long': 'Paling banyak {max} hari sekali minta.',
  },
  en: {
    'constraint.attendance_day_employee_day': 'This day is recorded for the employee already.',
    'constraint.discipline_sanction_employee_reference':
      'A decision of this number is recorded for the employee already.',
    'attendance.sanction.future': 'The day of the decision may not lie in the future.',
    'attendance.sanction.beforeDecision':
      'A sanction takes effect on the day of the decision at the earliest ({article}).',
    'attendance.sanction.order': 'The last day lies before the first.',
    'attendance.sanction.annulled': 'This sanction was annulled already ({article}).',
    'attendance.sanction.annulledOn': 'The annulment must follow the decision and not lie in the future ({article}).',
    'attendance.month.shape': 'Write the month as YYYY-MM, such as 2026-09.',
    'attendance.span.order': 'The last day lies before the first.',
    'attendance.span.long': 'At most {max} days at a time.',
  },
} as const satisfies Messages;
