import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction } from '../../kernel/transaction.js';
import { employeeReads } from '../people/people.reads.js';
import { PotentialAssessment } from './followup.entity.js';
import type { AssessPotentialInput } from './followups.inputs.js';
import { mayRunFollowUps } from './followups.policy.js';
import { isPotential } from './talent.rules.js';

/** Records an assessed potential; an earlier one stays, the newest counts. */
export async function assessPotential(ctx: Ctx, input: AssessPotentialInput): Promise<string> {
  if (!mayRunFollowUps(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, employeeReads, input.employeeId);
  if (!isPotential(input.score)) throw invalidField('score', 'followups.potential.score');
  if (input.assessedOn > todayOf(ctx)) throw invalidField('assessedOn', 'followups.potential.future');
  return inTransaction(ctx, async (em) => {
    const { employeeId, score, assessedOn } = input;
    const row = make(em, PotentialAssessment, { employee: employeeId, score, assessedOn, source: input.source.trim() });
    const after = { employeeId, assessedOn, source: row.source };
    await record(em, ctx, { deed: 'assessPotential', object: 'potentialAssessment', objectId: row.id, after });
    return row.id;
  });
}
