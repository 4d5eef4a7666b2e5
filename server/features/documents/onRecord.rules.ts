import type { GivenTone } from '../given/given.rules.js';
import type { BehaviourCode } from '../rulesets/behaviours.rules.js';

/** Where the giver stood to the receiver on that day, as the forms name it (p.203-231). */
export const GiverKind = { LEADER: 'LEADER', PEER: 'PEER', SUBORDINATE: 'SUBORDINATE', OTHER: 'OTHER' } as const;
export type GiverKind = (typeof GiverKind)[keyof typeof GiverKind];

const GIVERS: Readonly<Record<GiverKind, string>> = {
  LEADER: 'Pimpinan',
  PEER: 'Rekan kerja setingkat',
  SUBORDINATE: 'Bawahan',
  OTHER: 'Pegawai',
};

/** A symbol alone, in words: the fonts of the forms have none (p.203 prints a thumb). */
const SYMBOLS: Readonly<Record<GivenTone, string>> = {
  APPRECIATION: 'sudah baik (simbol)',
  SUGGESTION: 'perlu diperbaiki (simbol)',
};

/** A word about a result or a value. */
export interface WordOnRecord {
  /** Of a colleague; null for somebody outside. */
  readonly giver: GiverKind | null;
  /** The colleague, or whoever outside agreed to the print of the name. */
  readonly giverName: string | null;
  /** Somebody outside: “Pasien” (p.224-229). */
  readonly capacity: string | null;
  readonly tone: GivenTone;
  readonly resultKey: string | null;
  readonly behaviour: BehaviourCode | null;
  readonly text: string;
}

/** Continuous feedback as the evaluation results print it: paragraphs begun by their giver. */
export interface FeedbackOnRecord {
  readonly ofResult: (resultKey: string) => readonly string[];
  readonly ofBehaviour: Readonly<Partial<Record<BehaviourCode, readonly string[]>>>;
}
export const NOTHING_SAID: FeedbackOnRecord = { ofResult: () => [], ofBehaviour: {} };

const paragraph = ({ giver, giverName, capacity, tone, text }: WordOnRecord): string => {
  const who = giver === null ? (capacity ?? 'Pihak lain') : GIVERS[giver];
  return `${who}${giverName ? ` (${giverName})` : ''}: ${text || SYMBOLS[tone]}`;
};

/** Words in their order, each in the cell of its result or its value (p.105-113, column of feedback). */
export function feedbackOnRecord(words: readonly WordOnRecord[]): FeedbackOnRecord {
  const ofResult = new Map<string, string[]>();
  const ofBehaviour: Partial<Record<BehaviourCode, string[]>> = {};
  for (const word of words) {
    if (word.resultKey !== null)
      ofResult.set(word.resultKey, [...(ofResult.get(word.resultKey) ?? []), paragraph(word)]);
    else if (word.behaviour !== null)
      ofBehaviour[word.behaviour] = [...(ofBehaviour[word.behaviour] ?? []), paragraph(word)];
  }
  return { ofResult: (key) => ofResult.get(key) ?? [], ofBehaviour };
}
