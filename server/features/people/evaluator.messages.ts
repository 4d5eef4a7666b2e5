import type { Messages } from '../../kernel/messages.js';

/** Sentences that explain who evaluates whom; `{name}` is an official. */
export const evaluatorMessages = {
  id: {
    'evaluator.rule.LINE': 'Atasan langsung menurut garis pelaporan.',
    'evaluator.rule.REGION_HEAD': 'Dinilai oleh kepala daerah.',
    'evaluator.rule.PLT': 'Bertugas sebagai Plt.: dinilai oleh pimpinan tempat tugas Plt. dilaporkan.',
    'evaluator.rule.SECONDMENT':
      'Diperbantukan/dipekerjakan: pejabat penilai instansi induk atau pejabat yang ditunjuk.',
    'evaluator.rule.STUDY': 'Tugas belajar: pejabat penilai instansi induk.',
    'evaluator.rule.DELEGATION': 'Pejabat yang menerima pendelegasian kewenangan menilai.',
    'evaluator.rule.ACTING': 'Plt./Plh. dengan pendelegasian kewenangan menilai.',
    'evaluator.rule.NEXT_SUPERIOR': 'Pejabat penilai berhalangan tetap: atasan berikutnya secara berjenjang.',
    'evaluator.rule.EVALUATOR_DEFAULT': 'Pejabat penilai tidak menilai sampai batas waktu: atasannya mengambil alih.',
    'evaluator.caution':
      'Jabatan {name} di bawah pengawas atau fungsional tanpa pendelegasian yang tercatat; catat pendelegasiannya atau perbaiki garis pelaporan ({article}).',
    'evaluator.step.TAKEN': '{name}: {rule}',
    'evaluator.step.ABSENT':
      '{name} tidak lagi pada jabatan itu (berhalangan tetap atau pindah); dicari atasan berikutnya.',
    'evaluator.step.PASSED': '{name} tidak dapat menilai di sini; dicari atasan berikutnya.',
    'evaluator.step.IN_DEFAULT': '{name} melewatkan batas waktu penilaian.',
    'evaluator.reason.NO_REPORTING_LINE': 'Belum ada atasan yang tercatat pada hari itu.',
    'evaluator.reason.MOVED_WITHOUT_LINE': 'Pegawai sudah pindah unit, tetapi atasan barunya belum tercatat.',
    'evaluator.reason.IS_REGION_HEAD': 'Kepala daerah tidak dinilai di sini.',
    'evaluator.reason.NO_SUPERIOR_LEFT': 'Tidak ada lagi atasan yang dapat menilai.',
    'evaluator.reason.CYCLE': 'Garis pelaporan melingkar: {path}.',
  },
  en: {
    'evaluator.rule.LINE': 'The direct superior of the reporting line.',
    'evaluator.rule.REGION_HEAD': 'Evaluated by the head of the region.',
    'evaluator.rule.PLT': 'Acting (Plt.): evaluated by the head to whom the acting duty is reported.',
    'evaluator.rule.SECONDMENT': 'Seconded: the evaluator at home, or the one appointed.',
    'evaluator.rule.STUDY': 'On a study assignment: the evaluator at home.',
    'evaluator.rule.DELEGATION': 'The official to whom the authority to evaluate is delegated.',
    'evaluator.rule.ACTING': 'Acting official with delegated authority to evaluate.',
    'evaluator.rule.NEXT_SUPERIOR': 'The evaluator is permanently absent: the next superior, level by level.',
    'evaluator.rule.EVALUATOR_DEFAULT': 'The evaluator let the deadline pass: the superior takes over.',
    'evaluator.caution':
      'The post of {name} is below pengawas, or functional without a recorded delegation; record the delegation or mend the reporting line ({article}).',
    'evaluator.step.TAKEN': '{name}: {rule}',
    'evaluator.step.ABSENT':
      '{name} no longer holds that post (permanently absent or moved); the next superior is sought.',
    'evaluator.step.PASSED': '{name} cannot evaluate here; the next superior is sought.',
    'evaluator.step.IN_DEFAULT': '{name} let the deadline of the evaluation pass.',
    'evaluator.reason.NO_REPORTING_LINE': 'No superior is recorded on that day.',
    'evaluator.reason.MOVED_WITHOUT_LINE':
      'The employee has moved to another unit, but the new superior is not recorded.',
    'evaluator.reason.IS_REGION_HEAD': 'The head of the region is not evaluated here.',
    'evaluator.reason.NO_SUPERIOR_LEFT': 'No superior is left who could evaluate.',
    'evaluator.reason.CYCLE': 'The reporting line runs in a circle: {path}.',
  },
} as const satisfies Messages;
