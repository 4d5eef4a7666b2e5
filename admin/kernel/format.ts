/** Dates and numbers as people here read them. Pure: the language and, for instants, the zone are arguments. */

/** Offices work in Western Indonesian Time unless the city says otherwise. */
export const OFFICE_ZONE = { zone: 'Asia/Jakarta', abbreviation: 'WIB' } as const;

const TAG = { id: 'id-ID', en: 'en-GB' } as const;
const tagOf = (locale: string): string => (locale === 'en' ? TAG.en : TAG.id);

type DateStyle = 'short' | 'long';
const DATE_PARTS = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>;

/** A calendar day `2026-09-30` → `30 Sep 2026`. It has no zone, so it is read as UTC and never shifts. */
export const formatDay = (day: string | null | undefined, locale: string, style: DateStyle = 'short'): string => {
  if (!day) return '';
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(tagOf(locale), { ...DATE_PARTS[style], timeZone: 'UTC' }).format(date);
};

/** A month `2026-09` or a day in it → `September 2026`. */
export const formatMonth = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  );

/** An instant `2026-09-30T02:15:00Z` → `30 Sep 2026, 09.15 WIB`. */
export const formatInstant = (at: string | null | undefined, locale: string, office = OFFICE_ZONE): string => {
  if (!at) return '';
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const parts = { ...DATE_PARTS.short, hour: '2-digit', minute: '2-digit', timeZone: office.zone } as const;
  return `${new Intl.DateTimeFormat(tagOf(locale), parts).format(date)} ${office.abbreviation}`;
};

/** 1234.5 → `1.234,5` (id), `1,234.5` (en). `digits`: fraction digits, fixed; absent: up to 2. */
export const formatNumber = (value: number | null | undefined, locale: string, digits?: number): string =>
  value === null || value === undefined
    ? ''
    : new Intl.NumberFormat(tagOf(locale), {
        minimumFractionDigits: digits ?? 0,
        maximumFractionDigits: digits ?? 2,
      }).format(value);

/** 37.5 (percent, 0–100) → `37,5%`. */
export const formatPercent = (percent: number | null | undefined, locale: string, digits = 0): string =>
  percent === null || percent === undefined
    ? ''
    : new Intl.NumberFormat(tagOf(locale), {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: Math.max(digits, 1),
      }).format(percent / 100);

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;
/** 1536 (bytes) → `1,5 kB`. */
export const formatBytes = (bytes: number, locale: string): string => {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(bytes / 1000 ** power, locale, power === 0 ? 0 : 1)} ${UNITS[power]}`;
};

/** NIP in the groups it is printed in: `198503122010011004` → `19850312 201001 1 004`. */
export const formatNip = (nip: string | null | undefined): string =>
  nip ? nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') : '';
