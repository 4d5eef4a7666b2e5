import type { EntityProperty } from '@mikro-orm/core';

/** A name of the database as an identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The JSON-ready expression of a column: instants as ISO text, everything else as PostgreSQL writes it. */
export const columnJson = (alias: string, prop: EntityProperty): string => {
  const column = `${alias}.${quote(prop.fieldNames[0] ?? prop.name)}`;
  return prop.columnTypes?.[0]?.startsWith('timestamptz')
    ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : column;
};

/** An enum stored in words that are no names of the schema (`D.1.3` for D13): only the executor knows their names. */
export const hasOwnWords = (prop: EntityProperty): boolean =>
  prop.enum === true && (prop.items ?? []).some((item) => !/^[A-Za-z_]\w*$/.test(String(item)));
