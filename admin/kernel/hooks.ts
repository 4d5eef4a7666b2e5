import type { TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useLocaleState, usePermissions } from 'ra-core';
import { useMemo } from 'react';
import type { AppDataProvider } from './dataProvider.js';
import { isAllowed, type Permission } from './feature.js';
import * as format from './format.js';

/** The data provider with `execute`; an answer 401 signs out, as with every other request. */
export const useExecute = (): AppDataProvider['execute'] => useDataProvider<AppDataProvider>().execute;

/**
 * Reads a document that is no resource (home cards, previews, progress). The key is the operation's name and its
 * variables, so `refresh()` reads it anew. `refetchInterval`: milliseconds, or a function of the last answer.
 */
export const useDocument = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  options: {
    readonly enabled?: boolean;
    readonly refetchInterval?: number | ((data: Result | undefined) => number | false);
  } = {},
) => {
  const execute = useExecute();
  const { enabled, refetchInterval } = options;
  return useQuery({
    queryKey: ['document', operationName(document), variables],
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled,
    refetchInterval:
      typeof refetchInterval === 'function' ? (query) => refetchInterval(query.state.data) : refetchInterval,
  });
};

const operationName = (document: TypedDocumentNode<unknown, never>): string => {
  const [operation] = document.definitions;
  return operation?.kind === 'OperationDefinition' ? (operation.name?.value ?? '') : '';
};

/** True once it is known that one of the permissions is held. */
export const useAllowed = (wanted: Permission | undefined): boolean => {
  const { permissions } = usePermissions<readonly string[]>();
  return isAllowed(wanted, permissions ?? []);
};

/** The formatters of format.ts in the language on the screen. */
export const useFormat = () => {
  const [locale] = useLocaleState();
  return useMemo(
    () => ({
      day: (day: string | null | undefined, style?: 'short' | 'long') => format.formatDay(day, locale, style),
      month: (month: string) => format.formatMonth(month, locale),
      instant: (at: string | null | undefined) => format.formatInstant(at, locale),
      number: (value: number | null | undefined, digits?: number) => format.formatNumber(value, locale, digits),
      percent: (value: number | null | undefined, digits?: number) => format.formatPercent(value, locale, digits),
      bytes: (bytes: number) => format.formatBytes(bytes, locale),
      nip: format.formatNip,
    }),
    [locale],
  );
};
