import { createHmac } from 'node:crypto';

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu;
const ATTACHMENT =
  /\[(?:lampiran|gambar|foto|attachment|image)[^\]]*\]|\b[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)\b/giu;
const MARKER = /^\s*(?:[-*•–—·▪●]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s+/u;
/** A whole line that only greets or closes; it tells a style, and the next line is often a name. */
const GREETING =
  /^(?:yth\.?|kepada|dear|hai|halo|hello|assalamu?'?alaikum|wassalamu?'?alaikum|salam|selamat (?:pagi|siang|sore|malam)|dengan hormat|om swastiastu|shalom|syalom|namo buddhaya|rahayu)(?:[\s,.!].{0,60})?$/iu;
const CLOSING =
  /^(?:hormat (?:saya|kami)|salam(?: hormat| hangat)?|ttd\.?|tertanda|best regards|regards|(?:sekian|demikian)?[\s,]*(?:dan )?terima ?kasih(?: banyak| sekali)?)[\s,.!]*$/iu;
/** A closing after which a name is expected; a mere "terima kasih" is not one. */
const SIGNS = /^(?:hormat (?:saya|kami)|salam(?: hormat| hangat)?|ttd\.?|tertanda|best regards|regards)[\s,.!]*$/iu;

/**
 * Cleans one piece of text: blank space collapsed, quotes and dashes unified, links, addresses and attachments dropped.
 * Idempotent. Source: anonymity specification 5.4.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]+/gu, ' ')
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‘’‚`´′]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(LINK, ' ')
    .replace(EMAIL, ' ')
    .replace(ATTACHMENT, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Cuts one comment into paragraphs and list entries, each normalised; greeting lines and signatures are dropped.
 * An empty comment gives no fragment. Source: anonymity specification 5.2 and 5.4.
 */
export function splitComment(text: string): string[] {
  const fragments: string[] = [];
  let open = false; // whether the next line continues the fragment before it
  let signing = false; // whether the last words were a closing after which only a name follows
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const marked = MARKER.test(line);
    const words = normalise(line.replace(MARKER, ''));
    if (!words) {
      open = false;
    } else if (GREETING.test(words) || CLOSING.test(words)) {
      signing = fragments.length > 0 && SIGNS.test(words);
      open = false;
    } else if (!(signing && isSignature(words))) {
      const last = fragments.at(-1);
      if (open && !marked && last !== undefined) fragments[fragments.length - 1] = `${last} ${words}`;
      else fragments.push(words);
      open = true;
      signing = false;
    }
  }
  return fragments;
}

/** A line of at most five capitalised or numeric words, as a name or title under a closing is. */
function isSignature(words: string): boolean {
  const list = words.split(' ');
  return list.length <= 5 && list.every((word) => /^[\p{Lu}\d(]/u.test(word));
}

/**
 * The order in which fragments are shown: by a keyed hash of their text, so it is stable for every reader and
 * independent of author, arrival and length.
 * @param key random, one per disclosure and never used again; a second release that adds nothing keeps the order
 */
export function shuffle(fragments: readonly string[], key: string | Uint8Array): string[] {
  return fragments
    .map((text) => ({ text, rank: createHmac('sha256', key).update(text).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ text }) => text);
}
