import { StatusChip, type Tone } from '../../ui/StatusChip.js';

interface Dates {
  readonly effectiveFrom: string;
  readonly effectiveTo?: string | null;
  readonly annulledOn?: string | null;
}

type State = 'annulled' | 'coming' | 'ended' | 'in_force';
const TONE = { annulled: 'neutral', coming: 'info', ended: 'neutral', in_force: 'warning' } as const satisfies Record<
  State,
  Tone
>;

/** Today in the office's zone, YYYY-MM-DD. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());

/** Where a sanction stands on a day: annulled, not begun, over, or in force. Pure but for its default. */
export const stateOf = ({ effectiveFrom, effectiveTo, annulledOn }: Dates, on = today()): State => {
  if (annulledOn) return 'annulled';
  if (on < effectiveFrom) return 'coming';
  return effectiveTo && on > effectiveTo ? 'ended' : 'in_force';
};

export const SanctionState = ({ sanction }: { readonly sanction: Dates }) => {
  const state = stateOf(sanction);
  return <StatusChip label={`attendance.sanction_state.${state}`} tone={TONE[state]} />;
};

const LEVEL_TONE = { LIGHT: 'info', MEDIUM: 'warning', HEAVY: 'danger' } as const;

export const SanctionLevel = ({ level }: { readonly level: keyof typeof LEVEL_TONE }) => (
  <StatusChip label={`attendance.level.${level}`} tone={LEVEL_TONE[level]} />
);
