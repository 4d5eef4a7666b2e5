import { BEHAVIOURS, type BehaviourCode } from '../rulesets/behaviours.rules.js';
import type { CycleDesign } from './design.rules.js';

/** English wording of the 21 guides, ours; the Indonesian one is the forms' (Ps 10(3); p.32-33). */
const ENGLISH: Readonly<Record<BehaviourCode, readonly [string, string, string]>> = {
  SERVICE_ORIENTED: [
    'Understands and meets the needs of the public',
    'Friendly, quick, finds solutions and can be relied upon',
    'Keeps improving without end',
  ],
  ACCOUNTABLE: [
    'Works honestly, responsibly, carefully, with discipline and high integrity',
    'Uses state property responsibly, effectively and efficiently',
    'Does not misuse the authority of the position',
  ],
  COMPETENT: [
    'Builds own competence to answer changing challenges',
    'Helps others learn',
    'Does the work at the best quality',
  ],
  HARMONIOUS: [
    'Respects everybody whatever their background',
    'Likes to help others',
    'Builds a good working environment',
  ],
  LOYAL: [
    'Holds to Pancasila and the 1945 Constitution, loyal to the Republic and its lawful government',
    'Keeps the good name of colleagues, leaders, agency and state',
    'Keeps official and state secrets',
  ],
  ADAPTIVE: ['Adjusts quickly to change', 'Keeps innovating and developing creativity', 'Acts proactively'],
  COLLABORATIVE: [
    'Gives all parties the chance to contribute',
    'Open to working together for added value',
    'Moves all resources towards the common goal',
  ],
};

/** The standard question set: the 21 guides of the seven BerAKHLAK values, asked as they are printed. */
export const STANDARD_QUESTIONS: CycleDesign['questions'] = BEHAVIOURS.flatMap(({ code, guides }) =>
  guides.map((guide, n) => ({
    id: `${code}_${n + 1}`,
    value: code,
    text: { id: guide, en: ENGLISH[code][n] ?? guide },
  })),
);

/** Anchors of the scale 1–5: how often the behaviour is seen. */
export const STANDARD_ANCHORS: CycleDesign['anchors'] = [
  { value: 1, text: { id: 'Tidak pernah', en: 'Never' } },
  { value: 2, text: { id: 'Jarang', en: 'Rarely' } },
  { value: 3, text: { id: 'Kadang-kadang', en: 'Sometimes' } },
  { value: 4, text: { id: 'Sering', en: 'Often' } },
  { value: 5, text: { id: 'Selalu', en: 'Always' } },
];

/**
 * What a cycle is set up with when nobody says otherwise. Weights, bounds and thresholds are examples (contoh), to
 * confirm with BKPSDM; the questions are the forms' own words.
 */
export const standardDesign = (): CycleDesign => ({
  indicators: [],
  feedbackGroups: [
    { key: 'SUPERIOR', weight: 50 },
    { key: 'PEER', weight: 30 },
    { key: 'SUBORDINATE', weight: 20 },
  ],
  groups: [
    { kind: 'SUPERIOR', minimum: 1, maximum: 1 },
    { kind: 'PEER', minimum: 3, maximum: 6 },
    { kind: 'SUBORDINATE', minimum: 3, maximum: 6 },
    { kind: 'SELF', minimum: 1, maximum: 1 },
  ],
  questions: STANDARD_QUESTIONS,
  anchors: STANDARD_ANCHORS,
  scale: { min: 1, max: 5 },
  anonymityThreshold: 3,
  textThreshold: 5,
  leftover: 'ABSORB',
});
