import type { EntityManager } from '@mikro-orm/postgresql';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Appointment } from '../people/appointment.entity.js';
import { Employee } from '../people/employee.entity.js';
import { findGrade, gradeLabel } from '../people/grade.rules.js';
import type { FormPerson } from './forms.rules.js';

/**
 * A person as forms print one; post and unit of the time when they are given, else today's. Whoever has been kepala daerah
 * is no civil servant: without NIP and grade (p.167).
 */
export async function formPerson(
  em: EntityManager,
  employeeId: string,
  at: { readonly positionId?: string; readonly unitId?: string } = {},
): Promise<FormPerson> {
  const employee = await em.findOneOrFail(Employee, { id: employeeId });
  const position = await em.findOneOrFail(Position, { id: at.positionId ?? employee.position.id });
  const unit = await em.findOneOrFail(Unit, { id: at.unitId ?? employee.unit.id });
  const grade = findGrade(employee.kind, employee.grade);
  const isCivilServant = (await em.count(Appointment, { kind: 'REGION_HEAD', employee: employeeId })) === 0;
  return {
    name: [[employee.frontTitle, employee.name].filter(Boolean).join(' '), employee.backTitle]
      .filter(Boolean)
      .join(', '),
    nip: isCivilServant ? employee.nip : null,
    grade: isCivilServant ? (grade ? gradeLabel(grade) : employee.grade) : null,
    position: position.title,
    unit: unit.name,
  };
}
