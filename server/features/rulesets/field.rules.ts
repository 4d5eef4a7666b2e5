import { z } from 'zod';
import type { Definition } from './kind.rules.js';

/** How a field of a definition is entered and shown. */
export const RuleFieldType = {
  GROUP: 'GROUP',
  ROWS: 'ROWS',
  NUMBER: 'NUMBER',
  TIME: 'TIME',
  DAY: 'DAY',
  CHOICE: 'CHOICE',
  CHOICES: 'CHOICES',
  TEXT: 'TEXT',
  FLAG: 'FLAG',
} as const;
export type RuleFieldType = (typeof RuleFieldType)[keyof typeof RuleFieldType];

/** The words of a field: keys of server messages. */
interface Words {
  readonly label: string;
  readonly help?: string;
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A number with its unit and bounds; whole unless decimals are given. */
export const numberField = (
  words: Words & { readonly unit?: string; readonly min?: number; readonly max?: number; readonly decimals?: 1 | 2 },
) => {
  const { min = 0, max = 1_000_000, decimals } = words;
  const base = decimals ? z.number().multipleOf(10 ** -decimals) : z.int();
  return base
    .min(min)
    .max(max)
    .meta({ field: 'NUMBER', decimals: decimals ?? 0, ...words });
};

/** A share in percent, at most two decimals. */
export const percentField = (words: Words & { readonly max?: number }) =>
  numberField({ unit: 'rulesets.unit.percent', max: 100, decimals: 2, ...words });

/** A clock time HH:MM. */
export const timeField = (words: Words) =>
  z
    .string()
    .regex(CLOCK, 'rulesets.field.time')
    .meta({ field: 'TIME', ...words });

/** A calendar day YYYY-MM-DD. */
export const dayField = (words: Words) =>
  z.iso
    .date({ error: ({ input }) => (input == null ? undefined : 'scalar.localDate') })
    .meta({ field: 'DAY', ...words });

/** One of several; the label of a value is the message `<names>.<value>`. */
export const choiceField = <const T extends readonly [string, ...string[]]>(
  values: T,
  words: Words & { readonly names: string },
) => z.enum(values).meta({ field: 'CHOICE', ...words });

/** Any of several, at least one. */
export const choicesField = <const T extends readonly [string, ...string[]]>(
  values: T,
  words: Words & { readonly names: string },
) =>
  z
    .array(z.enum(values))
    .min(1)
    .max(values.length)
    .meta({ field: 'CHOICES', choices: values, ...words });

export const flagField = (words: Words) => z.boolean().meta({ field: 'FLAG', ...words });

export const textField = (words: Words & { readonly max?: number }) =>
  z
    .string()
    .trim()
    .min(1)
    .max(words.max ?? 300)
    .meta({ field: 'TEXT', ...words });

type Fields = Readonly<Record<string, z.ZodType>>;

/** Fields that belong together, under one heading. */
export const groupField = <F extends Fields>(words: Words, fields: F) =>
  z.strictObject(fields).meta({ field: 'GROUP', ...words });

/** A table: rows are added and taken away. */
export const rowsField = <F extends Fields>(
  words: Words & { readonly min?: number; readonly max?: number },
  fields: F,
) => {
  const { min = 0, max = 60 } = words;
  return z
    .array(z.strictObject(fields))
    .min(min)
    .max(max)
    .meta({ field: 'ROWS', ...words });
};

/** The shape of a whole definition; whether it is an example is asked of every kind. */
export const ruleShape = <F extends Fields>(fields: F) => z.strictObject({ example: z.boolean(), ...fields });

/** A field as an editor needs it, in the order of the shape. */
export interface RuleField extends Words {
  /** `weeks.FIVE_DAY.days.*.start`: `*` stands for the rows. */
  readonly path: string;
  readonly type: RuleFieldType;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals: number;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
  readonly names: string | null;
}

interface Node {
  readonly type?: string;
  readonly field?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly choices?: readonly string[];
  readonly label?: string;
  readonly help?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly names?: string;
}

const walked = (node: Node, path: string): RuleField[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, given]) => {
    const inner = given.anyOf?.find(({ label }) => label !== undefined) ?? given;
    if (inner.label === undefined) return [];
    const here = path ? `${path}.${name}` : name;
    const field: RuleField = {
      path: here,
      type: inner.field as RuleFieldType,
      label: inner.label,
      ...(inner.help !== undefined && { help: inner.help }),
      unit: inner.unit ?? null,
      min: inner.field === 'NUMBER' ? (inner.min ?? 0) : null,
      max: inner.max ?? null,
      decimals: inner.decimals ?? 0,
      isRequired: !given.anyOf?.some(({ type }) => type === 'null'),
      choices: inner.choices ?? inner.enum ?? [],
      names: inner.names ?? null,
    };
    return [field, ...(inner.field === 'ROWS' ? walked(inner.items ?? {}, `${here}.*`) : walked(inner, here))];
  });

/** The fields of a shape, each group and table before what is in it. */
export const fieldsOf = (shape: z.ZodType<Definition>): RuleField[] =>
  walked(z.toJSONSchema(shape, { io: 'input' }) as Node, '');
