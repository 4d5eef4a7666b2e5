import type { Provenance } from './effective.rules.js';
import { fractionOf } from './fraction.rules.js';
import { type Predicate, predicateOf, type Rating } from './quadrant.rules.js';

/** Level of a study (tugas belajar): S-1, or profesi / S-2 / S-3. */
export const StudyLevel = { BACHELOR: 'BACHELOR', POSTGRADUATE: 'POSTGRADUATE' } as const;
export type StudyLevel = (typeof StudyLevel)[keyof typeof StudyLevel];
/** Accreditation of the university; ABROAD uses the A rows (p.63 no.6). */
export const Accreditation = { A: 'A', B: 'B', C: 'C', ABROAD: 'ABROAD' } as const;
export type Accreditation = (typeof Accreditation)[keyof typeof Accreditation];

/** Lower bounds of the IPK in hundredths; below `needsImprovement` it is Kurang/Misconduct. */
interface GpaRow {
  readonly veryGood: number;
  readonly good: number;
  readonly needsImprovement: number;
  /** Accreditation the study programme must have at least; null abroad. */
  readonly programme: 'B' | 'C' | null;
}

export interface StudyGuide extends Provenance {
  readonly rows: Readonly<Record<StudyLevel, Readonly<Record<Accreditation, GpaRow>>>>;
}

const row = (veryGood: number, good: number, needsImprovement: number, programme: 'B' | 'C' | null): GpaRow => ({
  veryGood,
  good,
  needsImprovement,
  programme,
});

/** Expectations for the IPK of a study assignment (p.63 no.5-6): "dapat digunakan", a guide and no rule. */
export const STUDY_GUIDE: StudyGuide = {
  name: 'Panduan IPK tugas belajar',
  version: 1,
  validFrom: '2022-02-07',
  validTo: null,
  source: 'PermenPAN-RB 6/2022 p.63 no.5-6',
  example: false,
  rows: {
    BACHELOR: {
      A: row(351, 301, 276, 'C'),
      B: row(361, 310, 276, 'C'),
      C: row(371, 320, 276, 'B'),
      ABROAD: row(351, 301, 276, null),
    },
    POSTGRADUATE: {
      A: row(351, 320, 300, 'C'),
      B: row(361, 325, 300, 'C'),
      C: row(371, 330, 300, 'B'),
      ABROAD: row(351, 320, 300, null),
    },
  },
};

/**
 * The predikat that the guide reads from an IPK; a suggestion beside the choice, never filled in. The IPK runs from
 * 0.00 to 4.00 with at most two decimals (a third would fall between two bands); RangeError otherwise.
 */
export function gpaSuggestion(
  level: StudyLevel,
  accreditation: Accreditation,
  gpa: string | number,
  guide: StudyGuide = STUDY_GUIDE,
): { predicate: Predicate; programmeAtLeast: 'B' | 'C' | null; article: string } {
  const { num, den } = fractionOf(gpa);
  const scaled = num * 100n;
  if (num < 0n || num > 4n * den || scaled % den !== 0n) throw new RangeError('an IPK is 0.00 to 4.00, two decimals');
  const hundredths = Number(scaled / den);
  const bounds = guide.rows[level][accreditation];
  const predicate =
    hundredths >= bounds.veryGood
      ? 'VERY_GOOD'
      : hundredths >= bounds.good
        ? 'GOOD'
        : hundredths >= bounds.needsImprovement
          ? 'NEEDS_IMPROVEMENT'
          : 'POOR';
  return { predicate, programmeAtLeast: bounds.programme, article: guide.source };
}

/** Graduation against the normal length of the programme (p.63 no.7); the ratings beside it are a reading of ours. */
export const GRADUATION_RATING = {
  /** Lebih cepat. */
  EARLY: 'ABOVE',
  /** Tepat waktu. */
  ON_TIME: 'MEETS',
  /** Adanya perpanjangan. */
  EXTENDED: 'BELOW',
} as const satisfies Record<string, Rating>;
export type Graduation = keyof typeof GRADUATION_RATING;

/** The only regulated exception to the quadrant: a study not completed is Kurang or Sangat Kurang (p.100, 103). */
export const NOT_COMPLETED_PREDICATES = ['POOR', 'VERY_POOR'] as const satisfies readonly Predicate[];

/** Why a predikat may not be set for a study not completed (tidak lulus, drop out); null when it may. */
export function notCompletedRefusal(
  predicate: Predicate,
  isOnStudy: boolean,
): { readonly key: 'evaluation.notOnStudy' | 'evaluation.notCompleted'; readonly article: string } | null {
  const article = 'p.100, 103 (d)';
  if (!isOnStudy) return { key: 'evaluation.notOnStudy', article };
  return NOT_COMPLETED_PREDICATES.some((allowed) => allowed === predicate)
    ? null
    : { key: 'evaluation.notCompleted', article };
}

/** The predikat of two ratings: the quadrant's, or what the evaluator set for a study not completed. */
export const ratedPredicate = (results: Rating, behaviour: Rating, notCompleted: Predicate | null): Predicate =>
  notCompleted ?? predicateOf(results, behaviour);
