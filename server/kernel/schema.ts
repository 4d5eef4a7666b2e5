import 'reflect-metadata';
import { GraphQLError, type GraphQLSchema, getNamedType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray, registerEnumType } from 'type-graphql';
import { type Gate, pass } from './access.js';
import type { Ctx } from './context.js';
import { ErrorCode } from './errors.js';
import type { Feature } from './feature.js';
import { readResolver } from './read/resolver.js';

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every `extensions.code` an error may carry.',
  valuesConfig: Object.fromEntries(
    Object.keys(ErrorCode).map((code) => [code, { description: code.toLowerCase().replaceAll('_', ' ') }]),
  ),
});

/** Builds the schema of the listed features. Throws when a root field has no gate: nothing is open by oversight. */
export async function createSchema(features: readonly Feature[]): Promise<GraphQLSchema> {
  const resolvers = features.flatMap((feature) => [
    ...(feature.reads ?? []).map(readResolver),
    ...(feature.resolvers ?? []),
  ]);
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    validate: { forbidUnknownValues: false },
    scalarsMap: [],
  });
  guardRoots(schema);
  return schema;
}

/** Ring 1 under every root field: wraps its resolver with its gate. */
export function guardRoots(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const gate = field.extensions.gate as Gate | undefined;
      if (!gate) throw new Error(`${type?.name}.${field.name} has no @Access(gate)`);
      // What an `input` is for stands on its type; the argument says the same.
      for (const arg of field.args) arg.description ??= getNamedType(arg.type).description;
      const resolve = field.resolve;
      if (!resolve) throw new GraphQLError(`${field.name} has no resolver`);
      field.resolve = (root, args, ctx: Ctx, info) => {
        pass(gate, ctx.actor);
        return resolve(root, args, ctx, info);
      };
    }
  }
  if (schema.getSubscriptionType()) throw new Error('subscriptions are not served');
}

/** Text of `schema.graphql`: sorted, so that a change shows as a change. */
export const schemaText = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
