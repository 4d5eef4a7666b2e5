import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { searchText } from '../../kernel/search.js';
import { STATUS_BY_TEXT } from './people.rules.js';
import type { StaffRecord } from './staffimportColumns.rules.js';
import { unitKey } from './staffimportUnits.rules.js';
import { storePositions, storeUnits } from './staffUnits.service.js';

/** What a staff list changed. */
export interface StaffOutcome {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface Stored {
  id: string;
  nip: string;
  unit_id: string;
  position_id: string;
  superior_id: string | null;
  /** Everything else a list may change, as one comparable text. */
  fields: string;
}

interface Row {
  id: string;
  nip: string;
  name: string;
  front_title: string | null;
  back_title: string | null;
  kind: string;
  status: string;
  sex: string;
  birth_date: string;
  email: string | null;
  grade: string;
  grade_since: string | null;
  unit_id: string;
  position_id: string;
  position_since: string | null;
  superior_id: string | null;
  search_text: string;
}

const FIELDS = [
  'name',
  'front_title',
  'back_title',
  'kind',
  'status',
  'sex',
  'birth_date',
  'email',
  'grade',
  'grade_since',
  'position_since',
] as const;
const COLUMNS =
  'id uuid, nip text, name text, front_title text, back_title text, kind text, status text, sex text, birth_date date, email text, grade text, ' +
  'grade_since date, unit_id uuid, position_id uuid, position_since date, superior_id uuid, search_text text';
const NAMES = COLUMNS.split(', ').map((column) => column.split(' ')[0]);
const fieldsOf = (row: Row) => JSON.stringify(FIELDS.map((name) => row[name]));

/**
 * Writes a checked staff list in a handful of statements, inside the caller's transaction: units, positions, people,
 * and the history of whoever moved. The same list a second time changes nothing.
 * @param today first day of what the list changes, unless a row names its own (TMT jabatan)
 */
export async function storeStaff(
  em: EntityManager,
  records: readonly StaffRecord[],
  today: string,
): Promise<StaffOutcome> {
  const units = await storeUnits(em, records);
  const positions = await storePositions(em, records);
  const stored = new Map((await loadStored(em)).map((row) => [row.nip, row]));
  const ids = new Map([...stored.values()].map((row) => [row.nip, row.id]));
  for (const { nip } of records) if (!ids.has(nip)) ids.set(nip, randomUUID());

  const rows = records.map((record): Row => rowOf(record, ids, units, positions));
  const fresh = rows.filter((row) => !stored.has(row.nip));
  const different = rows.filter((row) => {
    const old = stored.get(row.nip);
    return (
      old &&
      (old.fields !== fieldsOf(row) ||
        old.unit_id !== row.unit_id ||
        old.position_id !== row.position_id ||
        old.superior_id !== row.superior_id)
    );
  });
  await insertEmployees(em, fresh);
  await updateEmployees(em, different);
  const placed = different.filter((row) => moved(stored.get(row.nip), row));
  const led = different.filter((row) => stored.get(row.nip)?.superior_id !== row.superior_id);
  await writeHistory(em, 'assignment', ['unit_id', 'position_id'], [...fresh, ...placed], today);
  await writeHistory(em, 'reporting_line', ['superior_id'], [...fresh, ...led], today);
  return {
    inserted: fresh.length,
    changed: different.length,
    unchanged: rows.length - fresh.length - different.length,
  };
}

const moved = (old: Stored | undefined, row: Row): boolean =>
  old?.unit_id !== row.unit_id || old.position_id !== row.position_id;

function rowOf(
  record: StaffRecord,
  ids: Map<string, string>,
  units: Map<string, string>,
  positions: Map<string, string>,
): Row {
  const need = (found: string | undefined, what: string): string => {
    if (found === undefined) throw new Error(`line ${record.line}: ${what} was not stored`);
    return found;
  };
  return {
    id: need(ids.get(record.nip), 'employee'),
    nip: record.nip,
    name: record.name,
    front_title: record.frontTitle,
    back_title: record.backTitle,
    kind: record.kind,
    status: STATUS_BY_TEXT[record.legalStatus?.trim().toLowerCase() ?? 'aktif'] ?? 'ACTIVE',
    sex: record.sex,
    birth_date: record.birthDate,
    email: record.email,
    grade: record.grade,
    grade_since: record.gradeSince,
    unit_id: need(units.get(unitKey(record.unitName)), 'unit'),
    position_id: need(positions.get(`${record.positionLevel} ${record.positionTitle}`), 'position'),
    position_since: record.positionSince,
    superior_id: record.superiorNip === null ? null : need(ids.get(record.superiorNip), 'superior'),
    search_text: searchText([record.name, record.frontTitle, record.backTitle, record.nip].filter(Boolean).join(' ')),
  };
}

const loadStored = async (em: EntityManager): Promise<Stored[]> => {
  const rows: Row[] = await em.execute(
    `select ${NAMES.map((name) => (/birth_date|_since/.test(name ?? '') ? `${name}::text` : name)).join(', ')} from employee`,
  );
  return rows.map((row) => ({ ...row, fields: fieldsOf(row) }));
};

/** Superiors may stand below in the list: the foreign key is filled in a second step. */
async function insertEmployees(em: EntityManager, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const names = NAMES.filter((name) => name !== 'superior_id').join(', ');
  await em.execute(
    `insert into employee (${names}) select ${names} from jsonb_to_recordset(?::jsonb) as r(${COLUMNS})`,
    [JSON.stringify(rows)],
  );
  await em.execute(
    `update employee e set superior_id = r.superior_id from jsonb_to_recordset(?::jsonb) as r(id uuid, superior_id uuid)
     where e.id = r.id and r.superior_id is not null`,
    [JSON.stringify(rows.map(({ id, superior_id }) => ({ id, superior_id })))],
  );
}

async function updateEmployees(em: EntityManager, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const sets = NAMES.filter((name) => name !== 'id').map((name) => `${name} = r.${name}`);
  await em.execute(
    `update employee e set ${sets.join(', ')}, version = e.version + 1, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as r(${COLUMNS}) where e.id = r.id`,
    [JSON.stringify(rows)],
  );
}

/**
 * Ends what lasted and begins the new one the day it takes effect. A row that began on or after that day never took
 * effect: it is replaced rather than ended before it began.
 */
async function writeHistory(
  em: EntityManager,
  table: 'assignment' | 'reporting_line',
  targets: readonly string[],
  rows: readonly Row[],
  today: string,
): Promise<void> {
  if (rows.length === 0) return;
  const staged = JSON.stringify(
    rows.map((row) => ({ ...row, row_id: randomUUID(), employee_id: row.id, valid_from: row.position_since ?? today })),
  );
  const from = `jsonb_to_recordset(?::jsonb) as r(row_id uuid, employee_id uuid, unit_id uuid, position_id uuid, superior_id uuid, valid_from date)`;
  // A date named by the list may lie before the present row began: then the change takes effect today.
  const effective = `case when exists (select 1 from ${table} o where o.employee_id = r.employee_id and o.valid_from >= r.valid_from) then ?::date else r.valid_from end`;
  await em.execute(
    `create temporary table moving on commit drop as select r.*, ${effective} as effective from ${from}`,
    [today, staged],
  );
  await em.execute(
    `delete from ${table} h using moving m where h.employee_id = m.employee_id and h.valid_to is null and h.valid_from >= m.effective`,
  );
  await em.execute(
    `update ${table} h set valid_to = m.effective - 1, version = h.version + 1, updated_at = now() from moving m
     where h.employee_id = m.employee_id and h.valid_to is null`,
  );
  const guard = table === 'reporting_line' ? 'where superior_id is not null' : '';
  await em.execute(
    `insert into ${table} (id, employee_id, ${targets.join(', ')}, valid_from)
     select row_id, employee_id, ${targets.join(', ')}, effective from moving ${guard}`,
  );
  await em.execute('drop table moving');
}
