import type { Spread } from '../feedback/disclosure.rules.js';
import type { DisclosureDocument } from '../feedback/document.rules.js';
import type { Gap, Trend } from '../feedback/report.rules.js';
import type { Standing } from '../feedback/standing.rules.js';
import type { Definition, Fragment } from './paper.rules.js';
import { dateText } from './words.rules.js';

/** What of a report stands on the paper; derived from the released disclosure alone. */
export interface PaperReport {
  readonly disclosure: Pick<DisclosureDocument, 'releasedOn' | 'scale' | 'superior' | 'self' | 'cells'>;
  readonly gaps: readonly Gap[];
  readonly trends: readonly Trend[];
  readonly standings: readonly Standing[];
  readonly reliability: readonly {
    readonly kinds: readonly string[];
    readonly groups: number;
    readonly raters: number;
    readonly spread: Spread | null;
    readonly mean: number | null;
    readonly reliability: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly reliabilitySource: string;
  readonly suggestions: readonly { readonly category: string; readonly text: { readonly id: string } }[];
}

/** What stands on the paper beside the report itself. */
export interface FeedbackPaper {
  readonly ratee: { readonly name: string; readonly position: string; readonly unit: string };
  readonly cycle: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly report: PaperReport;
  /** The radar as SVG. */
  readonly radar: string;
}

export const VALUE_NAMES: Readonly<Record<string, string>> = {
  SERVICE_ORIENTED: 'Berorientasi pelayanan',
  ACCOUNTABLE: 'Akuntabel',
  COMPETENT: 'Kompeten',
  HARMONIOUS: 'Harmonis',
  LOYAL: 'Loyal',
  ADAPTIVE: 'Adaptif',
  COLLABORATIVE: 'Kolaboratif',
};
const KINDS: Readonly<Record<string, string>> = {
  PEER: 'Rekan setingkat',
  SUBORDINATE: 'Bawahan',
  OTHER: 'Pihak lain',
};
const GAPS = { BLIND_SPOT: 'titik buta', HIDDEN_STRENGTH: 'kekuatan tersembunyi', AGREES: 'sejalan' } as const;
const TRENDS = { UP: 'naik', DOWN: 'turun', STEADY: 'tetap' } as const;
const PLACES = {
  ABOVE: 'di atas rata-rata sendiri',
  BELOW: 'di bawah rata-rata sendiri',
  TOO_CLOSE: 'selisih terlalu kecil',
} as const;
const SPREADS = { NARROW: 'sepakat', MIXED: 'beragam', WIDE: 'berbeda-beda' } as const;

const NOT_SHOWN = 'tidak ditampilkan';
const nameOf = (category: string) => VALUE_NAMES[category] ?? category;
const kindsOf = (kinds: readonly string[]) => kinds.map((kind) => KINDS[kind] ?? kind).join(' + ') || 'Semua';
const figure = (value: number | null, digits = 1) =>
  value === null ? NOT_SHOWN : value.toFixed(digits).replace('.', ',');
const word = <W extends string>(words: Readonly<Record<W, string>>, value: W | null) => (value ? words[value] : '–');

const heading = (text: string): Fragment => ({ text, bold: true, fontSize: 12.5, margin: [0, 14, 0, 4] });
const grid = (
  widths: readonly (string | number)[],
  head: readonly string[],
  rows: readonly Fragment[][],
): Fragment => ({
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths,
    body: [head.map((text) => ({ text, bold: true, fillColor: '#e8eef6' })), ...rows],
  },
  layout: 'lightHorizontalLines',
  fontSize: 9.5,
});

/** A bar as long as its figure; nothing is drawn for what is not shown. */
const bar = (value: number | null, scale: { lo: number; hi: number }, color: string): Fragment => {
  const width = value === null ? 0 : (80 * (value - scale.lo)) / (scale.hi - scale.lo);
  return {
    columns: [
      { text: figure(value), width: value === null ? '*' : 24 },
      ...(value === null
        ? []
        : [{ canvas: [{ type: 'rect', x: 0, y: 3, w: Math.max(1, width), h: 6, color }], width: '*' }]),
    ],
  };
};

/** Only questions that are the same in both cycles are compared: said where that is not all of them. */
const change = (trend: Trend | undefined): string => {
  const said = word(TRENDS, trend?.direction ?? null);
  return trend?.compared == null || trend.compared === trend.asked
    ? said
    : `${said} (${trend.compared} dari ${trend.asked} pertanyaan sama)`;
};

const valueTable = ({ gaps, trends, standings }: PaperReport): Fragment =>
  grid(
    ['*', 44, 54, 88, 62, 84],
    ['Nilai', 'Sendiri', 'Orang lain', 'Perbandingan', 'Sejak siklus lalu', 'Terhadap rata-rata'],
    gaps.map(({ category, self, others, word: gap }, n) => [
      nameOf(category),
      figure(self),
      figure(others),
      word(GAPS, gap),
      change(trends[n]),
      word(PLACES, standings[n]?.word ?? null),
    ]),
  );

