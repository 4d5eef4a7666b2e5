import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EvaluationCycle } from '../cycles/cycle.entity.js';
import { evaluatorsAt } from '../people/evaluator.service.js';

/**
 * Makes the evaluation of every participant who stays, with the evaluator of that day: one statement for a whole city.
 * Who has no evaluator is kept with the named reason; the officer sees the list.
 */
export async function openEvaluations(
  em: EntityManager,
  cycle: Pick<EvaluationCycle, 'id' | 'endsOn'>,
  day: string,
): Promise<number> {
  const people: { id: string }[] = await em.execute(
    `select p.employee_id as id from participant p where p.cycle_id = ? and p.status <> 'LEFT'
     and not exists (select 1 from evaluation e where e.cycle_id = p.cycle_id and e.employee_id = p.employee_id)`,
    [cycle.id],
  );
  if (people.length === 0) return 0;
  const answers = await evaluatorsAt(
    em,
    day,
    people.map(({ id }) => id),
  );
  const rows = people.map(({ id }) => {
    const answer = answers.get(id);
    return {
      id: randomUUID(),
      employee: id,
      evaluator: answer?.evaluatorId ?? null,
      superior: answer?.evaluatorId ? answer.evaluatorSuperiorId : null,
      rule: answer ? (answer.evaluatorId === null ? answer.reason : answer.rule) : null,
    };
  });
  await em.execute(
    `insert into evaluation (id, cycle_id, employee_id, unit_id, evaluator_id, evaluator_superior_id, evaluator_rule, evaluator_unit_id)
     select r.id, p.cycle_id, p.employee_id, p.unit_id, r.evaluator, r.superior, r.rule, v.unit_id
     from jsonb_to_recordset(?::jsonb) as r(id uuid, employee uuid, evaluator uuid, superior uuid, rule text)
     join participant p on p.cycle_id = ? and p.employee_id = r.employee
     left join employee v on v.id = r.evaluator`,
    [JSON.stringify(rows), cycle.id],
  );
  await applyOrganisationResults(em);
  return rows.length;
}

/**
 * Gives every unpublished evaluation the predicate of the unit its evaluator leads: the unit's own or that of the
 * nearest unit above; of the cycle's year when issued by 31 January of the next, else of the year before (p.94 f, g).
 */
export async function applyOrganisationResults(em: EntityManager): Promise<void> {
  await em.execute(
    `with found as (
       select e.id, (
         select o.predicate from unit_closure u join organisation_result o on o.unit_id = u.ancestor_id
         where u.descendant_id = coalesce(e.evaluator_unit_id, e.unit_id)
           and ((o.year = c.year and o.issued_on <= make_date(c.year + 1, 1, 31)) or o.year = c.year - 1)
         order by o.year desc, u.depth limit 1) as predicate
       from evaluation e join evaluation_cycle c on c.id = e.cycle_id where e.status <> 'PUBLISHED')
     update evaluation e set organisation_predicate = found.predicate from found
     where found.id = e.id and e.organisation_predicate is distinct from found.predicate`,
  );
}
