import {
  apportion,
  compare,
  divide,
  type Fraction,
  fractionOf,
  fractionText,
  multiply,
  roundHalfUp,
  subtract,
  sumOf,
  ZERO,
} from './fraction.rules.js';
import type { IndexRuleSet, IndexScale } from './indexRuleSet.rules.js';

/** What is known of one component for one employee and period. */
export interface Observation {
  /** On the component's scale: a decimal, or a ratio '18/21'; null when there is no data. */
  readonly raw: string | number | null;
  /** The figures it was made of, for the sentence that explains it. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** References to the evidence. */
  readonly evidence?: readonly string[];
  /** Why there is none: no data, or too few answers to show. */
  readonly missing?: 'index.noData' | 'index.belowAnonymityThreshold';
}

/** How one component came about. Plain text and numbers: stored as it is, read back by {@link recompute}. */
export interface TraceLine {
  component: string;
  raw: string | null;
  facts: Readonly<Record<string, string | number>>;
  /** 0-100, exactly ('600/7'); null when missing. */
  normalised: string | null;
  /** As in the rule set. */
  weightPercent: string;
  /** After leaving out what is missing, 2 decimals; the column totals 100.00. Null when there is no total. */
  effectiveWeight: string | null;
  /** Part of the total, 2 decimals; the column adds up exactly to the total. Null when there is no total. */
  contribution: string | null;
  evidence: readonly string[];
  missing: Observation['missing'] | null;
}

export interface IndexResult {
  status: 'RATED' | 'PENDING' | 'NOT_RATED';
  /** 0-100 with 2 decimals; null unless RATED. */
  total: string | null;
  /** Sum of the present weights, 2 decimals. */
  coverage: string;
  reason: 'index.coverage' | 'index.missing' | 'index.noData' | null;
  ruleSet: { name: string; version: number; source: string; example: boolean };
  trace: TraceLine[];
}

const HUNDRED = fractionOf(100);

/** A raw value on its scale as 0-100, exactly; beyond the ends it stays at the end. */
export function normalise(raw: string | number, scale: IndexScale): Fraction {
  const [value, min, max] = [fractionOf(raw), fractionOf(scale.min), fractionOf(scale.max)];
  const inside = compare(value, min) < 0 ? min : compare(value, max) > 0 ? max : value;
  const share = divide(subtract(inside, min), subtract(max, min));
  return multiply(HUNDRED, scale.better === 'HIGHER' ? share : subtract(fractionOf(1), share));
}

/** Weighted mean of the lines, exactly; null when there are none. */
function meanOf(lines: readonly { value: Fraction; weight: Fraction }[]): Fraction | null {
  const weight = sumOf(lines.map((line) => line.weight));
  if (compare(weight, ZERO) === 0) return null;
  return divide(sumOf(lines.map((line) => multiply(line.value, line.weight))), weight);
}

function verdict(set: IndexRuleSet, present: number, coverage: Fraction): Pick<IndexResult, 'status' | 'reason'> {
  if (present === 0) return { status: set.missingData === 'PENDING' ? 'PENDING' : 'NOT_RATED', reason: 'index.noData' };
  if (set.missingData !== 'RENORMALISE' && present < set.components.length) {
    return { status: set.missingData, reason: 'index.missing' };
  }
  if (compare(coverage, fractionOf(set.coverageThreshold)) < 0)
    return { status: 'NOT_RATED', reason: 'index.coverage' };
  return { status: 'RATED', reason: null };
}

/**
 * The city's own index for one employee and period, with the way it came about. Exact arithmetic throughout, rounded
 * half up to 2 decimals once, at the end. Missing data is left out, never counted as zero; below the rule set's
 * coverage no total is given. It is no predikat and sets none. Throws RangeError for a raw value that is no number.
 */
export function computeIndex(set: IndexRuleSet, observations: Readonly<Record<string, Observation>>): IndexResult {
  const lines = set.components.map((component) => {
    const observation = observations[component.code];
    const raw = observation?.raw ?? null;
    return {
      component,
      observation,
      raw,
      value: raw === null ? null : normalise(raw, component.scale),
      weight: fractionOf(component.weightPercent),
    };
  });
  const present = lines.flatMap(({ value, weight, component }) =>
    value === null ? [] : [{ value, weight, code: component.code }],
  );
  const coverage = sumOf(present.map((line) => line.weight));
  const outcome = verdict(set, present.length, coverage);
  const rated = outcome.status === 'RATED';
  const column = (of: (line: (typeof present)[number]) => Fraction) => {
    const texts = rated ? apportion(present.map((line) => divide(of(line), coverage))) : [];
    return new Map(present.map((line, i) => [line.code, texts[i] ?? null]));
  };
  const weights = column((line) => multiply(line.weight, HUNDRED));
  const contributions = column((line) => multiply(line.value, line.weight));
  const mean = rated ? meanOf(present) : null;
  return {
    ...outcome,
    total: mean && roundHalfUp(mean),
    coverage: roundHalfUp(coverage),
    ruleSet: { name: set.name, version: set.version, source: set.source, example: set.example },
    trace: lines.map(({ component, observation, raw, value }) => ({
      component: component.code,
      raw: raw === null ? null : String(raw),
      facts: observation?.facts ?? {},
      normalised: value && fractionText(value),
      weightPercent: String(component.weightPercent),
      effectiveWeight: weights.get(component.code) ?? null,
      contribution: contributions.get(component.code) ?? null,
      evidence: observation?.evidence ?? [],
      missing: raw === null ? (observation?.missing ?? 'index.noData') : null,
    })),
  };
}

/** The total that a stored trace gives, to hold against the stored total; null when the trace carries none. */
export function recompute(trace: readonly TraceLine[]): string | null {
  const lines = trace.flatMap(({ normalised, contribution, weightPercent }) =>
    normalised === null || contribution === null
      ? []
      : [{ value: fractionOf(normalised), weight: fractionOf(weightPercent) }],
  );
  const mean = meanOf(lines);
  return mean && roundHalfUp(mean);
}
