import type { Provenance } from '../feedback/provenance.rules.js';

/** How the leader's periodic feedback stands on a day (umpan balik berkala, Ps 19(1)a). */
export const PeriodicState = { LATER: 'LATER', SOON: 'SOON', OVERDUE: 'OVERDUE' } as const;
export type PeriodicState = (typeof PeriodicState)[keyof typeof PeriodicState];

/** The two who agree on it. */
export const RhythmSide = { LEADER: 'LEADER', EMPLOYEE: 'EMPLOYEE' } as const;
export type RhythmSide = (typeof RhythmSide)[keyof typeof RhythmSide];

/** How often the leader gives periodic feedback where the two have agreed on nothing, and when it shows as near. */
export interface RhythmPolicy extends Provenance {
  readonly everyMonths: number;
  /** What can be agreed on. */
  readonly choices: readonly number[];
  /** Calendar days before the day on which it shows as near. */
  readonly soonDays: number;
}

export const standardRhythm: RhythmPolicy = {
  name: 'Umpan balik berkala',
  version: '1',
  validFrom: '2026-01-01',
  source:
    'PermenPANRB 6/2022 Ps 19(2), p.69 C.5a, C.6: sesuai kesepakatan; contoh, tiga bulan sampai disepakati (B.1.3 mencetak triwulan, p.71)',
  everyMonths: 3,
  choices: [1, 2, 3, 4, 6],
  soonDays: 14,
};

const DAY_MS = 86_400_000;

/** How a duty with this day stands today. */
export const periodicStateOn = (dueOn: string, today: string, policy: RhythmPolicy = standardRhythm): PeriodicState => {
  if (today > dueOn) return 'OVERDUE';
  return Date.parse(dueOn) - Date.parse(today) <= policy.soonDays * DAY_MS ? 'SOON' : 'LATER';
};

/** What one side may do about the interval: propose another, and agree to what the other side proposed. */
export const rhythmAbilities = (side: RhythmSide | null, proposedBy: RhythmSide | null) => ({
  propose: side !== null,
  agree: side !== null && proposedBy !== null && proposedBy !== side,
});
