/** A fact that holds from one day to another, both included; `to` null means still. Days are YYYY-MM-DD. */
export interface Dated {
  from: string;
  to: string | null;
}

/** The definitive direct superior (atasan langsung). */
export interface ReportingLine extends Dated {
  employeeId: string;
  superiorId: string;
}

/** PLT = pelaksana tugas (the seat is vacant), PLH = pelaksana harian (the holder is away for a while). */
export const ActingKind = { PLT: 'PLT', PLH: 'PLH' } as const;
export type ActingKind = (typeof ActingKind)[keyof typeof ActingKind];

/** An acting appointment (penugasan Plt./Plh.). */
export interface ActingAppointment extends Dated {
  kind: ActingKind;
  /** Who acts. */
  employeeId: string;
  /** The official in whose stead, present or gone. */
  forId: string;
  /** Head of the unit where the duty is reported (p.89 no.5); null: the superior of the seat. */
  reportsToId: string | null;
  /** The superior delegated the authority to evaluate to the acting official (p.89 no.3). */
  evaluates: boolean;
}

/** An official permanently absent (berhalangan tetap): retired, deceased, dismissed. */
export interface Vacancy extends Dated {
  officialId: string;
  /** Superior of the empty seat; null: the official's own superior before the seat fell empty. */
  seatSuperiorId: string | null;
}

/** A move (mutasi): lines fixed before this day no longer hold, neither above nor below the person who moved. */
export interface Move {
  employeeId: string;
  date: string;
}

/** Diperbantukan or dipekerjakan outside (p.92 no.15). */
export interface Secondment extends Dated {
  employeeId: string;
  appointedEvaluatorId: string | null;
}

/** Tugas belajar (p.92 no.16). */
export interface StudyAssignment extends Dated {
  employeeId: string;
}

/** Delegated authority to evaluate (p.89 no.2, 7): for named employees, or (null) for all the delegator evaluates. */
export interface Delegation extends Dated {
  fromId: string;
  toId: string;
  employeeIds: readonly string[] | null;
}

/** The evaluator let the window pass (p.90 no.11): for one employee, or (null) for all of them. */
export interface EvaluatorDefault extends Dated {
  evaluatorId: string;
  employeeId: string | null;
}

/** Who is kepala daerah (Wali Kota, or penjabat). Not an employee: nobody evaluates him here. */
export interface RegionHead extends Dated {
  officialId: string;
}

/** An employee whom the kepala daerah evaluates: JPT madya/pratama, unit kerja mandiri (p.65 C.3; p.90 no.12). */
export interface RegionHeadDuty extends Dated {
  employeeId: string;
}

/** All dated facts from which an evaluator follows. An absent list is an empty list. */
export interface EvaluatorFacts {
  lines: readonly ReportingLine[];
  acting?: readonly ActingAppointment[];
  vacancies?: readonly Vacancy[];
  moves?: readonly Move[];
  secondments?: readonly Secondment[];
  studies?: readonly StudyAssignment[];
  delegations?: readonly Delegation[];
  defaults?: readonly EvaluatorDefault[];
  regionHeads?: readonly RegionHead[];
  regionHeadDuties?: readonly RegionHeadDuty[];
}

/** The facts by person, newest first: built once, asked many times. */
export interface FactIndex {
  lines: ReadonlyMap<string, readonly ReportingLine[]>;
  actingBy: ReadonlyMap<string, readonly ActingAppointment[]>;
  actingFor: ReadonlyMap<string, readonly ActingAppointment[]>;
  vacancies: ReadonlyMap<string, readonly Vacancy[]>;
  moves: ReadonlyMap<string, readonly Move[]>;
  secondments: ReadonlyMap<string, readonly Secondment[]>;
  studies: ReadonlyMap<string, readonly StudyAssignment[]>;
  delegations: ReadonlyMap<string, readonly Delegation[]>;
  defaults: ReadonlyMap<string, readonly EvaluatorDefault[]>;
  regionHeads: readonly RegionHead[];
  regionHeadDuties: ReadonlyMap<string, readonly RegionHeadDuty[]>;
}

const startOf = (fact: Dated | Move) => ('date' in fact ? fact.date : fact.from);

// Newest first; equal starts by content, so that the order in which facts arrive never changes an answer.
function newestFirst(a: Dated | Move, b: Dated | Move): number {
  const [x, y] = [startOf(a), startOf(b)];
  if (x !== y) return x < y ? 1 : -1;
  const [p, q] = [JSON.stringify(a), JSON.stringify(b)];
  return p < q ? -1 : p > q ? 1 : 0;
}

function by<T extends Dated | Move>(facts: readonly T[] | undefined, key: (fact: T) => string): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const fact of facts ?? []) {
    const list = map.get(key(fact));
    if (list) list.push(fact);
    else map.set(key(fact), [fact]);
  }
  for (const list of map.values()) if (list.length > 1) list.sort(newestFirst);
  return map;
}

/** Groups the facts by person once, so that each question is a few look-ups. */
export function indexFacts(facts: EvaluatorFacts): FactIndex {
  return {
    lines: by(facts.lines, (f) => f.employeeId),
    actingBy: by(facts.acting, (f) => f.employeeId),
    actingFor: by(facts.acting, (f) => f.forId),
    vacancies: by(facts.vacancies, (f) => f.officialId),
    moves: by(facts.moves, (f) => f.employeeId),
    secondments: by(facts.secondments, (f) => f.employeeId),
    studies: by(facts.studies, (f) => f.employeeId),
    delegations: by(facts.delegations, (f) => f.fromId),
    defaults: by(facts.defaults, (f) => f.evaluatorId),
    regionHeads: [...(facts.regionHeads ?? [])].sort(newestFirst),
    regionHeadDuties: by(facts.regionHeadDuties, (f) => f.employeeId),
  };
}

/** Whether a fact holds on a day. */
export const holdsOn = (fact: Dated, date: string): boolean =>
  fact.from <= date && (fact.to === null || fact.to >= date);

/** The newest fact of a person that holds on a day and passes the test. */
export function activeOn<T extends Dated>(
  facts: readonly T[] | undefined,
  date: string,
  passes: (fact: T) => boolean = () => true,
): T | undefined {
  return facts?.find((fact) => holdsOn(fact, date) && passes(fact));
}
