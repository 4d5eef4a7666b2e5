import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { allReads } from '../server/app.js';
import { features } from '../server/features.js';
import type { Gate } from '../server/kernel/access.js';
import { createSchema, guardRoots, schemaText } from '../server/kernel/schema.js';
import { TRUE } from '../server/kernel/sql.js';

describe('the schema', () => {
  let schema: GraphQLSchema;
  let types: GraphQLNamedType[];
  beforeAll(async () => {
    schema = await createSchema(features);
    types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !['String', 'Int', 'Boolean', 'Float', 'ID'].includes(type.name),
    );
  });

  test('schema.graphql is what the code emits (npm run schema)', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(schemaText(schema));
  });

  test('every type, field, argument and enum value is described', () => {
    const missing = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
      ...(isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args.filter((arg) => !arg.description).map((arg) => `${type.name}.${field.name}(${arg.name})`),
          )
        : []),
      ...(isEnumType(type)
        ? type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`)
        : []),
    ]);
    expect(missing.filter((name) => !/^(Query|Mutation)$/.test(name))).toEqual([]);
  });

  test('names follow the conventions', () => {
    const wrong = types.flatMap((type) => {
      if (isEnumType(type))
        return type
          .getValues()
          .filter((value) => !/^[A-Z][A-Z0-9_]*$/.test(value.name))
          .map((value) => `${type.name}.${value.name}`);
      if (isInputObjectType(type)) return /(Input|Filter|Sort)$/.test(type.name) ? [] : [type.name];
      if (isObjectType(type))
        return Object.keys(type.getFields())
          .filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name))
          .map((name) => `${type.name}.${name}`);
      return [];
    });
    expect(wrong).toEqual([]);
  });

  test('a list and what is in it are never null', () => {
    const nullable = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const outer = isNonNullType(field.type) ? field.type.ofType : field.type;
          return isListType(outer) && !(isNonNullType(field.type) && isNonNullType(outer.ofType));
        })
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(nullable).toEqual([]);
  });

  test('a relation whose rows a policy may withhold is nullable', () => {
    const nobody = {
      accountId: '',
      sessionId: '',
      name: '',
      roles: [],
      employeeId: null,
      unitIds: [],
      developer: false,
    };
    const withheld = new Set(
      allReads.filter((spec) => spec.visibleTo(nobody) !== TRUE).map((spec) => spec.entity.name),
    );
    const entities = new Set(allReads.map((spec) => spec.entity.name));
    const wrong = types
      .filter(isObjectType)
      .filter((type) => entities.has(type.name))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(
            (field) =>
              isNonNullType(field.type) && isObjectType(field.type.ofType) && withheld.has(field.type.ofType.name),
          )
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('every verb takes one input and answers with a payload', () => {
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
      const named = isNonNullType(field.type) ? field.type.ofType : undefined;
      const inputs = field.args.map((arg) => arg.name);
      return !(isObjectType(named) && named.name.endsWith('Payload')) || inputs.some((name) => name !== 'input');
    });
    expect(wrong.map((field) => field.name)).toEqual([]);
  });

  test('a root field without a gate stops the program from being built', () => {
    const field = schema.getQueryType()?.getFields().units;
    const gate = field?.extensions.gate as Gate;
    if (field) field.extensions = {};
    expect(() => guardRoots(schema)).toThrow('units has no @Access');
    if (field) field.extensions = { gate };
  });
});
