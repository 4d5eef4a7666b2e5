import type { RuleSet } from './RuleSetShow.js';

export type Field = RuleSet['shape']['fields'][number];

/** A field with those inside it: of a group its members, of a table its columns. */
export interface FieldNode extends Field {
  /** Its own name, the last part of the path. */
  readonly name: string;
  readonly children: readonly FieldNode[];
}

const below = (fields: readonly Field[], prefix: string): FieldNode[] =>
  fields
    .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
    .map((field) => ({
      ...field,
      name: field.path.slice(prefix.length),
      children: below(fields, field.type === 'ROWS' ? `${field.path}.*.` : `${field.path}.`),
    }));

/** The fields that the API lists by path, as the tree they make. */
export const fieldTree = (fields: readonly Field[]): FieldNode[] => below(fields, '');

/** A value, not a group or a table of values. */
export const isPlain = ({ type }: Field): boolean => type !== 'GROUP' && type !== 'ROWS';

/** Fields in their order, plain ones that follow each other taken together. */
export const runsOf = (fields: readonly FieldNode[]): readonly (readonly FieldNode[])[] => {
  const runs: FieldNode[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last?.[0] && isPlain(last[0]) && isPlain(field)) last.push(field);
    else runs.push([field]);
  }
  return runs;
};

/** Whether the members of a group are alike, each with the same plain fields: then they are read as a table. */
export const isMatrix = ({ type, children }: FieldNode): boolean => {
  const names = children[0]?.children.map(({ name }) => name) ?? [];
  return (
    type === 'GROUP' &&
    children.length > 1 &&
    children.every(
      (one) =>
        one.type === 'GROUP' &&
        one.children.length === names.length &&
        one.children.every((field, n) => isPlain(field) && field.name === names[n]),
    )
  );
};

/** A row as it is added: everything still to be entered. */
export const emptyRow = (columns: readonly FieldNode[]): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ name, type }) => [name, type === 'CHOICES' ? [] : type === 'FLAG' ? false : null]));

/** A clock time as it is typed: 7.30 and 7:30 both become 07:30. */
export const typedTime = (text: string): string =>
  text
    .trim()
    .replace('.', ':')
    .replace(/^(\d):/, '0$1:');

/** The value at a name inside a definition, whose shape only the server knows. */
export const valueAt = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
