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

/** The server's draft as the form holds it; a rating without score and without "cannot judge" is no answer yet. */
export const writtenOf = (draft: Draft | null | undefined): Written => ({
  ratings: Object.fromEntries(
    (draft?.ratings ?? []).flatMap(({ questionId, score, cannotJudge }): [string, number | null][] => {
      if (cannotJudge) return [[questionId, null]];
      return score == null ? [] : [[questionId, score]];
    }),
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

/** Ids of the questions not answered yet, in their order; "cannot judge" is an answer. */
export const unanswered = (questions: readonly { readonly id: string }[], ratings: Ratings): string[] =>
  questions.filter(({ id }) => !(id in ratings)).map(({ id }) => id);

/** Comments worth looking over: those with something in them, by value. */
export const spoken = (comments: Comments): [value: string, text: string][] =>
  Object.entries(comments).filter(([, text]) => text.trim());
