import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  Kind,
  Lexer,
  parse,
  print,
  Source,
  specifiedRules,
  TokenKind,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { examples, examplesPage, tabOf } from '../playground/examples.js';
import { documentLimits } from '../server/kernel/limits.js';
import { features } from './features.js';
import { cancelJobDocument, jobDocument } from './kernel/jobs.queries.js';
import { meDocument, signInDocument, signOutDocument } from './kernel/session.queries.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
/** The server reads at most 1,500 tokens; our own documents keep to half of that. */
const TOKENS = 750;

const tokens = (document: DocumentNode): number => {
  const lexer = new Lexer(new Source(print(document)));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
};
const operation = (document: DocumentNode) => {
  const [found] = document.definitions;
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a document holds one operation');
  return found;
};
const aliases = (document: DocumentNode): string[] =>
  operation(document).selectionSet.selections.map((field) =>
    field.kind === Kind.FIELD ? (field.alias?.value ?? field.name.value) : '',
  );

const resources = features.flatMap((feature) => feature.resources ?? []);
const documents: [string, DocumentNode, string | null][] = [
  ['me', meDocument, null],
  ['signIn', signInDocument, null],
  ['signOut', signOutDocument, null],
  ['job', jobDocument, null],
  ['cancelJob', cancelJobDocument, null],
  ...resources.flatMap(({ name, documents: own }) =>
    (
      [
        ['list', own.list, 'page'],
        ['one', own.one, 'record'],
        ['create', own.create?.document, 'result'],
        ['update', own.update?.document, 'result'],
        ['remove', own.remove?.document, 'result'],
      ] as const
    ).flatMap(([kind, document, alias]): [string, DocumentNode, string][] =>
      document ? [[`${name} ${kind}`, document, alias]] : [],
    ),
  ),
];

describe.each(documents)('the document %s', (_name, document, alias) => {
  test('fits the schema and the limits of the server, is named and stays small', () => {
    const problems = validate(schema, document, [...specifiedRules, documentLimits]);
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(operation(document).name?.value).toMatch(/^[A-Z]/);
    expect(tokens(document)).toBeLessThanOrEqual(TOKENS);
  });
  if (alias) {
    test(`calls its root field "${alias}"`, () => {
      expect(aliases(document)).toEqual([alias]);
    });
  }
});

describe('the examples of the playground', () => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
    const { query, variables } = tabOf(example);
    const document = parse(query);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const { variableDefinitions = [] } = operation(document);
    const { errors } = getVariableValues(schema, variableDefinitions, variables ? JSON.parse(variables) : {});
    expect(errors).toBeUndefined();
  });

  test('stand in docs/graphql.md as they are here (npm run schema writes it)', () => {
    expect(readFileSync('docs/graphql.md', 'utf8')).toBe(examplesPage());
  });

  test('have names of their own: they are the titles of the tabs', () => {
    const names = examples.map(({ query }) => operation(parse(query)).name?.value);
    expect(names.every(Boolean)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });
});
