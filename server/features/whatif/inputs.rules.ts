import { Sanction } from '../attendance/discipline.rules.js';
import type { IndexResult } from '../rulesets/index.rules.js';
import { Rating } from '../rulesets/quadrant.rules.js';

/** Days behind the attendance indicator, as far as it uses them. */
export interface StoredDays {
  readonly workingDays: number;
  readonly presentDays: number;
  readonly absentDays: number;
  readonly excusedDays: number;
  readonly punctualDays: number;
}

export interface StoredSanction {
  readonly sanction: Sanction;
  readonly id: string;
  readonly decidedOn: string;
  readonly effectiveFrom: string;
}

/** What a stored result was made of: enough to compute it again, under its own edition or another. */
export interface StoredInputs {
  readonly days: StoredDays | null;
  readonly isDisciplineKnown: boolean;
  readonly sanctions: readonly StoredSanction[];
  readonly resultsRating: Rating | null;
  readonly scores: { readonly superior: number | null; readonly peers: number | null } | null;
}

type Facts = Readonly<Record<string, string | number>>;

const figure = (facts: Facts, name: string): number | null => (name in facts ? Number(facts[name]) : null);

/** Who missed every day has no punctuality line: no kept day, nothing irregular. */
function daysOf(facts: Facts): StoredDays | null {
  const workingDays = figure(facts, 'presence.workingDays');
  if (workingDays === null) return null;
  const absentDays = figure(facts, 'presence.absentDays') ?? 0;
  const excusedDays = figure(facts, 'presence.excusedDays') ?? 0;
  const presentDays = workingDays - absentDays - excusedDays;
  const punctualDays = presentDays - (figure(facts, 'punctuality.irregularDays') ?? 0);
  return { workingDays, presentDays, absentDays, excusedDays, punctualDays };
}

const isSanction = (text: string): text is Sanction => text in Sanction;

/** Facts are named `WRITTEN_REPRIMAND.id`, a second one of a kind `WRITTEN_REPRIMAND#2.id`. */
function sanctionsOf(facts: Facts): StoredSanction[] {
  return Object.keys(facts)
    .filter((name) => name.endsWith('.id'))
    .flatMap((name) => {
      const stem = name.slice(0, -'.id'.length);
      const sanction = stem.replace(/#\d+$/, '');
      if (!isSanction(sanction)) return [];
      const [id, decidedOn, effectiveFrom] = ['id', 'decidedOn', 'effectiveFrom'].map((part) =>
        String(facts[`${stem}.${part}`]),
      ) as [string, string, string];
      return [{ sanction, id, decidedOn, effectiveFrom }];
    })
    .sort((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? order(a.id, b.id) : order(a.effectiveFrom, b.effectiveFrom),
    );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isRating = (text: unknown): text is Rating => typeof text === 'string' && text in Rating;
const HEARD = ['TEAM_CONTRIBUTION', 'SUPERIOR_FEEDBACK', 'PEER_FEEDBACK'];

/**
 * The inputs of a stored computation, read back from its trace. A component the edition did not have left no inputs:
 * under another edition it counts as missing, never as zero.
 * @param resultsRating the rating of the evaluation, used where the trace has none
 */
export function inputsOf(result: IndexResult, resultsRating: Rating | null): StoredInputs {
  const lineOf = new Map(result.trace.map((line) => [line.component, line]));
  const factsOf = (component: string): Facts => lineOf.get(component)?.facts ?? {};
  const heard = result.trace.filter(({ component }) => HEARD.includes(component));
  const voices: Facts = Object.assign({}, ...heard.map(({ facts }) => facts));
  const wasAsked = heard.some(({ raw, missing }) => raw !== null || missing === 'index.belowAnonymityThreshold');
  const stored = factsOf('WORK_QUALITY').resultsRating;
  const hasOwn = lineOf.has('WORK_QUALITY');
  return {
    days: daysOf(factsOf('ATTENDANCE')),
    isDisciplineKnown: (lineOf.get('DISCIPLINE')?.raw ?? null) !== null,
    sanctions: sanctionsOf(factsOf('DISCIPLINE')),
    resultsRating: isRating(stored) ? stored : hasOwn ? null : resultsRating,
    scores: wasAsked ? { superior: figure(voices, 'SUPERIOR'), peers: figure(voices, 'PEER') } : null,
  };
}
