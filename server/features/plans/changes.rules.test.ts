import { describe, expect, test } from '@jest/globals';
import { changesMessages } from './changes.messages.js';
import { changesInWords } from './changes.rules.js';
import { emptyDocument, type PlanDocument, type StoredResult } from './document.rules.js';
import { AbsoluteConcern } from './linter.rules.js';
import { type IndicatorManual, ReportingPeriod } from './manual.rules.js';
import { Aspect, ControlLevel, PlanPerspective, Priority, ResultSource, type Target } from './structure.rules.js';

const say = (key: string): string => changesMessages.id[key as keyof typeof changesMessages.id] ?? `? ${key}`;
const range = (more: Partial<Extract<Target, { kind: 'RANGE' }>> = {}): Target => ({
  ...{ kind: 'RANGE', min: 2, max: 4, unit: 'komplain', direction: 'LOWER_IS_BETTER' },
  ...more,
});
const result = (more: Partial<StoredResult> = {}): StoredResult => ({
  ...{ key: 'r', text: 'Layanan ANC', priority: 'MAIN', source: null, controlLevel: null, supports: null },
  ...{ supported: null, assignedByOther: false, approvedByEvaluator: false, assignedBy: '', concerns: [] },
  indicators: [{ key: 'i', text: 'Komplain', aspects: ['QUALITY'], perspective: null, target: range() }],
  ...more,
});
const plan = (results: StoredResult[], more: Partial<PlanDocument> = {}): PlanDocument => ({
  ...emptyDocument('QUANTITATIVE'),
  results,
  ...more,
});
const told = (before: PlanDocument, now: PlanDocument) =>
  changesInWords(before, now, say).map((one) => [one.about, one.label, one.before, one.after]);
const manual: IndicatorManual = {
  ...{ purpose: 'Layanan ramah', definition: 'Komplain tercatat', formula: '', unit: '', dataSource: 'Kotak saran' },
  reportedEvery: 'MONTHLY',
};
const withManual = (more?: Partial<IndicatorManual>) =>
  plan([
    result({ indicators: result().indicators.map((one) => (more ? { ...one, manual: { ...manual, ...more } } : one)) }),
  ]);
const withTarget = (target: Target) => [result({ indicators: result().indicators.map((one) => ({ ...one, target })) })];

describe('what changed, in words', () => {
  test.each([
    [
      'a target',
      plan(withTarget(range({ max: 3 }))),
      ['Komplain', 'Target', '2 – 4 komplain (makin rendah makin baik)', '2 – 3 komplain (makin rendah makin baik)'],
    ],
    [
      'only its direction',
      plan(withTarget(range({ direction: 'HIGHER_IS_BETTER' }))),
      ['Komplain', 'Target', '2 – 4 komplain (makin rendah makin baik)', '2 – 4 komplain (makin tinggi makin baik)'],
    ],
    [
      'a narrative',
      plan(withTarget({ kind: 'NARRATIVE', text: 'menurun' })),
      ['Komplain', 'Target', '2 – 4 komplain (makin rendah makin baik)', 'menurun'],
    ],
    ['the priority', plan([result({ priority: 'ADDITIONAL' })]), ['Layanan ANC', 'Sifat', 'Utama', 'Tambahan']],
    [
      'the source',
      plan([result({ source: 'DIRECTIVE' })]),
      ['Layanan ANC', 'Sumber hasil kerja', null, 'Direktif pimpinan'],
    ],
    [
      'an approval',
      plan([result({ approvedByEvaluator: true })]),
      ['Layanan ANC', 'Disetujui pejabat penilai', 'Tidak', 'Ya'],
    ],
    [
      'the words',
      plan([result({ text: 'Layanan ANC dan persalinan' })]),
      ['Layanan ANC dan persalinan', 'Rencana hasil kerja', 'Layanan ANC', 'Layanan ANC dan persalinan'],
    ],
    [
      'what it takes up',
      plan([result({ supports: 's', supported: { planId: 'p', text: 'Mutu puskesmas', indicators: [] } })]),
      ['Layanan ANC', 'Hasil kerja pimpinan yang diintervensi', null, 'Mutu puskesmas'],
    ],
    [
      'an expectation',
      plan([result()], { expectations: { LOYAL: 'Setia' } }),
      [null, 'Ekspektasi khusus pimpinan: Loyal', null, 'Setia'],
    ],
    [
      'the attachment',
      plan([result()], { attachment: { ...emptyDocument('QUANTITATIVE').attachment, resources: ['Mobil', 'Alat'] } }),
      [null, 'Dukungan sumber daya', null, 'Mobil; Alat'],
    ],
  ])('%s is told once, with names and words', (_what, now, line) => {
    expect(told(plan([result()]), now)).toEqual([line]);
  });

  test('a manual is told part by part: written, changed, taken away', () => {
    const parts = [
      ['Komplain', 'Manual: sumber data', 'Kotak saran'],
      ['Komplain', 'Manual: definisi', 'Komplain tercatat'],
      ['Komplain', 'Manual: tujuan', 'Layanan ramah'],
      ['Komplain', 'Manual: periode pelaporan', 'Bulanan'],
    ] as const;
    expect(told(withManual(), withManual({})).sort()).toEqual(parts.map(([a, l, now]) => [a, l, null, now]).sort());
    expect(told(withManual({}), withManual()).sort()).toEqual(parts.map(([a, l, was]) => [a, l, was, null]).sort());
    expect(told(withManual({}), withManual({ reportedEvery: 'YEARLY', formula: 'a + b' }))).toEqual([
      ['Komplain', 'Manual: formula', null, 'a + b'],
      ['Komplain', 'Manual: periode pelaporan', 'Bulanan', 'Tahunan'],
    ]);
    expect(told(withManual({}), withManual({}))).toEqual([]);
  });

  test('a new result is told by its words and targets; one that is gone likewise', () => {
    const lines = [
      ['Komplain', 'Target', null, '2 – 4 komplain (makin rendah makin baik)'],
      ['Komplain', 'Indikator kinerja individu', null, 'Komplain'],
      ['Layanan ANC', 'Rencana hasil kerja', null, 'Layanan ANC'],
    ];
    expect(told(plan([]), plan([result()])).sort()).toEqual(lines.sort());
    expect(told(plan([result()]), plan([])).sort()).toEqual(
      lines.map(([about, label, before, after]) => [about, label, after, before]).sort(),
    );
  });

  test('every code of a plan has its word in both languages', () => {
    for (const code of [
      Priority,
      Aspect,
      PlanPerspective,
      ControlLevel,
      ResultSource,
      AbsoluteConcern,
      ReportingPeriod,
    ].flatMap((one) => Object.values(one)))
      for (const words of [changesMessages.id, changesMessages.en])
        expect(words).toHaveProperty([`planChanges.word.${code}`]);
  });
});
