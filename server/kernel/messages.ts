import type { Locale } from './actor.js';
import type { Params } from './errors.js';

/** Sentences by key, Indonesian first. `{name}` is replaced by the parameter of that name. */
export interface Messages {
  readonly id: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

export const kernelMessages = {
  id: {
    'error.unauthenticated': 'Silakan masuk terlebih dahulu.',
    'error.forbidden': 'Peran Anda tidak berwenang melakukan ini.',
    'error.notFound': 'Data tidak ditemukan.',
    'error.badUserInput': 'Ada isian yang belum benar.',
    'error.conflict': 'Data ini sudah diubah orang lain. Muat ulang lalu coba lagi.',
    'error.exists': 'Data yang sama sudah ada.',
    'error.internal': 'Terjadi kesalahan pada sistem. Sebutkan nomor permintaan {requestId} kepada pengelola.',
    'error.unavailable': 'Layanan sedang tidak tersedia. Coba lagi sebentar.',
    'error.tooManyRequests': 'Terlalu banyak permintaan. Coba lagi dalam {retryAfter} detik.',
    'error.introspection': 'Skema hanya terbuka bagi pengembang.',
    'error.tooLarge': 'Permintaan terlalu besar.',
    'error.contentType': 'Jenis isi permintaan tidak diterima.',
    'error.upload.header': 'Permintaan unggah harus berasal dari halaman aplikasi ini.',
    'page.limit.range': 'Jumlah baris harus antara {min} dan {max}.',
    'page.offset.range': 'Baris yang dilewati paling banyak {max}; gunakan `after` untuk membaca lebih jauh.',
    'page.after.withOffset': 'Gunakan salah satu: `after` atau `offset`.',
    'page.after.unreadable': 'Penanda halaman tidak terbaca.',
    'page.after.otherList': 'Penanda halaman milik saringan atau urutan lain.',
    'page.ids.tooMany': 'Paling banyak {max} id sekali minta.',
    'query.depth': 'Kueri terlalu dalam: {found}, paling banyak {max}.',
    'query.aliases': 'Terlalu banyak alias: {found}, paling banyak {max}.',
    'query.directives': 'Terlalu banyak direktif: {found}, paling banyak {max}.',
    'query.repeated': 'Ruas yang sama diminta berulang: {found}, paling banyak {max}.',
    'query.roots': 'Terlalu banyak ruas akar: {found}, paling banyak {max}.',
    'query.alone': 'Operasi ini harus sendirian dalam dokumennya.',
    'query.cost': 'Kueri terlalu mahal: {found}, paling banyak {max}.',
    'field.required': 'Wajib diisi.',
    'field.invalid': 'Isian tidak sesuai.',
    'scalar.dateTime': 'Waktu harus ISO 8601, misalnya 2026-11-24T03:00:00Z.',
    'scalar.localDate': 'Tanggal harus YYYY-MM-DD dan ada dalam kalender.',
    'scalar.nip': 'NIP harus 18 angka.',
    'scalar.decimal': 'Harus berupa bilangan.',
  },
  en: {
    'error.unauthenticated': 'Please sign in first.',
    'error.forbidden': 'Your role may not do this.',
    'error.notFound': 'No such record.',
    'error.badUserInput': 'Some input is not right.',
    'error.conflict': 'Somebody else changed this. Reload and try again.',
    'error.exists': 'The same thing already exists.',
    'error.internal': 'Something went wrong. Tell the operator request number {requestId}.',
    'error.unavailable': 'The service is away for the moment. Try again shortly.',
    'error.tooManyRequests': 'Too many requests. Try again in {retryAfter} seconds.',
    'error.introspection': 'The schema is open to developers only.',
    'error.tooLarge': 'The request is too large.',
    'error.contentType': 'This content type is not accepted.',
    'error.upload.header': 'Uploads must come from a page of this application.',
    'page.limit.range': 'The number of rows must be between {min} and {max}.',
    'page.offset.range': 'At most {max} rows can be skipped; use `after` to read further.',
    'page.after.withOffset': 'Use either `after` or `offset`.',
    'page.after.unreadable': 'The page cursor cannot be read.',
    'page.after.otherList': 'The page cursor belongs to another filter or sort.',
    'page.ids.tooMany': 'At most {max} ids in one request.',
    'query.depth': 'The query is too deep: {found}, at most {max}.',
    'query.aliases': 'Too many aliases: {found}, at most {max}.',
    'query.directives': 'Too many directives: {found}, at most {max}.',
    'query.repeated': 'The same field is asked too often: {found}, at most {max}.',
    'query.roots': 'Too many root fields: {found}, at most {max}.',
    'query.alone': 'This operation must stand alone in its document.',
    'query.cost': 'The query is too expensive: {found}, at most {max}.',
    'field.required': 'Required.',
    'field.invalid': 'Not acceptable.',
    'scalar.dateTime': 'An instant must be ISO 8601, such as 2026-11-24T03:00:00Z.',
    'scalar.localDate': 'A date must be YYYY-MM-DD and exist in the calendar.',
    'scalar.nip': 'A NIP has 18 digits.',
    'scalar.decimal': 'Must be a number.',
  },
} as const satisfies Messages;

const TAG = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Locale, string>;

/** A day in words, `23 Februari 2026` or `23 February 2026`; days are plain text, so no zone moves them. */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));

/** A day that stands in the calendar, as scalars write it. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(Date.parse(text) || 0).toISOString().startsWith(text);

/** A parameter as people read it: a calendar day in words, everything else as it is. */
const spoken = (value: string | number, locale: Locale): string =>
  typeof value === 'string' && isDay(value) ? dayInWords(value, locale) : String(value);

/** Looks sentences up; an unknown key is shown as it is, which the message test forbids for our own keys. */
export type Say = (key: string, params?: Params) => string;

export function speaker(
  catalogues: readonly Messages[],
): Record<Locale, Say> & { keys: Record<Locale, ReadonlySet<string>> } {
  const merged = {
    id: Object.assign({}, ...catalogues.map((c) => c.id)),
    en: Object.assign({}, ...catalogues.map((c) => c.en)),
  };
  const say =
    (locale: Locale): Say =>
    (key, params = {}) =>
      String(merged[locale][key] ?? merged.id[key] ?? key).replace(/\{(\w+)\}/g, (all, name: string) =>
        spoken(params[name] ?? all, locale),
      );
  return {
    id: say('id'),
    en: say('en'),
    keys: { id: new Set(Object.keys(merged.id)), en: new Set(Object.keys(merged.en)) },
  };
}
