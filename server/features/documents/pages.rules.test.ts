import { describe, expect, test } from '@jest/globals';
import { heightOf, type Measured, pagesOf } from './pages.rules.js';

const table = (rows: readonly number[], more: Partial<Extract<Measured, { rows: unknown }>> = {}) => ({
  ...{ head: 10, rows, spans: [], sections: [] },
  ...more,
});
/** Rows of each page, by its first and last one. */
const cuts = (pieces: readonly Measured[], page: number) =>
  pagesOf(pieces, page).parts.map(({ from, to, turns }) => `${turns ? 'turn ' : ''}${from}-${to}`);

describe('the height of rows', () => {
  test('is that of their cells, and what a spanning cell needs beyond them', () => {
    const spanned = table([10, 10, 10], { spans: [{ from: 0, rows: 2, height: 35 }] });
    expect(heightOf(spanned, 0, 3)).toBe(45);
    expect(heightOf(spanned, 0, 1)).toBe(35);
    expect(heightOf(spanned, 1, 3)).toBe(20);
    expect(heightOf(table([20, 20], { spans: [{ from: 0, rows: 2, height: 35 }] }), 0, 2)).toBe(40);
  });
});

describe('pages turn', () => {
  test('before what would be torn, and nowhere else', () => {
    expect(cuts([{ height: 60 }, { height: 40 }, { height: 30 }], 100)).toEqual(['0-0', '0-0', 'turn 0-0']);
    expect(cuts([{ height: 60 }, table([20, 20, 20])], 100)).toEqual(['0-0', '0-1', 'turn 1-3']);
  });

  test('with the head again on every page of a table', () => {
    expect(cuts([table([30, 30, 30, 30, 30, 30])], 100)).toEqual(['0-3', 'turn 3-6']);
    expect(cuts([table([30, 30, 30, 30, 30, 30], { head: 40 })], 100)).toEqual(['0-2', 'turn 2-4', 'turn 4-6']);
  });

  test('never below a section row', () => {
    expect(cuts([table([30, 30, 20, 30], { sections: [2] })], 100)).toEqual(['0-2', 'turn 2-4']);
  });

  test('between the numbers while little stays empty, inside the rows of a number otherwise', () => {
    const number = [{ from: 1, rows: 3, height: 0 }];
    expect(cuts([table([50, 20, 20, 20], { spans: number })], 100)).toEqual(['0-1', 'turn 1-4']);
    expect(cuts([table([20, 30, 30, 30], { spans: number })], 100)).toEqual(['0-3', 'turn 3-4']);
    const long = [{ from: 1, rows: 4, height: 0 }];
    expect(cuts([table([50, 30, 30, 30, 30], { spans: long })], 100)).toEqual(['0-2', 'turn 2-5']);
  });

  test('before a row that no page holds, which runs over; what follows goes on below it', () => {
    const { parts, count } = pagesOf([table([30, 230, 10])], 100);
    expect(parts).toMatchObject([
      { from: 0, to: 1, turns: false, runsOver: false },
      { from: 1, to: 2, turns: true, runsOver: true },
      { from: 2, to: 3, turns: false, goesOn: true },
    ]);
    expect(count).toBe(4);
  });

  test('so that signatures stand on the page of the last rows: these go along with them', () => {
    const signatures = { height: 40, followsRows: true };
    expect(cuts([table([20, 20, 20]), signatures], 100)).toEqual(['0-2', 'turn 2-3', '0-0']);
    expect(cuts([table([20, 20]), signatures], 100)).toEqual(['0-2', '0-0']);
    const pairs = [0, 2].map((from) => ({ from, rows: 2, height: 0 }));
    expect(cuts([table([20, 20, 20, 20], { spans: pairs }), signatures], 100)).toEqual(['0-2', 'turn 2-4', '0-0']);
    // no page holds both
    expect(cuts([table([85]), signatures], 100)).toEqual(['0-1', 'turn 0-0']);
  });

  test('so that a heading is not left alone above what runs over', () => {
    const spans = [{ from: 1, rows: 2, height: 0 }];
    expect(cuts([table([30, 10, 300], { spans })], 100)).toEqual(['0-1', 'turn 1-3']);
  });

  test('not at all for a document of one page', () => {
    expect(pagesOf([{ height: 20 }, table([30, 30]), { height: 10 }], 100)).toMatchObject({ count: 1 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('so that every row stands on exactly one page, in order (%d)', (seed) => {
    const next = (n: number) => ((seed * 7919 + n * 104_729) % 97) + 5;
    const rows = Array.from({ length: 40 }, (_, n) => next(n));
    const spans = [0, 10, 20, 30].map((from) => ({ from, rows: 10, height: next(from) * 3 }));
    const whole = table(rows, { spans });
    const { parts } = pagesOf([{ height: 40 }, whole], 120);
    expect(parts.slice(1).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual(
      rows.map((_, n) => n),
    );
    for (const { from, to, goesOn, runsOver } of parts.slice(1))
      if (!runsOver) expect((goesOn ? 0 : whole.head) + heightOf(whole, from, to)).toBeLessThanOrEqual(120);
      else expect(to - from).toBe(1);
  });
});
