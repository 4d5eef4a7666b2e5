import type { EntityManager } from '@mikro-orm/postgresql';
import type { EvaluationCycle } from '../cycles/cycle.entity.js';
import { type EvaluatorRole, evaluatorsAt, LED_UNIT, ROLE_COLUMNS, roleOf } from '../people/evaluator.service.js';
import { RESULT_COUNTS } from './organisationYear.reads.js';

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
  const rows = await rolesOf(em, day, people);
  await em.execute(
    `insert into evaluation (id, cycle_id, employee_id, unit_id, evaluator_id, evaluator_superior_id, evaluator_rule, evaluator_unit_id)
     select gen_random_uuid(), p.cycle_id, p.employee_id, p.unit_id, r.evaluator, r.superior, r.rule, ${LED_UNIT}
     from jsonb_to_recordset(?::jsonb) as ${ROLE_COLUMNS}
     join participant p on p.cycle_id = ? and p.employee_id = r.employee
     join employee n on n.id = r.employee left join employee v on v.id = r.evaluator`,
    [JSON.stringify(rows), cycle.id],
  );
  await applyOrganisationResults(em);
  return rows.length;
}

/** Evaluator and superior of people on a day, and the rule that named them or why there is nobody. */
async function rolesOf(
  em: EntityManager,
  day: string,
  people: readonly { readonly id: string }[],
): Promise<EvaluatorRole[]> {
  const ids = people.map(({ id }) => id);
  const answers = await evaluatorsAt(em, day, ids);
  return ids.map((id) => roleOf(id, answers.get(id)));
}

/**
 * Brings evaluations up to date with the reporting line of a day: adds those of people who joined, and gives every
 * evaluation that nobody has rated the evaluator it has now (p.89 no.2-3, 13). What is rated stays with who rated it.
 */
export async function refreshEvaluations(
  em: EntityManager,
  cycle: Pick<EvaluationCycle, 'id' | 'endsOn'>,
  day: string,
): Promise<{ added: number; reassigned: number }> {
  const open: { id: string }[] = await em.execute(
    `select employee_id as id from evaluation where cycle_id = ? and status = 'OPEN'`,
    [cycle.id],
  );
  const moved: unknown[] = await em.execute(
    `update evaluation e set evaluator_id = r.evaluator, evaluator_superior_id = r.superior, evaluator_rule = r.rule,
       evaluator_unit_id = ${LED_UNIT}, version = e.version + 1, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as ${ROLE_COLUMNS}
     join employee n on n.id = r.employee left join employee v on v.id = r.evaluator
     where e.cycle_id = ? and e.employee_id = r.employee and e.status = 'OPEN'
       and (e.evaluator_id is distinct from r.evaluator or e.evaluator_superior_id is distinct from r.superior) returning e.id`,
    [JSON.stringify(await rolesOf(em, day, open)), cycle.id],
  );
  const added = await openEvaluations(em, cycle, day);
  await applyOrganisationResults(em);
  return { added, reassigned: moved.length };
}

/**
 * Gives every unpublished evaluation the predicate of the unit its evaluator leads: the unit's own or that of the
 * nearest unit above (p.94 g); of the cycle's year when issued by 31 January of the next, else of the year before (f).
 * The unit comes first: a late result is replaced by the same unit's earlier one, not by another unit's.
 */
export async function applyOrganisationResults(em: EntityManager): Promise<void> {
  await em.execute(
    `with found as (
       select e.id, (
         select o.predicate from unit_closure u join organisation_result o on o.unit_id = u.ancestor_id
         where u.descendant_id = coalesce(e.evaluator_unit_id, e.unit_id)
           and ${RESULT_COUNTS.text}
         order by u.depth, o.year desc limit 1) as predicate
       from evaluation e join evaluation_cycle c on c.id = e.cycle_id where e.status <> 'PUBLISHED')
     update evaluation e set organisation_predicate = found.predicate from found
     where found.id = e.id and e.organisation_predicate is distinct from found.predicate`,
  );
}
