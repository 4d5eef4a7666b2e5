import type { EntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Class } from './read/spec.js';

/** A new row with its class's defaults, ready to be written by the flush. Relations take an entity or an id. */
export function make<T extends object>(em: EntityManager, entity: Class<T>, data: EntityData<T>): T {
  const row = em.create(entity as never, data as never, { partial: true }) as T;
  em.persist(row);
  return row;
}
