import type { Messages } from '../../kernel/messages.js';

export const outsideMessages = {
  id: {
    'constraint.outside_ask_matter': 'Pilih satu: hasil kerja atau nilai.',
    'given.outside.subject':
      'Umpan balik pihak lain dapat diminta tentang diri sendiri, pegawai yang Anda pimpin, atau pegawai unit yang Anda kelola ({article}).',
    'given.outside.due': 'Batas waktu harus antara hari ini dan {last} ({article}).',
    'given.outside.twice': 'Alamat ini sudah diminta tentang pegawai yang sama dan belum menjawab.',
    'given.outside.tooMany':
      'Sudah ada {most} permintaan tentang pegawai ini yang belum dijawab; tunggu atau tarik dahulu ({article}).',
    'given.outside.over': 'Permintaan ini sudah dijawab, ditolak, ditarik, atau lewat waktunya ({article}).',
    'given.outside.recorder':
      'Umpan balik yang diterima dicatat oleh pimpinan langsung, atau oleh pegawai itu sendiri dengan konfirmasi pimpinan ({article}).',
    'given.outside.future': 'Hari diterimanya umpan balik tidak boleh di masa depan ({article}).',
    'given.outside.evidence':
      'Umpan balik tidak langsung (surat, survei, pengaduan) disertai bukti: berkas atau tautan ({article}).',
    'given.outside.leaderOnly': 'Hanya pimpinan langsung yang mengonfirmasi catatan ini ({article}).',
    'given.outside.decided': 'Catatan ini sudah diputuskan ({article}).',
    'mail.outsideWord.subject': 'Permintaan umpan balik',
    'mail.outsideWord.text':
      'Sebuah instansi pemerintah meminta umpan balik Anda atas pekerjaan seorang pegawainya. Halaman tautan ini menjelaskan siapa yang membacanya. Tautan hanya untuk Anda dan berlaku untuk satu jawaban; jangan diteruskan.',
    'mail.outsideReminder.subject': 'Pengingat: permintaan umpan balik',
    'mail.outsideReminder.text':
      'Umpan balik Anda masih ditunggu dan waktunya hampir habis. Tautan ini menggantikan tautan dalam surat sebelumnya.',
    'given.page.title': 'Umpan balik untuk pegawai',
    'given.page.asks': '{asker} meminta umpan balik Anda sebagai {capacity}:',
    'given.page.aboutResult': 'Tentang hasil kerja: {text}',
    'given.page.aboutValue': 'Tentang nilai perilaku kerja: {value}',
    'given.page.readersTitle': 'Siapa yang membacanya',
    'given.page.readers': 'Jawaban Anda dibaca oleh {name} dan pimpinannya.',
    'given.page.printed':
      'Jawaban itu juga dicetak pada dokumen hasil evaluasi kinerjanya, diawali “{capacity}:”, dan dibaca oleh mereka yang memeriksa dokumen itu.',
    'given.page.notPrinted': 'Jawaban itu tidak dicetak pada dokumen hasil evaluasi kinerjanya.',
    'given.page.nameRule':
      'Nama Anda hanya disertakan bila Anda menyetujuinya di bawah. {asker} tahu bahwa Anda yang diminta; ini bukan penilaian 360° tanpa nama.',
    'given.page.due': 'Paling lambat {day}.',
    'given.page.problems': 'Belum terkirim: {count} isian perlu diperiksa.',
    'given.page.tone': 'Menurut Anda',
    'given.page.tone.APPRECIATION': 'Sudah baik, pertahankan',
    'given.page.tone.SUGGESTION': 'Ada yang perlu diperbaiki',
    'given.page.toneMissing': 'Pilih salah satu.',
    'given.page.text': 'Ceritakan dengan kata-kata Anda (boleh kosong bila sudah baik)',
    'given.page.textMissing': 'Tuliskan apa yang perlu diperbaiki.',
    'given.page.textLong': 'Paling banyak 2.000 huruf.',
    'given.page.url': 'Tautan bukti, misalnya foto atau ulasan (boleh kosong)',
    'given.page.urlWrong': 'Tautan harus diawali http:// atau https://.',
    'given.page.proof': 'Bukti dari pemberi umpan balik',
    'given.page.agrees': 'Sertakan nama saya: {capacity} ({person})',
    'given.page.final': 'Jawaban yang terkirim tidak dapat diubah.',
    'given.page.send': 'Kirim umpan balik',
    'given.page.decline': 'Saya tidak ingin menjawab',
    'given.page.declineNote': 'Tidak perlu alasan. Nama dan alamat Anda lalu dihapus.',
    'given.page.declineNow': 'Tolak permintaan',
    'given.page.state.ANSWERED':
      'Terima kasih, umpan balik Anda sudah diterima pada {day}. Nomor tanda terima: {receipt}. Tautan ini sudah dipakai; isinya tidak ditampilkan lagi dan alamat surel Anda sudah dihapus.',
    'given.page.state.DECLINED':
      'Permintaan ini sudah Anda tolak pada {day}. Nama dan alamat Anda sudah dihapus. Terima kasih atas pemberitahuannya.',
    'given.page.state.WITHDRAWN':
      'Permintaan ini sudah ditarik oleh yang meminta; Anda tidak perlu menjawab. Nama dan alamat Anda sudah dihapus.',
    'given.page.state.EXPIRED':
      'Tautan ini berlaku sampai {due} dan tidak dapat dipakai lagi. Terima kasih atas waktu Anda.',
  },
  en: {
    'constraint.outside_ask_matter': 'Choose one: a result or a value.',
    'given.outside.subject':
      'People outside can be asked about yourself, those who report to you, or employees of units you work for ({article}).',
    'given.outside.due': 'The deadline must lie between today and {last} ({article}).',
    'given.outside.twice': 'This address is asked about the same employee already and has not answered.',
    'given.outside.tooMany':
      '{most} requests about this employee are open already; wait, or withdraw some first ({article}).',
    'given.outside.over': 'This request has been answered, declined, withdrawn or has expired ({article}).',
    'given.outside.recorder':
      'Feedback received is recorded by the direct superior, or by the employee with the superior’s confirmation ({article}).',
    'given.outside.future': 'The day the feedback was received cannot lie in the future ({article}).',
    'given.outside.evidence':
      'Indirect feedback (a letter, a survey, a complaint) comes with evidence: a file or a link ({article}).',
    'given.outside.leaderOnly': 'Only the direct superior confirms this record ({article}).',
    'given.outside.decided': 'This record has been decided already ({article}).',
    'mail.outsideWord.subject': 'A request for feedback',
    'mail.outsideWord.text':
      'A government office asks for your feedback on the work of one of its employees. The page behind this link tells who will read it. The link is yours alone and serves one answer; do not pass it on.',
    'mail.outsideReminder.subject': 'Reminder: a request for feedback',
    'mail.outsideReminder.text':
      'Your feedback is still awaited and time is nearly over. This link replaces the one in the earlier mail.',
    'given.page.title': 'Feedback for an employee',
    'given.page.asks': '{asker} asks for your feedback as {capacity}:',
    'given.page.aboutResult': 'About this result: {text}',
    'given.page.aboutValue': 'About this value of work behaviour: {value}',
    'given.page.readersTitle': 'Who will read it',
    'given.page.readers': 'Your answer is read by {name} and the superior.',
    'given.page.printed':
      'It is also printed on the employee’s evaluation result, begun by “{capacity}:”, and read by those who check that document.',
    'given.page.notPrinted': 'It is not printed on the employee’s evaluation result.',
    'given.page.nameRule':
      'Your name goes with it only if you agree below. {asker} knows that you were asked; this is not the anonymous 360°.',
    'given.page.due': 'Due {day}.',
    'given.page.problems': 'Not sent yet: {count} fields want a look.',
    'given.page.tone': 'In your view',
    'given.page.tone.APPRECIATION': 'Good, keep it up',
    'given.page.tone.SUGGESTION': 'Something should get better',
    'given.page.toneMissing': 'Choose one.',
    'given.page.text': 'Tell it in your own words (may stay empty if it is good)',
    'given.page.textMissing': 'Write what should get better.',
    'given.page.textLong': 'At most 2,000 characters.',
    'given.page.url': 'Link to evidence, such as a picture or a review (may stay empty)',
    'given.page.urlWrong': 'A link must begin with http:// or https://.',
    'given.page.proof': 'Evidence from the giver',
    'given.page.agrees': 'Give my name: {capacity} ({person})',
    'given.page.final': 'An answer that was sent cannot be changed.',
    'given.page.send': 'Send feedback',
    'given.page.decline': 'I do not wish to answer',
    'given.page.declineNote': 'No reason is needed. Your name and address are then erased.',
    'given.page.declineNow': 'Decline',
    'given.page.state.ANSWERED':
      'Thank you, your feedback was received on {day}. Receipt number: {receipt}. This link is used up; what you wrote is not shown again, and your mail address is erased.',
    'given.page.state.DECLINED':
      'You declined this request on {day}. Your name and address are erased. Thank you for telling us.',
    'given.page.state.WITHDRAWN':
      'Those who asked have taken this request back; there is nothing to answer. Your name and address are erased.',
    'given.page.state.EXPIRED': 'This link was good until {due} and can no longer be used. Thank you for your time.',
  },
} as const satisfies Messages;
