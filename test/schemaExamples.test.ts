import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  coerceInputValue,
  type GraphQLInputType,
  getOperationAST,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { examples, examplesPage } from '../playground/examples.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

/** The examples of the playground and of docs/graphql.md, against the schema as it is. */
describe('examples for portals', () => {
  test.each(examples.map(({ title, query, variables }) => [title, query, variables ?? {}] as const))(
    '%s',
    (_, query, variables) => {
      const document = parse(query);
      const problems = validate(schema, document).map(({ message }) => message);
      for (const { variable, type, defaultValue } of getOperationAST(document)?.variableDefinitions ?? []) {
        const { value: name } = variable.name;
        const wanted = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
        if (!wanted) throw new Error(`no such type for ${name}`);
        if (defaultValue && !(name in variables)) continue;
        coerceInputValue(variables[name], wanted, (path, _value, error) =>
          problems.push([name, ...path, error.message].join(' ')),
        );
      }
      expect(problems).toEqual([]);
    },
  );

  test('no two have one title, and the page is the one they make', () => {
    expect(new Set(examples.map(({ title }) => title)).size).toBe(examples.length);
    expect(readFileSync('docs/graphql.md', 'utf8')).toBe(examplesPage());
  });
});
