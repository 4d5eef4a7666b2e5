import type { EntityManager } from '@mikro-orm/postgresql';
import type { AppointmentKind } from './appointment.rules.js';
import { type EvaluatorAnswer, evaluatorOn, evaluatorsOn } from './evaluator.rules.js';
import {
  type EvaluatorDefault,
  type EvaluatorFacts,
  type FactIndex,
  indexFacts,
  type ReportingLine,
} from './evaluatorFacts.rules.js';
import { type ChangeOfUnit, renewedLines } from './evaluatorMoves.rules.js';

interface AppointmentRow {
  kind: AppointmentKind;
  employeeId: string;
  otherId: string | null;
  reportsToId: string | null;
  evaluates: boolean;
  onlyFor: string[] | null;
  from: string;
  to: string | null;
}

/** Whose legal status alone says that they are gone or study; `since` is the best day the records know. */
interface StatusRow {
  employeeId: string;
  status: 'LEFT' | 'STUDY';
  since: string;
}

/** Whom a question can touch: the asked, whoever an appointment names, and everybody above them on any day. */
const ABOVE = `with recursive above(id) as (
    select unnest(?::uuid[]) union
    select l.superior_id from above join reporting_line l on l.employee_id = above.id where l.valid_from <= ?)
  select id from above`;

const LINES = `select employee_id as "employeeId", superior_id as "superiorId", valid_from::text as "from", valid_to::text as "to"
  from reporting_line where valid_from <= ? and (?::uuid[] is null or employee_id = any(?::uuid[]))`;

/** Changes of unit; a change of title inside a unit is no move. */
const MOVES = `with placed as (
    select employee_id, unit_id, valid_from, lag(unit_id) over (partition by employee_id order by valid_from) as before
      from assignment where valid_from <= ? and (?::uuid[] is null or employee_id = any(?::uuid[])))
  select p.employee_id as "employeeId", p.valid_from::text as date,
         exists (select 1 from reporting_line l
                   join assignment s on s.employee_id = l.superior_id and s.valid_from <= p.valid_from
                                    and (s.valid_to is null or s.valid_to >= p.valid_from)
                   join unit_closure c on c.ancestor_id = s.unit_id and c.descendant_id = p.unit_id
                  where l.employee_id = p.employee_id and l.valid_from <= p.valid_from
                    and (l.valid_to is null or l.valid_to >= p.valid_from)) as "keepsSuperior"
    from placed p where p.before is not null and p.before <> p.unit_id`;

const APPOINTMENTS = `select kind, employee_id as "employeeId", other_id as "otherId", reports_to_id as "reportsToId", evaluates,
    only_for as "onlyFor", valid_from::text as "from", valid_to::text as "to" from appointment where valid_from <= ?`;

const STATUSES = `select e.id as "employeeId", e.status,
    coalesce((select max(a.valid_to) + 1 from assignment a where a.employee_id = e.id
               and not exists (select 1 from assignment o where o.employee_id = e.id and o.valid_to is null)),
             (e.updated_at at time zone 'Asia/Jakarta')::date)::text as since
  from employee e where e.status in ('LEFT', 'STUDY')`;

/**
 * All dated facts that speak about evaluators up to a day, in at most five statements whatever the number of people.
 * @param defaults evaluators who let the window pass (p.90 no.11): known only to whoever runs the evaluation
 * @param about only these people will be asked about: a line of superiors is read instead of the city; absent: anybody
 */
export async function evaluatorFacts(
  em: EntityManager,
  at: string,
  defaults: readonly EvaluatorDefault[] = [],
  about?: readonly string[],
): Promise<EvaluatorFacts> {
  const rows: AppointmentRow[] = await em.execute(APPOINTMENTS, [at]);
  const touched = about ? arrayOf(await above(em, at, [...about, ...rows.flatMap(named)])) : null;
  const lines: ReportingLine[] = await em.execute(LINES, [at, touched, touched]);
  const moves: ChangeOfUnit[] = await em.execute(MOVES, [at, touched, touched]);
  const statuses: StatusRow[] = await em.execute(STATUSES);
  const of = (...kinds: AppointmentKind[]) => rows.filter(({ kind }) => kinds.includes(kind));
  const recorded = (kind: AppointmentKind) => new Set(of(kind).map(({ employeeId }) => employeeId));
  const byStatus = (status: StatusRow['status'], kind: AppointmentKind) => {
    const known = recorded(kind);
    return statuses.filter((row) => row.status === status && !known.has(row.employeeId));
  };
  return {
    lines: renewedLines(lines, moves),
    moves,
    acting: of('PLT', 'PLH').map((row) => ({
      kind: row.kind === 'PLT' ? 'PLT' : 'PLH',
      employeeId: row.employeeId,
      forId: row.otherId ?? row.employeeId,
      reportsToId: row.reportsToId,
      evaluates: row.evaluates,
      from: row.from,
      to: row.to,
    })),
    vacancies: [
      ...of('VACANCY').map(({ employeeId, otherId, from, to }) => ({
        officialId: employeeId,
        seatSuperiorId: otherId,
        from,
        to,
      })),
      ...byStatus('LEFT', 'VACANCY').map(({ employeeId, since }) => ({
        officialId: employeeId,
        seatSuperiorId: null,
        from: since,
        to: null,
      })),
    ],
    secondments: of('SECONDMENT').map(({ employeeId, otherId, from, to }) => ({
      employeeId,
      appointedEvaluatorId: otherId,
      from,
      to,
    })),
    studies: [
      ...of('STUDY').map(({ employeeId, from, to }) => ({ employeeId, from, to })),
      ...byStatus('STUDY', 'STUDY').map(({ employeeId, since }) => ({ employeeId, from: since, to: null })),
    ],
    delegations: of('DELEGATION').flatMap(({ employeeId, otherId, onlyFor, from, to }) =>
      otherId === null ? [] : [{ fromId: employeeId, toId: otherId, employeeIds: onlyFor, from, to }],
    ),
    regionHeads: of('REGION_HEAD').map(({ employeeId, from, to }) => ({ officialId: employeeId, from, to })),
    regionHeadDuties: of('REGION_HEAD_DUTY').map(({ employeeId, from, to }) => ({ employeeId, from, to })),
    defaults,
  };
}

