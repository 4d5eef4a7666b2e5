import { gql } from '@apollo/client/core';
import { describe, expect, test } from '@jest/globals';
import { buildQuery, type PageDocument, type RecordDocument, sortEnum, withoutEmpty } from './buildQuery.js';

const list = gql`
  query L($filter: F, $sort: S, $page: P) {
    page: units(filter: $filter, sort: $sort, page: $page) {
      items {
        id
      }
      total
    }
  }
` as PageDocument;
const one = gql`
  query O($id: UUID!) {
    record: unit(id: $id) {
      id
    }
  }
` as RecordDocument;
const write = gql`
  mutation W($input: I!) {
    result: updateUnit(input: $input) {
      record: unit {
        id
      }
    }
  }
`;
const input = (data: Readonly<Record<string, unknown>>) => ({ id: data.id, name: data.name });
const build = buildQuery({
  units: {
    list,
    one,
    create: { document: write, input },
    update: { document: write, input },
    sort: { head: 'HEAD_NAME' },
  },
  bare: { list },
});
const variables = (type: string, params: Parameters<typeof build>[2], resource = 'units') =>
  build(type, resource, params).variables;

describe('sort columns become enum values', () => {
  test.each([
    ['name', 'NAME'],
    ['unit.name', 'UNIT_NAME'],
    ['updatedAt', 'UPDATED_AT'],
    ['position.unit.shortName', 'POSITION_UNIT_SHORT_NAME'],
  ])('%s → %s', (field, value) => {
    expect(sortEnum(field)).toBe(value);
    expect(sortEnum(field)).toMatch(/^[A-Z][A-Z0-9_]*$/);
  });
});

describe('filters', () => {
  test('empty values are no conditions, false and zero are', () => {
    expect(withoutEmpty({ q: '', unitId: null, status: [], isOpen: false, level: 0, name: 'a', x: undefined })).toEqual(
      {
        isOpen: false,
        level: 0,
        name: 'a',
      },
    );
  });
});

describe('a list', () => {
  test('asks for one page by offset, in the wanted order', () => {
    const params = {
      filter: { q: 'ani', unitId: '' },
      sort: { field: 'unit.name', order: 'DESC' },
      pagination: { page: 3, perPage: 25 },
    };
    expect(variables('GET_LIST', params)).toEqual({
      filter: { q: 'ani' },
      sort: { by: 'UNIT_NAME', direction: 'DESC' },
      page: { limit: 25, offset: 50 },
    });
  });

  test('leaves the order to the server when react-admin only says "id"', () => {
    expect(variables('GET_LIST', { sort: { field: 'id', order: 'ASC' } })).toMatchObject({ sort: undefined });
  });

  test('uses the enum value that the resource declares for a column', () => {
    expect(variables('GET_LIST', { sort: { field: 'head', order: 'ASC' } })).toMatchObject({
      sort: { by: 'HEAD_NAME' },
    });
  });

  test('by ids asks for exactly as many rows as there are ids', () => {
    const ids = Array.from({ length: 137 }, (_, at) => `id-${at}`);
    expect(variables('GET_MANY', { ids })).toEqual({ filter: { ids }, sort: undefined, page: { limit: 137 } });
  });

  test('of a parent adds the parent to the filter, and the form cannot remove it', () => {
    const params = { target: 'parentId', id: 'p', filter: { q: 'x', parentId: 'other' } };
    expect(variables('GET_MANY_REFERENCE', params)).toMatchObject({ filter: { q: 'x', parentId: 'p' } });
  });

  test('passes the total on, and lives without one', () => {
    const { parseResponse } = build('GET_LIST', 'units', {});
    const parse = parseResponse as (response: object) => object;
    const items = [{ id: '1' }];
    expect(parse({ data: { page: { items, total: 9 } } })).toEqual({ data: items, total: 9 });
    expect(parse({ data: { page: { items, pageInfo: { hasNextPage: true } } } })).toEqual({
      data: items,
      total: undefined,
      pageInfo: { hasNextPage: true },
    });
  });
});

describe('a record', () => {
  test('that does not exist, or may not be seen, is a 404', () => {
    const { parseResponse, variables: asked } = build('GET_ONE', 'units', { id: 'u' });
    expect(asked).toEqual({ id: 'u' });
    const parse = parseResponse as (response: object) => object;
    expect(() => parse({ data: { record: null } })).toThrow(expect.objectContaining({ status: 404 }));
    expect(parse({ data: { record: { id: 'u' } } })).toEqual({ data: { id: 'u' } });
  });

  test('is written field by field: what the form holds beyond the input stays here', () => {
    const data = { name: 'Dinas', viewerCan: { update: true }, parent: { id: 'p' } };
    expect(variables('UPDATE', { id: 'u', data, previousData: data })).toEqual({ input: { id: 'u', name: 'Dinas' } });
    expect(variables('CREATE', { data })).toEqual({ input: { id: undefined, name: 'Dinas' } });
  });
});

test.each([
  ['GET_LIST', 'unknown'],
  ['UPDATE', 'bare'],
  ['GET_ONE', 'bare'],
  ['DELETE', 'units'],
  ['DELETE_MANY', 'units'],
  ['UPDATE_MANY', 'units'],
])('%s on %s, for which there is no document, is our own mistake and throws', (type, resource) => {
  expect(() => build(type, resource, { id: 'u' })).toThrow();
});
