import { defineMessages } from '../../kernel/messages.js';

/** The old rule (PP 30/2019). */
export const historyMessages = defineMessages({
  id: {
    rulesets: {
      legacy: {
        note: 'Hanya untuk membaca penilaian sampai tahun 2021. Tidak diubah menjadi predikat sekarang dan tidak dicampur dengannya.',
        weighting: 'Bobot',
        SUPERIOR_ONLY: 'Atasan saja',
        WITH_PEERS: 'Dengan rekan dan bawahan',
        results: 'SKP',
        behaviour: 'Perilaku',
        calculator: 'Hitung nilai lama',
        has_idea: 'Ada ide baru yang bermanfaat',
        compute: 'Hitung',
        outcome: 'Nilai %{score}, %{label}',
      },
    },
  },
  en: {
    rulesets: {
      legacy: {
        note: 'Only to read evaluations up to 2021. Never turned into a predicate of today and never mixed with one.',
        weighting: 'Weighting',
        SUPERIOR_ONLY: 'Superior only',
        WITH_PEERS: 'With peers and subordinates',
        results: 'Plan (SKP)',
        behaviour: 'Behaviour',
        calculator: 'Compute an old score',
        has_idea: 'A new idea with benefit',
        compute: 'Compute',
        outcome: 'Score %{score}, %{label}',
      },
    },
  },
});
