import { expect, test } from '@jest/globals';
import { inputOf, type Part, valuesOf } from './sections.js';

const part = (key: string, columns: readonly string[], more: Partial<Part> = {}): Part => ({
  key,
  label: key,
  note: '',
  author: 'GUIDE',
  isRequired: true,
  isYesNo: false,
  columns: columns.map((column) => ({ key: column, label: column, isYesNo: false, isScale: false })),
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
