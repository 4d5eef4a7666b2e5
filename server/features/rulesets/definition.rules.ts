import { DEMONSTRATION_INDEX, type IndexRuleSet, type MissingData } from './indexRuleSet.rules.js';
import type { Definition, DefinitionProblem } from './kind.rules.js';

/** Components of the local index (indeks kinerja lokal); the keys of a rule set's weights. */
export const IndexComponentKey = {
  ATTENDANCE: 'ATTENDANCE',
  DISCIPLINE: 'DISCIPLINE',
  WORK_QUALITY: 'WORK_QUALITY',
  TEAM_CONTRIBUTION: 'TEAM_CONTRIBUTION',
  SUPERIOR_FEEDBACK: 'SUPERIOR_FEEDBACK',
  PEER_FEEDBACK: 'PEER_FEEDBACK',
} as const;
export type IndexComponentKey = (typeof IndexComponentKey)[keyof typeof IndexComponentKey];

/** Where a component's raw data comes from. */
export const IndexSource = {
  ATTENDANCE_FEED: 'ATTENDANCE_FEED',
  DISCIPLINE_DECISIONS: 'DISCIPLINE_DECISIONS',
  RESULTS_RATING: 'RESULTS_RATING',
  FEEDBACK: 'FEEDBACK',
} as const;
export type IndexSource = (typeof IndexSource)[keyof typeof IndexSource];

/**
 * One band: a share in percent counted from `from` upwards, or a `key` (a rating, a sanction), and the points 0–100 it
 * is worth. For sanctions the points are taken off 100.
 */
export interface IndexBand {
  readonly key: string | null;
  readonly from: number | null;
  readonly value: number;
}

/** A part of a component, with its own weight in percent (parts of one component total 100). */
export interface IndexPart {
  readonly key: string;
  readonly weight: number;
  /** Empty where the value is scaled linearly (feedback: the scale's ends are 0 and 100). */
  readonly bands: readonly IndexBand[];
}

export interface IndexComponent {
  readonly key: IndexComponentKey;
  /** Percent, at most two decimals; all components total 100. */
  readonly weight: number;
  readonly source: IndexSource;
  readonly parts: readonly IndexPart[];
}

/** Definition of a rule set of kind INDEX. */
export interface IndexDefinition extends Definition {
  readonly components: readonly IndexComponent[];
  readonly missingData: MissingData;
  /** Percent of the weights that must have data before an index is shown. */
  readonly minimumCoverage: number;
}

/** Parts each component is made of and how each is valued: by steps of a share, by keys, or linearly on the scale. */
export const COMPONENT_PARTS = {
  ATTENDANCE: { source: 'ATTENDANCE_FEED', parts: { presence: 'STEPS', punctuality: 'STEPS' } },
  DISCIPLINE: { source: 'DISCIPLINE_DECISIONS', parts: { sanctions: 'KEYS' } },
  WORK_QUALITY: { source: 'RESULTS_RATING', parts: { resultsRating: 'KEYS' } },
  TEAM_CONTRIBUTION: { source: 'FEEDBACK', parts: { PEER: 'LINEAR', SUPERIOR: 'LINEAR' } },
  SUPERIOR_FEEDBACK: { source: 'FEEDBACK', parts: { SUPERIOR: 'LINEAR' } },
  PEER_FEEDBACK: { source: 'FEEDBACK', parts: { PEER: 'LINEAR' } },
} as const satisfies Record<
  IndexComponentKey,
  { source: IndexSource; parts: Readonly<Record<string, 'STEPS' | 'KEYS' | 'LINEAR'>> }
>;

/** A number of at most two decimals as whole hundredths; null when it has more. */
const hundredths = (value: number): number | null => {
  const whole = Math.round(value * 100);
  return Number.isSafeInteger(whole) && Math.abs(value * 100 - whole) < 1e-6 ? whole : null;
};

/** Weights above 0, at most two decimals, no key twice, total exactly 100.00. */
const weightProblems = (path: string, weights: readonly { key: string; weight: number }[]): DefinitionProblem[] => {
  const problems: DefinitionProblem[] = [];
  const seen = new Set<string>();
  let total = 0;
  weights.forEach(({ key, weight }, n) => {
    const whole = hundredths(weight);
    if (whole === null) problems.push({ path: `${path}.${n}.weight`, key: 'rulesets.weight.twoDecimals' });
    else if (whole <= 0 || whole > 10_000) problems.push({ path: `${path}.${n}.weight`, key: 'rulesets.weight.range' });
    if (seen.has(key)) problems.push({ path: `${path}.${n}.key`, key: 'rulesets.key.twice', params: { key } });
    seen.add(key);
    total += whole ?? Number.NaN;
  });
  if (!Number.isNaN(total) && total !== 10_000)
    problems.push({ path, key: 'rulesets.weight.total', params: { total: total / 100 } });
  return problems;
};

