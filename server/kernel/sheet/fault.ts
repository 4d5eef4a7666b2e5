import type { Params, SheetProblem } from './sheet.types.js';

/**
 * A mistake in the user's file that ends the reading. It never leaves the folder: `readSheet` turns it into a problem.
 */
export class SheetFault extends Error {
  constructor(
    readonly key: string,
    readonly params: Params = {},
    readonly line?: number,
    readonly column?: string,
  ) {
    super(key);
  }

  /** The finding shown to the user. */
  toProblem(): SheetProblem {
    const place = {
      ...(this.line === undefined ? {} : { line: this.line }),
      ...(this.column === undefined ? {} : { column: this.column }),
    };
    return { severity: 'ERROR', key: this.key, params: this.params, ...place };
  }
}
