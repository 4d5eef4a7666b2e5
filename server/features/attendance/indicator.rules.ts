import { covers, type Day, hundredths, type Provenance, roundedDivision, type Span } from '../cycles/dated.rules.js';
import { Sanction } from './discipline.rules.js';
import { type AttendanceSummary, percentOf } from './summary.rules.js';

/** From this percentage upwards the part is worth `value` (0–100). Descending, the last one from 0. */
export interface Step {
  readonly from: number;
  readonly value: number;
}

/** How the attendance indicator (kehadiran) of the local index is made. Weights are percent and total 100. */
export interface AttendanceIndicatorRules extends Provenance {
  readonly presence: { readonly weight: number; readonly steps: readonly Step[] };
  readonly punctuality: { readonly weight: number; readonly steps: readonly Step[] };
}

/** How the discipline indicator (disiplin) is made: points taken off 100 for each decided sanction in effect. */
export interface DisciplineIndicatorRules extends Provenance {
  readonly points: Readonly<Record<Sanction, number>>;
}

/** Invented example values, to confirm with BKPSDM. */
export const ATTENDANCE_INDICATOR_EXAMPLE: AttendanceIndicatorRules = {
  name: 'Indikator kehadiran (contoh)',
  version: 1,
  validFrom: '2026-01-01',
  validTo: null,
  source: 'contoh',
  example: true,
  presence: {
    weight: 70,
    steps: [
      { from: 99, value: 100 },
      { from: 97, value: 90 },
      { from: 94, value: 80 },
      { from: 90, value: 65 },
      { from: 80, value: 40 },
      { from: 0, value: 0 },
    ],
  },
  punctuality: {
    weight: 30,
    steps: [
      { from: 95, value: 100 },
      { from: 90, value: 85 },
      { from: 80, value: 70 },
      { from: 60, value: 40 },
      { from: 0, value: 0 },
    ],
  },
};

/** Invented example values, to confirm with BKPSDM. */
export const DISCIPLINE_INDICATOR_EXAMPLE: DisciplineIndicatorRules = {
  name: 'Indikator disiplin (contoh)',
  version: 1,
  validFrom: '2026-01-01',
  validTo: null,
  source: 'contoh',
  example: true,
  points: {
    ORAL_REPRIMAND: 10,
    WRITTEN_REPRIMAND: 20,
    WRITTEN_DISSATISFACTION: 30,
    ALLOWANCE_CUT_6_MONTHS: 50,
    ALLOWANCE_CUT_9_MONTHS: 60,
    ALLOWANCE_CUT_12_MONTHS: 70,
    DEMOTION_12_MONTHS: 85,
    RELEASE_TO_EXECUTOR_12_MONTHS: 90,
    DISMISSAL: 100,
  },
};

export interface TraceLine {
  /** What was looked at: `presence`, `punctuality`, or a sanction. */
  readonly key: string;
  /** The raw figures, for the sentence that explains the line. */
  readonly raw: Readonly<Record<string, number | string>>;
  /** Points 0–100 before weighting; negative for what is taken off. */
  readonly value: number;
  /** Percent; null where nothing is weighted. */
  readonly weight: number | null;
  /** What the line adds to the indicator. */
  readonly contribution: number;
}

/** A number of the local index, never part of the predikat. `value` null means no data, which is not zero. */
export interface Indicator {
  readonly value: number | null;
  readonly rules: Pick<Provenance, 'name' | 'version' | 'source' | 'example'>;
  readonly trace: readonly TraceLine[];
}

const named = ({ name, version, source, example }: Provenance) => ({ name, version, source, example });
/** Hundredths of a table's figure; throws RangeError when it is finer than two decimals. */
const exact = (value: number): number => {
  const whole = hundredths(value);
  if (whole === null) throw new RangeError(`more than two decimals: ${value}`);
  return whole;
};
const stepOf = (percent: number, steps: readonly Step[]): number =>
  steps.find(({ from }) => percent >= from)?.value ?? 0;

/**
 * The attendance indicator 0–100. Presence is the share of working days without unexcused absence; punctuality is the
 * share of days not missed on which nothing was late, early or unpunched. An excused day counts like a day at work in
 * both, so it can never lower the number (domain notes 8, rule 5). Null when no day was worked or missed. Contributions
 * add up to the value, which is rounded once, at the end.
 */
