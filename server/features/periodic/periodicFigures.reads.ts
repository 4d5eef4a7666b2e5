import type { Services } from '../../kernel/context.js';
import { and, type Sql, sql } from '../../kernel/sql.js';
import { countedDistributions, type UnitDistribution } from '../evaluations/distribution.reads.js';

/**
 * Distribution of periodic predicates by the unit led by the evaluator, held against the guide (Ps 24(1)b).
 * @param which condition on the rows `e`
 */
export const periodicDistributions = (
  services: Pick<Services, 'reader' | 'em'>,
  roundId: string,
  which: Sql,
): Promise<UnitDistribution[]> =>
  countedDistributions(
    services,
    sql`periodic_evaluation e join (select id, period_id, distribution_reason as reason from periodic_round) r on r.id = e.round_id join cycle_period c on c.id = r.period_id`,
    and(sql`e.round_id = ${roundId}`, which),
  );
