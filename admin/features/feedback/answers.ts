/** What a rater has chosen so far. `null`: cannot judge, which is no zero. */
export type Ratings = Readonly<Record<string, number | null>>;
export type Comments = Readonly<Record<string, string>>;

export interface Written {
  readonly ratings: Ratings;
  readonly comments: Comments;
}

export interface Draft {
  readonly ratings: readonly {
    readonly questionId: string;
    readonly score?: number | null;
    readonly cannotJudge?: boolean | null;
  }[];
  readonly comments: readonly { readonly questionId: string; readonly text: string }[];
}

/** The server's draft as the form holds it. */
export const writtenOf = (draft: Draft | null | undefined): Written => ({
  ratings: Object.fromEntries(
    (draft?.ratings ?? []).map(({ questionId, score, cannotJudge }) => [
      questionId,
      cannotJudge ? null : (score ?? null),
    ]),
  ),
  comments: Object.fromEntries((draft?.comments ?? []).map(({ questionId, text }) => [questionId, text])),
});

/** What is sent: only what was chosen, comments without surrounding blanks. */
export const inputOf = (requestId: string, version: number, { ratings, comments }: Written) => ({
  requestId,
  version,
  ratings: Object.entries(ratings).map(([questionId, score]) =>
    score === null ? { questionId, cannotJudge: true } : { questionId, score },
  ),
  comments: Object.entries(comments).flatMap(([questionId, text]) =>
    text.trim() ? [{ questionId, text: text.trim() }] : [],
  ),
});

/** How many questions are not answered yet; "cannot judge" is an answer. */
export const missing = (questions: readonly { readonly id: string }[], ratings: Ratings): number =>
  questions.filter(({ id }) => !(id in ratings)).length;
