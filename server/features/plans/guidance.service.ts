import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee, selfOf, todayOf } from '../../kernel/context.js';
import { forbidden, invalidField, precondition } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import { inTransaction, mustBeVersion } from '../../kernel/transaction.js';
import { GuidanceRecord } from './guidance.entity.js';
import type { RecordGuidanceInput, WriteOwnGuidanceInput } from './guidance.inputs.js';
import { mergedSections, missingSections, type SectionText } from './guidance.rules.js';
import { formed, leads, mustBeGuide, seenPlan } from './guidanceForm.service.js';
import { openerOf, RECORD_FORMS, signerOf } from './guidanceForms.rules.js';
import { ResultTakeover } from './monitoring.entity.js';
import type { RowStepInput, TakeOverResultInput } from './monitoring.inputs.js';
import { guidanceReads } from './monitoring.reads.js';
import { PerformancePlan } from './plan.entity.js';
import { entityRow } from './planStep.service.js';
import { planActorOf } from './plans.policy.js';

/** The leader takes over a result; the note goes into the evaluation (Ps 20; p.70 C.14). */
export function takeOverResult(ctx: Ctx, input: TakeOverResultInput): Promise<string> {
  return inTransaction(ctx, async (em) => {
    const article = 'Ps 20; p.70 C.14';
    const { plan, who } = await seenPlan(ctx, em, input.planId);
    if (!leads(who)) throw forbidden('monitoring.notYours', { article });
    if (plan.status !== 'SIGNED') throw precondition('monitoring.notInForce', { article });
    const result = plan.document.results.find(({ key }) => key === input.resultKey);
    if (!result) throw invalidField('resultKey', 'monitoring.result.unknown');
    const row = make(em, ResultTakeover, {
      cycle: plan.cycle.id,
      employee: plan.employee.id,
      leader: selfOf(ctx),
      resultKey: result.key,
      resultText: result.text,
      note: input.note.trim(),
      takenOn: todayOf(ctx),
    });
    await record(em, ctx, {
      deed: 'takeOverResult',
      object: 'resultTakeover',
      objectId: row.id,
      after: { planId: plan.id, resultKey: result.key, article },
    });
    return row.id;
  });
}

/** The plan's people of a record that is there: the newest edition says who leads. */
async function leadsRecord(em: EntityManager, me: string, row: GuidanceRecord): Promise<boolean> {
  const [plan] = await em.find(
    PerformancePlan,
    { cycle: row.cycle.id, employee: row.employee.id },
    { orderBy: { edition: 'desc' }, limit: 1 },
  );
  return plan !== undefined && leads(planActorOf(me, entityRow(plan)));
}

/**
 * Records guidance in its form, or changes an unsigned record. The leader records, or names the guide with a special
 * assignment, who then writes on; the parts for the employee may be left to him. Feedback on guidance (B.1.8) is the
 * employee's own.
 */
export function recordGuidance(ctx: Ctx, input: RecordGuidanceInput): Promise<string> {
  return input.id ? changeGuidance(ctx, input.id, input) : newGuidance(ctx, input);
}

function newGuidance(ctx: Ctx, input: RecordGuidanceInput): Promise<string> {
  const me = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    if (!input.planId) throw invalidField('planId', 'field.required');
    const { plan, who } = await seenPlan(ctx, em, input.planId);
    const isOwn = openerOf(input.kind) === 'EMPLOYEE';
    if (isOwn ? plan.employee.id !== me : !leads(who))
      throw forbidden('monitoring.notYours', { article: RECORD_FORMS[input.kind].article });
    const guide = input.guideId ?? (isOwn ? entityRow(plan).evaluatorId : me);
    if (!guide) throw invalidField('guideId', 'field.required');
    await mustBeGuide(em, guide, plan.employee.id);
    const row = make(em, GuidanceRecord, {
      cycle: plan.cycle.id,
      employee: plan.employee.id,
      kind: input.kind,
      guide,
      ...valuesOf(input, []),
    });
    await logGuidance(ctx, em, 'recordGuidance', row);
    return row.id;
  });
}

function changeGuidance(ctx: Ctx, id: string, input: RecordGuidanceInput): Promise<string> {
  const me = selfOf(ctx);
  return inTransaction(ctx, async (em) => {
    await mustSee(ctx, guidanceReads, id);
    const row = await em.findOneOrFail(GuidanceRecord, { id });
    const { article } = RECORD_FORMS[row.kind];
    const isGuide = row.guide.id === me;
    if (row.kind !== input.kind || openerOf(row.kind) !== 'GUIDE' || !(isGuide || (await leadsRecord(em, me, row))))
      throw forbidden('monitoring.notYours', { article });
    mustBeVersion(row, input.version ?? 0);
    if (row.confirmedAt) throw precondition('monitoring.confirmed', { article });
    const guide = isGuide ? me : (input.guideId ?? row.guide.id);
    await mustBeGuide(em, guide, row.employee.id);
    em.assign(row, { guide, ...valuesOf(input, row.texts) });
    await logGuidance(ctx, em, 'recordGuidance', row);
    return id;
  });
}

const valuesOf = (input: RecordGuidanceInput, before: readonly SectionText[]) => ({
  heldOn: input.heldOn,
  place: input.place?.trim() ?? '',
  texts: mergedSections(input.kind, before, formed(input.kind, input.sections, ['EMPLOYEE', 'GUIDE'], ['GUIDE'])),
});

const logGuidance = (ctx: Ctx, em: EntityManager, deed: string, { id, kind, heldOn }: GuidanceRecord) =>
  record(em, ctx, { deed, object: 'guidanceRecord', objectId: id, after: { kind, heldOn } });

/** The guided employee writes the parts the form leaves to him, until he signs. */
export async function writeOwnGuidance(ctx: Ctx, input: WriteOwnGuidanceInput): Promise<string> {
  await mustSee(ctx, guidanceReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await signableBy(ctx, em, input);
    row.texts = mergedSections(row.kind, row.texts, formed(row.kind, input.sections, ['EMPLOYEE'], []));
    await logGuidance(ctx, em, 'writeOwnGuidance', row);
  });
  return input.id;
}

/** The record of a guidance as the one who signs it, in the version that was read and not signed yet. */
async function signableBy(ctx: Ctx, em: EntityManager, input: RowStepInput): Promise<GuidanceRecord> {
  const row = await em.findOneOrFail(GuidanceRecord, { id: input.id });
  const { article } = RECORD_FORMS[row.kind];
  const signer = signerOf(row.kind) === 'EMPLOYEE' ? row.employee.id : row.guide.id;
  if (signer !== selfOf(ctx)) throw forbidden('monitoring.notYours', { article });
  mustBeVersion(row, input.version);
  if (row.confirmedAt) throw precondition('monitoring.confirmed', { article });
  return row;
}

/** Signs a record of guidance once all its parts are there; from then on it is frozen. */
export async function confirmGuidance(ctx: Ctx, input: RowStepInput): Promise<string> {
  await mustSee(ctx, guidanceReads, input.id);
  await inTransaction(ctx, async (em) => {
    const row = await signableBy(ctx, em, input);
    const { article, form } = RECORD_FORMS[row.kind];
    const missing = missingSections(row.kind, row.texts, ['EMPLOYEE', 'GUIDE']).map(({ label }) => label);
    if (missing.length > 0) throw precondition('monitoring.incomplete', { form, parts: missing.join('; '), article });
    row.confirmedAt = ctx.now();
    await record(em, ctx, { deed: 'confirmGuidance', object: 'guidanceRecord', objectId: row.id });
  });
  return input.id;
}
