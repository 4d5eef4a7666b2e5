import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';

const badValue = (key: string) => new GraphQLError(key, { extensions: { code: 'BAD_USER_INPUT', key } });

const textScalar = (name: string, description: string, key: string, check: (text: string) => boolean) => {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !check(value)) throw badValue(key);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

/** A day that exists in the calendar, as YYYY-MM-DD. */
export const isCalendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const UUID = GraphQLUUID;

export const JSONObject = GraphQLJSONObject;

export const DateTime = textScalar(
  'DateTime',
  'An instant in UTC, ISO 8601 (2026-11-24T03:00:00.000Z).',
  'scalar.dateTime',
  (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text)),
);

export const LocalDate = textScalar('LocalDate', 'A calendar day, YYYY-MM-DD.', 'scalar.localDate', isCalendarDay);

export const Nip = textScalar(
  'NIP',
  'Civil servant number (NIP of a PNS, NI of a PPPK): 18 digits, as text.',
  'scalar.nip',
  (text) => /^\d{18}$/.test(text),
);

export const Decimal = new GraphQLScalarType<number, number>({
  name: 'Decimal',
  description: 'A number with at most two decimals, rounded half up.',
  serialize: (value) => Number(value),
  parseValue: (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw badValue('scalar.decimal');
    return value;
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.INT && node.kind !== Kind.FLOAT) throw badValue('scalar.decimal');
    return Number(node.value);
  },
});
