import { evaluationDocument } from './evaluationDocument.rules.js';
import type { FormD12, PaperSettings, Stamp } from './forms.rules.js';
import { type FormPaper, signatures } from './paper.rules.js';

/** FORMAT D.1.2, p.116: made by the evaluator's superior after default. The result is final: no notice of objection. */
export const formD12 = (form: FormD12, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  evaluationDocument(form, settings, stamp, {
    noteHeading: 'CATATAN/ REKOMENDASI',
    organisationLabel: 'CAPAIAN KINERJA\nORGANISASI',
    further: [],
    under: signatures([
      [
        { role: '7. Pegawai yang Dinilai', person: form.employee, signature: form.signatures.employee, dated: true },
        {
          role: '6. Atasan Pejabat Penilai Kinerja',
          person: form.superior,
          signature: form.signatures.superior,
          dated: true,
        },
      ],
    ]),
  });
