import type { Messages } from '../../kernel/messages.js';

export const cyclesMessages = {
  id: {
    'constraint.evaluation_cycle_year_name': 'Tahun ini sudah mempunyai periode evaluasi dengan nama itu.',
    'constraint.evaluation_cycle_no_overlap': 'Periode evaluasi bertumpang tindih dengan periode lain.',
    'constraint.phase_window_order': 'Tenggat mendahului hari pembukaan.',
    'constraint.phase_extension_cycle_phase_employee':
      'Pegawai ini sudah mendapat perpanjangan pada tahap itu. Muat ulang untuk mengubahnya.',
    'cycles.dates.order': 'Hari terakhir mendahului hari pertama.',
    'cycles.dates.outsideYear': 'Tanggal harus di dalam tahun {year}.',
    'cycles.dates.overlap': 'Bertumpang tindih dengan "{name}" ({from} s.d. {to}).',
    'cycles.ruleSet.unknown': 'Kumpulan aturan indeks ini tidak ada.',
    'cycles.onlyDrafted':
      'Periode yang sudah dibuka tidak diubah lagi: rancangan dan populasinya dibekukan ({article}).',
    'cycles.closed': 'Periode ini sudah ditutup ({article}).',
    'cycles.populationFixed': 'Populasi hanya disesuaikan sesudah pembukaan dan sebelum hasil diumumkan ({article}).',
    'cycles.noExtension': 'Perpanjangan hanya diberikan selama periode berjalan ({article}).',
    'cycles.extension.notLater': 'Perpanjangan harus sesudah tenggat umum {closesOn}.',
    'cycles.extension.notInCycle': 'Pegawai ini tidak ada dalam populasi periode.',
    'cycles.window.order': 'Tenggat mendahului hari pembukaan.',
    'cycles.window.beyondLaw':
      'Batas menurut peraturan adalah {lastDay} ({article}); sebutkan surat edaran atau perintah yang memperpanjangnya.',
    'cycles.window.noWindow': 'Tahap ini tidak mempunyai jadwal.',
    'cycles.weight.total': 'Jumlah bobot {total} persen, seharusnya tepat 100.',
    'cycles.weight.range': 'Bobot harus lebih dari 0 dan paling banyak 100 persen.',
    'cycles.weight.twoDecimals': 'Bobot paling banyak dua angka di belakang koma.',
    'cycles.weight.twice': 'Kelompok ini tertulis lebih dari sekali.',
    'cycles.threshold.range': 'Ambang anonimitas harus antara {min} dan {max}.',
    'cycles.textThreshold.range': 'Ambang komentar harus antara {min} dan {max}.',
    'cycles.group.range': 'Jumlah penilai harus antara 1 dan {max}.',
    'cycles.group.order': 'Jumlah paling sedikit melebihi jumlah paling banyak.',
    'cycles.group.belowThreshold': 'Penilai kelompok anonim paling banyak harus mencapai ambang {threshold}.',
    'cycles.group.selfWeight': 'Penilaian diri sendiri tidak diberi bobot.',
    'cycles.group.twice': 'Kelompok ini tertulis lebih dari sekali.',
    'cycles.group.noWeight': 'Beri bobot paling sedikit satu kelompok.',
    'constraint.feedback_design_frozen':
      'Sudah ada yang menjawab: rancangan dan pertanyaan umpan balik tidak berubah lagi.',
    'cycles.questions.missing': 'Pilih versi bank pertanyaan yang sudah terbit.',
    'cycles.questions.nothingFor.SUPERIOR':
      'Versi ini tidak menanyakan apa pun kepada pimpinan. Pilih versi lain, atau hapus kelompoknya.',
    'cycles.questions.nothingFor.PEER':
      'Versi ini tidak menanyakan apa pun kepada rekan setingkat. Pilih versi lain, atau hapus kelompoknya.',
    'cycles.questions.nothingFor.SUBORDINATE':
      'Versi ini tidak menanyakan apa pun kepada bawahan. Pilih versi lain, atau hapus kelompoknya.',
    'cycles.questions.nothingFor.SELF':
      'Versi ini tidak menanyakan apa pun kepada diri sendiri. Pilih versi lain, atau hapus kelompoknya.',
    'cycles.questions.nothingFor.OTHER':
      'Versi ini tidak menanyakan apa pun kepada pihak lain. Pilih versi lain, atau hapus kelompoknya.',
    'cycles.questions.noFeedback': 'Periode ini tanpa umpan balik 360°. Tambahkan kelompok penilai dahulu ({article}).',
    'cycles.questions.frozen':
      'Pertanyaan tidak diganti lagi: sudah ada yang mulai menjawab, atau pengumpulan sudah selesai. Versi baru dipakai periode berikutnya ({article}).',
    'cycles.refused.ROLE': 'Hanya petugas kepegawaian yang memindahkan tahap ({article}).',
    'cycles.refused.NO_SUCH_MOVE': 'Tahap ini tidak dapat dicapai dari tahap sekarang ({article}).',
    'cycles.refused.TEMPLATE_VALID': 'Rancangan umpan balik belum benar ({article}).',
    'cycles.refused.POPULATION_NOT_EMPTY': 'Belum ada pegawai yang dievaluasi ({article}).',
    'cycles.refused.NO_OVERLAPPING_CYCLE': 'Ada periode lain yang bertumpang tindih ({article}).',
    'cycles.refused.NO_PLAN_YET': 'Sudah ada SKP; pembukaan tidak dapat ditarik ({article}).',
    'cycles.refused.PLANNING_OVER_OR_ALL_PLANS_SIGNED':
      'Tenggat perencanaan belum lewat dan belum semua SKP ditandatangani ({article}).',
    'cycles.refused.FEEDBACK_IN_TEMPLATE': 'Periode ini dirancang tanpa umpan balik 360° ({article}).',
    'cycles.refused.NO_FEEDBACK_IN_TEMPLATE':
      'Periode ini memakai umpan balik 360°; buka dahulu tahap umpan balik ({article}).',
    'cycles.refused.RATERS_ASSIGNED': 'Pemberi umpan balik belum ditetapkan ({article}).',
    'cycles.refused.FEEDBACK_OVER_OR_ALL_ANSWERED':
      'Tenggat umpan balik belum lewat dan belum semua menjawab ({article}).',
    'cycles.refused.ORGANISATION_PREDICATES_KNOWN': 'Capaian kinerja organisasi belum lengkap ({article}).',
    'cycles.refused.RATING_OVER_OR_ALL_RATED':
      'Tenggat penilaian belum lewat dan belum semua pegawai dinilai ({article}).',
    'cycles.refused.ALL_EVALUATIONS_SIGNED': 'Belum semua evaluasi ditandatangani ({article}).',
    'cycles.refused.DISTRIBUTION_WARNINGS_EXPLAINED':
      'Ada peringatan pola distribusi yang belum diberi alasan ({article}).',
    'cycles.refused.REASON_GIVEN': 'Isi alasannya ({article}).',
    'cycles.refused.OBJECTION_WINDOWS_OVER': 'Masa keberatan belum lewat ({article}).',
    'cycles.refused.NO_OPEN_OBJECTION': 'Masih ada keberatan yang belum diputuskan ({article}).',
  },
  en: {
    'constraint.evaluation_cycle_year_name': 'This year already has a cycle of that name.',
    'constraint.evaluation_cycle_no_overlap': 'The cycle overlaps another one.',
    'constraint.phase_window_order': 'The deadline lies before the opening.',
    'constraint.phase_extension_cycle_phase_employee':
      'This employee has an extension in that phase. Reload to change it.',
    'cycles.dates.order': 'The last day lies before the first.',
    'cycles.dates.outsideYear': 'The day must lie in {year}.',
    'cycles.dates.overlap': 'Overlaps "{name}" ({from} to {to}).',
    'cycles.ruleSet.unknown': 'There is no such rule set for an index.',
    'cycles.onlyDrafted': 'An opened cycle does not change: its design and population are frozen ({article}).',
    'cycles.closed': 'This cycle is closed ({article}).',
    'cycles.populationFixed':
      'The population is only adjusted after the opening and before the publication ({article}).',
    'cycles.noExtension': 'Extensions are given only while a cycle runs ({article}).',
    'cycles.extension.notLater': 'An extension must end after everybody’s deadline, {closesOn}.',
    'cycles.extension.notInCycle': 'This employee is not in the population.',
    'cycles.window.order': 'The deadline lies before the opening.',
    'cycles.window.beyondLaw':
      'The law’s last day is {lastDay} ({article}); name the circular or order that extends it.',
    'cycles.window.noWindow': 'This phase has no window.',
    'cycles.weight.total': 'The weights total {total} percent; they must total exactly 100.',
    'cycles.weight.range': 'A weight must be above 0 and at most 100 percent.',
    'cycles.weight.twoDecimals': 'A weight has at most two decimals.',
    'cycles.weight.twice': 'This group is listed more than once.',
    'cycles.threshold.range': 'The anonymity threshold must be between {min} and {max}.',
    'cycles.textThreshold.range': 'The threshold for comments must be between {min} and {max}.',
    'cycles.group.range': 'The number of raters must be between 1 and {max}.',
    'cycles.group.order': 'The fewest are more than the most.',
    'cycles.group.belowThreshold': 'An anonymous group must allow at least {threshold} raters.',
    'cycles.group.selfWeight': 'A self-rating has no weight.',
    'cycles.group.twice': 'This group is listed more than once.',
    'cycles.group.noWeight': 'Give at least one group a weight.',
    'constraint.feedback_design_frozen':
      'Somebody has answered: design and questions of the feedback do not change any more.',
    'cycles.questions.missing': 'Choose a published version of a question bank.',
    'cycles.questions.nothingFor.SUPERIOR':
      'This version asks nothing of superiors. Choose another version, or remove the group.',
    'cycles.questions.nothingFor.PEER':
      'This version asks nothing of peers. Choose another version, or remove the group.',
    'cycles.questions.nothingFor.SUBORDINATE':
      'This version asks nothing of subordinates. Choose another version, or remove the group.',
    'cycles.questions.nothingFor.SELF':
      'This version asks nothing of the ratee. Choose another version, or remove the group.',
    'cycles.questions.nothingFor.OTHER':
      'This version asks nothing of others. Choose another version, or remove the group.',
    'cycles.questions.noFeedback': 'This cycle has no feedback. Add groups of raters first ({article}).',
    'cycles.questions.frozen':
      'The questions stay: somebody has begun to answer, or collecting is over. A new version is for the next cycle ({article}).',
    'cycles.refused.ROLE': 'Only personnel officers move phases ({article}).',
    'cycles.refused.NO_SUCH_MOVE': 'This phase cannot be reached from the present one ({article}).',
    'cycles.refused.TEMPLATE_VALID': 'The design of the feedback is not right yet ({article}).',
    'cycles.refused.POPULATION_NOT_EMPTY': 'There is nobody to evaluate ({article}).',
    'cycles.refused.NO_OVERLAPPING_CYCLE': 'Another cycle overlaps this one ({article}).',
    'cycles.refused.NO_PLAN_YET': 'There are plans already; the opening cannot be withdrawn ({article}).',
    'cycles.refused.PLANNING_OVER_OR_ALL_PLANS_SIGNED':
      'The deadline of planning has not passed and not all plans are signed ({article}).',
    'cycles.refused.FEEDBACK_IN_TEMPLATE': 'This cycle was designed without feedback ({article}).',
    'cycles.refused.NO_FEEDBACK_IN_TEMPLATE': 'This cycle uses feedback; open the feedback phase first ({article}).',
    'cycles.refused.RATERS_ASSIGNED': 'Raters have not been assigned ({article}).',
    'cycles.refused.FEEDBACK_OVER_OR_ALL_ANSWERED':
      'The deadline of feedback has not passed and not everybody has answered ({article}).',
    'cycles.refused.ORGANISATION_PREDICATES_KNOWN': 'Results of organisations are not complete ({article}).',
    'cycles.refused.RATING_OVER_OR_ALL_RATED':
      'The deadline of rating has not passed and not everybody is rated ({article}).',
    'cycles.refused.ALL_EVALUATIONS_SIGNED': 'Not all evaluations are signed ({article}).',
    'cycles.refused.DISTRIBUTION_WARNINGS_EXPLAINED': 'Some distribution warnings have no reason yet ({article}).',
    'cycles.refused.REASON_GIVEN': 'Give a reason ({article}).',
    'cycles.refused.OBJECTION_WINDOWS_OVER': 'The time for objections has not passed ({article}).',
    'cycles.refused.NO_OPEN_OBJECTION': 'Some objections are not decided yet ({article}).',
  },
} as const satisfies Messages;