const named = ({ employeeId, otherId, reportsToId, onlyFor }: AppointmentRow): string[] =>
  [employeeId, otherId, reportsToId, ...(onlyFor ?? [])].filter((id) => id !== null);
const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;
const above = async (em: EntityManager, at: string, ids: readonly string[]): Promise<string[]> =>
  (await em.execute<{ id: string }[]>(ABOVE, [arrayOf(ids), at])).map(({ id }) => id);

/** The facts ready to be asked, many times, about any day up to `at`. */
export const evaluatorIndex = async (
  em: EntityManager,
  at: string,
  defaults: readonly EvaluatorDefault[] = [],
): Promise<FactIndex> => indexFacts(await evaluatorFacts(em, at, defaults));

/** Who evaluates one employee on a day: exactly one evaluator with rule and article, or a named reason. */
export const evaluatorAt = async (em: EntityManager, employeeId: string, date: string): Promise<EvaluatorAnswer> =>
  evaluatorOn(indexFacts(await evaluatorFacts(em, date, [], [employeeId])), employeeId, date);

/**
 * Who evaluates whom on a day: for the given employees, or for everybody in service. Four statements for a whole city.
 * @returns employee id → answer
 */
export async function evaluatorsAt(
  em: EntityManager,
  date: string,
  employeeIds?: readonly string[],
  defaults: readonly EvaluatorDefault[] = [],
): Promise<Map<string, EvaluatorAnswer>> {
  const ids =
    employeeIds ??
    (await em.execute<{ id: string }[]>(`select id from employee where status <> 'LEFT'`)).map(({ id }) => id);
  return evaluatorsOn(await evaluatorIndex(em, date, defaults), ids, date);
}

/** One person's evaluator as a row to store: who, above whom, by which rule or why nobody. */
export interface EvaluatorRole {
  readonly employee: string;
  readonly evaluator: string | null;
  readonly superior: string | null;
  readonly rule: string | null;
  /** Whose post it is in which the evaluator evaluates: his own, or the one he fills as Plt./Plh. */
  readonly post: string | null;
}

/** Columns of {@link EvaluatorRole} in `jsonb_to_recordset`, as `r`. */
export const ROLE_COLUMNS = 'r(employee uuid, evaluator uuid, superior uuid, rule text, post uuid)';

/**
 * The unit an evaluator leads towards a person (p.94 g): the last unit in which the holder of the post stood above that
 * person, so that neither a Plt. from elsewhere nor an evaluator who has moved away since brings the own unit along;
 * else the evaluator's own unit. SQL over the aliases `r` (role), `n` (employee) and `v` (evaluator).
 */
export const LED_UNIT = `coalesce((select a.unit_id from assignment a
    join unit_closure c on c.ancestor_id = a.unit_id and c.descendant_id = n.unit_id
   where a.employee_id = r.post order by a.valid_from desc limit 1), v.unit_id)`;

/** The answer about one person as a row. */
export const roleOf = (employee: string, answer: EvaluatorAnswer | undefined): EvaluatorRole => {
  if (!answer) return { employee, evaluator: null, superior: null, rule: null, post: null };
  if (answer.evaluatorId === null)
    return { employee, evaluator: null, superior: null, rule: answer.reason, post: null };
  const { evaluatorId, evaluatorSuperiorId, rule, inSteadOfId } = answer;
  return { employee, evaluator: evaluatorId, superior: evaluatorSuperiorId, rule, post: inSteadOfId ?? evaluatorId };
};
