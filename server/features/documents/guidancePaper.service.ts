import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { type Ctx, mustSee } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { inTransaction } from '../../kernel/transaction.js';
import { EvaluationCycle } from '../cycles/cycle.entity.js';
import { CounsellingRecord, GuidanceRecord } from '../plans/guidance.entity.js';
import { signerOf } from '../plans/guidanceForms.rules.js';
import { counsellingReads, guidanceReads } from '../plans/monitoring.reads.js';
import { PerformancePlan } from '../plans/plan.entity.js';
import { formB, printedForm } from './formB.rules.js';
import type { FormB } from './forms.rules.js';
import { renderPaper } from './layout.service.js';
import { formEvaluator, formPerson } from './people.service.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';
import { dateText } from './words.rules.js';

/** The record as its form, with the posts of the plan it belongs to; the evaluator is the one of that time. */
async function formOfRecord(em: EntityManager, row: GuidanceRecord | CounsellingRecord): Promise<FormB> {
  const kind = printedForm(row.kind);
  if (kind === null) throw notFound();
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: row.cycle.id });
  const [plan] = await em.find(
    PerformancePlan,
    { cycle: cycle.id, employee: row.employee.id },
    { orderBy: { edition: 'desc' }, limit: 1 },
  );
  const { agency, place } = await settingsOf(em);
  const evaluator = (row instanceof CounsellingRecord ? row.evaluator : plan?.evaluator)?.id ?? row.guide.id;
  const isBy = (author: 'EMPLOYEE' | 'GUIDE') =>
    signatureOf(place, signerOf(row.kind) === author ? dayOf(row.confirmedAt) : null);
  return {
    ...{ kind, agency, from: cycle.startsOn, to: cycle.endsOn, texts: row.texts },
    employee: await formPerson(em, row.employee.id, { positionId: plan?.position.id, unitId: plan?.unit.id }),
    evaluator: await formEvaluator(em, evaluator, row.employee.id, row.heldOn),
    guide: await formPerson(em, row.guide.id, { on: row.heldOn }),
    signatures: { employee: isBy('EMPLOYEE'), guide: isBy('GUIDE') },
  };
}

async function pdfOf(ctx: Ctx, row: GuidanceRecord | CounsellingRecord, isSecret: boolean): Promise<Buffer> {
  const em = ctx.em.fork();
  const form = await formOfRecord(em, row);
  const { paper } = await settingsOf(em);
  const state = row.confirmedAt ? '' : ', belum ditandatangani dalam aplikasi';
  const foot = [`Format ${form.kind}, dilaksanakan ${dateText(row.heldOn)}${state}`, ...(isSecret ? ['Rahasia'] : [])];
  await inTransaction(ctx, (em) =>
    record(em, ctx, {
      deed: 'read',
      object: isSecret ? 'counsellingRecord' : 'guidanceRecord',
      objectId: row.id,
      after: { as: 'pdf' },
    }),
  );
  return renderPaper(formB(form, paper, foot), {
    title: `Format ${form.kind}`,
    author: form.agency,
    at: row.updatedAt,
  });
}

/**
 * A record of guidance on its form (B.1.6 to B.1.9), for whoever reads it on the screen. It is printed from the record each
 * time: what is signed is frozen there.
 */
export async function guidancePdf(ctx: Ctx, id: string): Promise<Buffer> {
  await mustSee(ctx, guidanceReads, id);
  return pdfOf(ctx, await ctx.em.fork().findOneOrFail(GuidanceRecord, { id }), false);
}

/** A behaviour report on its form (B.1.10); a counselling has none. As confidential as on the screen. */
export async function counsellingPdf(ctx: Ctx, id: string): Promise<Buffer> {
  await mustSee(ctx, counsellingReads, id);
  return pdfOf(ctx, await ctx.em.fork().findOneOrFail(CounsellingRecord, { id }), true);
}
