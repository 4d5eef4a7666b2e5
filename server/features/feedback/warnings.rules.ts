import { type Lexicon, standardLexicon } from './lexicon.rules.js';

/** What a comment may reveal or hurt; message keys of the form. */
export const CommentWarning = {
  NAME: 'feedback.comment.name',
  NUMBER: 'feedback.comment.number',
  DATE: 'feedback.comment.date',
  ONLY_ONE: 'feedback.comment.onlyOne',
  SELF_ROLE: 'feedback.comment.selfRole',
  OWN_POSITION: 'feedback.comment.ownPosition',
  OWN_UNIT: 'feedback.comment.ownUnit',
  INSULT: 'feedback.comment.insult',
} as const;
export type CommentWarning = keyof typeof CommentWarning;

/** Where in the text the warning applies: characters from (included) to (excluded). */
export interface FoundWarning {
  readonly warning: CommentWarning;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** What is known about the rater on the rater's own form. */
export interface RaterContext {
  /** Names of colleagues and of the rater, as in the register. */
  readonly names: readonly string[];
  readonly unit: string;
  readonly position: string;
}

const MONTHS =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|agt|sep|okt|nov|des';
const DAYS = "senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad";
/** Degrees and rank words that are part of a name or title in the register but point to nobody. */
const TITLES =
  /^(?:dr|drs|dra|ir|hj?|st|sh|se|ss|mm|msi|mkom|mpd|spd|sip|skom|amd|prof|muhammad|mohammad|moh|muh|bin|binti)$/u;
const RANKS = /\s+(?:ahli\s+)?(?:pertama|muda|madya|utama|terampil|mahir|penyelia|pemula|pelaksana)$/iu;
const UNIT_TYPES =
  /^(?:dinas|badan|bidang|sub\s?bidang|bagian|sub\s?bagian|seksi|sekretariat|kantor|upt|kecamatan|kelurahan)\s+/iu;

/**
 * Warnings about a comment, before sending (anonymity specification 5.5). Advisory: the rater decides; the result is
 * not stored. Works offline, in memory, for Indonesian; no warning depends on anybody's answer.
 * @returns in the order of the text; several may overlap
 */
export function commentWarnings(text: string, rater: RaterContext, lexicon: Lexicon = standardLexicon): FoundWarning[] {
  const found: FoundWarning[] = [];
  const mark = (
    warning: CommentWarning,
    pattern: RegExp,
    keep: (match: string, at: number) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern)) {
      if (match[0] && keep(match[0], match.index)) {
        found.push({ warning, key: CommentWarning[warning], from: match.index, to: match.index + match[0].length });
      }
    }
  };
  names(rater.names, lexicon, mark);
  numbersAndDates(text, mark);
  aboutOneself(lexicon, mark);
  for (const phrase of variants(rater.position, (text) => text.replace(RANKS, ''))) mark('OWN_POSITION', whole(phrase));
  for (const phrase of variants(rater.unit, (text) => text.replace(UNIT_TYPES, ''))) mark('OWN_UNIT', whole(phrase));
  insults(text, lexicon, (from, to) => found.push({ warning: 'INSULT', key: CommentWarning.INSULT, from, to }));
  const inside = (a: FoundWarning, b: FoundWarning) =>
    a.warning === b.warning &&
    a.from >= b.from &&
    a.to <= b.to &&
    (a.to - a.from < b.to - b.from || found.indexOf(a) > found.indexOf(b));
  return found
    .filter((one) => !found.some((other) => inside(one, other)))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