const bandProblems = (
  path: string,
  bands: readonly IndexBand[],
  kind: 'STEPS' | 'KEYS' | 'LINEAR',
): DefinitionProblem[] => {
  if (kind === 'LINEAR') return bands.length === 0 ? [] : [{ path, key: 'rulesets.bands.none' }];
  if (bands.length === 0) return [{ path, key: 'rulesets.bands.missing' }];
  const problems: DefinitionProblem[] = [];
  const seen = new Set<string>();
  bands.forEach((band, n) => {
    const at = `${path}.${n}`;
    if (!(band.value >= 0 && band.value <= 100)) problems.push({ path: `${at}.value`, key: 'rulesets.bands.scale' });
    else if (hundredths(band.value) === null)
      problems.push({ path: `${at}.value`, key: 'rulesets.weight.twoDecimals' });
    if (kind === 'KEYS') {
      if (!band.key) problems.push({ path: `${at}.key`, key: 'rulesets.bands.key' });
      else if (seen.has(band.key))
        problems.push({ path: `${at}.key`, key: 'rulesets.key.twice', params: { key: band.key } });
      seen.add(band.key ?? '');
      return;
    }
    const next = bands[n + 1];
    if (band.from === null || !(band.from >= 0 && band.from <= 100))
      problems.push({ path: `${at}.from`, key: 'rulesets.bands.from' });
    else if (next && next.from !== null && (next.from >= band.from || next.value > band.value))
      problems.push({ path: `${at}.from`, key: 'rulesets.bands.order' });
  });
  if (kind === 'STEPS' && bands.at(-1)?.from !== 0) problems.push({ path, key: 'rulesets.bands.fromZero' });
  return problems;
};

const componentProblems = (path: string, component: IndexComponent): DefinitionProblem[] => {
  const known = COMPONENT_PARTS[component.key];
  const problems = weightProblems(`${path}.parts`, component.parts);
  if (component.source !== known.source)
    problems.push({ path: `${path}.source`, key: 'rulesets.source.other', params: { source: known.source } });
  component.parts.forEach((part, n) => {
    const kind = (known.parts as Readonly<Record<string, 'STEPS' | 'KEYS' | 'LINEAR'>>)[part.key];
    if (kind === undefined)
      problems.push({ path: `${path}.parts.${n}.key`, key: 'rulesets.part.unknown', params: { key: part.key } });
    else problems.push(...bandProblems(`${path}.parts.${n}.bands`, part.bands, kind));
  });
  return problems;
};

/** Everything wrong with the definition of an index, all at once, with the paths of the input; empty when nothing is. */
export const indexProblems = (definition: IndexDefinition): DefinitionProblem[] => {
  const { components, minimumCoverage } = definition;
  const problems =
    components.length === 0
      ? [{ path: 'components', key: 'rulesets.components.none' }]
      : weightProblems('components', components);
  components.forEach((component, n) => {
    problems.push(...componentProblems(`components.${n}`, component));
  });
  if (!(minimumCoverage >= 0 && minimumCoverage <= 100))
    problems.push({ path: 'minimumCoverage', key: 'rulesets.coverage.range' });
  return problems;
};

interface Edition {
  readonly name: string;
  readonly edition: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly definition: unknown;
}

const FORMULA = {
  ATTENDANCE: 'Nilai indikator kehadiran 0-100; ketidakhadiran yang sah tidak mengurangi nilai',
  DISCIPLINE: 'Nilai indikator disiplin 0-100; hanya hukuman disiplin yang sudah diputuskan',
  WORK_QUALITY: 'Rating hasil kerja oleh pejabat penilai, menurut pita nilai',
  TEAM_CONTRIBUTION: 'Umpan balik rekan kerja dan pimpinan pada nilai Kolaboratif',
  SUPERIOR_FEEDBACK: 'Rata-rata jawaban pimpinan',
  PEER_FEEDBACK: 'Rata-rata jawaban rekan kerja di atas ambang anonimitas',
} as const satisfies Record<IndexComponentKey, string>;

/**
 * A stored edition of kind INDEX as the computation of the index takes it (`index.rules.ts`). Every component is given
 * as a value 0–100: steps, keys and scales were applied before.
 */
export const indexRuleSetOf = (edition: Edition): IndexRuleSet => {
  const { components, missingData, minimumCoverage, example } = edition.definition as IndexDefinition;
  const { name, validFrom, validTo, source } = edition;
  return {
    name,
    version: edition.edition,
    validFrom,
    validTo,
    source,
    example,
    missingData,
    coverageThreshold: minimumCoverage,
    components: components.map((component) => ({
      code: component.key,
      label: DEMONSTRATION_INDEX.components.find(({ code }) => code === component.key)?.label ?? {
        id: component.key,
        en: component.key,
      },
      weightPercent: component.weight,
      scale: { min: 0, max: 100, better: 'HIGHER' },
      dataSource: component.source,
      formula: FORMULA[component.key],
    })),
  };
};

/** The parts of one component; empty when the rule set does not have it. */
export const partsOf = (definition: IndexDefinition, key: IndexComponentKey): readonly IndexPart[] =>
  definition.components.find((component) => component.key === key)?.parts ?? [];
