import { defineMessages } from '../../kernel/messages.js';

export const resultsMessages = defineMessages({
  id: {
    results: {
      title: 'Hasil saya',
      empty: 'Belum ada hasil yang disampaikan',
      empty_body: 'Setelah periode evaluasi disampaikan, predikat, bukti dukung dan umpan balik Anda tampil di sini.',
      open: 'Lihat selengkapnya',
      acknowledge: 'Nyatakan telah menerima',
      acknowledge_question:
        'Anda menyatakan telah menerima hasil evaluasi ini. Keberatan tetap dapat diajukan dalam 14 hari kerja sejak diterima.',
      waiting: 'Menunggu pernyataan penerimaan Anda',
      received: 'Diterima %{day}',
      technical: 'Akun ini bukan akun pegawai.',
      more: 'Berkas dan tindak lanjut',
      issuedDocuments: 'Dokumen saya',
      followUps: 'Tindak lanjut saya',
    },
  },
  en: {
    results: {
      title: 'My results',
      empty: 'No published results yet',
      empty_body: 'Once a cycle is published, your predicate, evidence and feedback appear here.',
      open: 'See everything',
      acknowledge: 'Acknowledge',
      acknowledge_question:
        'You state that you have received this result. An objection can still be filed within 14 working days of receipt.',
      waiting: 'Waits for your acknowledgement',
      received: 'Received %{day}',
      technical: 'This account belongs to no employee.',
      more: 'Documents and follow-ups',
      issuedDocuments: 'My documents',
      followUps: 'My follow-ups',
    },
  },
});
