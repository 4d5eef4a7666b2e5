import { EXPECTATION_NOTE, planEnd } from './formA12.rules.js';
import type { FormA17, PaperSettings, StaffIndicator, Stamp } from './forms.rules.js';
import { interventionRows } from './intervention.rules.js';
import { agencyLine, definition, type FormPaper, title } from './paper.rules.js';
import { head, numberRow, personBlock, section, table } from './tables.rules.js';

const COLUMNS = 6;
const cells = ({ aspect, text, target }: StaffIndicator) => [aspect, text, target];

/** FORMAT A.1.7, p.57-59: plan of administrators and functional officials, quantitative. */
export const formA17 = (form: FormA17, settings: PaperSettings, stamp: Stamp | null): FormPaper =>
  definition(form, settings, stamp, [
    title(settings, form.kind, [
      'SASARAN KINERJA PEGAWAI',
      'PENDEKATAN HASIL KERJA KUANTITATIF',
      'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    ]),
    agencyLine(form, 'landscape'),
    personBlock(form.employee, form.evaluator, { grade: 'PANGKAT/ GOL. RUANG' }),
    table(
      [4, 19, 35, 13, 17, 13],
      [
        section(COLUMNS, 'HASIL KERJA'),
        [
          ...['NO.', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*', 'RENCANA HASIL KERJA'],
          ...['ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET'],
        ].map((text) => head(text)),
        numberRow(COLUMNS),
        section(COLUMNS, 'A. UTAMA'),
        ...interventionRows(form.main, 0, COLUMNS, cells),
        section(COLUMNS, 'B. TAMBAHAN'),
        ...interventionRows(form.additional, form.main.length, COLUMNS, cells),
      ],
      { headerRows: 3 },
    ),
    ...planEnd(form, 'SHORT', '**', [
      '* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi',
      `** ${EXPECTATION_NOTE}`,
    ]),
  ]);
