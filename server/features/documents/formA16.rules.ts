import { narrativePlan } from './formA11.rules.js';
import { EXPECTATION_NOTE } from './formA12.rules.js';
import type { FormA16, PaperSettings, Stamp } from './forms.rules.js';
import type { FormPaper } from './paper.rules.js';

/** FORMAT A.1.6, p.55-56: qualitative plan of administrators and functional officials. */
export const formA16 = (form: FormA16, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  narrativePlan(form, settings, stamp, {
    holders: 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    measures: 'Ukuran keberhasilan/ indikator kinerja individu dan Target:',
    loyal: 'SHORT',
    note: `* ${EXPECTATION_NOTE}`,
  });
