/** Text as it is searched: lower case, without accents, blanks folded. */
export const searchText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** A `like` pattern for "contains": the wildcards of people are plain characters. */
export const searchPattern = (text: string): string => `%${searchText(text).replace(/[\\%_]/g, '\\$&')}%`;
