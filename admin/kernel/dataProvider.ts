import { ApolloClient, type DocumentNode, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client/core';
import type { DataProvider, GetManyParams, QueryFunctionContext } from 'ra-core';
import buildGraphQLProvider, { type BuildQueryFactory } from 'ra-data-graphql';
import { buildQuery, type ResourceDocuments } from './buildQuery.js';
import { type Translate, toHttpError } from './errors.js';
import { graphQLFetch } from './http.js';

/** Runs one document: a verb of the domain, or a read that is no resource. Rejects with an HttpError. */
export type Execute = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Result>;

export type AppDataProvider = DataProvider & { readonly execute: Execute };

export interface DataProviderOptions {
  /** Address of the GraphQL endpoint. */
  readonly uri: string;
  readonly documents: Readonly<Record<string, ResourceDocuments>>;
  readonly translate: Translate;
  readonly locale: () => string;
  readonly fetch?: typeof fetch;
}

/** Ids one request may name (the API's limit). */
const MANY = 500;

// nothing is kept between requests: react-query caches, and what a person may see can change at any time
const uncached = { fetchPolicy: 'no-cache' } as const;

// documents go out as they were written: without a cache nobody needs `__typename` in every selection
class PlainCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

/** react-admin's data provider over our GraphQL schema, with `execute` for everything that is not CRUD. */
export const createDataProvider = (options: DataProviderOptions): AppDataProvider => {
  const { translate } = options;
  const client = new ApolloClient({
    link: new HttpLink({ uri: options.uri, credentials: 'same-origin', fetch: graphQLFetch(options) }),
    cache: new PlainCache(),
    queryDeduplication: false,
  });
  const chosen = buildQuery(options.documents);
  const provider = buildGraphQLProvider({
    client,
    introspection: false,
    buildQuery: (() => chosen) as unknown as BuildQueryFactory,
    query: () => uncached,
    mutation: () => uncached,
  });
  const mapped = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toHttpError(error, translate);
    }
  };

  const execute: Execute = (document, variables, signal) => mapped(run(client, document, variables, signal));

  const getMany = async (resource: string, params: GetManyParams & QueryFunctionContext) => {
    const slices = [];
    for (let from = 0; from < params.ids.length; from += MANY) slices.push(params.ids.slice(from, from + MANY));
    const parts = await Promise.all(slices.map((ids) => mapped(provider.getMany(resource, { ...params, ids }))));
    return { data: parts.flatMap((part) => part.data) };
  };

  return {
    ...provider,
    supportAbortSignal: true,
    getList: (resource, params) => mapped(provider.getList(resource, params)),
    getOne: (resource, params) => mapped(provider.getOne(resource, params)),
    getMany,
    getManyReference: (resource, params) => mapped(provider.getManyReference(resource, params)),
    create: (resource, params) => mapped(provider.create(resource, params)),
    update: (resource, params) => mapped(provider.update(resource, params)),
    delete: (resource, params) => mapped(provider.delete(resource, params)),
    execute,
  };
};

const run = async <Result, Variables>(
  client: ApolloClient<unknown>,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => {
  const context = { fetchOptions: { signal } };
  const [operation] = document.definitions;
  const isMutation = operation?.kind === 'OperationDefinition' && operation.operation === 'mutation';
  const given = variables as Record<string, unknown>;
  const { data } = isMutation
    ? await client.mutate({ mutation: document, variables: given, context, ...uncached })
    : await client.query({ query: document, variables: given, context, ...uncached });
  return data as Result;
};
