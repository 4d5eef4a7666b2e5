import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx } from '../../kernel/context.js';
import { sql } from '../../kernel/sql.js';
import { inTransaction } from '../../kernel/transaction.js';
import type { Phase } from '../cycles/cycle.rules.js';
import { seesWholeAgency } from '../organization/organization.policy.js';
import type { DisclosureDocument, ReleaseStatus } from './document.rules.js';
import { disclosureAccess } from './feedback.policy.js';
import type { FeedbackPhase } from './requests.rules.js';
import { feedbackPhaseOf } from './round.rules.js';

/** Where the feedback about a ratee stands, with its document for those who may open it now. */
export interface Disclosed {
  readonly cycleId: string;
  readonly rateeId: string;
  readonly status: FeedbackPhase;
  readonly disclosure: DisclosureDocument | null;
}

interface Standing {
  phase: Phase;
  release: ReleaseStatus | null;
  is_evaluator: boolean;
  is_evaluator_superior: boolean;
  is_hidden_rater: boolean;
}

/**
 * The disclosure about one ratee, or null when the reader has nothing to do with it: the stored document, never made
 * anew. Opening it is logged before it leaves, except by the ratee.
 */
export async function feedbackDisclosure(ctx: Ctx, cycleId: string, rateeId: string): Promise<Disclosed | null> {
  const actor = actorOf(ctx);
  const me = actor.employeeId;
  const [standing] = await ctx.reader.rows<Standing>(sql`
    select c.phase, r.status as release,
           coalesce(e.superior_id = ${me}::uuid, false) as is_evaluator, coalesce(s.superior_id = ${me}::uuid, false) as is_evaluator_superior,
           exists (select 1 from feedback_request q where q.cycle_id = c.id and q.ratee_id = e.id and q.rater_id = ${me}::uuid
                      and q.answered and q.kind not in ('SUPERIOR', 'SELF'))
           and not exists (select 1 from reporting_line l where l.employee_id = e.id and l.superior_id = ${me}::uuid
                      and l.valid_to is null and l.valid_from > r.released_on) as is_hidden_rater
      from evaluation_cycle c
      join employee e on e.id = ${rateeId}
      left join employee s on s.id = e.superior_id
      left join feedback_release r on r.cycle_id = c.id
     where c.id = ${cycleId} and c.phase <> 'DRAFTED'
       and exists (select 1 from participant p where p.cycle_id = c.id and p.employee_id = e.id)`);
  if (!standing) return null;
  const reader = {
    isRatee: me === rateeId,
    isEvaluator: standing.is_evaluator,
    isEvaluatorSuperior: standing.is_evaluator_superior,
    seesAgency: seesWholeAgency(actor),
    isHiddenRater: standing.is_hidden_rater,
  };
  const access = disclosureAccess(reader, standing.phase);
  if (access === 'HIDDEN') return null;
  const status = feedbackPhaseOf(standing.phase, standing.release);
  const waits = status === 'RELEASED' && access === 'NOT_YET';
  if (access !== 'OPEN' || status !== 'RELEASED')
    return { cycleId, rateeId, status: waits ? 'CLOSED' : status, disclosure: null };
  if (!reader.isRatee)
    await inTransaction(ctx, (em) =>
      record(em, ctx, { deed: 'read', object: 'feedbackDisclosure', objectId: rateeId, after: { cycleId } }),
    );
  const [row] = await ctx.reader.rows<{ document: DisclosureDocument }>(
    sql`select document from feedback_disclosure where cycle_id = ${cycleId} and ratee_id = ${rateeId}`,
  );
  return { cycleId, rateeId, status, disclosure: row?.document ?? null };
}
