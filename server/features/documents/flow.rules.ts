import type { Measured, Part } from './pages.rules.js';
import type { Fragment } from './paper.rules.js';
import { LINE } from './tables.rules.js';

interface Table {
  readonly widths: readonly unknown[];
  readonly body: readonly (readonly Fragment[])[];
  readonly headerRows?: number;
}
interface Node {
  readonly [key: string]: unknown;
}
const isNode = (value: Fragment | undefined): value is Node => typeof value === 'object' && value !== null;

/** The table of a fragment whose rows may stand on several pages. */
const tableOf = (fragment: Fragment): Table | null => {
  const table = isNode(fragment) ? (fragment.table as Table | undefined) : undefined;
  return table && table.body.length > (table.headerRows ?? 0) + 1 ? table : null;
};

const spanOf = (cell: Fragment | undefined): number => (isNode(cell) ? Number(cell.rowSpan ?? 1) : 1);
const withoutSpan = (cell: Fragment): Fragment => (isNode(cell) ? { ...cell, rowSpan: undefined } : cell);
const withRows = (fragment: Fragment, table: Table, body: readonly (readonly Fragment[])[], headerRows = 0): Node => ({
  ...(fragment as Node),
  table: { ...table, body, headerRows },
});

/** A definition as plain copies: the layout engine writes into what it is given. */
export const copied = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)])) as T;
};

/** What has to be laid out alone to know how high a piece is. */
export interface Probe {
  readonly fragments: readonly Fragment[];
  /** The piece from the heights of the fragments, in their order. */
  readonly measured: (heights: readonly number[]) => Measured;
}

/** Head, rows and spanning cells of a table each by itself; anything else as a whole. */
export function probeOf(fragment: Fragment): Probe {
  const table = tableOf(fragment);
  if (!table)
    return {
      fragments: [fragment],
      measured: ([height = 0]) => ({ height, followsRows: isNode(fragment) && fragment.followsRows === true }),
    };
  const head = table.headerRows ?? 0;
  const rows = table.body.slice(head);
  const columns = table.widths.length;
  const row = (cells: readonly Fragment[]) => withRows(fragment, table, [cells]);
  const alone = rows.map((cells) => row(cells.map((cell) => (spanOf(cell) > 1 ? '' : cell))));
  const spans = rows.flatMap((cells, from) =>
    cells.flatMap((cell, column) =>
      spanOf(cell) > 1
        ? [{ from, rows: spanOf(cell), probe: row(cells.map((_, n) => (n === column ? withoutSpan(cell) : ''))) }]
        : [],
    ),
  );
  const heads = head > 0 ? [withRows(fragment, table, table.body.slice(0, head), head)] : [];
  return {
    fragments: [...heads, ...alone, ...spans.map(({ probe }) => probe)],
    measured: (heights) => {
      const at = (n: number) => (heights[n] ?? 0) - LINE;
      return {
        head: head > 0 ? (heights[0] ?? 0) : LINE,
        rows: rows.map((_, n) => at(heads.length + n)),
        spans: spans.map(({ from, rows: over }, n) => ({
          ...{ from, rows: over },
          height: at(heads.length + rows.length + n),
        })),
        sections: rows.flatMap(([first], n) =>
          isNode(first) && first.colSpan === columns && first.fillColor && n < rows.length - 1 ? [n] : [],
        ),
      };
    },
  };
}

/** Rows of a table as a table of their own: head repeated, cells that began above them empty. */
function rowsOf(fragment: Fragment, table: Table, { from, to, goesOn, runsOver }: Part): Node {
  const head = table.headerRows ?? 0;
  const rows = table.body.slice(head);
  const covering = (row: number, column: number): number => {
    for (let above = row - 1; above >= 0; above--) {
      const span = spanOf(rows[above]?.[column]);
      if (span > 1) return above + span - row;
    }
    return 0;
  };
  const body = rows.slice(from, to).map((cells, n) =>
    cells.map((cell, column) => {
      const left = to - from - n;
      const over = n === 0 && from > 0 ? covering(from, column) : 0;
      if (over > 0) {
        const begun = rows.slice(0, from).findLast((one) => spanOf(one[column]) > 1)?.[column] as Node;
        return { ...begun, text: '', stack: undefined, columns: undefined, rowSpan: Math.min(over, left) };
      }
      return spanOf(cell) > 1 ? { ...(cell as Node), rowSpan: Math.min(spanOf(cell), left) } : cell;
    }),
  );
  return goesOn && !runsOver
    ? withRows(fragment, table, body)
    : withRows(fragment, table, [...table.body.slice(0, head), ...body], runsOver ? head : 0);
}

/** The fragments with their page breaks: tables cut where the pages turn. */
export const flowed = (fragments: readonly Fragment[], parts: readonly Part[]): Fragment[] =>
  parts.flatMap((part) => {
    const fragment = fragments[part.piece];
    if (fragment === undefined) return [];
    const table = tableOf(fragment);
    const one = table ? rowsOf(fragment, table, part) : isNode(fragment) ? fragment : { text: fragment };
    return [part.turns ? { ...one, pageBreak: 'before' } : one];
  });

/** What is kept together but no page can hold comes apart into what it is made of. */
export const takenApart = (fragments: readonly Fragment[], heights: readonly Measured[], page: number): Fragment[] =>
  fragments.flatMap((fragment, n) => {
    const one = heights[n];
    const isTooHigh = one !== undefined && 'height' in one && one.height > page;
    return isTooHigh && isNode(fragment) && fragment.unbreakable ? (fragment.stack as Fragment[]) : [fragment];
  });