export const attendanceIndicator = (summary: AttendanceSummary | null, rules: AttendanceIndicatorRules): Indicator => {
  if (summary === null || summary.presentDays + summary.absentDays === 0)
    return { value: null, rules: named(rules), trace: [] };
  const { workingDays, absentDays, excusedDays } = summary;
  const kept = workingDays - absentDays;
  const irregularDays = summary.presentDays - summary.punctualDays;
  const line = (key: 'presence' | 'punctuality', part: number, whole: number, raw: TraceLine['raw']) => {
    const percent = percentOf(part, whole);
    // Who missed every day has no punctuality: the part is left out and the other carries the whole weight.
    if (percent === null) return [];
    return [{ key, raw: { ...raw, percent }, value: stepOf(percent, rules[key].steps), weight: rules[key].weight }];
  };
  const parts = [
    ...line('presence', kept, workingDays, { workingDays, absentDays, excusedDays }),
    ...line('punctuality', kept - irregularDays, kept, { keptDays: kept, irregularDays }),
  ];
  const weights = parts.reduce((sum, { weight }) => sum + exact(weight), 0);
  if (weights === 0) return { value: null, rules: named(rules), trace: [] };
  const total = parts.reduce((sum, { value, weight }) => sum + exact(value) * exact(weight), 0);
  return {
    value: roundedDivision(total, weights) / 100,
    rules: named(rules),
    trace: parts.map((part) => ({ ...part, contribution: (part.value * exact(part.weight)) / weights })),
  };
};

/** A sanction somebody decided. Flags have no such type and therefore cannot lower the indicator. */
export interface DecidedSanction {
  readonly id: string;
  readonly sanction: Sanction;
  readonly decidedOn: Day;
  readonly effectiveFrom: Day;
  /** Day it was annulled or changed on appeal (upaya administratif); null while it stands. */
  readonly annulledOn: Day | null;
}

/**
 * The discipline indicator 0–100 of a period: 100 less the points of every standing sanction that took effect in it.
 * Null when nothing is known of the person in the period: neither a recorded working day nor a decision.
 */
export const disciplineIndicator = (
  summary: AttendanceSummary | null,
  sanctions: readonly DecidedSanction[],
  period: Span,
  rules: DisciplineIndicatorRules,
): Indicator => {
  const standing = sanctions.filter(
    ({ effectiveFrom, annulledOn }) => annulledOn === null && covers(period, effectiveFrom),
  );
  if ((summary === null || summary.workingDays === 0) && standing.length === 0)
    return { value: null, rules: named(rules), trace: [] };
  const trace = standing.map(({ id, sanction, decidedOn, effectiveFrom }) => {
    const points = rules.points[sanction];
    return {
      key: sanction,
      raw: { id, decidedOn, effectiveFrom },
      value: -points,
      weight: null,
      contribution: -points,
    };
  });
  const left = trace.reduce((sum, { contribution }) => sum + contribution, 100);
  return {
    value: Math.max(0, left),
    rules: named(rules),
    trace: [{ key: 'start', raw: {}, value: 100, weight: null, contribution: 100 }, ...trace],
  };
};

export type IndicatorRulesProblem = 'WEIGHTS_NOT_100' | 'STEPS_NOT_DESCENDING' | 'STEPS_NOT_FROM_0' | 'OUT_OF_SCALE';

/** What is wrong with the tables before anybody computes with them; empty when nothing is. */
export const attendanceRulesProblems = (rules: AttendanceIndicatorRules): IndicatorRulesProblem[] => {
  const problems = new Set<IndicatorRulesProblem>();
  const weights = [rules.presence.weight, rules.punctuality.weight].map(hundredths);
  if (weights.reduce<number>((sum, weight) => sum + (weight ?? Number.NaN), 0) !== 10_000)
    problems.add('WEIGHTS_NOT_100');
  for (const { steps } of [rules.presence, rules.punctuality]) {
    if (steps.at(-1)?.from !== 0) problems.add('STEPS_NOT_FROM_0');
    steps.forEach((step, n) => {
      const next = steps[n + 1];
      if (next && (next.from >= step.from || next.value > step.value)) problems.add('STEPS_NOT_DESCENDING');
      if (step.value < 0 || step.value > 100 || step.from < 0 || step.from > 100) problems.add('OUT_OF_SCALE');
    });
  }
  return [...problems];
};
