import type { Actor } from '../../kernel/actor.js';
import type { Services } from '../../kernel/context.js';
import { and, type Sql, sql, TRUE } from '../../kernel/sql.js';
import { inSubtree } from '../organization/organization.policy.js';
import { checkDistribution, type DistributionCheck, type PredicateCounts } from '../rulesets/distribution.rules.js';
import { DISTRIBUTION_KIND, guideOf } from '../rulesets/distributionKind.rules.js';
import { editionsOf } from '../rulesets/kind.service.js';
import type { OrganisationPredicate } from '../rulesets/quadrant.rules.js';
import { evaluationsVisibleTo } from './evaluations.policy.js';

/** Counts of one unit led by an evaluator, and how they stand to the guide (SE MenPAN-RB 3/2023). */
export interface UnitDistribution {
  readonly unitId: string;
  readonly unitName: string;
  readonly organisationPredicate: OrganisationPredicate | null;
  readonly counts: PredicateCounts;
  readonly open: number;
  readonly check: DistributionCheck | null;
  readonly reason: string | null;
}

interface Row extends Omit<UnitDistribution, 'check' | 'counts'> {
  /** Last day of the period: the guide in force then is held against it. */
  readonly endsOn: string;
  readonly VERY_GOOD: number;
  readonly GOOD: number;
  readonly NEEDS_IMPROVEMENT: number;
  readonly POOR: number;
  readonly VERY_POOR: number;
}

/** Distribution of every unit of a cycle the actor may see, checked against the guide: one statement. */
export async function unitDistributions(
  services: Pick<Services, 'reader' | 'em'>,
  actor: Actor,
  cycleId: string,
  unitSubtreeOf: string | null = null,
): Promise<UnitDistribution[]> {
  const visible = evaluationsVisibleTo(actor);
  const within = unitSubtreeOf ? [inSubtree('e.unit_id', [unitSubtreeOf])] : [];
  return distributionsOf(
    services,
    cycleId,
    and({ text: visible.text.replace(/@\./g, 'e.'), values: visible.values }, ...within),
  );
}

/** Whether every distribution of a cycle fits the guide or has its reason: of all people, whoever asks. */
export async function isExplained(services: Pick<Services, 'reader' | 'em'>, cycleId: string): Promise<boolean> {
  return !(await distributionsOf(services, cycleId, TRUE)).some(isUnexplained);
}

const distributionsOf = (
  services: Pick<Services, 'reader' | 'em'>,
  cycleId: string,
  which: Sql,
): Promise<UnitDistribution[]> =>
  countedDistributions(
    services,
    sql`evaluation e join evaluation_cycle c on c.id = e.cycle_id left join distribution_reason r on r.cycle_id = e.cycle_id and r.unit_id = coalesce(e.evaluator_unit_id, e.unit_id)`,
    and(sql`e.cycle_id = ${cycleId}`, which),
  );

/**
 * Counts by the unit led by the evaluator, annual and periodic alike, each held against the guide in force on the last
 * day of the period: one statement, and one for the guides.
 * @param source evaluations as `e`, the recorded reason as `r.reason`, the period as `c.ends_on`
 */
export async function countedDistributions(
  services: Pick<Services, 'reader' | 'em'>,
  source: Sql,
  which: Sql,
): Promise<UnitDistribution[]> {
  const rows = await services.reader.rows<Row>(sql`
    select u.id as "unitId", u.name as "unitName", max(e.organisation_predicate) as "organisationPredicate", max(r.reason) as reason,
      max(c.ends_on)::text as "endsOn",
      count(*) filter (where e.predicate is null)::int as open,
      count(*) filter (where e.predicate = 'VERY_GOOD')::int as "VERY_GOOD", count(*) filter (where e.predicate = 'GOOD')::int as "GOOD",
      count(*) filter (where e.predicate = 'NEEDS_IMPROVEMENT')::int as "NEEDS_IMPROVEMENT",
      count(*) filter (where e.predicate = 'POOR')::int as "POOR", count(*) filter (where e.predicate = 'VERY_POOR')::int as "VERY_POOR"
    from ${source} join unit u on u.id = coalesce(e.evaluator_unit_id, e.unit_id)
    where ${which} group by u.id, u.name order by u.name`);
  const editionOn = await editionsOf(services.em.fork(), DISTRIBUTION_KIND);
  return rows.map(({ VERY_GOOD, GOOD, NEEDS_IMPROVEMENT, POOR, VERY_POOR, endsOn, ...row }) => {
    const counts: PredicateCounts = { VERY_GOOD, GOOD, NEEDS_IMPROVEMENT, POOR, VERY_POOR };
    const guide = guideOf(editionOn(DISTRIBUTION_KIND, endsOn));
    return {
      ...row,
      counts,
      check: row.organisationPredicate ? checkDistribution(counts, row.organisationPredicate, guide) : null,
    };
  });
}

/** A distribution that asks for a reason and has none. */
export const isUnexplained = ({ check, reason }: UnitDistribution): boolean =>
  check?.applies === true && check.findings.some(({ severity }) => severity === 'WARNING') && !reason;
