import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasProvenance } from '../feedback/provenance.rules.js';
import {
  type ApprovingOffice,
  type BreakGlassCase,
  type BreakGlassDeed,
  type BreakGlassGround,
  decide,
  requestCase,
  standardBreakGlass,
  stateAt,
  tellRaterFrom,
} from './breakglass.rules.js';

const policy = standardBreakGlass;
const start = new Date('2026-06-01T00:00:00Z');
const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);
const input = {
  number: 'K-1/2026',
  ground: 'THREAT' as BreakGlassGround,
  reason: 'Fragmen berisi ancaman terhadap keluarga.',
  target: { kind: 'FRAGMENT' as 'FRAGMENT' | 'ANSWER', id: 'f1' },
  rateeId: 'ratee',
  rateeSuperiorId: 'boss',
  suspectedRaterId: 'suspect',
  requesterId: 'officer',
  silentUntil: null as Date | null,
  silent: false,
};
const fresh = (): BreakGlassCase => {
  const outcome = requestCase(input, policy, start);
  if (!outcome.ok) throw new Error(outcome.key);
  return outcome.case;
};

describe('asking for a case', () => {
  test.each<[string, Partial<typeof input>, string | null]>([
    ['with everything in order', {}, null],
    ['without a number', { number: ' ' }, 'noNumber'],
    ['on a ground outside the list', { ground: 'CURIOSITY' as BreakGlassGround }, 'ground'],
    ['without a reason in words', { reason: 'perlu' }, 'reason'],
    ['for no single target', { target: { kind: 'FRAGMENT', id: '' } }, 'target'],
    ['as the ratee', { requesterId: 'ratee' }, 'concerned'],
    ["as the ratee's superior", { requesterId: 'boss' }, 'concerned'],
    ['as the suspect', { requesterId: 'suspect' }, 'concerned'],
    ['in silence without an end', { silent: true, ground: 'COURT_ORDER' }, 'silence'],
    ['in silence that has ended', { silent: true, ground: 'COURT_ORDER', silentUntil: start }, 'silence'],
    ['in silence without a law', { silent: true, silentUntil: hours(24) }, 'silence'],
    ['with an end of a silence not asked for', { silentUntil: hours(24) }, 'silence'],
    ['in lawful silence until a date', { silent: true, ground: 'COURT_ORDER', silentUntil: hours(24) }, null],
  ])('%s', (_, change, problem) => {
    const outcome = requestCase({ ...input, ...change }, policy, start);
    expect(outcome.ok ? null : outcome.key).toBe(problem && `feedback.breakGlass.${problem}`);
  });
});

describe('the limit of 72 hours', () => {
  const approved: BreakGlassCase = { ...fresh(), state: 'APPROVED', approvedAt: start };
  test.each([
    [hours(0), 'APPROVED'],
    [new Date(hours(72).getTime() - 1), 'APPROVED'],
    [hours(72), 'EXPIRED'],
    [hours(-1), 'EXPIRED'],
    [new Date(Number.NaN), 'EXPIRED'],
  ])('at %p makes the case %s', (now, state) => {
    expect(stateAt(approved, policy, now)).toBe(state);
    expect(decide(approved, 'OPEN', { id: 'officer', office: null }, policy, now).ok).toBe(state === 'APPROVED');
  });

  test('fails closed when the moment of approval is missing', () => {
    expect(stateAt({ ...approved, approvedAt: null }, policy, start)).toBe('EXPIRED');
  });
});

describe('any sequence of deeds by anybody', () => {
  const people: Record<string, ApprovingOffice | null> = {
    officer: 'PERSONNEL_AGENCY',
    hr1: 'PERSONNEL_AGENCY',
    hr2: 'PERSONNEL_AGENCY',
    insp1: 'INSPECTORATE',
    insp2: 'INSPECTORATE',
    ratee: 'INSPECTORATE',
    boss: 'PERSONNEL_AGENCY',
    suspect: 'INSPECTORATE',
    nobody: null,
  };
  const step = fc.record({
    deed: fc.constantFrom<BreakGlassDeed>('APPROVE', 'APPROVE', 'APPROVE', 'REFUSE', 'OPEN', 'OPEN', 'CLOSE'),
    who: fc.constantFrom(...Object.keys(people)),
    wait: fc.constantFrom(0, 1, 24, 71, 72, 100),
  });

  // Half of the histories begin with a complete approval, or few would reach the interesting states.
  const approvedBy = (...whos: string[]) => whos.map((who) => ({ deed: 'APPROVE' as const, who, wait: 1 }));
  const beginning = fc.constantFrom([], approvedBy('hr1', 'insp1'), approvedBy('insp2', 'hr2'), approvedBy('hr1'));

  test('opens a case only for its requester, once, within 72 hours of two other eligible people of two offices', () => {
    const seen = { opened: 0, expired: 0, refused: 0 };
    fc.assert(
      fc.property(beginning, fc.array(step, { maxLength: 12 }), (first, others) => {
        const steps = [...first, ...others];
        let now = 0;
        let one = fresh();
        // The model: an independent history of what was granted, by plain bookkeeping.
        const model = {
          approvers: [] as string[],
          completeAt: null as number | null,
          refused: false,
          opened: 0,
          closed: false,
        };
        for (const { deed, who, wait } of steps) {
          now += wait;
          const outcome = decide(one, deed, { id: who, office: people[who] ?? null }, policy, hours(now));
          const outsider = !['ratee', 'boss', 'suspect'].includes(who);
          const idle = !model.refused && model.completeAt === null;
          const eligible =
            outsider &&
            who !== 'officer' &&
            who !== 'nobody' &&
            idle &&
            !model.approvers.includes(who) &&
            !model.approvers.some((other) => people[other] === people[who]);
          const open =
            who === 'officer' && model.completeAt !== null && now - model.completeAt < 72 && model.opened === 0;
          const close = who === 'officer' && model.opened === 1 && !model.closed;
          const expected = { APPROVE: eligible, REFUSE: eligible, OPEN: open, CLOSE: close }[deed];
          expect({ deed, who, ok: outcome.ok }).toEqual({ deed, who, ok: expected });
          if (!outcome.ok) {
            if (outcome.key.endsWith('expired')) seen.expired++;
            continue;
          }
          one = outcome.case;
          if (deed === 'APPROVE') model.approvers.push(who);
          if (deed === 'APPROVE' && model.approvers.length === 2) model.completeAt = now;
          if (deed === 'REFUSE') model.refused = true;
          if (deed === 'OPEN') model.opened++;
          if (deed === 'CLOSE') model.closed = true;
        }
        seen.opened += model.opened;
        seen.refused += Number(model.refused);
        expect(model.opened).toBeLessThanOrEqual(1);
        if (model.opened) expect(new Set([...model.approvers, 'officer', 'ratee']).size).toBe(4);
        expect(Object.keys(one).sort()).toEqual(Object.keys(fresh()).sort());
      }),
      { numRuns: 4_000, seed: 4 },
    );
    expect(Math.min(seen.opened, seen.expired, seen.refused)).toBeGreaterThan(20);
  });
});

test('the rater is told at once, or when lawful silence ends', () => {
  expect(tellRaterFrom(fresh(), hours(5))).toEqual(hours(5));
  expect(tellRaterFrom({ ...fresh(), silentUntil: hours(48) }, hours(5))).toEqual(hours(48));
  expect(tellRaterFrom({ ...fresh(), silentUntil: hours(1) }, hours(5))).toEqual(hours(5));
});

test('the limits say where they come from', () => {
  expect(hasProvenance(policy)).toBe(true);
});
