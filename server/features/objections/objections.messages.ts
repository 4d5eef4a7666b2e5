import type { Messages } from '../../kernel/messages.js';

export const objectionsMessages = {
  id: {
    'objection.notOwn':
      'Hanya pegawai yang dinilai yang mengajukan atau mencabut keberatan atas hasilnya sendiri ({article}).',
    'objection.notEvaluator': 'Hanya pejabat penilai kinerja yang memberi penjelasan ({article}).',
    'objection.notSuperior': 'Hanya atasan pejabat penilai kinerja yang memeriksa dan memutus keberatan ({article}).',
    'objection.phase':
      'Keberatan hanya dapat diajukan atas hasil yang sudah disampaikan selama periode belum ditutup ({article}).',
    'objection.noSuperior':
      'Tidak ada atasan pejabat penilai yang memutus keberatan; hubungi pengelola kepegawaian ({article}).',
    'objection.over': 'Keberatan ini sudah selesai ({article}).',
    'objection.notHeard': 'Kedua belah pihak belum dimintai penjelasan ({article}).',
    'objection.heard': 'Kedua belah pihak sudah dimintai penjelasan ({article}).',
    'objection.explained': 'Pejabat penilai sudah memberi penjelasan ({article}).',
    'objection.heldOn': 'Tanggal pemeriksaan harus antara {from} dan {to} ({article}).',
    'objection.upholds': 'Keputusan menguatkan tidak mengubah rating dan rekomendasi ({article}).',
    'objection.evidence.one': 'Isi salah satu: berkas atau tautan.',
    'objection.evidence.link': 'Tautan harus http atau https.',
    'objection.evidence.file': 'Berkas tidak ditemukan di antara unggahan Anda.',
    'objection.refused.NOT_RECEIVED_YET': 'Dokumen evaluasi belum diterima ({article}).',
    'objection.refused.FILED_BEFORE_RECEIPT': 'Keberatan tidak dapat diajukan sebelum dokumen diterima ({article}).',
    'objection.refused.TOO_LATE': 'Tenggat keberatan sudah lewat; hari terakhir {lastDay} ({article}).',
    'objection.refused.NO_REASONS': 'Keberatan harus disertai alasan ({article}).',
    'objection.refused.ALREADY_FILED': 'Keberatan atas hasil ini sudah diajukan ({article}).',
    'objection.refused.FINAL_AFTER_DEFAULT':
      'Hasil yang ditetapkan atasan pejabat penilai karena pejabat penilai lalai bersifat final ({article}).',
    'objection.refused.FINAL_BY_REGION_HEAD': 'Hasil yang ditetapkan kepala daerah bersifat final ({article}).',
    'objections.refused.ACTOR':
      'Hanya atasan pejabat penilai kinerja yang memeriksa dan memutus keberatan ({article}).',
    'objections.refused.NO_SUCH_MOVE': 'Keberatan ini tidak dapat berpindah ke keadaan itu ({article}).',
    'objections.refused.EMPLOYEE_EXPLAINED': 'Penjelasan pegawai harus dicatat ({article}).',
    'objections.refused.EVALUATOR_EXPLAINED': 'Penjelasan pejabat penilai harus dicatat ({article}).',
    'objections.refused.REASON_GIVEN': 'Keputusan harus disertai alasan ({article}).',
    'objections.refused.RESULT_DIFFERS': 'Keputusan mengubah harus menetapkan rating yang berbeda ({article}).',
    'objections.refused.NEW_RECOMMENDATION':
      'Keputusan mengubah harus disertai rekomendasi baru, Format D.1.3 ({article}).',
    'constraint.objection_once': 'Keberatan atas hasil ini sudah diajukan (Ps 29).',
    'constraint.objection_changed': 'Keputusan mengubah memerlukan rating dan rekomendasi baru (p.117 B.5, 118 B.7).',
    'constraint.evaluation_revision_edition': 'Versi hasil ini sudah disimpan. Muat ulang lalu coba lagi.',
  },
  en: {
    'objection.notOwn': 'Only whoever is evaluated files or withdraws an objection to the own result ({article}).',
    'objection.notEvaluator': 'Only the evaluator explains ({article}).',
    'objection.notSuperior': 'Only the evaluator’s superior hears and decides the objection ({article}).',
    'objection.phase':
      'An objection can be filed only against a published result while the cycle is not closed ({article}).',
    'objection.noSuperior': 'There is no evaluator’s superior to decide; ask the personnel unit ({article}).',
    'objection.over': 'This objection is over ({article}).',
    'objection.notHeard': 'Both sides have not been asked yet ({article}).',
    'objection.heard': 'Both sides have been asked already ({article}).',
    'objection.explained': 'The evaluator has explained already ({article}).',
    'objection.heldOn': 'The day of the hearing must lie between {from} and {to} ({article}).',
    'objection.upholds': 'A decision to uphold changes neither ratings nor recommendation ({article}).',
    'objection.evidence.one': 'Give either a file or a link.',
    'objection.evidence.link': 'A link must be http or https.',
    'objection.evidence.file': 'No such file among your uploads.',
    'objection.refused.NOT_RECEIVED_YET': 'The evaluation document has not been received ({article}).',
    'objection.refused.FILED_BEFORE_RECEIPT':
      'An objection cannot be filed before the document is received ({article}).',
    'objection.refused.TOO_LATE': 'The time to object is over; the last day was {lastDay} ({article}).',
    'objection.refused.NO_REASONS': 'An objection needs its reasons ({article}).',
    'objection.refused.ALREADY_FILED': 'An objection to this result was filed already ({article}).',
    'objection.refused.FINAL_AFTER_DEFAULT':
      'A result set by the superior after the evaluator’s default is final ({article}).',
    'objection.refused.FINAL_BY_REGION_HEAD': 'A result set by the head of the region is final ({article}).',
    'objections.refused.ACTOR': 'Only the evaluator’s superior hears and decides the objection ({article}).',
    'objections.refused.NO_SUCH_MOVE': 'This objection cannot move to that state ({article}).',
    'objections.refused.EMPLOYEE_EXPLAINED': 'The employee’s explanation must be recorded ({article}).',
    'objections.refused.EVALUATOR_EXPLAINED': 'The evaluator’s explanation must be recorded ({article}).',
    'objections.refused.REASON_GIVEN': 'A decision needs its reason ({article}).',
    'objections.refused.RESULT_DIFFERS': 'A decision to change must set different ratings ({article}).',
    'objections.refused.NEW_RECOMMENDATION':
      'A decision to change needs the new recommendation, form D.1.3 ({article}).',
    'constraint.objection_once': 'An objection to this result was filed already (Ps 29).',
    'constraint.objection_changed': 'A decision to change needs new ratings and a recommendation (p.117 B.5, 118 B.7).',
    'constraint.evaluation_revision_edition': 'This edition is stored already. Reload and try again.',
  },
} as const satisfies Messages;
