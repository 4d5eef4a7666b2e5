import type { EntityManager } from '@mikro-orm/postgresql';
import type { DisclosureDocument } from './document.rules.js';
import type { AnonymousKind } from './kinds.rules.js';
import { uuids } from './people.reads.js';
import { type DisclosedScore, scoreOf } from './scores.rules.js';

export type { DisclosedScore } from './scores.rules.js';

/**
 * Scores of many employees from their released disclosures, and from nothing else: what is not shown does not count
 * (anonymity R6). One statement. Employees without a released disclosure are not in the map.
 * @param em any entity manager, inside or outside a transaction
 */
export async function disclosedScores(
  em: EntityManager,
  cycleId: string,
  employeeIds: readonly string[],
): Promise<Map<string, DisclosedScore>> {
  if (employeeIds.length === 0) return new Map();
  const rows: { rateeId: string; document: DisclosureDocument; weights: Weights }[] = await em.execute(
    `select d.ratee_id as "rateeId", d.document, c.design->'feedbackGroups' as weights
       from feedback_disclosure d join evaluation_cycle c on c.id = d.cycle_id
      where d.cycle_id = ? and d.ratee_id = any(?::uuid[])`,
    [cycleId, uuids(employeeIds)],
  );
  return new Map(rows.map((row) => [row.rateeId, scoreOf(row.document, weightOf(row.weights))]));
}

type Weights = readonly { readonly key: string; readonly weight: number }[];

const weightOf =
  (weights: Weights) =>
  (kind: AnonymousKind | 'SUPERIOR'): number =>
    weights.find(({ key }) => key === kind)?.weight ?? 0;
