import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../../kernel/audit.js';
import { actorOf, type Ctx, mustSee } from '../../kernel/context.js';
import { forbidden, invalidField } from '../../kernel/errors.js';
import { make } from '../../kernel/make.js';
import type { Class } from '../../kernel/read/spec.js';
import { searchText } from '../../kernel/search.js';
import { inTransaction, lock, mustBeVersion } from '../../kernel/transaction.js';
import { Position } from '../organization/position.entity.js';
import { Unit } from '../organization/unit.entity.js';
import { Employee } from './employee.entity.js';
import type { ReportingLine as Line } from './evaluatorFacts.rules.js';
import { findGrade } from './grade.rules.js';
import { Assignment, ReportingLine } from './history.entity.js';
import type { EditEmployeeInput, MoveEmployeeInput } from './people.inputs.js';
import { mayChangePeople } from './people.policy.js';
import { employeeReads } from './people.reads.js';
import { wouldCycleWithin } from './reportingLine.rules.js';

/**
 * Moves an employee from a day on; the place before is kept as history. Who evaluates what follows from the dates.
 * @throws BAD_USER_INPUT at the field: unknown unit or position, a circle of superiors, a day before the present place
 */
export async function moveEmployee(ctx: Ctx, input: MoveEmployeeInput): Promise<string> {
  if (!mayChangePeople(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, employeeReads, input.id);
  await inTransaction(ctx, async (em) => {
    await lock(em, 'reportingLine', 'all');
    const employee = await em.findOneOrFail(Employee, { id: input.id });
    mustBeVersion(employee, input.version);
    const before = {
      unitId: employee.unit.id,
      positionId: employee.position.id,
      superiorId: employee.superior?.id ?? null,
    };
    if (input.unitId && !(await em.findOne(Unit, { id: input.unitId }))) throw invalidField('unitId', 'unit.unknown');
    if (input.positionId && !(await em.findOne(Position, { id: input.positionId })))
      throw invalidField('positionId', 'position.unknown');
    if (input.superiorId) await mayLead(em, input.id, input.superiorId, input.effectiveOn);
    if (input.unitId || input.positionId) {
      const place = { unit: input.unitId ?? before.unitId, position: input.positionId ?? before.positionId };
      await endOpen(em, Assignment, input.id, input.effectiveOn);
      make(em, Assignment, { employee: input.id, ...place, validFrom: input.effectiveOn });
      em.assign(employee, { ...place, positionSince: input.effectiveOn });
    }
    if (input.superiorId !== undefined) {
      await endOpen(em, ReportingLine, input.id, input.effectiveOn);
      if (input.superiorId)
        make(em, ReportingLine, { employee: input.id, superior: input.superiorId, validFrom: input.effectiveOn });
      em.assign(employee, { superior: input.superiorId });
    }
    await record(em, ctx, {
      deed: 'moveEmployee',
      object: 'employee',
      objectId: input.id,
      before,
      after: { ...input },
    });
  });
  return input.id;
}

/** The superior exists, and from that day on, lines already planned among them, nobody comes to report to himself. */
async function mayLead(em: EntityManager, employeeId: string, superiorId: string, from: string): Promise<void> {
  if (!(await em.findOne(Employee, { id: superiorId }))) throw invalidField('superiorId', 'superior.unknown');
  const lines: Line[] = await em.execute(
    `select employee_id as "employeeId", superior_id as "superiorId", valid_from::text as "from", valid_to::text as "to"
     from reporting_line where valid_to is null or valid_to >= ?`,
    [from],
  );
  const circle = wouldCycleWithin(lines, { employeeId, superiorId, from, to: null });
  if (!circle) return;
  const named = await em.find(Employee, { id: { $in: circle.path } });
  const nameOf = new Map(named.map((row) => [row.id, row.name]));
  throw invalidField('superiorId', 'superior.circle', {
    date: circle.date,
    path: circle.path.map((id) => nameOf.get(id) ?? '?').join(' → '),
  });
}

async function endOpen(
  em: EntityManager,
  entity: Class<Assignment | ReportingLine>,
  employeeId: string,
  effectiveOn: string,
): Promise<void> {
  const open = await em.findOne<Assignment | ReportingLine>(
    entity as never,
    { employee: employeeId, validTo: null } as never,
  );
  if (!open) return;
  if (open.validFrom >= effectiveOn) throw invalidField('effectiveOn', 'move.tooEarly', { from: open.validFrom });
  open.validTo = new Date(Date.parse(`${effectiveOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  await em.flush();
}

/** Corrects personal data of one employee. */
export async function editEmployee(ctx: Ctx, input: EditEmployeeInput): Promise<string> {
  if (!mayChangePeople(actorOf(ctx))) throw forbidden();
  await mustSee(ctx, employeeReads, input.id);
  await inTransaction(ctx, async (em) => {
    const employee = await em.findOneOrFail(Employee, { id: input.id });
    mustBeVersion(employee, input.version);
    const before = { name: employee.name, status: employee.status, grade: employee.grade };
    if (input.grade && !findGrade(employee.kind, input.grade))
      throw invalidField('grade', 'grade.unknown', { grade: input.grade });
    employee.name = input.name ?? employee.name;
    employee.status = input.status ?? employee.status;
    employee.grade = input.grade ?? employee.grade;
    employee.searchText = searchText(
      [employee.name, employee.frontTitle, employee.backTitle, employee.nip].filter(Boolean).join(' '),
    );
    const after = { name: employee.name, status: employee.status, grade: employee.grade };
    await record(em, ctx, { deed: 'editEmployee', object: 'employee', objectId: input.id, before, after });
  });
  return input.id;
}