const trust = ({ reliability, reliabilitySource }: PaperReport): Fragment[] => [
  grid(
    ['*', 46, 46, 66, 40, 56, 84],
    ['Penilai', 'Kelompok', 'Penjawab', 'Sebaran', 'Rerata', 'Keandalan', 'Kira-kira antara'],
    reliability.map((row) => [
      kindsOf(row.kinds),
      String(row.groups),
      String(row.raters),
      word(SPREADS, row.spread),
      figure(row.mean),
      row.reliability === null ? '–' : figure(row.reliability, 2),
      row.low === null ? '–' : `${figure(row.low)} – ${figure(row.high)}`,
    ]),
  ),
  {
    text: `Keandalan menurut Spearman–Brown. Sumber: ${reliabilitySource}. Selisih yang lebih kecil daripada rentangnya tidak diurutkan.`,
    italics: true,
    fontSize: 8.5,
    margin: [0, 3, 0, 0],
  },
];

const behaviours = ({ questions, report: { disclosure } }: FeedbackPaper): Fragment => {
  const others = new Map((disclosure.cells.at(-1)?.items ?? []).map(({ itemId, mean }) => [itemId, mean]));
  const self = new Map((disclosure.self?.items ?? []).map(({ itemId, rating }) => [itemId, rating]));
  return grid(
    ['*', 110, 110],
    ['Perilaku', 'Orang lain', 'Diri sendiri'],
    questions.map(({ id, text }) => [
      text,
      bar(others.get(id) ?? null, disclosure.scale, '#1f5fa8'),
      bar(self.get(id) ?? null, disclosure.scale, '#a34700'),
    ]),
  );
};

const comments = ({ disclosure }: PaperReport): Fragment[] => {
  const anonymous = disclosure.cells.flatMap(({ text }) => text);
  const named = disclosure.superior.flatMap(({ name, comments: all }) =>
    all.map(({ value, text }) => `${name} (pimpinan), ${nameOf(value)}: ${text}`),
  );
  const own = (disclosure.self?.comments ?? []).map(({ value, text }) => `${nameOf(value)}: ${text}`);
  const list = (title: string, lines: readonly string[]): Fragment[] =>
    lines.length ? [heading(title), { ul: lines, margin: [0, 0, 0, 2] }] : [];
  return [
    ...list('Komentar (dipotong dan diacak, tanpa nama)', anonymous),
    ...list('Komentar pimpinan, bernama', named),
    ...list('Komentar diri sendiri', own),
  ];
};

/** The report on paper: the same figures as on the screen, and nothing that the released disclosure does not show. */
export const feedbackPaper = (paper: FeedbackPaper): Definition => {
  const { ratee, cycle, report, radar } = paper;
  return {
    pageSize: 'A4',
    pageMargins: [42, 42, 42, 52],
    defaultStyle: { font: 'PTSerif', fontSize: 10.5, lineHeight: 1.1 },
    language: 'id-ID',
    footer: (page: number, pages: number): Fragment => ({
      text: `Laporan umpan balik 360° · rahasia · dirilis ${dateText(report.disclosure.releasedOn)} · halaman ${page} dari ${pages}`,
      fontSize: 8,
      margin: [42, 16, 42, 0],
    }),
    content: [
      { text: 'Laporan umpan balik 360°', bold: true, fontSize: 18 },
      { text: ratee.name, bold: true, fontSize: 12, margin: [0, 6, 0, 0] },
      { text: `${ratee.position}, ${ratee.unit}` },
      { text: `${cycle} · skala ${report.disclosure.scale.lo} sampai ${report.disclosure.scale.hi}` },
      ...(report.gaps.length > 2 ? [{ svg: radar, width: 400, alignment: 'center', margin: [0, 8, 0, 0] }] : []),
      heading('Diri sendiri dan orang lain, per nilai'),
      valueTable(report),
      heading('Seberapa jauh angka ini dapat dipercaya'),
      ...trust(report),
      heading('Per perilaku'),
      behaviours(paper),
      ...comments(report),
      ...(report.suggestions.length
        ? [
            {
              unbreakable: true,
              stack: [
                heading('Saran pengembangan'),
                { ol: report.suggestions.map(({ category, text }) => `${nameOf(category)}: ${text.id}`) },
              ],
            },
          ]
        : []),
      {
        text: 'Bagian dengan penjawab terlalu sedikit tidak ditampilkan agar tidak seorang pun dapat dikenali. Umpan balik adalah bahan pertimbangan; predikat ditetapkan oleh pejabat penilai.',
        italics: true,
        fontSize: 8.5,
        margin: [0, 14, 0, 0],
      },
    ],
  };
};
