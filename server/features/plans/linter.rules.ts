import type { PlanHolder, Priority } from './structure.rules.js';
import { plansAsExecutive } from './structure.rules.js';

/** Words that make a target absolute, so that one slip misses it (p.51 a.7). Data: a city may add its own. */
export const ABSOLUTE_WORDS: readonly string[] = ['semua', 'selalu', 'tidak pernah', 'tak pernah', 'setiap'];

/** Matters that may be absolute in a main result: nyawa, cedera, keamanan nasional, kerugian moneter besar (p.51 a.7). */
export const AbsoluteConcern = {
  LIFE: 'LIFE',
  INJURY: 'INJURY',
  NATIONAL_SECURITY: 'NATIONAL_SECURITY',
  LARGE_MONETARY_LOSS: 'LARGE_MONETARY_LOSS',
} as const;
export type AbsoluteConcern = (typeof AbsoluteConcern)[keyof typeof AbsoluteConcern];

export interface LintContext {
  readonly holder: PlanHolder;
  readonly priority: Priority;
  readonly concerns: readonly AbsoluteConcern[];
}

/** One absolute word and where it stands; a hint for the author, never a reason to refuse. */
export interface LintHint {
  readonly key: 'plans.hint.absolute';
  readonly word: string;
  readonly index: number;
  readonly length: number;
  readonly article: 'p.51 a.7';
}

/** A word is met with what Indonesian hangs on it: "kesemuanya", "setiapnya", "selalulah". */
const pattern = (words: readonly string[]): RegExp => {
  const escaped = words.map((word) =>
    word
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:ke)?(?:${escaped.join('|')})(?:nya)?(?:lah|pun|kah)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
};

/** Why absolute words are fine here; null when they are not. Executives are not named by p.51. */
export const exemptionOf = ({ holder, priority, concerns }: LintContext): 'EXECUTIVE' | 'MAIN_AND_GRAVE' | null => {
  if (plansAsExecutive(holder)) return 'EXECUTIVE';
  return priority === 'MAIN' && concerns.length > 0 ? 'MAIN_AND_GRAVE' : null;
};

/** Hints for one text of a target or an indicator, in the order of the text; none where absolute words are fine. */
export const absoluteHints = (
  text: string,
  context: LintContext,
  words: readonly string[] = ABSOLUTE_WORDS,
): LintHint[] => {
  if (words.length === 0 || exemptionOf(context) !== null) return [];
  return [...text.matchAll(pattern(words))].map((match) => ({
    key: 'plans.hint.absolute',
    word: match[0].toLowerCase().replace(/\s+/g, ' '),
    index: match.index,
    length: match[0].length,
    article: 'p.51 a.7',
  }));
};
