import { describe, expect, test } from '@jest/globals';
import { dayInWords, speaker } from './messages.js';

const say = speaker([
  {
    id: { span: 'Isi hari di antara {from} dan {to}, bukan {value} ({article}).' },
    en: { span: 'Give a day between {from} and {to}, not {value} ({article}).' },
  },
]);
const params = { from: '2026-02-03', to: '2026-02-23', value: 3, article: 'Ps 24(1)' };

describe('sentences', () => {
  test('write a day in words, in the language of the reader', () => {
    expect(say.id('span', params)).toBe('Isi hari di antara 3 Februari 2026 dan 23 Februari 2026, bukan 3 (Ps 24(1)).');
    expect(say.en('span', params)).toBe('Give a day between 3 February 2026 and 23 February 2026, not 3 (Ps 24(1)).');
  });

  test.each([
    '2026-13-01',
    '2026-02-30',
    '2026-02',
    '2026-02-23T03:00:00Z',
    'kehadiran-2026-02-23.csv',
    '198507172011011001',
  ])('leave what is no day as it is: %s', (value) => {
    expect(say.id('span', { ...params, value })).toContain(`bukan ${value} (`);
  });

  test('leave a place without its parameter, and show a key without a sentence as it is', () => {
    expect(say.en('span')).toContain('{from}');
    expect(say.en('no.such.key')).toBe('no.such.key');
  });

  test.each(['2026-01-01', '2024-02-29', '2026-12-31'])('no zone moves a day: %s', (day) => {
    expect(dayInWords(day, 'en')).toMatch(new RegExp(`^${Number(day.slice(8))} [A-Z][a-z]+ ${day.slice(0, 4)}$`));
  });
});
