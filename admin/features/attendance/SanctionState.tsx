import { StatusChip, type Tone } from '../../ui/StatusChip.js';

const LEVEL_TONE = { LIGHT: 'info', MEDIUM: 'warning', HEAVY: 'danger' } as const;

interface Dates {
  readonly level: keyof typeof LEVEL_TONE;
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | null;
  readonly annulledOn?: string | null;
}

type State = 'annulled' | 'coming' | 'given' | 'ended' | 'in_force';
const TONE = {
  annulled: 'neutral',
  coming: 'info',
  given: 'neutral',
  ended: 'neutral',
  in_force: 'warning',
} as const satisfies Record<State, Tone>;

/** Today in the office's zone, YYYY-MM-DD. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** Where a sanction stands on a day; a reprimand is spent with its decision. Pure but for its default. */
export const stateOf = ({ level, effectiveFrom, effectiveTo, annulledOn }: Dates, on = today()): State => {
  if (annulledOn) return 'annulled';
  if (on < effectiveFrom) return 'coming';
  if (level === 'LIGHT' && !effectiveTo) return 'given';
  return effectiveTo && on > effectiveTo ? 'ended' : 'in_force';
};

export const SanctionState = ({ sanction }: { readonly sanction: Dates }) => {
  const state = stateOf(sanction);
  return <StatusChip label={`attendance.sanction_state.${state}`} tone={TONE[state]} />;
};

export const SanctionLevel = ({ level }: { readonly level: keyof typeof LEVEL_TONE }) => (
  <StatusChip label={`attendance.level.${level}`} tone={LEVEL_TONE[level]} />
);
