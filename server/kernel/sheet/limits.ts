/**
 * Upper bounds of an uploaded table. Source: the project's assurance rules for imports (2026-11): uploads of at most
 * 10 MB (staff) and 50 MB (attendance), archives checked before unpacking.
 * The XLSX library holds a sheet as one text and all of its cells, about ten times what is unpacked at worst, so that
 * bound sets the memory: a month of attendance of 4,200 employees unpacks to some 15 MB. What is larger comes as CSV.
 */
export interface SheetLimits {
  /** Bytes of the uploaded file. */
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Cells of all rows together. */
  readonly maxCells: number;
  /** Characters of one cell. */
  readonly maxCellChars: number;
  /** Bytes of one row. */
  readonly maxRowBytes: number;
  /** Characters of all texts of a workbook together. */
  readonly maxTextChars: number;
  readonly archive: {
    readonly maxEntries: number;
    readonly maxUnpackedBytes: number;
    /** Unpacked bytes of each part that only describes the workbook: sheets, relations, styles. */
    readonly maxIndexBytes: number;
    /** Unpacked bytes for each packed byte. */
    readonly maxRatio: number;
    readonly maxSheets: number;
  };
}

const MB = 1024 * 1024;

/** The limits of the staff list; an attendance month raises `maxBytes` only. */
export const SHEET_LIMITS = {
  maxBytes: 10 * MB,
  maxRows: 250_000,
  maxColumns: 200,
  maxCells: 1_500_000,
  maxCellChars: 64 * 1024,
  maxRowBytes: MB,
  maxTextChars: 24 * MB,
  archive: { maxEntries: 200, maxUnpackedBytes: 48 * MB, maxIndexBytes: 8 * MB, maxRatio: 100, maxSheets: 20 },
} as const satisfies SheetLimits;

/** Upload bound of a month of attendance. */
export const ATTENDANCE_MAX_BYTES = 50 * MB;
