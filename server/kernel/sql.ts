/**
 * A piece of SQL with its values kept apart. `?` stands for a value, `@.` for the alias of the row it speaks about;
 * both are filled in when a statement is put together, so a piece can be written once and used under any alias.
 */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

const isSql = (value: unknown): value is Sql =>
  typeof value === 'object' && value !== null && 'text' in value && 'values' in value;

/** Template tag: values become placeholders, nested pieces are put in place. No text from outside can become SQL. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] ?? '';
  const values: unknown[] = [];
  parts.forEach((part, i) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[i + 1] ?? '';
  });
  return { text, values };
}

/** A constant piece written in our own code (column names, joins): never called with anything from a request. */
export const constant = (text: string): Sql => ({ text, values: [] });

export const TRUE = constant('true');
export const FALSE = constant('false');

const combine = (pieces: readonly Sql[], word: 'and' | 'or', empty: Sql): Sql => {
  const rest = pieces.filter((piece) => piece !== empty);
  if (rest.length === 0) return empty;
  return {
    text: rest.map((piece) => `(${piece.text})`).join(` ${word} `),
    values: rest.flatMap((piece) => piece.values),
  };
};

/** All must hold; nothing to hold is true. */
export const and = (...pieces: Sql[]): Sql => (pieces.includes(FALSE) ? FALSE : combine(pieces, 'and', TRUE));
/** At least one must hold; an empty list is false, so "any of no rule" never lets anybody in. */
export const or = (...pieces: Sql[]): Sql => (pieces.includes(TRUE) ? TRUE : combine(pieces, 'or', FALSE));

/** Numbers the placeholders, so that PostgreSQL can read the statement. */
export function numbered(text: string): string {
  let n = 0;
  return text.replace(/\?/g, () => `$${++n}`);
}
