import type { Messages } from '../../kernel/messages.js';

export const appointmentMessages = {
  id: {
    'appointment.notForKind': 'Isian ini tidak berlaku untuk jenis ini ({article}).',
    'appointment.samePerson': 'Harus orang lain ({article}).',
    'appointment.forNobody': 'Sebutkan pegawainya, atau kosongkan untuk semua ({article}).',
    'appointment.order': 'Hari terakhir tidak boleh sebelum hari pertama.',
    'appointment.unknownEmployee': 'Pegawai ini tidak ada.',
    'constraint.appointment_no_overlap': 'Masa yang sama sudah dicatat untuk pegawai ini.',
    'constraint.appointment_order': 'Hari terakhir tidak boleh sebelum hari pertama.',
    'constraint.appointment_one_region_head': 'Pada masa itu sudah ada kepala daerah lain.',
  },
  en: {
    'appointment.notForKind': 'This does not belong to this kind ({article}).',
    'appointment.samePerson': 'This must be somebody else ({article}).',
    'appointment.forNobody': 'Name the employees, or leave it empty for all ({article}).',
    'appointment.order': 'The last day must not lie before the first.',
    'appointment.unknownEmployee': 'There is no such employee.',
    'constraint.appointment_no_overlap': 'The same is recorded for this employee in that time already.',
    'constraint.appointment_order': 'The last day must not lie before the first.',
    'constraint.appointment_one_region_head': 'There is another head of the region in that time.',
  },
} as const satisfies Messages;