type Mark = (warning: CommentWarning, pattern: RegExp, keep?: (match: string, at: number) => boolean) => void;

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
const whole = (phrase: string, flags = 'giu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?:nya)?(?![\\p{L}\\p{N}])`, flags);

/** The phrase and its shorter form, when at least four letters are left. */
function variants(phrase: string, shorten: (text: string) => string): string[] {
  return [...new Set([phrase.trim(), shorten(phrase.trim())])].filter(
    (variant) => variant.replace(/\P{L}/gu, '').length >= 4,
  );
}

function names(register: readonly string[], lexicon: Lexicon, mark: Mark): void {
  const parts = register.flatMap((name) => name.toLowerCase().split(/[^\p{L}'-]+/u));
  const tokens = new Set(parts.filter((part) => part.length >= 3 && !TITLES.test(part)));
  const common = new Set(lexicon.commonNames);
  for (const token of tokens) {
    // A word that is a name too counts only with a capital and not at the beginning of a sentence.
    if (!common.has(token)) mark('NAME', whole(token));
    else mark('NAME', new RegExp(`(?<=[\\p{Ll}\\d,] )${escaped(capital(token))}(?![\\p{L}])`, 'gu'));
  }
  const address = `(?<![\\p{L}])(?:${lexicon.honorifics.flatMap((h) => [h, capital(h)]).join('|')})\\.?\\s+`;
  const offices = new Set(lexicon.offices);
  mark('NAME', new RegExp(`${address}\\p{Lu}\\p{L}+`, 'gu'), (match) => !offices.has(lastWord(match)));
  mark('NAME', new RegExp(`${address}\\p{L}+`, 'giu'), (match) => tokens.has(lastWord(match)));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const lastWord = (text: string) => text.split(/\s+/u).at(-1)?.toLowerCase() ?? '';

function numbersAndDates(text: string, mark: Mark): void {
  // Six digits or more, with the separators that people put into a NIP, a NIK or a telephone number; not an amount.
  mark('NUMBER', /(?<![\p{L}\d.,])\+?\d(?:[ .-]?\d){5,}(?![\d]|[.,]\d)/gu, (match, at) => {
    const before = text.slice(Math.max(0, at - 4), at);
    const years = /^(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2}$/u.test(match);
    return !/rp\.?\s*$/iu.test(before) && !years && !isDate(match) && !/^\d{1,3}(?:\.\d{3})+$/u.test(match);
  });
  mark('NUMBER', /(?<![\p{L}])(?:nip|nik|nomor induk|no\.?\s?(?:hp|wa))(?![\p{L}])/giu);
  mark('DATE', /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})(?!\d)/gu, isDate);
  mark('DATE', /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/gu);
  mark('DATE', new RegExp(`(?<!\\d)\\d{1,2}\\s+(?:${MONTHS})(?![\\p{L}])`, 'giu'));
  mark('DATE', /(?<![\p{L}])(?:tanggal|tgl\.?)\s*\d{1,2}(?!\d)/giu);
  mark(
    'DATE',
    new RegExp(
      `(?<![\\p{L}])(?:hari\\s+)?(?:${DAYS})\\s+(?:lalu|kemarin|kemaren|itu|tanggal|pagi|siang|sore|malam)`,
      'giu',
    ),
  );
  mark('DATE', /(?<![\p{L}])(?:kemarin|kemaren|minggu lalu|bulan lalu|tadi pagi|tadi siang|semalam)(?![\p{L}])/giu);
}

function isDate(match: string): boolean {
  const [day = 0, month = 0] = match.split(/\s?[/.-]\s?/u).map(Number);
  return (
    /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}$/u.test(match) && day >= 1 && day <= 31 && month >= 1 && month <= 12
  );
}

function aboutOneself(lexicon: Lexicon, mark: Mark): void {
  const me = '(?:saya|aku|kami|gue|gw)';
  const roles = `(?:${lexicon.roles.join('|')})`;
  const phrase = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'giu');
  mark(
    'ONLY_ONE',
    phrase(
      `sebagai satu-?\\s?satunya|satu-?\\s?satunya\\s+(?:yang|perempuan|laki-laki|pria|wanita|orang|staf|pegawai|${roles})`,
    ),
  );
  mark(
    'ONLY_ONE',
    phrase(
      `${me}\\s+(?:adalah\\s+|ini\\s+)?satu-?\\s?satunya|(?:hanya|cuma|cuman)\\s+${me}(?:\\s+(?:sendiri|yang|berdua))?`,
    ),
  );
  mark('ONLY_ONE', phrase(`${me}\\s+sendiri\\s+yang|kami\\s+(?:hanya\\s+)?berdua|${me}\\s+seorang\\s+diri`));
  mark(
    'SELF_ROLE',
    phrase(`${me}\\s+(?:sebagai|selaku)|(?:selaku|sebagai)\\s+(?:se?orang\\s+)?${roles}(?:\\s+\\p{L}+)?,?\\s+${me}`),
  );
  mark('SELF_ROLE', phrase(`${me}\\s+(?:adalah\\s+|ini\\s+|yang\\s+|juga\\s+)?(?:seorang\\s+)?${roles}`));
  mark(
    'SELF_ROLE',
    phrase(
      `(?:sewaktu|ketika|waktu|saat|sejak|selama|semenjak)\\s+${me}\\s+(?:masih\\s+)?(?:menjadi|jadi|menjabat|bertugas|dimutasi|pindah|dipindah\\p{L}*)`,
    ),
  );
  mark('SELF_ROLE', phrase(`jabatan\\s+${me}|posisi\\s+${me}\\s+(?:sebagai|selaku)|meja\\s+${me}|ruangan?\\s+${me}`));
}

/** Insults are looked for in a copy without tricks: look-alike digits, repeated letters, dots between letters. */
function insults(text: string, lexicon: Lexicon, mark: (from: number, to: number) => void): void {
  const plain = text
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .replace(
      /[013457@$]/gu,
      (sign) => ({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a' })[sign] ?? 's',
    );
  const spared = lexicon.harmless.flatMap((phrase) =>
    [...plain.matchAll(whole(phrase))].map((m) => [m.index, m.index + m[0].length]),
  );
  const free = (from: number, to: number) => !spared.some(([a = 0, b = 0]) => from >= a && to <= b);
  const letters = (word: string) => [...word].map((letter) => `${letter}+`).join('[.*_-]?');
  const pattern = (inner: string) => new RegExp(`(?<![\\p{L}])(?:${inner})(?:nya|lah|mu)?(?![\\p{L}])`, 'gu');
  for (const inner of [lexicon.insults.map(letters).join('|'), lexicon.insultPhrases.map(escaped).join('|')]) {
    for (const match of plain.matchAll(pattern(inner))) {
      if (free(match.index, match.index + match[0].length)) mark(match.index, match.index + match[0].length);
    }
  }
}
