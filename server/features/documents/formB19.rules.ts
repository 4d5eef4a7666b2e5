import type { SectionText } from '../plans/guidance.rules.js';
import { sectionsOf } from '../plans/guidanceForms.rules.js';
import { banner, headingOf, heads, writtenIn } from './guidanceParts.rules.js';
import type { Fragment } from './paper.rules.js';
import { across, BLUE, cell, table } from './tables.rules.js';

const COLUMNS = 4;

/** What the five steps of the scale mean (p.84-85). */
const SCALE: readonly (readonly [name: string, meaning: string])[] = [
  [
    'Sangat Kurang',
    'Diberikan apabila pegawai yang dinilai kompetensinya jauh dibawah standar kompetensi yang dipersyaratkan pada jabatan pegawai bersangkutan (Tidak ada Indikator Kompetensi yang dipenuhi)',
  ],
  [
    'Kurang memadai',
    'Diberikan apabila pegawai yang dinilai kompetensinya dibawah standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (1-2 Indikator Kompetensi yang dipenuhi)',
  ],
  [
    'Memadai',
    'Diberikan apabila pegawai yang dinilai kompetensinya sesuai standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Kompetensi yang dipenuhi)',
  ],
  [
    'Diatas Memadai',
    'Diberikan apabila pegawai yang dinilai kompetensinya diatas standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Kompetensi dipenuhi dan menunjukkan perilaku di atas level kompetensinya)',
  ],
  [
    'Istimewa',
    'Diberikan apabila pegawai yang dinilai kompetensinya jauh diatas standar kompetensi yang dipersyaratkan pada jabatan pegawai yang bersangkutan (3 Indikator Perilaku dipenuhi dan menunjukkan perilaku jauh di atas level kompetensinya)',
  ],
];

/** The tables of B.1.9 (p.84-85): competences of three kinds, the recommendation, and what the scale means. */
export const competenceEvaluation = (texts: readonly SectionText[]): Fragment[] => {
  const kinds = sectionsOf('COMPETENCE').filter(({ columns }) => columns.length > 0);
  const rows = kinds.flatMap(({ key, label, printedRows }, i) => {
    const { rows: written = [] } = writtenIn(texts, key);
    const missing = printedRows.filter((name) => !written.some(([competence]) => competence === name));
    const found = [...written, ...missing.map((name) => [name, '', ''])];
    const shown = found.length > 0 ? found : [['', '', '']];
    return [
      [cell(String(i + 1), { alignment: 'center', rowSpan: shown.length + 1 }), ...across(3, { text: label })],
      ...shown.map(([competence = '', score = '', reason = ''], n) => [
        '',
        cell(competence === '' ? '-' : `${n + 1}. ${competence}`, { margin: [4, 0, 0, 0] }),
        cell(score, { alignment: 'center' }),
        reason,
      ]),
    ];
  });
  const { text } = writtenIn(texts, 'RECOMMENDATION');
  return [
    table(
      [7, 42, 10, 41],
      [
        heads(['NO', 'KOMPETENSI PEGAWAI*', 'NILAI (SKALA 1-5)', 'ALASAN TERHADAP PENILAIAN KOMPETENSI']),
        ...rows,
        across(COLUMNS, { text: headingOf('Rekomendasi'), fillColor: BLUE }),
        across(COLUMNS, { text: text || '-' }),
      ],
      { headerRows: 1 },
    ),
    { text: ' ', fontSize: 5 },
    table(
      [7, 18, 75],
      [
        banner(3, 'DESKRIPSI SKALA PENILAIAN'),
        ...SCALE.map(([name, meaning], n) => [cell(`${n + 1}.`, { alignment: 'center' }), name, meaning]),
      ],
      { headerRows: 1 },
    ),
  ];
};
