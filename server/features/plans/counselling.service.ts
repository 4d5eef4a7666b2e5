import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { CounsellingRecord } from './guidance.entity.js';
import type { AppointCounsellorInput, RecordCounsellingInput, WriteCounsellingInput } from './guidance.inputs.js';
import { formed, mustBeGuide, seenPlan } from './guidanceForm.service.js';
import { RECORD_FORMS } from './guidanceForms.rules.js';
import { counsellingReads } from './monitoring.reads.js';
import type { PerformancePlan } from './plan.entity.js';

/** Who is party to the record: the evaluator and his superior of the plan at that time. */
const partiesOf = (plan: PerformancePlan) => ({
  cycle: plan.cycle.id,
  employee: plan.employee.id,
  evaluator: plan.evaluator?.id ?? null,
  evaluatorSuperior: plan.evaluatorSuperior?.id ?? null,
});

/** The evaluator records a counselling or reports a behaviour problem. The log keeps who and when, never a word of it. */
export function recordCounselling(ctx: Ctx, input: RecordCounsellingInput): Promise<string> {
  return inTransaction(ctx, async (em) => {
    const { plan, who } = await seenPlan(ctx, em, input.planId);
    if (who !== 'EVALUATOR') throw forbidden('monitoring.notYours', { article: RECORD_FORMS[input.kind].article });
    const row = make(em, CounsellingRecord, {
      ...partiesOf(plan),
      guide: selfOf(ctx),
      kind: input.kind,
      counsellorKind: 'EVALUATOR',
      heldOn: input.heldOn,
      place: input.place?.trim() ?? '',
      texts: formed(input.kind, input.sections, ['GUIDE']),
    });
    await record(em, ctx, {
      deed: 'recordCounselling',
      object: 'counsellingRecord',
      objectId: row.id,
      after: { kind: input.kind, counsellorKind: 'EVALUATOR' },
    });
    return row.id;
  });
}

/** The personnel unit appoints a counsellor with day and place (p.87); the counsellor writes, whoever appoints is no party. */
export function appointCounsellor(ctx: Ctx, input: AppointCounsellorInput): Promise<string> {
  return inTransaction(ctx, async (em) => {
    const { article } = RECORD_FORMS.COUNSELLING;
    const { plan } = await seenPlan(ctx, em, input.planId);
    const { counsellorKind, guideId, heldOn } = input;
    if (counsellorKind === 'EVALUATOR') throw invalidField('counsellorKind', 'monitoring.counsellor', { article });
    await mustBeGuide(em, guideId, plan.employee.id);
    const row = make(em, CounsellingRecord, {
      ...partiesOf(plan),
      guide: guideId,
      kind: 'COUNSELLING',
      counsellorKind,
      heldOn,
      place: input.place?.trim() ?? '',
      texts: [],
    });
    await record(em, ctx, {
      deed: 'appointCounsellor',
      object: 'counsellingRecord',
      objectId: row.id,
      after: { kind: row.kind, counsellorKind },
    });
    return row.id;
  });
}

/** The counsellor (or the reporting evaluator) writes the record. */
export async function writeCounselling(ctx: Ctx, input: WriteCounsellingInput): Promise<string> {
  await mustSee(ctx, counsellingReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await em.findOneOrFail(CounsellingRecord, { id: input.id });
    const { article } = RECORD_FORMS[row.kind];
    if (row.guide.id !== selfOf(ctx)) throw forbidden('monitoring.notYours', { article });
    mustBeVersion(row, input.version);
    if (row.confirmedAt) throw precondition('monitoring.confirmed', { article });
    row.texts = formed(row.kind, input.sections, ['GUIDE']);
    await record(em, ctx, { deed: 'writeCounselling', object: 'counsellingRecord', objectId: row.id });
  });
  return input.id;
}
