import type { EntityManager } from '@mikro-orm/postgresql';
import { type EmployeeStatus, NOT_EVALUATED } from '../people/people.rules.js';
import type { EvaluationCycle } from './cycle.entity.js';
import { covers, type Span } from './dated.rules.js';
import { type Exemption, type Person, populationOn, standings } from './population.rules.js';

interface PersonRow {
  id: string;
  status: EmployeeStatus;
  unit_id: string;
  position_id: string;
  places: { unit: string; position: string; from: string; to: string | null }[] | null;
  /** Spans as kepala daerah: a pejabat negara, for whom nobody plans (p.65 C.8). */
  offices: Span[] | null;
}

interface Known extends Person {
  readonly row: PersonRow;
}

const ALWAYS: Span = { from: '0001-01-01', to: null };
const NEVER_AGAIN: Span = { from: '0001-01-01', to: '0001-01-01' };

const EXEMPTION: Partial<Record<EmployeeStatus, Exemption>> = {
  SUSPENDED: 'SUSPENDED',
  UNPAID_LEAVE: 'UNPAID_LEAVE',
  PRE_RETIREMENT: 'PRE_RETIREMENT',
};

/** Somebody without recorded places serves always; the legal status of today has no date, so it holds on every day. */
const personOf = (row: PersonRow): Known => {
  const exemption = EXEMPTION[row.status];
  const places = row.places ?? [];
  return {
    row,
    id: row.id,
    service: row.status === 'LEFT' ? [NEVER_AGAIN] : places.length === 0 ? [ALWAYS] : places,
    exemptions: [
      ...(NOT_EVALUATED.has(row.status) && exemption ? [{ ...ALWAYS, kind: exemption }] : []),
      ...(row.offices ?? []).map((span) => ({ ...span, kind: 'STATE_OFFICIAL' as const })),
    ],
  };
};

/** Everybody with places and status: one statement for the whole city. */
const everybody = async (em: EntityManager): Promise<Known[]> => {
  const rows: PersonRow[] = await em.execute(
    `select e.id, e.status, e.unit_id, e.position_id,
       (select json_agg(json_build_object('unit', a.unit_id, 'position', a.position_id, 'from', a.valid_from, 'to', a.valid_to))
          from assignment a where a.employee_id = e.id) as places,
       (select json_agg(json_build_object('from', h.valid_from, 'to', h.valid_to))
          from appointment h where h.employee_id = e.id and h.kind = 'REGION_HEAD') as offices
     from employee e`,
  );
  return rows.map(personOf);
};

/** Unit and position on a day, as far as recorded; else today's. */
const placeOn = (row: PersonRow, day: string) => {
  const place = row.places?.find((span) => covers(span, day));
  return { unit: place?.unit ?? row.unit_id, position: place?.position ?? row.position_id };
};

/** One statement whatever the number of people. JSON carries the rows, so no limit on parameters is near. */
const INSERT = `insert into participant (id, cycle_id, employee_id, unit_id, position_id, status, since)
  select gen_random_uuid(), ?::uuid, r.employee, r.unit, r.position, r.status, r.since
  from jsonb_to_recordset(?::jsonb) as r(employee uuid, unit uuid, position uuid, status text, since date)`;

/** Freezes the population of a cycle on a day: writes its participants and returns how many. */
export async function freezePopulation(em: EntityManager, cycle: EvaluationCycle, day: string): Promise<number> {
  const people = await everybody(em);
  const byId = new Map(people.map((person) => [person.id, person]));
  const rows = populationOn(day, people).members.flatMap((id) => {
    const person = byId.get(id);
    return person ? [{ employee: id, ...placeOn(person.row, day), status: 'FROZEN', since: day }] : [];
  });
  if (rows.length > 0) await em.execute(INSERT, [cycle.id, JSON.stringify(rows)]);
  return rows.length;
}

export interface PopulationChange {
  readonly joined: number;
  readonly left: number;
  readonly returned: number;
}

/** Adds who came after the opening and marks who left, as of a day. Who was in stays in (p.65-66 C.8). */
export async function syncParticipants(
  em: EntityManager,
  cycle: EvaluationCycle,
  day: string,
): Promise<PopulationChange> {
  const present: { employee_id: string; since: string; status: string }[] = await em.execute(
    `select employee_id, since::text as since, status from participant where cycle_id = ?`,
    [cycle.id],
  );
  const statusOf = new Map(present.map((row) => [row.employee_id, row.status]));
  const people = await everybody(em);
  const byId = new Map(people.map((person) => [person.id, person]));
  const now = standings(
    cycle.openedOn ?? day,
    day,
    new Map(present.map((row) => [row.employee_id, row.since])),
    people,
  );
  const joined = now.flatMap(({ id, status, since }) => {
    const person = byId.get(id);
    return statusOf.has(id) || !person
      ? []
      : [{ employee: id, ...placeOn(person.row, day), status, since: since > day ? day : since }];
  });
  const changed = now.filter(({ id, status }) => statusOf.has(id) && statusOf.get(id) !== status);
  if (joined.length > 0) await em.execute(INSERT, [cycle.id, JSON.stringify(joined)]);
  if (changed.length > 0)
    await em.execute(
      `update participant p set status = r.status, left_on = case when r.status = 'LEFT' then ?::date end, version = p.version + 1, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as r(id uuid, status text) where p.cycle_id = ? and p.employee_id = r.id`,
      [day, JSON.stringify(changed.map(({ id, status }) => ({ id, status }))), cycle.id],
    );
  const left = changed.filter(({ status }) => status === 'LEFT').length;
  return { joined: joined.length, left, returned: changed.length - left };
}
