/** Text as it may stand in HTML, also inside an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `:root{color-scheme:light dark;--ink:#111;--soft:#595959;--paper:#fff;--line:#8a8a8a;--good:#1b6e2d;--bad:#8a1c1c;--main:#0b4f8a;--on:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#b5b5b5;--paper:#121212;--line:#777;--good:#7bd38d;--bad:#ff9a9a;--main:#9cc9f5;--on:#121212}}
body{font:1.1rem/1.5 Georgia,serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:var(--ink);background:var(--paper)}
a{color:var(--main)}dt,small,.soft{color:var(--soft)}dd{margin:0 0 .8rem}
.state{border-left:.4rem solid;padding:.4rem 1rem}.valid{border-color:var(--good)}.not{border-color:var(--bad)}`;

/** The few things a public page without script says of itself. */
export interface PublicPage {
  readonly lang: string;
  /** Plain text. */
  readonly title: string;
  /** HTML; whatever a person wrote in it is `escaped`. */
  readonly body: string;
  /** More of the style, for this page alone. */
  readonly style?: string;
}

/** A page for people without an account: one style, no script, light and dark. */
export const publicPage = ({ lang, title, body, style = '' }: PublicPage): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}${style}</style></head>
<body><main>${body}</main></body></html>`;
