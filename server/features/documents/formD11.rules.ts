import { evaluationDocument } from './evaluationDocument.rules.js';
import type { FormD11, PaperSettings, Stamp } from './forms.rules.js';
import { type FormPaper, signatures } from './paper.rules.js';

/** FORMAT D.1.1, p.115: the evaluator signs first (6), the employee on return (7), each with place and date. */
export const formD11 = (form: FormD11, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  evaluationDocument(form, settings, stamp, {
    noteHeading: 'CATATAN/REKOMENDASI',
    organisationLabel: 'CAPAIAN KINERJA ORGANISASI',
    further: [],
    under: signatures([
      [
        { role: '7. Pegawai yang Dinilai', person: form.employee, signature: form.signatures.employee, dated: true },
        {
          role: '6. Pejabat Penilai Kinerja',
          person: form.evaluator,
          signature: form.signatures.evaluator,
          dated: true,
        },
      ],
    ]),
  });
