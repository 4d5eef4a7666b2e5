import type { Messages } from '../../kernel/messages.js';

export const periodicMessages = {
  id: {
    'periodic.phase': 'Evaluasi periodik dilaksanakan selama tahun berjalan ({article}).',
    'periodic.span.opensOn': 'Isi hari pertama di dalam periode {from} sampai {to} ({article}).',
    'periodic.span.closesOn': 'Isi hari terakhir paling cepat {to}, paling lama tiga bulan sesudahnya ({article}).',
    'periodic.tooEarly': 'Evaluasi periode ini belum dimulai ({article}).',
    'periodic.organisationFirst':
      'Tetapkan lebih dahulu capaian kinerja organisasi periode ini ({article}). Belum ada: {unit}',
    'periodic.published': 'Hasil periode ini sudah disampaikan dan tidak diubah lagi ({article}).',
    'periodic.nothingRated': 'Belum ada penilaian yang dapat disampaikan ({article}).',
    'periodic.distributionReason':
      'Pola distribusi belum sesuai pada: {units}. Isi alasannya; tidak ada kuota yang dipaksakan ({article}).',
    'periodic.noEarlierResult': 'Belum ada hasil periode sebelumnya ({article}).',
    'periodic.notMoved': 'Hasil periode sebelumnya hanya dipakai bila pegawai berpindah dari unit lain ({article}).',
    'constraint.periodic_round_period': 'Evaluasi periode ini sudah dimulai.',
    'constraint.periodic_evaluation_round_employee': 'Pegawai ini sudah memiliki evaluasi pada periode ini.',
    'constraint.periodic_evaluation_quadrant': 'Predikat harus mengikuti kuadran kedua rating (p.99, 102).',
    'constraint.periodic_evaluation_not_self': 'Tidak seorang pun menilai dirinya sendiri (Ps 1(9)).',
    'constraint.periodic_organisation_result_unit_period': 'Capaian unit ini untuk periode itu sudah ada.',
  },
  en: {
    'periodic.phase': 'Periodic evaluations are carried out during the running year ({article}).',
    'periodic.span.opensOn': 'Give a first day inside the period {from} to {to} ({article}).',
    'periodic.span.closesOn': 'Give a last day from {to} on, at most three months later ({article}).',
    'periodic.tooEarly': 'The evaluation of this period has not begun ({article}).',
    'periodic.organisationFirst':
      'Set what the organisation achieved in this period first ({article}). Missing: {unit}',
    'periodic.published': 'The results of this period were handed over and are not changed any more ({article}).',
    'periodic.nothingRated': 'Nothing is rated that could be handed over ({article}).',
    'periodic.distributionReason':
      'The distribution does not fit the guide in: {units}. Give the reason; no quota is forced ({article}).',
    'periodic.noEarlierResult': 'There is no result of the period before ({article}).',
    'periodic.notMoved': 'The result of the period before counts only for who came from another unit ({article}).',
    'constraint.periodic_round_period': 'The evaluation of this period was opened already.',
    'constraint.periodic_evaluation_round_employee': 'This employee has an evaluation in this period already.',
    'constraint.periodic_evaluation_quadrant': 'The predicate must follow the quadrant of both ratings (p.99, 102).',
    'constraint.periodic_evaluation_not_self': 'Nobody rates himself (Ps 1(9)).',
    'constraint.periodic_organisation_result_unit_period': 'There is a result of this unit for that period already.',
  },
} as const satisfies Messages;
