import { describe, expect, test } from '@jest/globals';
import { ABSOLUTE_WORDS, AbsoluteConcern, absoluteHints, type LintContext } from './linter.rules.js';
import { type MatrixRole, matrixOf } from './matrix.rules.js';

const context = (more: Partial<LintContext> = {}): LintContext => ({
  holder: { level: 'EXECUTOR', leadsIndependentUnit: false, leadsTeam: false },
  priority: 'MAIN',
  concerns: [],
  ...more,
});
const words = (text: string, more?: Partial<LintContext>) => absoluteHints(text, context(more)).map(({ word }) => word);

describe('hints against absolute targets (p.51)', () => {
  test.each([
    ['Pemrosesan klaim selalu tepat waktu, efisien, dan berkualitas.', ['selalu']],
    ['Semua pemrosesan klaim dilakukan dengan waktu cepat.', ['semua']],
    ['Tidak  pernah terlambat pada setiap layanan', ['tidak pernah', 'setiap']],
    ['SETIAP laporan', ['setiap']],
    ['90% klaim selesai dalam 3 hari', []],
    ['Kesemuanya tersemua', ['kesemuanya']],
    ['Berkas semuanya lengkap, setiapnya diperiksa', ['semuanya', 'setiapnya']],
    ['Selalulah tepat waktu, tak pernah terlambat', ['selalulah', 'tak pernah']],
    ['Bekerja bersama-sama walau kesemutan', []],
    ['tidak ada yang pernah', []],
    ['', []],
  ])('%p → %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
    for (const { word, index, length } of absoluteHints(text, context())) {
      expect(ABSOLUTE_WORDS.some((absolute) => word.includes(absolute))).toBe(true);
      expect(
        text
          .slice(index, index + length)
          .toLowerCase()
          .replace(/\s+/g, ' '),
      ).toBe(word);
    }
  });

  test.each(Object.values(AbsoluteConcern))(
    'a main result about %s may be absolute, an additional one may not',
    (concern) => {
      expect(words('selalu', { concerns: [concern] })).toEqual([]);
      expect(words('selalu', { concerns: [concern], priority: 'ADDITIONAL' })).toEqual(['selalu']);
    },
  );

  test('the guidance speaks of administrative and functional officials, not of executives', () =>
    expect(words('semua', { holder: { level: 'EXECUTIVE', leadsIndependentUnit: false, leadsTeam: false } })).toEqual(
      [],
    ));

  test('a city may add words, which are taken literally', () => {
    expect(absoluteHints('seluruh a.b aXb', context(), ['seluruh', 'a.b']).map(({ word }) => word)).toEqual([
      'seluruh',
      'a.b',
    ]);
    expect(absoluteHints('semua', context(), [])).toEqual([]);
  });
});

describe('matriks pembagian peran dan hasil (p.46-49)', () => {
  const columns = [
    { key: 'k1', text: 'Indikator 1' },
    { key: 'k2', text: 'Indikator 2' },
    { key: 'k3', text: 'Indikator 3' },
  ];
  const members = ['a', 'b'].map((id) => ({ id, name: id, position: 'Analis' }));
  const roles: MatrixRole[] = [
    { memberId: 'a', columnKey: 'k1', text: 'Peran 1' },
    { memberId: 'a', columnKey: 'k1', text: 'Peran 2' },
    { memberId: 'a', columnKey: 'k3', text: 'Peran 3' },
    { memberId: 'zz', columnKey: 'k1', text: 'Orang lain' },
    { memberId: 'a', columnKey: 'zz', text: 'Hasil lain' },
  ];
  const matrix = matrixOf(columns, members, roles);

  test('each cell holds the roles of one member in one column, an empty cell none', () =>
    expect(matrix.rows.map(({ cells }) => cells)).toEqual([
      [['Peran 1', 'Peran 2'], [], ['Peran 3']],
      [[], [], []],
    ]));

  test('a result nobody takes up and a member without role are named', () => {
    expect(matrix.uncovered).toEqual(['k2']);
    expect(matrix.idle).toEqual(['b']);
  });

  test('no role is lost', () => {
    const placed = matrix.rows.flatMap(({ cells }) => cells.flat()).length;
    expect(placed + matrix.stray.length).toBe(roles.length);
    expect(matrix.stray.map(({ text }) => text)).toEqual(['Orang lain', 'Hasil lain']);
  });

  test('without members everything is uncovered', () =>
    expect(matrixOf(columns, [], []).uncovered).toEqual(['k1', 'k2', 'k3']));
});
