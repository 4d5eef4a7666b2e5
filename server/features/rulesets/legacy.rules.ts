import type { Provenance } from './effective.rules.js';
import { add, compare, fractionOf, multiply, roundHalfUp } from './fraction.rules.js';

/** The words that stand beside every number of the old rule. */
export const LEGACY_LABEL = 'aturan lama (PP 30/2019)';

/** Predikat of the old rule. Kept apart from Predicate: the names were other, and none is turned into the other. */
export const LegacyBand = {
  VERY_GOOD: 'VERY_GOOD',
  GOOD: 'GOOD',
  FAIR: 'FAIR',
  POOR: 'POOR',
  VERY_POOR: 'VERY_POOR',
} as const;
export type LegacyBand = (typeof LegacyBand)[keyof typeof LegacyBand];

export const LEGACY_BAND_LABEL = {
  VERY_GOOD: 'Sangat Baik',
  GOOD: 'Baik',
  FAIR: 'Cukup',
  POOR: 'Kurang',
  VERY_POOR: 'Sangat Kurang',
} as const satisfies Record<LegacyBand, string>;

/** Ps 41(2)-(4): whether the agency also asked peers and subordinates about behaviour. */
export type LegacyWeighting = 'SUPERIOR_ONLY' | 'WITH_PEERS';

export interface LegacyRuleSet extends Provenance {
  /** Percent of SKP and of perilaku kerja, total 100. */
  readonly weights: Readonly<Record<LegacyWeighting, { readonly results: number; readonly behaviour: number }>>;
  /** Scores run from 0 to this cap. */
  readonly cap: number;
  /** Falling lower bounds; a band that needs a new idea falls to the next without one. */
  readonly bands: readonly {
    readonly band: LegacyBand;
    readonly from: number;
    readonly needsNewIdea: boolean;
    readonly article: string;
  }[];
}

/** PP 30/2019 Ps 41, for evaluations up to 2021: history only (secondary source; Kurang and below to confirm). */
export const PP_30_2019: LegacyRuleSet = {
  name: LEGACY_LABEL,
  version: 1,
  validFrom: '2019-04-26',
  validTo: '2022-02-06',
  source: 'PP 30/2019 Ps 41 (sumber sekunder; pita di bawah 70: perlu konfirmasi BKPSDM)',
  example: false,
  weights: { SUPERIOR_ONLY: { results: 70, behaviour: 30 }, WITH_PEERS: { results: 60, behaviour: 40 } },
  cap: 120,
  bands: [
    { band: 'VERY_GOOD', from: 110, needsNewIdea: true, article: 'Ps 41(5)' },
    { band: 'GOOD', from: 90, needsNewIdea: false, article: 'Ps 41(5)' },
    { band: 'FAIR', from: 70, needsNewIdea: false, article: 'Ps 41(5)' },
    { band: 'POOR', from: 50, needsNewIdea: false, article: 'Ps 41(5) (perlu konfirmasi BKPSDM)' },
    { band: 'VERY_POOR', from: 0, needsNewIdea: false, article: 'Ps 41(5) (perlu konfirmasi BKPSDM)' },
  ],
};

export interface LegacyScore {
  /** 0-120 with 2 decimals. */
  score: string;
  band: LegacyBand;
  label: string;
  article: string;
}

/**
 * The old numeric score and its band. The band follows from the printed score, so that what is seen agrees. Both inputs
 * are decimals from 0 to the cap; RangeError otherwise. Never mixed with a predikat of the present rule.
 */
export function legacyScore(
  results: string | number,
  behaviour: string | number,
  weighting: LegacyWeighting,
  newIdea: boolean,
  rules: LegacyRuleSet = PP_30_2019,
): LegacyScore {
  const [skp, conduct, cap] = [fractionOf(results), fractionOf(behaviour), fractionOf(rules.cap)];
  for (const value of [skp, conduct]) {
    if (value.num < 0n || compare(value, cap) > 0) throw new RangeError(`a score runs from 0 to ${rules.cap}`);
  }
  const weights = rules.weights[weighting];
  const part = (value: typeof skp, percent: number) => multiply(value, fractionOf(`${percent}/100`));
  const score = roundHalfUp(add(part(skp, weights.results), part(conduct, weights.behaviour)));
  const printed = fractionOf(score);
  const found = rules.bands.find(
    ({ from, needsNewIdea }) => compare(printed, fractionOf(from)) >= 0 && (newIdea || !needsNewIdea),
  );
  if (!found) throw new RangeError(`no band for ${score}`);
  return { score, band: found.band, label: LEGACY_BAND_LABEL[found.band], article: found.article };
}
