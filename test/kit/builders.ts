import type { EntityManager } from '@mikro-orm/postgresql';
import { Position } from '../../server/features/organization/position.entity.js';
import { Unit, UnitClosure } from '../../server/features/organization/unit.entity.js';
import { Employee } from '../../server/features/people/employee.entity.js';
import { Assignment, ReportingLine } from '../../server/features/people/history.entity.js';
import { make } from '../../server/kernel/make.js';
import { searchText } from '../../server/kernel/search.js';

let serial = 0;

/** A unit, with its place in the tree. Caller flushes. */
export function unit(
  em: EntityManager,
  values: Partial<{ name: string; kind: Unit['kind']; parent: Unit; workWeek: Unit['workWeek'] }> = {},
): Unit {
  const row = new Unit();
  row.name = values.name ?? `Unit ${++serial}`;
  row.kind = values.kind ?? 'AGENCY';
  row.workWeek = values.workWeek ?? 'FIVE_DAY';
  em.persist(row);
  let depth = 0;
  for (let at: Unit | undefined = row; at; at = at === row ? values.parent : parents.get(at), depth++)
    make(em, UnitClosure, { ancestor: at, descendant: row, depth });
  if (values.parent) {
    parents.set(row, values.parent);
    em.assign(row, { parent: values.parent });
  }
  return row;
}
const parents = new WeakMap<Unit, Unit>();

export function position(
  em: EntityManager,
  values: Partial<{ title: string; level: Position['level'] }> = {},
): Position {
  const row = new Position();
  row.title = values.title ?? `Jabatan ${++serial}`;
  row.level = values.level ?? ('EXECUTOR' as Position['level']);
  em.persist(row);
  return row;
}

/** An invented NIP that fits its rules: PNS, born 1990-01-01, since 2015-03. */
export const inventedNip = (): string => `199001012015032${String(++serial).padStart(3, '0')}`;

/** An employee with today's assignment and reporting line. Caller flushes. */
export function employee(
  em: EntityManager,
  values: { unit: Unit } & Partial<{
    name: string;
    nip: string;
    position: Position;
    superior: Employee;
    status: Employee['status'];
    kind: Employee['kind'];
    grade: string;
    since: string;
  }>,
): Employee {
  const row = new Employee();
  const title = values.position ?? position(em);
  Object.assign(row, {
    nip: values.nip ?? inventedNip(),
    name: values.name ?? `PEGAWAI ${++serial}`,
    kind: values.kind ?? 'PNS',
    sex: 'F',
    birthDate: '1990-01-01',
    grade: values.grade ?? 'III/a',
    status: values.status ?? 'ACTIVE',
  });
  row.searchText = searchText(`${row.name} ${row.nip}`);
  em.assign(row, { unit: values.unit, position: title, superior: values.superior ?? null }, { em });
  em.persist(row);
  const validFrom = values.since ?? '2020-01-01';
  make(em, Assignment, { employee: row, unit: values.unit, position: title, validFrom });
  if (values.superior) make(em, ReportingLine, { employee: row, superior: values.superior, validFrom });
  return row;
}
