/** Where a version of a question bank stands. */
export const QuestionVersionStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED' } as const;
export type QuestionVersionStatus = (typeof QuestionVersionStatus)[keyof typeof QuestionVersionStatus];

/** What decides whether a cycle may take a version. */
export interface VersionAt {
  readonly status: QuestionVersionStatus;
  readonly validFrom: string;
}

/** Why a cycle that ends on a day cannot take a version, or null. */
export const choiceProblem = (
  version: VersionAt | null,
  endsOn: string,
): { key: string; params?: Record<string, string> } | null => {
  if (!version) return { key: 'questions.choice.unknown' };
  if (version.status !== 'PUBLISHED') return { key: 'questions.choice.draft' };
  return version.validFrom > endsOn ? { key: 'questions.choice.notYet', params: { from: version.validFrom } } : null;
};
