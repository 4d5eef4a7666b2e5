import type { Messages } from '../../kernel/messages.js';

export const documentsMessages = {
  id: {
    'documents.plan.notSigned':
      'Dokumen SKP baru terbit setelah SKP ditandatangani pegawai dan pejabat penilai ({article}).',
    'documents.evaluation.notPublished': 'Dokumen evaluasi baru terbit setelah hasilnya disampaikan ({article}).',
    'documents.evaluator.missing': 'Pejabat penilai atau atasannya belum diketahui ({article}).',
    'documents.emblem.kind': 'Lambang harus berupa gambar PNG atau JPEG, paling besar {kilobytes} kB.',
    'documents.bytes.changed':
      'Isi dokumen {number} yang tersimpan tidak lagi sama dengan yang diterbitkan; dokumen tidak dikeluarkan. Laporkan kepada administrator.',
    'documents.plan.none': 'Belum ada SKP.',
    'documents.result.noPlan':
      'Hasil evaluasi (format C.1) tidak tercetak karena tidak ada SKP yang ditandatangani ({article}).',
    'documents.archive.done': 'Semua dokumen unit sudah terkumpul.',
    'documents.archive.doneWithRest': 'Dokumen unit sudah terkumpul; yang tidak tercetak ada di TIDAK TERCETAK.txt.',
    'documents.archive.PLAN': 'SKP',
    'documents.archive.PERIODIC': 'Evaluasi {period}',
    'documents.archive.EVALUATION': 'Evaluasi tahunan',
    'documents.archive.left': '{name}, {what}: {why}',
    'constraint.issued_document_edition': 'Dokumen ini sedang diterbitkan oleh orang lain. Coba lagi.',
    'constraint.issued_document_number': 'Nomor dokumen sudah terpakai. Coba lagi.',
  },
  en: {
    'documents.plan.notSigned': 'A plan is printed once the employee and the evaluator have signed it ({article}).',
    'documents.evaluation.notPublished': 'An evaluation is printed once its result is with the employee ({article}).',
    'documents.evaluator.missing': 'The evaluator or the superior is not known ({article}).',
    'documents.emblem.kind': 'The emblem must be a PNG or JPEG picture of at most {kilobytes} kB.',
    'documents.bytes.changed':
      'What is stored of document {number} is no longer what was issued; it is not handed out. Tell the administrator.',
    'documents.plan.none': 'There is no plan yet.',
    'documents.result.noPlan': 'The result (form C.1) is not printed because no plan was signed ({article}).',
    'documents.archive.done': 'All documents of the unit are gathered.',
    'documents.archive.doneWithRest':
      'The documents of the unit are gathered; what could not be printed is listed in TIDAK TERCETAK.txt.',
    'documents.archive.PLAN': 'plan',
    'documents.archive.PERIODIC': 'evaluation of {period}',
    'documents.archive.EVALUATION': 'annual evaluation',
    'documents.archive.left': '{name}, {what}: {why}',
    'constraint.issued_document_edition': 'Somebody else is issuing this document. Try again.',
    'constraint.issued_document_number': 'The document number is taken. Try again.',
  },
} as const satisfies Messages;
