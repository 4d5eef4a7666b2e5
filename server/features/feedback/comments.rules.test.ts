import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise, shuffle, splitComment } from './comments.rules.js';

describe('splitting a comment', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', 'Rapi dan cepat.\n\nPerlu belajar mendengar.', ['Rapi dan cepat.', 'Perlu belajar mendengar.']],
    ['a wrapped paragraph', 'Rapi\ndan cepat.', ['Rapi dan cepat.']],
    [
      'list markers',
      'Saran:\n- rapat singkat\n2) jadwal tetap\n• arahan jelas',
      ['Saran:', 'rapat singkat', 'jadwal tetap', 'arahan jelas'],
    ],
    ['greeting lines', 'Yth. Bapak,\nBagus.\nTerima kasih', ['Bagus.']],
    ['signatures', 'Bagus.\nHormat saya,\nBudi Santoso', ['Bagus.']],
    [
      'a thanks that says more',
      'Terima kasih atas bimbingan bapak selama ini.',
      ['Terima kasih atas bimbingan bapak selama ini.'],
    ],
    ['what follows a bare thanks', 'Bagus.\nTerima kasih.\nTetap Semangat', ['Bagus.', 'Tetap Semangat']],
    ['nothing', ' \n\t\n', []],
  ])('at %s', (_, text, fragments) => {
    expect(splitComment(text)).toEqual(fragments);
  });

  test('leaves no links, addresses, attachments, blank space or typographic traces', () => {
    expect(
      splitComment('“Lihat”  https://contoh.id/a?b=1 atau\u00a0budi@contoh.go.id — [lampiran 1] foto.jpg\u200b'),
    ).toEqual(['"Lihat" atau -']);
  });

  const texts = fc.string({ unit: fc.constantFrom(...'ab \n-1.)“’\t—A', 'https://x.y', 'salam') });
  test('gives fragments that are already normal and non-empty', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        for (const fragment of splitComment(text)) {
          expect(fragment).not.toBe('');
          expect(normalise(fragment)).toBe(fragment);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shuffling', () => {
  const fragments = fc.array(fc.string({ minLength: 1 }), { maxLength: 20 });

  test('keeps every fragment and does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(fragments, fc.string(), (list, key) => {
        const shown = shuffle(list, key);
        expect([...shown].sort()).toEqual([...list].sort());
        expect(shuffle([...list].reverse(), key)).toEqual(shown);
        expect(shuffle([...list].sort(), key)).toEqual(shown);
      }),
    );
  });

  test('adding a fragment leaves the order of the others alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), fc.string(), (list, added) => {
        const others = list.filter((text) => text !== added);
        expect(shuffle([...others, added], 'key').filter((text) => text !== added)).toEqual(shuffle(others, 'key'));
      }),
    );
  });

  test('another key gives another order, and length tells nothing', () => {
    const list = Array.from({ length: 12 }, (_, i) => 'x'.repeat(i + 1));
    expect(shuffle(list, 'one')).not.toEqual(shuffle(list, 'two'));
    // Over many keys the longest fragment stands everywhere about equally often.
    const places = Array<number>(12).fill(0);
    for (let i = 0; i < 1200; i++) {
      const at = shuffle(list, `key ${i}`).indexOf('x'.repeat(12));
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 100)).toBeLessThan(50);
  });
});
