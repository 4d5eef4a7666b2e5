import type { TypedDocumentNode } from '@apollo/client/core';
import { HttpError } from 'ra-core';

interface Row {
  readonly id: string | number;
}

/** `query($filter, $sort, $page) { page: employees(…) { items { … } total pageInfo { hasNextPage } } }` */
export type PageDocument = TypedDocumentNode<
  { page: { items: readonly Row[]; total?: number | null; pageInfo?: { hasNextPage: boolean } | null } },
  never
>;

/** `query($id) { record: employee(id: $id) { … } }` */
export type RecordDocument = TypedDocumentNode<{ record?: Row | null }, never>;

/** `mutation($input) { result: createUnit(input: $input) { record: unit { … } } }` and how the form becomes the input. */
export interface WriteDocument {
  readonly document: TypedDocumentNode<{ result: { record: Row } }, never>;
  /** Field by field: what the form holds beyond the input (nested objects, viewerCan) must not be sent. */
  readonly input: (data: Readonly<Record<string, unknown>>, previous: Readonly<Record<string, unknown>>) => object;
}

/** The documents of one resource. What is absent cannot be asked for. */
export interface ResourceDocuments {
  readonly list?: PageDocument;
  readonly one?: RecordDocument;
  readonly create?: WriteDocument;
  readonly update?: WriteDocument;
  readonly remove?: WriteDocument;
  /** Sort enum values that do not follow from the column's path. */
  readonly sort?: Readonly<Record<string, string>>;
}

/** What react-admin hands over; which fields are set depends on the request type. */
export interface RequestParams {
  readonly id?: string | number;
  readonly ids?: readonly (string | number)[];
  readonly target?: string;
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: { readonly field: string; readonly order: string };
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly previousData?: Readonly<Record<string, unknown>>;
}

/** `unit.name` → UNIT_NAME, `updatedAt` → UPDATED_AT: the server sorts by an enum of allowed columns. */
export const sortEnum = (field: string): string =>
  field
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('.', '_')
    .toUpperCase();

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Conditions that say something. Empty form fields are no conditions; `false` and `0` are. */
export const withoutEmpty = (filter: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmpty(value)));

const pageOf = (p: RequestParams) =>
  p.pagination && { limit: p.pagination.perPage, offset: (p.pagination.page - 1) * p.pagination.perPage };

// react-admin sorts by `id` when nobody asked for an order: then the server's own order is the better one
const sortOf = (docs: ResourceDocuments, sort: RequestParams['sort']) => {
  if (!sort?.field || (sort.field === 'id' && !docs.sort?.id)) return undefined;
  return { by: docs.sort?.[sort.field] ?? sortEnum(sort.field), direction: sort.order === 'DESC' ? 'DESC' : 'ASC' };
};

interface PageResponse {
  readonly data: {
    readonly page: {
      readonly items: readonly Row[];
      readonly total?: number | null;
      readonly pageInfo?: { readonly hasNextPage: boolean } | null;
    };
  };
}

const parsePage = ({ data: { page } }: PageResponse) => {
  const data = [...page.items];
  if (typeof page.total === 'number') return { data, total: page.total };
  return { data, total: undefined, pageInfo: { hasNextPage: page.pageInfo?.hasNextPage ?? false } };
};

const parseRecord = ({ data: { record } }: { readonly data: { readonly record?: Row | null } }) => {
  if (!record) throw new HttpError('ra.notification.item_doesnt_exist', 404);
  return { data: record };
};

const parseWrite = ({ data: { result } }: { readonly data: { readonly result: { readonly record: Row } } }) => ({
  data: result.record,
});

const need = <T>(document: T | undefined, resource: string, type: string): T => {
  if (document === undefined) throw new Error(`${resource} has no document for ${type}`);
  return document;
};

/**
 * Chooses the document of a request and shapes its variables; ra-data-graphql does the rest.
 * `documents`: by resource name. Throws when a resource has no document for what is asked: a mistake in our own code.
 */
export const buildQuery =
  (documents: Readonly<Record<string, ResourceDocuments>>) => (type: string, resource: string, p: RequestParams) => {
    const docs = need(documents[resource], resource, type);
    const list = (filter: object, sort: RequestParams['sort'], page: object | undefined) => ({
      query: need(docs.list, resource, type),
      variables: { filter, sort: sortOf(docs, sort), page },
      parseResponse: parsePage,
    });
    const write = (w: WriteDocument | undefined) => {
      const { document, input } = need(w, resource, type);
      return {
        query: document,
        variables: { input: input({ ...p.data, ...(p.id !== undefined && { id: p.id }) }, p.previousData ?? {}) },
        parseResponse: parseWrite,
      };
    };
    switch (type) {
      case 'GET_LIST':
        return list(withoutEmpty(p.filter), p.sort, pageOf(p));
      case 'GET_MANY':
        // never a default page size: as many as were asked for
        return list({ ids: p.ids ?? [] }, undefined, { limit: p.ids?.length ?? 0 });
      case 'GET_MANY_REFERENCE':
        return list({ ...withoutEmpty(p.filter), [need(p.target, resource, type)]: p.id }, p.sort, pageOf(p));
      case 'GET_ONE':
        return { query: need(docs.one, resource, type), variables: { id: p.id }, parseResponse: parseRecord };
      case 'CREATE':
        return write(docs.create);
      case 'UPDATE':
        return write(docs.update);
      case 'DELETE':
        return write(docs.remove);
      default:
        throw new Error(`${type} is not offered: use a verb of the domain`);
    }
  };
