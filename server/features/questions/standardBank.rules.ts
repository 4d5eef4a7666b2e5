import { BEHAVIOURS, type BehaviourCode } from '../rulesets/behaviours.rules.js';
import type { Questionnaire } from './questionnaire.rules.js';

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

/** The standard questions: the 21 guides of the seven BerAKHLAK values, asked as they are printed. */
export const STANDARD_QUESTIONS: Questionnaire['questions'] = BEHAVIOURS.flatMap(({ code, guides }) =>
  guides.map((guide, n) => ({
    id: `${code}_${n + 1}`,
    value: code,
    text: { id: guide, en: ENGLISH[code][n] ?? guide },
    kinds: [],
  })),
);

/** Words of the scale 1–5: how often the behaviour is seen. */
export const STANDARD_ANCHORS: Questionnaire['anchors'] = [
  { value: 1, text: { id: 'Tidak pernah', en: 'Never' } },
  { value: 2, text: { id: 'Jarang', en: 'Rarely' } },
  { value: 3, text: { id: 'Kadang-kadang', en: 'Sometimes' } },
  { value: 4, text: { id: 'Sering', en: 'Often' } },
  { value: 5, text: { id: 'Selalu', en: 'Always' } },
];

/** The bank that ships, with its first version; new cycles take the newest published version of it. */
export const STANDARD_BANK = {
  name: { id: 'Perilaku kerja BerAKHLAK', en: 'BerAKHLAK work behaviour' },
  purpose: {
    id: 'Umpan balik 360° atas perilaku kerja: 21 panduan perilaku dari tujuh nilai dasar ASN, kata demi kata seperti pada formulir.',
    en: 'Feedback on work behaviour: the 21 guides of the seven core values of civil servants, word for word as on the forms.',
  },
  validFrom: '2022-02-07',
  source: 'PermenPAN-RB 6/2022 Ps 10(3), p.32-33 (pertanyaan); kata-kata skala: contoh, dikonfirmasi dengan BKPSDM',
  content: {
    questions: STANDARD_QUESTIONS,
    anchors: STANDARD_ANCHORS,
    cannotJudge: true,
    commentValues: BEHAVIOURS.map(({ code }) => code),
  },
} as const satisfies {
  name: { id: string; en: string };
  purpose: { id: string; en: string };
  validFrom: string;
  source: string;
  content: Questionnaire;
};
