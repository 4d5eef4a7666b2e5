import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { notFound, precondition } from '../../kernel/errors.js';
import { EvaluationCycle, Participant } from '../cycles/cycle.entity.js';
import { Evaluation } from '../evaluations/evaluation.entity.js';
import { evaluationReads } from '../evaluations/evaluations.reads.js';
import { Objection } from '../objections/objection.entity.js';
import { mayIssue } from './documents.policy.js';
import type { EvaluationForm } from './evaluationDocument.rules.js';
import type { FormC13 } from './forms.rules.js';
import { seriesOf } from './issue.rules.js';
import { issueDocument } from './issue.service.js';
import { formPerson } from './people.service.js';
import { formDataOfResult } from './resultForm.service.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';

/**
 * The annual evaluation document as data: D.1.1, D.1.2 when the evaluator's superior rated after default, D.1.3 when the
 * decision of an objection changed the result. In D.1.3 only the superior has signed in the application: employee and
 * evaluator sign the decision on paper (p.118).
 */
export async function formDataOfEvaluation(ctx: Ctx, id: string): Promise<{ form: EvaluationForm; row: Evaluation }> {
  const em = ctx.em.fork();
  const row = await em.findOne(Evaluation, { id });
  if (!row) throw notFound();
  const { organisationPredicate: organisation, predicate } = row;
  if (row.status !== 'PUBLISHED' || !organisation || !predicate)
    throw precondition('documents.evaluation.notPublished', { article: 'p.114 A.4-5' });
  if (!row.evaluator || (row.isByDefault && !row.evaluatorSuperior))
    throw precondition('documents.evaluator.missing', { article: 'p.115 D.1.1' });
  const cycle = await em.findOneOrFail(EvaluationCycle, { id: row.cycle.id });
  const participant = await em.findOne(Participant, { cycle: cycle.id, employee: row.employee.id });
  const { agency, place } = await settingsOf(em);
  const common = {
    agency,
    from: cycle.startsOn,
    to: cycle.endsOn,
    period: { rhythm: 'YEAR' } as const,
    employee: await formPerson(em, row.employee.id, { positionId: participant?.position.id, unitId: row.unit.id }),
    evaluator: await formPerson(em, row.evaluator.id),
    organisation,
    predicate,
    note: row.note ?? '',
  };
  const superior = row.evaluatorSuperior && (await formPerson(em, row.evaluatorSuperior.id));
  const objection = await em.findOne(
    Objection,
    { evaluation: row.id, state: 'CHANGED' },
    { orderBy: { decidedOn: 'desc', id: 'desc' } },
  );
  if (objection)
    return {
      row,
      form: {
        ...common,
        // who decided, also where the evaluation has another superior by now
        superior: await formPerson(em, objection.evaluatorSuperior.id),
        kind: 'D.1.3',
        objection: objection.reasons,
        explanation: objection.explanation ?? objection.evaluatorStatement ?? '',
        decision: [objection.decisionReason, objection.recommendation].filter(Boolean).join('\n\n'),
        signatures: {
          employee: signatureOf(place, null),
          evaluator: signatureOf(place, null),
          superior: signatureOf(place, objection.decidedOn),
        },
      },
    };
  const employee = signatureOf(place, row.acknowledgedOn);
  const rater = signatureOf(place, dayOf(row.ratedAt));
  return {
    form:
      row.isByDefault && superior
        ? { ...common, superior, kind: 'D.1.2', signatures: { employee, superior: rater } }
        : { ...common, superior, kind: 'D.1.1', signatures: { employee, evaluator: rater } },
    row,
  };
}

/**
 * Issues the document of a published evaluation with its result (C.1.3), which is attached to it; null where the plan has
 * another form. Again after the employee's return the document carries both signatures.
 */
export async function issueEvaluationDocument(
  ctx: Ctx,
  input: { evaluationId: string },
): Promise<{ documentId: string; resultId: string | null }> {
  await mustSee(ctx, evaluationReads, input.evaluationId);
  const { form, row } = await formDataOfEvaluation(ctx, input.evaluationId);
  const owner = {
    employeeId: row.employee.id,
    evaluatorId: row.evaluator?.id ?? null,
    evaluatorSuperiorId: row.evaluatorSuperior?.id ?? null,
    unitId: row.unit.id,
  };
  if (!mayIssue(actorOf(ctx), owner)) throw notFound();
  const result = await formDataOfResult(ctx, ctx.em.fork(), row, form);
  const issue = (one: EvaluationForm | FormC13): Promise<string> =>
    issueDocument(ctx, {
      form: one,
      objectId: row.id,
      series: seriesOf(one.kind, row.cycle.id, row.employee.id),
      owner,
      // after a decision this is the day of the decision
      signedOn: dayOf(row.ratedAt) ?? '',
      signerOffice: (one.kind === 'D.1.2' || one.kind === 'D.1.3' ? one.superior : one.evaluator).position,
    });
  return { documentId: await issue(form), resultId: result && (await issue(result)) };
}
