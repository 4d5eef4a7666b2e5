import { evaluationDocument } from './evaluationDocument.rules.js';
import type { FormD13, PaperSettings, Stamp } from './forms.rules.js';
import { type FormPaper, signatures } from './paper.rules.js';

/** FORMAT D.1.3, p.118: after an objection that changed the result; three sign, each with place and date. */
export const formD13 = (form: FormD13, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  evaluationDocument(form, settings, stamp, {
    noteHeading: 'CATATAN/ REKOMENDASI',
    organisationLabel: 'CAPAIAN KINERJA ORGANISASI',
    further: [
      { heading: 'KEBERATAN', rows: form.objection },
      { heading: 'PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN', rows: form.explanation },
      { heading: 'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA', rows: form.decision },
    ],
    under: signatures(
      [
        [
          { role: '10. Pegawai yang Dinilai', person: form.employee, signature: form.signatures.employee, dated: true },
          {
            role: '9. Pejabat Penilai Kinerja',
            person: form.evaluator,
            signature: form.signatures.evaluator,
            dated: true,
          },
        ],
        [
          {
            role: '11. Atasan Pejabat Penilai Kinerja',
            person: form.superior,
            signature: form.signatures.superior,
            dated: true,
          },
        ],
      ],
      { centreLast: true },
    ),
  });
