import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOn, wouldCycle, wouldCycleWithin } from './reportingLine.rules.js';

const line = (employeeId: string, superiorId: string, from: string, to: string | null = null) => ({
  employeeId,
  superiorId,
  from,
  to,
});

describe('a reporting line', () => {
  const chain = new Map([
    ['staff', 'division'],
    ['division', 'head'],
    ['head', 'mayor'],
  ]);

  test.each([
    ['the head under his own staff closes a circle', 'head', 'staff', ['head', 'staff', 'division', 'head']],
    ['oneself as superior is the shortest circle', 'staff', 'staff', ['staff', 'staff']],
    ['skipping a level is no circle', 'staff', 'head', null],
    ['a newcomer closes none', 'new', 'staff', null],
  ])('%s', (_, employeeId, superiorId, path) => {
    expect(wouldCycle(chain, employeeId, superiorId)).toEqual(path);
  });

  test('a circle higher up that does not contain the employee ends the walk and is not his', () => {
    const broken = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(wouldCycle(broken, 'staff', 'a')).toBeNull();
  });

  test('lines accepted only when they close no circle never form one', () => {
    const id = fc.integer({ min: 0, max: 8 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 40 }), (proposals) => {
        const superiorOf = new Map<string, string>();
        for (const [employeeId, superiorId] of proposals) {
          if (wouldCycle(superiorOf, employeeId, superiorId) === null) superiorOf.set(employeeId, superiorId);
        }
        for (const start of superiorOf.keys()) {
          let steps = 0;
          for (let at: string | undefined = start; at; at = superiorOf.get(at)) steps += 1;
          expect(steps).toBeLessThanOrEqual(9);
        }
      }),
    );
  });
});

describe('a dated reporting line', () => {
  test('of two lines of one person on one day the newer holds', () => {
    const lines = [line('a', 'new', '2026-02-01'), line('a', 'old', '2026-01-01')];
    expect(linesOn(lines, '2026-01-31').get('a')).toBe('old');
    expect(linesOn(lines, '2026-02-01').get('a')).toBe('new');
  });

  test('a circle that begins later, with a line already planned, is found with its first day', () => {
    const planned = [line('b', 'a', '2026-03-01')];
    expect(wouldCycleWithin(planned, line('a', 'b', '2026-01-01'))).toEqual({
      date: '2026-03-01',
      path: ['a', 'b', 'a'],
    });
    expect(wouldCycleWithin(planned, line('a', 'b', '2026-01-01', '2026-02-28'))).toBeNull();
  });

  test('an older line that holds again when a newer one has ended is found too', () => {
    const lines = [line('b', 'a', '2025-01-01'), line('b', 'c', '2026-01-01', '2026-06-30')];
    expect(wouldCycleWithin(lines, line('a', 'b', '2026-02-01'))?.date).toBe('2026-07-01');
  });

  test('on its first day the proposed line replaces one of the same day', () => {
    expect(
      wouldCycleWithin([line('a', 'x', '2026-01-01'), line('b', 'a', '2026-01-01')], line('a', 'b', '2026-01-01')),
    ).toEqual({ date: '2026-01-01', path: ['a', 'b', 'a'] });
  });
});
