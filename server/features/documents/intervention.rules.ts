import type { InterventionGroup } from './forms.rules.js';
import type { Fragment } from './paper.rules.js';
import { cell, emptyRow, spanning } from './tables.rules.js';

/** The superior's result, and his indicators where he plans as an executive (note * of A.1.7; p.203-205). */
const superiorText = ({ text, indicators }: InterventionGroup<unknown>['superior']): Fragment =>
  indicators.length === 0
    ? { text: text || '-' }
    : { stack: [text, { text: 'Indikator Kinerja Individu:', margin: [0, 3, 0, 0] }, ...indicators] };

/** The rows of a result; a result of which no indicator is on record keeps its row. */
export const indicatorRows = <I>(
  indicators: readonly I[],
  columns: number,
  cells: (indicator: I, n: number, all: readonly I[]) => readonly Fragment[],
): (readonly Fragment[])[] => (indicators.length === 0 ? [emptyRow(columns)] : indicators.map(cells));

/**
 * Rows of a section of A.1.7 and C.1.3: one number per superior's result, spanning all own results under it; a result
 * spans its indicators. `cells` makes the columns of one indicator.
 */
export const interventionRows = <I>(
  groups: readonly InterventionGroup<I>[],
  before: number,
  columns: number,
  cells: (indicator: I, n: number, all: readonly I[]) => readonly Fragment[],
): Fragment[][] =>
  groups.length === 0
    ? [emptyRow(columns)]
    : groups.flatMap((group, i) =>
        spanning(
          [cell(String(before + i + 1), { alignment: 'center' }), superiorText(group.superior)],
          group.results.flatMap((result) =>
            spanning([result.text], indicatorRows(result.indicators, columns - 3, cells)),
          ),
        ),
      );
