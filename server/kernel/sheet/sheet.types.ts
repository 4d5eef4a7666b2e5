/**
 * How grave a finding is.
 * - ERROR: the file cannot be taken in until it is put right.
 * - WARNING: taken in as it stands, but a person should look.
 * - REPAIRED: the program put it right itself and says what it did.
 * - NOTICE: something about the file worth knowing (encoding, sheet, formula cells).
 */
export type Severity = 'ERROR' | 'WARNING' | 'REPAIRED' | 'NOTICE';

/** Values put into a message: `{value}` in the text is replaced by `params.value`. */
export type Params = Readonly<Record<string, string | number>>;

/** One finding about a file: where, how grave, which message. Texts live in `*.messages.ts`. */
export interface SheetProblem {
  readonly severity: Severity;
  readonly key: string;
  readonly params: Params;
  /** 1-based line of the file (CSV) or row of the sheet (XLSX); absent for the whole file. */
  readonly line?: number;
  /** Header of the column as the file writes it, or the letter of a column without header. */
  readonly column?: string;
}

/** A data row; `cells` are texts in the order of the headers, a missing cell is ''. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What `readSheet` answers; with an ERROR among the problems the rows are not to be used. */
export interface Sheet {
  readonly format: 'CSV' | 'XLSX' | null;
  /** Encoding found; XLSX is always UTF-8. */
  readonly encoding: 'UTF-8' | 'CP1252' | null;
  readonly delimiter: ';' | ',' | '\t' | null;
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly SheetRow[];
  readonly notices: readonly SheetProblem[];
  readonly problems: readonly SheetProblem[];
}

/** Message texts of one file: both languages carry the same keys. */
export interface MessageCatalogue {
  readonly id: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}
