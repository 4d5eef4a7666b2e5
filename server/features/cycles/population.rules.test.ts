import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './dated.rules.js';
import { type Person, populationOn, standings } from './population.rules.js';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  service: [{ from: '2015-03-01', to: null }],
  exemptions: [],
  ...more,
});
const opened = '2026-01-05';

describe('the population at opening', () => {
  test.each<[string, Partial<Person>, string | null]>([
    ['in service', {}, null],
    ['starts on the day', { service: [{ from: opened, to: null }] }, null],
    ['starts the day after', { service: [{ from: '2026-01-06', to: null }] }, 'NOT_YET_IN_SERVICE'],
    ['last day is the opening', { service: [{ from: '2015-03-01', to: opened }] }, null],
    ['gone the day before', { service: [{ from: '2015-03-01', to: '2026-01-04' }] }, 'NO_LONGER_IN_SERVICE'],
    [
      'on unpaid leave (CLTN)',
      { exemptions: [{ kind: 'UNPAID_LEAVE', from: '2025-06-01', to: '2026-06-30' }] },
      'UNPAID_LEAVE',
    ],
    [
      'before retirement (MPP)',
      { exemptions: [{ kind: 'PRE_RETIREMENT', from: '2026-01-01', to: null }] },
      'PRE_RETIREMENT',
    ],
    ['suspended earlier', { exemptions: [{ kind: 'SUSPENDED', from: '2025-01-01', to: '2025-12-31' }] }, null],
  ])('%s', (_name, more, reason) =>
    expect(populationOn(opened, [person('a', more)])).toEqual(
      reason === null ? { members: ['a'], left: [] } : { members: [], left: [{ id: 'a', reason }] },
    ),
  );

  test('everybody is either in or listed with a reason', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.option(fc.nat(80)))), (spans) => {
        const people = spans.map(([start, length], n) => {
          const from = addDays(opened, start);
          return person(String(n), { service: [{ from, to: length === null ? null : addDays(from, length) }] });
        });
        const { members, left } = populationOn(opened, people);
        expect([...members, ...left.map(({ id }) => id)].sort()).toEqual(people.map(({ id }) => id).sort());
      }),
    ));
});

describe('standing later in the cycle', () => {
  const later = '2026-06-01';
  const frozen = new Map([['a', opened]]);
  const one = (more: Partial<Person>, since: ReadonlyMap<string, string>) =>
    standings(opened, later, since, [person('a', more)]);

  test('a member of the opening stays frozen', () =>
    expect(one({}, frozen)).toEqual([{ id: 'a', status: 'FROZEN', since: opened, reason: null }]));

  test('who left is kept and marked, with the reason', () =>
    expect(one({ service: [{ from: '2015-03-01', to: '2026-03-31' }] }, frozen)).toEqual([
      { id: 'a', status: 'LEFT', since: opened, reason: 'NO_LONGER_IN_SERVICE' },
    ]));

  test('who came later joins from the first day of service', () =>
    expect(one({ service: [{ from: '2026-04-01', to: null }] }, new Map())).toEqual([
      { id: 'a', status: 'JOINED_LATE', since: '2026-04-01', reason: null },
    ]));

  test('who returns from unpaid leave joins the day after it', () =>
    expect(one({ exemptions: [{ kind: 'UNPAID_LEAVE', from: '2025-06-01', to: '2026-04-30' }] }, new Map())).toEqual([
      { id: 'a', status: 'JOINED_LATE', since: '2026-05-01', reason: null },
    ]));

  test('a late joiner stays one, and one who left afterwards is marked', () => {
    const joined = new Map([['a', '2026-04-01']]);
    expect(one({}, joined)[0]?.status).toBe('JOINED_LATE');
    expect(one({ service: [{ from: '2026-04-01', to: '2026-05-01' }] }, joined)[0]).toMatchObject({
      status: 'LEFT',
      since: '2026-04-01',
    });
  });

  test('who was never in and is not active is not counted', () =>
    expect(one({ service: [{ from: '2026-07-01', to: null }] }, new Map())).toEqual([]));
});
