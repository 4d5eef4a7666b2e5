import type { Locale } from '../../kernel/actor.js';
import { escaped } from '../../kernel/page.js';
import { notice, problemLine, type Sentence, sheetPage } from '../external/sheet.rules.js';
import { BEHAVIOURS, type BehaviourCode } from '../rulesets/behaviours.rules.js';
import type { GivenTone } from './given.rules.js';
import { LONGEST_WORD } from './outside.rules.js';

/** Title of every page of a request. */
export const WORD_TITLE = 'given.page.title';

/** A form as it was sent. */
export interface SentWord {
  readonly deed: 'send' | 'decline';
  readonly tone: string | null;
  readonly text: string;
  readonly url: string;
  readonly agrees: boolean;
}
export const NOTHING_SENT: SentWord = { deed: 'send', tone: null, text: '', url: '', agrees: false };

const one = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '');

/** Reads the fields of the page's form; everything else in it is left. */
export const readWord = (body: Readonly<Record<string, unknown>>): SentWord => ({
  deed: body.deed === 'decline' ? 'decline' : 'send',
  tone: one(body.tone) || null,
  text: one(body.text),
  url: one(body.url),
  agrees: body.agrees === 'yes',
});

/** What the page of an open request shows. */
export interface WordPage {
  readonly askerName: string;
  readonly capacity: string;
  readonly personName: string | null;
  readonly question: string;
  readonly resultText: string | null;
  readonly behaviour: BehaviourCode | null;
  readonly receiverName: string;
  readonly receiverPosition: string;
  readonly receiverUnit: string;
  readonly dueOn: string;
  readonly sent: SentWord;
  /** Message keys by name of the form's field. */
  readonly problems: Readonly<Record<string, string>>;
}

const drawn = (path: string): string =>
  `<svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="currentColor" style="vertical-align:-.25rem"><path d="${path}"/></svg>`;

/** A thumb and a pencil, drawn: not every telephone has a font with such signs. */
const SYMBOLS = {
  APPRECIATION: drawn(
    'M2 10h4v11H2zM8 21h9.5c.9 0 1.6-.6 1.9-1.4l2.4-7c.4-1.3-.5-2.6-1.9-2.6H14l1-5c.2-1-.5-2-1.5-2-.6 0-1 .3-1.3.8L8 10z',
  ),
  SUGGESTION: drawn('M3 17.5V21h3.5L17 10.5 13.5 7zM15 5.5 18.5 9l2-2a1.4 1.4 0 0 0 0-2L19 3.5a1.4 1.4 0 0 0-2 0z'),
} as const satisfies Record<GivenTone, string>;

/** The form: about whom, who asks what, who reads it and whether the name is printed, then symbol, words and evidence. */
export function wordPage(page: WordPage, say: Sentence, lang: Locale, dayInWords: (day: string) => string): string {
  const { sent, problems } = page;
  const words = (key: string, params = {}) => escaped(say(`given.page.${key}`, params));
  const value = BEHAVIOURS.find(({ code }) => code === page.behaviour)?.name;
  const names = { name: page.receiverName, asker: page.askerName, capacity: page.capacity };
  const described = (field: string) => (problems[field] ? ` aria-invalid="true" aria-describedby="p.${field}"` : '');
  const problem = (field: string) => problemLine(say, problems[field], `p.${field}`);
  const choice = (tone: GivenTone) =>
    `<label class="choice"><input type="radio" name="tone" value="${tone}"${sent.tone === tone ? ' checked' : ''}> <span>${SYMBOLS[tone]} ${words(`tone.${tone}`)}</span></label>`;
  const count = Object.keys(problems).length;
  return sheetPage({ title: WORD_TITLE, say, lang }, [
    `<p><strong>${escaped(page.receiverName)}</strong><br><span class="soft">${escaped(`${page.receiverPosition}, ${page.receiverUnit}`)}</span></p>`,
    `<p>${words('asks', names)}</p><blockquote>${escaped(page.question)}</blockquote>`,
    page.resultText ? `<p>${words('aboutResult', { text: page.resultText })}</p>` : '',
    value ? `<p>${words('aboutValue', { value })}</p>` : '',
    `<h2>${words('readersTitle')}</h2><ul><li>${words('readers', names)}</li><li>${words(page.resultText || value ? 'printed' : 'notPrinted', names)}</li><li>${words('nameRule', names)}</li></ul>`,
    `<p>${words('due', { day: dayInWords(page.dueOn) })}</p>`,
    count > 0 ? notice('not', words('problems', { count })) : '',
    `<form method="post" action="?lang=${lang}">`,
    `<fieldset${described('tone')}><legend>${words('tone')}</legend>${problem('tone')}${choice('APPRECIATION')}${choice('SUGGESTION')}</fieldset>`,
    `<p><label for="text">${words('text')}</label><textarea id="text" name="text" rows="5" maxlength="${LONGEST_WORD}"${described('text')}>${escaped(sent.text)}</textarea></p>${problem('text')}`,
    `<p><label for="url">${words('url')}</label><input type="url" id="url" name="url" maxlength="1000" value="${escaped(sent.url)}"${described('url')}></p>${problem('url')}`,
    page.personName
      ? `<p><label class="choice"><input type="checkbox" name="agrees" value="yes"${sent.agrees ? ' checked' : ''}> <span>${words('agrees', { person: page.personName, capacity: page.capacity })}</span></label></p>`
      : '',
    `<p class="soft">${words('final')}</p><p><button name="deed" value="send" class="main">${words('send')}</button></p>`,
    `<details><summary>${words('decline')}</summary><p>${words('declineNote')}</p><button name="deed" value="decline" formnovalidate>${words('declineNow')}</button></details></form>`,
  ]);
}
