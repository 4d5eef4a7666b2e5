import { curveSvg } from './curve.rules.js';
import type { EvaluatedIndicator, FormC13, PaperSettings, Stamp } from './forms.rules.js';
import { interventionRows } from './intervention.rules.js';
import {
  agencyLine,
  contentWidth,
  type Definition,
  definition,
  type Fragment,
  keptTogether,
  notes,
  rule,
  signatures,
  title,
} from './paper.rules.js';
import { feedbackCell } from './resultPaper.rules.js';
import { behaviourTable, block, head, numberRow, personBlock, section, table } from './tables.rules.js';
import { ORGANISATION_OPTIONS, PREDICATE_OPTIONS, periodLine, picked, RATING_OPTIONS } from './words.rules.js';

const COLUMNS = 8;
const cells = ({ aspect, text, target, realisation, feedback }: EvaluatedIndicator): Fragment[] => [
  ...[aspect, text, target, realisation || '-'],
  feedbackCell(feedback),
];

/** FORMAT C.1.3, p.111-113: evaluation result of administrators and functional officials. The local index is no part of it. */
export const formC13 = (form: FormC13, settings: PaperSettings, stamp: Stamp | null): Definition =>
  definition(form, settings, stamp, [
    title(settings, form.kind, [
      'HASIL EVALUASI KINERJA PEGAWAI',
      'PENDEKATAN HASIL KERJA KUANTITATIF',
      'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    ]),
    { text: periodLine(form.period, { line: '***', pick: '*' }), alignment: 'center' },
    rule(contentWidth(settings.paper, 'landscape')),
    agencyLine(form, 'landscape'),
    personBlock(form.employee, form.evaluator, { grade: 'PANGKAT/GOL RUANG' }),
    block('CAPAIAN KINERJA ORGANISASI*', { text: picked(ORGANISATION_OPTIONS, form.organisation) }),
    block('POLA DISTRIBUSI', { svg: curveSvg(form.organisation), alignment: 'center' }),
    resultTable(form),
    block('RATING HASIL KERJA*', { text: [...picked(RATING_OPTIONS, form.resultsRating), '**'] }),
    behaviourTable('PERILAKU KERJA', form.expectations, (code) => form.behaviourFeedback[code] ?? []),
    keptTogether([
      block('RATING PERILAKU KERJA*', { text: [...picked(RATING_OPTIONS, form.behaviourRating), '**'] }),
      block('PREDIKAT KINERJA PEGAWAI*', { text: picked(PREDICATE_OPTIONS, form.predicate) }),
      signatures([
        [
          null,
          {
            role: 'Pejabat Penilai Kinerja',
            person: form.evaluator,
            signature: form.signatures.evaluator,
            dated: true,
          },
        ],
      ]),
      notes([
        '* pilih salah satu',
        '** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi',
        '*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
      ]),
    ]),
  ]);

const resultTable = (form: FormC13): Fragment =>
  table(
    [4, 15, 12, 8, 15, 12, 13, 22],
    [
      section(COLUMNS, 'HASIL KERJA'),
      [
        ...['No.', 'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', 'RENCANA HASIL KERJA', 'ASPEK'],
        ...['INDIKATOR KINERJA INDIVIDU', 'TARGET/ SESUAI EKSPEKTASI', 'REALISASI BERDASARKAN BUKTI DUKUNG'],
        'UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG',
      ].map((text) => head(text)),
      numberRow(COLUMNS),
      section(COLUMNS, 'A. UTAMA'),
      ...interventionRows(form.main, 0, COLUMNS, cells),
      section(COLUMNS, 'B. TAMBAHAN'),
      ...interventionRows(form.additional, form.main.length, COLUMNS, cells),
    ],
    { headerRows: 3, keepWithHeaderRows: 1 },
  );
