import type { EntityManager } from '@mikro-orm/postgresql';
import { invalidField } from '../../kernel/errors.js';
import type { Predicate } from '../rulesets/quadrant.rules.js';
import { notCompletedRefusal } from '../rulesets/studyAssignment.rules.js';
import type { AboutEvaluation } from './evaluations.rules.js';

/** Whether somebody was on study assignment (tugas belajar) at some time of a cycle: by the dated fact, or by the status. */
export async function isOnStudy(em: EntityManager, { cycleId, employeeId }: AboutEvaluation): Promise<boolean> {
  const [row]: { studies: boolean }[] = await em.execute(
    `select e.status = 'STUDY' or exists (select 1 from appointment a where a.kind = 'STUDY' and a.employee_id = e.id
       and a.valid_from <= c.ends_on and coalesce(a.valid_to, 'infinity') >= c.starts_on) as studies
     from employee e, evaluation_cycle c where e.id = ? and c.id = ?`,
    [employeeId, cycleId],
  );
  return row?.studies === true;
}

/**
 * The predikat an evaluator sets for a study not completed; null where none is set.
 * @throws BAD_USER_INPUT for somebody who was on no study assignment, and for any other than Kurang and Sangat Kurang
 */
export async function notCompleted(
  em: EntityManager,
  about: AboutEvaluation,
  predicate: Predicate | null | undefined,
): Promise<Predicate | null> {
  if (!predicate) return null;
  const refusal = notCompletedRefusal(predicate, await isOnStudy(em, about));
  if (refusal) throw invalidField('notCompletedPredicate', refusal.key, { article: refusal.article });
  return predicate;
}
