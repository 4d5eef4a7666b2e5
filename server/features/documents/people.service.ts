import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../cycles/dated.rules.js';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Appointment } from '../people/appointment.entity.js';
import { Employee } from '../people/employee.entity.js';
import { evaluatorAt } from '../people/evaluator.service.js';
import { findGrade, gradeLabel } from '../people/grade.rules.js';
import { Assignment } from '../people/history.entity.js';
import { printedName } from '../people/people.rules.js';
import type { FormPerson } from './forms.rules.js';

/** The post somebody held on a day; null where his history does not tell. */
const assignmentOn = (em: EntityManager, employee: string, day: Day): Promise<Assignment | null> =>
  em.findOne(Assignment, {
    employee,
    validFrom: { $lte: day },
    $or: [{ validTo: null }, { validTo: { $gte: day } }],
  });

/**
 * A person as forms print one, with post and unit that are given, else those of the day, else today's. PPPK have their
 * golongan without a pangkat; whoever has none prints a dash. Whoever has been kepala daerah is no civil servant: without
 * NIP and grade (p.167).
 */
export async function formPerson(
  em: EntityManager,
  employeeId: string,
  at: { readonly positionId?: string; readonly unitId?: string; readonly on?: Day | null } = {},
): Promise<FormPerson> {
  const employee = await em.findOneOrFail(Employee, { id: employeeId });
  const held = at.on ? await assignmentOn(em, employeeId, at.on) : null;
  const position = await em.findOneOrFail(Position, {
    id: at.positionId ?? held?.position.id ?? employee.position.id,
  });
  const unit = await em.findOneOrFail(Unit, { id: at.unitId ?? held?.unit.id ?? employee.unit.id });
  const grade = findGrade(employee.kind, employee.grade);
  const isCivilServant = (await em.count(Appointment, { kind: 'REGION_HEAD', employee: employeeId })) === 0;
  return {
    name: printedName(employee),
    nip: isCivilServant ? employee.nip : null,
    grade: isCivilServant ? (grade ? gradeLabel(grade) : employee.grade || '-') : null,
    position: position.title,
    unit: unit.name,
  };
}

const ACTING = { PLT: 'Plt.', PLH: 'Plh.' } as const;

/**
 * Whoever evaluates somebody on a day as forms print him: in his own post, or as Plt. or Plh. in the post he fills
 * towards that person (p.89 no.3).
 */
export async function formEvaluator(
  em: EntityManager,
  evaluatorId: string,
  towards: string,
  day: Day | null,
): Promise<FormPerson> {
  const own = await formPerson(em, evaluatorId, { on: day });
  const answer = day === null ? null : await evaluatorAt(em, towards, day);
  const holder = answer?.evaluatorId === evaluatorId ? answer.inSteadOfId : null;
  if (day === null || holder === null) return own;
  const acting = await em.findOne(Appointment, {
    ...{ kind: { $in: ['PLT', 'PLH'] }, employee: evaluatorId, other: holder, validFrom: { $lte: day } },
    $or: [{ validTo: null }, { validTo: { $gte: day } }],
  });
  if (!acting) return own;
  const seat = await formPerson(em, holder, await postAbove(em, holder, towards));
  return { ...own, position: `${ACTING[acting.kind as keyof typeof ACTING]} ${seat.position}`, unit: seat.unit };
}

/** The last post in which somebody stood above a person: whoever left it may hold another by now. */
async function postAbove(
  em: EntityManager,
  holder: string,
  person: string,
): Promise<{ readonly positionId?: string; readonly unitId?: string }> {
  const [post] = await em.execute<{ positionId: string; unitId: string }[]>(
    `select a.position_id as "positionId", a.unit_id as "unitId" from assignment a
       join unit_closure c on c.ancestor_id = a.unit_id
       join employee n on n.unit_id = c.descendant_id and n.id = ?
      where a.employee_id = ? order by a.valid_from desc limit 1`,
    [person, holder],
  );
  return post ?? {};
}
