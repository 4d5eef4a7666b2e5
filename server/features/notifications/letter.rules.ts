import type { Locale } from '../../kernel/actor.js';
import { dayInWords } from '../../kernel/messages.js';
import { escaped } from '../../kernel/page.js';
import type { NoticeKind } from './kinds.rules.js';
import type { Party, Stage } from './reminders.rules.js';

/** A letter ready to be sent. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One notice as it is told: never who, only what waits, how many and until when. */
export interface NoticeLine {
  readonly kind: NoticeKind;
  readonly party: Party;
  readonly stage: Stage;
  readonly count: number;
  readonly dueOn: string | null;
}

/** Sentences by key. */
type Sentence = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The sentence of one notice, for the mail and for the dashboard. */
export function lineOf(line: NoticeLine, say: Sentence, locale: Locale): string {
  if (line.stage === 'EVENT') return say(`notice.event.${line.kind}`);
  const day = line.dueOn === null ? '' : dayInWords(line.dueOn, locale);
  return say(`notice.${line.party === 'OWNER' ? 'own' : 'other'}.${line.stage}`, {
    what: say(`notice.what.${line.kind}`),
    whose: say(`notice.whose.${line.party}`),
    count: line.count,
    day,
  });
}

interface Frame {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly footer: readonly { readonly label: string; readonly url: string | null }[];
  readonly locale: Locale;
}

const linked = (label: string, url: string): string => `<a href="${escaped(url)}">${escaped(label)}</a>`;

/** Text and simple HTML of the same words. */
export function framed({ subject, paragraphs, items, link, footer, locale }: Frame): Written {
  const text = [
    ...paragraphs,
    ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
    `${link.label}:\n${link.url}`,
    `--\n${footer.map(({ label, url }) => (url ? `${label}: ${url}` : label)).join('\n')}`,
  ].join('\n\n');
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ...(items.length > 0 ? [`<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`] : []),
    `<p>${linked(link.label, link.url)}</p><hr>`,
    ...footer.map(({ label, url }) => `<p><small>${url ? linked(label, url) : escaped(label)}</small></p>`),
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

/** The digest of a day: what waits, a link to it and one to the settings. */
export function digestLetter(
  lines: readonly NoticeLine[],
  say: Sentence,
  locale: Locale,
  urls: { readonly inbox: string; readonly settings: string },
): Written {
  return framed({
    locale,
    subject: say('mail.digest.subject', { count: lines.length }),
    paragraphs: [say('mail.digest.text')],
    items: lines.map((line) => lineOf(line, say, locale)),
    link: { label: say('mail.open'), url: urls.inbox },
    footer: [
      { label: say('mail.automatic'), url: null },
      { label: say('mail.settings'), url: urls.settings },
    ],
  });
}

/** A letter of another feature's template: its two sentences and its link. */
export function templateLetter(name: string, url: string, say: Sentence, locale: Locale): Written {
  return framed({
    locale,
    subject: say(`mail.${name}.subject`),
    paragraphs: [say(`mail.${name}.text`)],
    items: [],
    link: { label: say('mail.openLink'), url },
    footer: [{ label: say('mail.automatic'), url: null }],
  });
}
