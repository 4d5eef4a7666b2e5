import { timingSafeEqual } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Ctx } from './context.js';

/** Compares in constant time; an unset key opens nothing. */
export function sameSecret(given: string | undefined, wanted: string | undefined): boolean {
  if (!given || !wanted) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Documents are kept by the server, so each is looked through once. */
const known = new WeakMap<DocumentNode, boolean>();

function asksForSchema(document: DocumentNode): boolean {
  let asked = known.get(document);
  if (asked !== undefined) return asked;
  asked = false;
  visit(document, {
    Field: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') asked = true;
    },
  });
  known.set(document, asked);
  return asked;
}

/**
 * The schema is for developers: a signed-in account with the developer mark, or a request that carries the developer
 * key. Decided on the parsed document by field name, at any depth and inside fragments; `__typename` stays open.
 */
export const introspectionGate = (developerKey: string | undefined): ApolloServerPlugin<Ctx> => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue, request }) {
        if (!asksForSchema(document) || contextValue.actor?.developer) return;
        if (sameSecret(request.http?.headers.get('x-developer-key') ?? undefined, developerKey)) return;
        throw new GraphQLError('error.introspection', {
          extensions: { code: 'FORBIDDEN', key: 'error.introspection', http: { status: 403 } },
        });
      },
    };
  },
});
