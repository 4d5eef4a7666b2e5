import type { Messages } from '../../kernel/messages.js';

export const givenMessages = {
  id: {
    'constraint.feedback_rhythm_once': 'Selang waktu baru saja diusulkan; muat ulang lalu coba lagi.',
    'given.rhythm.nothing': 'Tidak ada usulan pihak lain yang dapat disetujui ({article}).',
    'constraint.given_feedback_self': 'Umpan balik tidak dapat diberikan kepada diri sendiri.',
    'feedback.given.self': 'Umpan balik tidak dapat diberikan kepada diri sendiri ({article}).',
    'feedback.given.praiseOnly': 'Hanya apresiasi yang dapat dibagikan kepada unit.',
    'feedback.given.unknown': 'Pegawai ini tidak ada.',
    'feedback.given.oneMatter': 'Pilih satu: hasil kerja atau nilai ({article}).',
    'feedback.given.onRecord':
      'Umpan balik atas hasil kerja atau nilai dicetak pada hasil evaluasi; pilih pembaca selain hanya berdua ({article}).',
    'feedback.given.result': 'Hasil kerja ini tidak ada dalam SKP yang dapat Anda baca ({article}).',
    'constraint.given_feedback_record':
      'Umpan balik atas hasil kerja atau nilai dicetak pada hasil evaluasi; pilih satu hal dan pembaca selain hanya berdua.',
    'constraint.feedback_ask_self': 'Umpan balik tidak dapat diminta dari diri sendiri.',
    'feedback.ask.tooMany': 'Sudah ada {most} permintaan yang belum dijawab; tunggu jawabannya dahulu ({article}).',
    'feedback.ask.twice': 'Rekan ini sudah Anda minta dan belum menjawab.',
    'feedback.ask.over': 'Permintaan ini sudah dijawab atau ditolak ({article}).',
    'feedback.ask.receiver': 'Jawaban harus ditujukan kepada yang meminta.',
    'feedback.journal.future': 'Tanggal catatan tidak boleh di masa depan.',
  },
  en: {
    'constraint.feedback_rhythm_once': 'The interval was proposed at the same moment; reload and try again.',
    'given.rhythm.nothing': 'The other side has proposed nothing to agree to ({article}).',
    'constraint.given_feedback_self': 'Feedback cannot be given to oneself.',
    'feedback.given.self': 'Feedback cannot be given to oneself ({article}).',
    'feedback.given.praiseOnly': 'Only praise can be shared with a unit.',
    'feedback.given.unknown': 'There is no such employee.',
    'feedback.given.oneMatter': 'Choose one: a result or a value ({article}).',
    'feedback.given.onRecord':
      'Feedback about a result or a value is printed on the evaluation result; choose more readers than the two of you ({article}).',
    'feedback.given.result': 'This result is in no plan you may read ({article}).',
    'constraint.given_feedback_record':
      'Feedback about a result or a value is printed on the evaluation result; choose one matter, and more readers than two.',
    'constraint.feedback_ask_self': 'You cannot ask yourself for feedback.',
    'feedback.ask.tooMany': 'You have {most} open requests; wait for an answer first ({article}).',
    'feedback.ask.twice': 'You have asked this colleague already and wait for an answer.',
    'feedback.ask.over': 'This request has been answered or declined ({article}).',
    'feedback.ask.receiver': 'The answer must go to the one who asked.',
    'feedback.journal.future': 'The day of a note cannot lie in the future.',
  },
} as const satisfies Messages;
