/** A cell that spans rows of a table: where it begins, over how many rows, and how high it is by itself. */
export interface Span {
  readonly from: number;
  readonly rows: number;
  readonly height: number;
}

/** What stands on the paper one below the other, in points: a piece that is never torn, or the rows of a table. */
export type Measured =
  | {
      readonly height: number;
      /** Whether it stays on the page of the last rows of the table above it: nobody signs an empty page. */
      readonly followsRows?: boolean;
    }
  | {
      /** Height of the head that every part of the table repeats. */
      readonly head: number;
      /** Every row without the cells that span several. */
      readonly rows: readonly number[];
      readonly spans: readonly Span[];
      /** Rows that stay with the row below them: `A. UTAMA`. */
      readonly sections: readonly number[];
    };
type MeasuredTable = Extract<Measured, { rows: readonly number[] }>;

/** A part of a piece on one page; rows of a table from `from` up to but not including `to`. */
export interface Part {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  /** Whether it begins a new page. */
  readonly turns: boolean;
  /** Whether rows go on below rows that ran over to this page: the head stands above those. */
  readonly goesOn: boolean;
  /** Whether it is higher than its page. */
  readonly runsOver: boolean;
}

/** How much of a page may stay empty to keep all rows of one number together. */
const MAY_STAY_EMPTY = 0.4;
/** What the last lines of a row that runs over several pages may leave free on each of them. */
const LAST_LINES = 20;

/** Height of rows `from` up to `to` on a page: what a spanning cell needs beyond its rows goes to the last of them. */
export const heightOf = ({ rows, spans }: MeasuredTable, from: number, to: number): number => {
  let height = 0;
  const tops: number[] = [];
  for (let row = from; row < to; row++) {
    tops[row] = height;
    const ending = spans.filter((span) => span.from >= from && Math.min(span.from + span.rows, to) - 1 === row);
    height = Math.max(height + (rows[row] ?? 0), ...ending.map((span) => (tops[span.from] ?? 0) + span.height));
  }
  return height;
};

const isTable = (one: Measured): one is MeasuredTable => 'rows' in one;
/** Between two rows the page may turn: always, only inside the rows of one number, or never. */
const mayTurnAt = (table: MeasuredTable, row: number): 'BETWEEN' | 'INSIDE' | 'NEVER' => {
  if (table.sections.includes(row - 1)) return 'NEVER';
  return table.spans.some(({ from, rows }) => from < row && row < from + rows) ? 'INSIDE' : 'BETWEEN';
};

/** The row up to which the table goes on this page, with `tail` below its last one; null when it goes on the next one. */
function endOnPage(table: MeasuredTable, tail: number, from: number, rest: number, page: number): number | null {
  const end = table.rows.length;
  const used = (to: number, start = from) => table.head + heightOf(table, start, to) + (to === end ? tail : 0);
  if (used(end) <= rest) return end;
  const turns = Array.from({ length: end - from - 1 }, (_, i) => from + 1 + i);
  const between = turns.filter((row) => mayTurnAt(table, row) === 'BETWEEN');
  const possible = turns.filter((row) => mayTurnAt(table, row) !== 'NEVER');
  const whole = between.filter((row) => used(row) <= rest).at(-1);
  const start = whole ?? from;
  const next = between.find((row) => row > start) ?? end;
  const left = rest - (whole === undefined ? 0 : used(whole));
  const isTailAlone = next === end && used(end) - tail <= rest;
  const isFresh = rest >= page && whole === undefined;
  if (!isFresh && used(next, start) <= page && (isTailAlone || left <= MAY_STAY_EMPTY * page)) return whole ?? null;
  // What only its tail keeps from fitting on a page of its own comes apart from the tail.
  if (isFresh && isTailAlone) return end;
  const any = possible.filter((row) => used(row) <= rest).at(-1);
  const isRowHeld = any !== undefined && table.head + (table.rows[any] ?? 0) <= page;
  if (any !== undefined && (isRowHeld || any === whole)) return any;
  if (whole !== undefined) return whole;
  // A row that no page holds begins on a page of its own, with what stands above it, and runs over the next ones.
  return rest < page ? null : (possible.find((row) => row > (any ?? from)) ?? end);
}

/** Where something ends that was put on a page with `rest` left: what is left then, and the pages it ran over to. */
const put = (rest: number, height: number, page: number): { readonly rest: number; readonly over: number } => {
  if (height <= rest) return { rest: rest - height, over: 0 };
  const beyond = height - rest + LAST_LINES * Math.ceil(height / page);
  return { rest: page - (beyond % page), over: Math.ceil(beyond / page) };
};

/** The pages of a document: what stands on each, and how many there are. */
export interface Pages {
  readonly parts: readonly Part[];
  readonly count: number;
}

/**
 * Where the pages turn so that rows and signatures stay whole wherever a page can hold them. What no page can hold is
 * left to run over, nothing is lost.
 * @param page height between the margins, in points
 */
export function pagesOf(pieces: readonly Measured[], page: number): Pages {
  const parts: Part[] = [];
  let rest = page;
  let count = 1;
  const add = (part: Omit<Part, 'runsOver'>, height: number) => {
    const placed = put(part.turns ? page : rest, height, page);
    parts.push({ ...part, runsOver: placed.over > 0 });
    count += placed.over + (part.turns ? 1 : 0);
    rest = placed.rest;
  };
  pieces.forEach((one, piece) => {
    const below = pieces[piece + 1];
    const tail = below && !isTable(below) && below.followsRows ? below.height : 0;
    if (!isTable(one)) {
      add({ piece, from: 0, to: 0, turns: one.height > rest && rest < page, goesOn: false }, one.height);
      return;
    }
    let turns = false;
    for (let from = 0; from < one.rows.length; ) {
      const goesOn = from > 0 && !turns;
      const table = goesOn ? { ...one, head: 0 } : one;
      const to: number | null = endOnPage(table, tail, from, turns ? page : rest, page);
      if (to === null) {
        turns = true;
        continue;
      }
      add({ piece, from, to, turns, goesOn }, table.head + heightOf(one, from, to));
      turns = to < one.rows.length && !parts.at(-1)?.runsOver;
      from = to;
    }
  });
  return { parts, count };
}
