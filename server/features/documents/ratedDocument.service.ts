import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound, precondition } from '../../kernel/errors.js';
import { Participant } from '../cycles/cycle.entity.js';
import type { Day } from '../cycles/dated.rules.js';
import type { RatedRow } from '../evaluations/rated.entity.js';
import type { OrganisationPredicate, Predicate } from '../rulesets/quadrant.rules.js';
import type { FormD11, FormD12, FormPeriod } from './forms.rules.js';
import { resultRefusal } from './issue.rules.js';
import { formEvaluator, formPerson } from './people.service.js';
import { settingsOf } from './settings.service.js';
import { dayOf, signatureOf } from './signature.rules.js';

/** An evaluation, annual or periodic: whose, in which unit. */
export type RatedEvaluation = RatedRow & {
  readonly employee: { readonly id: string };
  readonly unit: { readonly id: string };
};

/** Which time an evaluation assesses, and how its document names it. */
export interface RatedTime {
  readonly cycleId: string;
  readonly from: Day;
  readonly to: Day;
  readonly period: FormPeriod;
}

/**
 * The document of a rated evaluation as data: D.1.1, or D.1.2 where the evaluator's superior rated after default.
 * @param returnedOn day on which the employee returned it; null before
 * @throws PRECONDITION_FAILED before its result is with the employee, or when nobody can be named as evaluator
 */
export async function ratedDocument(
  em: EntityManager,
  row: RatedEvaluation,
  { cycleId, ...time }: RatedTime,
  returnedOn: Day | null,
): Promise<FormD11 | FormD12> {
  const refusal = resultRefusal({
    ...row,
    evaluatorId: row.evaluator?.id ?? null,
    evaluatorSuperiorId: row.evaluatorSuperior?.id ?? null,
  });
  if (refusal) throw precondition(refusal.key, { article: refusal.article });
  if (!row.evaluator) throw notFound();
  const participant = await em.findOne(Participant, { cycle: cycleId, employee: row.employee.id });
  const { agency, place } = await settingsOf(em);
  const day = dayOf(row.ratedAt);
  const superior = row.evaluatorSuperior && (await formEvaluator(em, row.evaluatorSuperior.id, row.evaluator.id, day));
  const common = {
    agency,
    ...time,
    employee: await formPerson(em, row.employee.id, { positionId: participant?.position.id, unitId: row.unit.id }),
    evaluator: await formEvaluator(em, row.evaluator.id, row.employee.id, day),
    organisation: row.organisationPredicate as OrganisationPredicate,
    predicate: row.predicate as Predicate,
    note: row.note ?? '',
  };
  const employee = signatureOf(place, returnedOn);
  const rater = signatureOf(place, day);
  return row.isByDefault && superior
    ? { ...common, superior, kind: 'D.1.2', signatures: { employee, superior: rater } }
    : { ...common, superior, kind: 'D.1.1', signatures: { employee, evaluator: rater } };
}
