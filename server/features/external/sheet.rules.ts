import type { Locale } from '../../kernel/actor.js';
import type { Params } from '../../kernel/errors.js';
import { escaped, publicPage } from '../../kernel/page.js';

/** Sentences by key. */
export type Sentence = (key: string, params?: Params) => string;

const STYLE = `h1{font-size:1.6rem;line-height:1.25}.state{margin:1rem 0}fieldset{border:1px solid var(--line);border-radius:.5rem;margin:0 0 1rem;padding:.6rem 1rem}
legend{padding:0 .3rem;font-weight:bold}label.choice{display:flex;gap:.6rem;align-items:baseline;padding:.35rem 0}
textarea,input[type=text],input[type=url]{font:inherit;width:100%;box-sizing:border-box;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.4rem}
button{font:inherit;padding:.6rem 1.2rem;border-radius:.4rem;border:1px solid var(--main);background:var(--paper);color:var(--main);margin:0 .5rem .5rem 0;cursor:pointer}
button.main{background:var(--main);color:var(--on)}.problem{color:var(--bad);margin:.2rem 0}h2{margin-top:2rem;font-size:1.25rem}details{margin-top:2rem}
blockquote{margin:1rem 0;padding:.2rem 1rem;border-left:.25rem solid var(--line);overflow-wrap:anywhere}li{margin:.3rem 0}`;

/** A page with a form or a message for somebody who came by a one-time link: no account, no script. */
export interface Sheet {
  /** Message key. */
  readonly title: string;
  readonly say: Sentence;
  readonly lang: Locale;
}

/** The sheet around its HTML, with the way to the other language. */
export const sheetPage = ({ title, say, lang }: Sheet, body: readonly string[]): string =>
  publicPage({
    lang,
    title: say(title),
    body: [`<h1>${escaped(say(title))}</h1>`, ...body, languages(say, lang)].join('\n'),
    style: STYLE,
  });

const languages = (say: Sentence, lang: Locale): string => {
  const other = lang === 'id' ? 'en' : 'id';
  return `<p class="soft"><a href="?lang=${other}" lang="${other}">${escaped(say('external.page.otherLanguage'))}</a></p>`;
};

/** What stands in the way of one field; `id` is what the field points to. */
export const problemLine = (say: Sentence, key: string | undefined, id: string): string =>
  key ? `<p class="problem" id="${id}" role="alert">${escaped(say(key))}</p>` : '';

/** Something the reader has to know first; `words` is HTML. */
export const notice = (kind: 'valid' | 'not', words: string): string =>
  `<div class="state ${kind}" role="status">${words}</div>`;

/** A sheet that only tells: sent, declined, not open, no such link. */
export function statePage(kind: 'valid' | 'not', key: string, sheet: Sheet, more: readonly string[] = []): string {
  const lines = more.map((line) => `<p class="state not">${escaped(line)}</p>`).join('');
  return sheetPage(sheet, [`<p class="state ${kind}" role="status">${escaped(sheet.say(key))}</p>${lines}`]);
}
