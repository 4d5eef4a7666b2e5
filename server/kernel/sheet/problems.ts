import type { MessageCatalogue, Params, Severity, SheetProblem } from './sheet.types.js';
import type { SheetCell, SheetColumn } from './writeSheet.js';

export type SheetLocale = keyof MessageCatalogue;

const HEADERS: Readonly<Record<SheetLocale, readonly SheetColumn[]>> = {
  id: [
    { header: 'Baris', width: 8 },
    { header: 'Kolom', width: 22 },
    { header: 'Tingkat', width: 14 },
    { header: 'Keterangan', width: 90 },
  ],
  en: [
    { header: 'Line', width: 8 },
    { header: 'Column', width: 22 },
    { header: 'Severity', width: 14 },
    { header: 'Message', width: 90 },
  ],
};

/** Names of the severities as people read them. */
export const SEVERITY_NAMES: Readonly<Record<SheetLocale, Readonly<Record<Severity, string>>>> = {
  id: { ERROR: 'Kesalahan', WARNING: 'Peringatan', REPAIRED: 'Diperbaiki', NOTICE: 'Catatan' },
  en: { ERROR: 'Error', WARNING: 'Warning', REPAIRED: 'Repaired', NOTICE: 'Notice' },
};

/** Several catalogues as one; keys carry their file's prefix (`sheet.`, `staffImport.`), so none hides another. */
export function mergeCatalogues(...catalogues: readonly MessageCatalogue[]): MessageCatalogue {
  return {
    id: Object.assign({}, ...catalogues.map(({ id }) => id)),
    en: Object.assign({}, ...catalogues.map(({ en }) => en)),
  };
}

/** `{name}` in a text replaced by its parameter; an unknown key comes back as itself, so nothing is ever blank. */
export function problemText(key: string, params: Params, texts: Readonly<Record<string, string>>): string {
  const text = texts[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/**
 * Findings as a table to download, in the order of the file: line, column, severity, message.
 * Give `columns` and `rows` to `writeSheet`.
 */
export function problemsSheet(
  problems: readonly SheetProblem[],
  locale: SheetLocale,
  catalogue: MessageCatalogue,
): { readonly columns: readonly SheetColumn[]; readonly rows: readonly (readonly SheetCell[])[] } {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const rows = sorted.map(({ line, column, severity, key, params }) => [
    line ?? null,
    column ?? null,
    SEVERITY_NAMES[locale][severity],
    problemText(key, params, catalogue[locale]),
  ]);
  return { columns: HEADERS[locale], rows };
}
