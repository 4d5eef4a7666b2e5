import { expect, test } from '@jest/globals';
import { bySubject, inputOf, type Part, valuesOf } from './sections.js';

const part = (key: string, columns: readonly string[], more: Partial<Part> = {}): Part => ({
  key,
  label: key,
  subject: '',
  note: '',
  author: 'GUIDE',
  isRequired: true,
  choices: [],
  columns: columns.map((column) => ({ key: column, label: column, choices: [] })),
  printedRows: [],
  text: '',
  rows: [],
  ...more,
});

test('what was written goes to the form and back in the order of the columns', () => {
  const parts = [part('WORDS', [], { text: 'isi' }), part('TABLE', ['B', 'A'], { rows: [['1', '2']] })];
  const values = valuesOf(parts);
  expect(values).toEqual({ WORDS: 'isi', TABLE: [{ B: '1', A: '2' }] });
  expect(inputOf(parts, values)).toEqual([
    { key: 'WORDS', text: 'isi' },
    { key: 'TABLE', rows: [['1', '2']] },
  ]);
});

test('a table nobody wrote in begins with a blank row', () => {
  expect(valuesOf([part('TABLE', ['A', 'B'])])).toEqual({ TABLE: [{ A: '', B: '' }] });
});

test('what nobody wrote is empty, a half-filled row keeps its places', () => {
  const parts = [part('WORDS', []), part('TABLE', ['A', 'B']), part('OTHER', ['A'])];
  expect(inputOf(parts, { WORDS: null, TABLE: [{ B: '2' }] })).toEqual([
    { key: 'WORDS', text: '' },
    { key: 'TABLE', rows: [['', '2']] },
    { key: 'OTHER', rows: [] },
  ]);
});

test('a form with printed rows begins with them, and offers again those that were left out', () => {
  const printed = part('TABLE', ['NAME', 'SCORE'], { printedRows: ['Integritas', 'Kerjasama'] });
  const names = (rows: readonly (readonly string[])[]) =>
    (valuesOf([{ ...printed, rows: rows.map((row) => [...row]) }]).TABLE as { NAME: string; SCORE: string }[]).map(
      ({ NAME, SCORE }) => `${NAME} ${SCORE}`.trim(),
    );
  expect(names([])).toEqual(['Integritas', 'Kerjasama']);
  expect(
    names([
      ['Kerjasama', '4'],
      ['Lainnya', '3'],
    ]),
  ).toEqual(['Integritas', 'Kerjasama 4', 'Lainnya 3']);
});

test('parts of one subject stand together, others alone', () => {
  const parts = [part('A', [], { subject: 'X' }), part('B', [], { subject: 'X' }), part('C', []), part('D', [])];
  expect(bySubject(parts).map(({ subject, parts: group }) => [subject, group.map(({ key }) => key).join('')])).toEqual([
    ['X', 'AB'],
    ['', 'C'],
    ['', 'D'],
  ]);
});
