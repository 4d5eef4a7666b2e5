/** Spaces and quotes that a spreadsheet looks past before it decides what a cell is. */
const LEAD = '[ \\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff"\'“”‘’`]*';
const DANGEROUS = new RegExp(`^${LEAD}[=+\\-@\\t\\r\\n＝＋－＠]`);
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/**
 * A text that no spreadsheet program runs as a formula: an apostrophe goes in front when the first character, also
 * after spaces and quotes, is one of `= + - @` tab CR LF or their full-width forms. Plain numbers (`-5`, `+62`,
 * `-1.234,5`) stay as they are.
 */
export function defuse(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
