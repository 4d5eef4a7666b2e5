import { type Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';
import { fairnessOf, type GroupOutcome, type Outcome, standardFairnessBars } from './fairness.rules.js';
import type { FairnessReport } from './fairness.views.js';
import { sensitivityOf, type WeighedPerson } from './sensitivity.rules.js';

interface Row {
  readonly unitId: string;
  readonly level: string;
  readonly kind: string;
  readonly sex: string;
  readonly predicate: Predicate | null;
  readonly index: number | null;
  readonly trace: readonly { component: string; normalised: string | null; weightPercent: string }[] | null;
}

/**
 * Outcomes of a closed cycle by group, suppressed, and what other weights would change; null before the cycle is
 * closed, because two readings around a changed result would tell it. Two statements, whatever the size of the city.
 */
export async function fairnessReport(ctx: Ctx, cycleId: string): Promise<FairnessReport | null> {
  const [closed] = await ctx.reader.rows(
    sql`select 1 from evaluation_cycle where id = ${cycleId} and phase = 'CLOSED'`,
  );
  if (!closed) return null;
  const rows = await ctx.reader.rows<Row>(sql`
    with agency as (
      select c.descendant_id as unit_id, coalesce(max(a.id::text) filter (where a.kind <> 'GOVERNMENT' and p.kind = 'GOVERNMENT'), c.descendant_id::text)::uuid as agency_id
      from unit_closure c join unit a on a.id = c.ancestor_id left join unit p on p.id = a.parent_id group by c.descendant_id)
    select g.agency_id as "unitId", t.level, o.kind, o.sex, e.predicate, e.index_total::float8 as index, e.index_result->'trace' as trace
      from evaluation e join agency g on g.unit_id = e.unit_id join employee o on o.id = e.employee_id
      join participant m on m.cycle_id = e.cycle_id and m.employee_id = e.employee_id join position t on t.id = m.position_id
     where e.cycle_id = ${cycleId} order by e.id`);
  const names = await ctx.reader.rows<{ id: string; name: string }>(
    sql`select id, name from unit where id = any(${[...new Set(rows.map(({ unitId }) => unitId))]})`,
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const { all, dimensions } = fairnessOf(rows.map(outcomeOf), standardFairnessBars);
  const named = (group: GroupOutcome) => ({ ...group, name: nameOf.get(group.key) ?? null });
  return {
    all: named(all),
    dimensions: dimensions.map(({ dimension, groups }) => ({ dimension, groups: groups.map(named).sort(byName) })),
    sensitivity: sensitivityOf(rows.flatMap(weighedOf), standardFairnessBars.fewest),
    fewest: standardFairnessBars.fewest,
    barPercent: standardFairnessBars.ratioPercent,
    source: standardFairnessBars.source,
  };
}

/** Units by their name; the other groups keep the order of their codes. */
const byName = (a: { name: string | null }, b: { name: string | null }): number =>
  a.name !== null && b.name !== null ? a.name.localeCompare(b.name, 'id') : 0;

const outcomeOf = ({ unitId, level, kind, sex, predicate, index }: Row): Outcome => ({
  groups: { UNIT: unitId, LEVEL: level, KIND: kind, SEX: sex },
  predicate,
  index,
});

const weighedOf = ({ index, trace }: Row): WeighedPerson[] => {
  if (index === null || !trace) return [];
  const components = trace.flatMap(({ component, normalised, weightPercent }) =>
    normalised === null ? [] : [{ code: component, value: decimalOf(normalised), weight: Number(weightPercent) }],
  );
  return [{ components }];
};

/** A stored fraction such as 600/7 as a number. */
const decimalOf = (text: string): number => {
  const [above = 0, below = 1] = text.split('/').map(Number);
  return above / below;
};
