import { activeOn, type FactIndex } from './evaluatorFacts.rules.js';
import {
  definitive,
  EVALUATOR_ARTICLES,
  type EvaluatorRule,
  firstSeat,
  isAbsent,
  isMiss,
  type Miss,
  type NoEvaluatorReason,
  regionHeadOn,
  type Seat,
  seatAbove,
} from './evaluatorSeats.rules.js';

/**
 * One step of the reasoning: the rule that pointed at an official, and whether he was taken or why not.
 * ABSENT = permanently absent or moved away; IN_DEFAULT = let the window pass; PASSED = already tried on the way up.
 */
export interface EvaluatorStep {
  rule: EvaluatorRule;
  article: string;
  officialId: string;
  outcome: 'TAKEN' | 'ABSENT' | 'PASSED' | 'IN_DEFAULT';
}

export interface EvaluatorFound {
  evaluatorId: string;
  /** Atasan pejabat penilai kinerja; null above the kepala daerah or where no line leads on. */
  evaluatorSuperiorId: string | null;
  rule: EvaluatorRule;
  article: string;
  /** Whose empty or minded seat the evaluator fills as Plt./Plh.; null when he evaluates in his own post. */
  inSteadOfId: string | null;
  /** The result is final, no objection (p.90 no.11-12). */
  final: boolean;
  steps: EvaluatorStep[];
}

export interface EvaluatorMissing {
  evaluatorId: null;
  reason: NoEvaluatorReason;
  /** The walk from the employee up to the official met twice, when the reason is CYCLE; else empty. */
  path: string[];
  steps: EvaluatorStep[];
}

export type EvaluatorAnswer = EvaluatorFound | EvaluatorMissing;

/** Raw answers of one day, shared between the employees of that day. Never reuse it for other facts or another day. */
export type DayMemo = Map<string, EvaluatorAnswer>;

interface Occupant {
  id: string;
  rule: EvaluatorRule;
  /** The occupant evaluates in the stead of the seat's official. */
  inSteadOf: boolean;
}

type Role = 'EVALUATOR' | 'SUPERIOR';

interface Question {
  index: FactIndex;
  employeeId: string;
  date: string;
  /** In the role of superior neither delegation nor default counts: both concern the evaluation itself. */
  role: Role;
  /** Persons who cannot be the answer: the employee, and whoever has been passed. */
  passed: Set<string>;
}

/** Who fills a seat towards one employee: a delegate, an acting official, or the official himself. */
function occupantOf(question: Question, seat: Seat): Occupant | null {
  const { index, employeeId, date, role, passed } = question;
  const { officialId, goneOn, rule } = seat;
  const free = (id: string) => !passed.has(id) && !isAbsent(index, id, date);
  if (role === 'EVALUATOR' && goneOn === undefined) {
    const covers = (ids: readonly string[] | null) => ids === null || ids.includes(employeeId);
    const delegations = index.delegations.get(officialId);
    const delegation = activeOn(delegations, date, (fact) => covers(fact.employeeIds) && free(fact.toId));
    if (delegation) return { id: delegation.toId, rule: 'DELEGATION', inSteadOf: false };
  }
  const acting = activeOn(index.actingFor.get(officialId), date, (fact) => fact.evaluates && free(fact.employeeId));
  if (acting) return { id: acting.employeeId, rule: 'ACTING', inSteadOf: true };
  if (goneOn !== undefined || passed.has(officialId)) return null;
  const delegated = rule === 'LINE' && holdsDelegation(question, seat);
  return { id: officialId, rule: delegated ? 'DELEGATION' : rule, inSteadOf: false };
}

/** The superior of the line evaluates by delegation from above, as a functional official who leads a unit does (p.89 no.7). */
function holdsDelegation({ index, employeeId, date }: Question, seat: Seat): boolean {
  const above = seatAbove(index, seat, date);
  if (isMiss(above)) return false;
  const mine = (ids: readonly string[] | null) => ids === null || ids.includes(employeeId);
  const given = index.delegations.get(above.officialId);
  return activeOn(given, date, (fact) => fact.toId === seat.officialId && mine(fact.employeeIds)) !== undefined;
}

function isInDefault({ index, employeeId, date, role }: Question, evaluatorId: string): boolean {
  if (role === 'SUPERIOR') return false;
  const mine = (id: string | null) => id === null || id === employeeId;
  return activeOn(index.defaults.get(evaluatorId), date, (fact) => mine(fact.employeeId)) !== undefined;
}

interface Settled {
  seat: Seat;
  occupant: Occupant;
  afterDefault: boolean;
  steps: EvaluatorStep[];
}

interface Unsettled {
  reason: NoEvaluatorReason;
  steps: EvaluatorStep[];
  /** The official whose seat was reached a second time, when the reason is CYCLE. */
  at?: string;
}

/** Climbs from a seat until somebody fills it. Each turn leaves a seat or passes a person, so it ends. */
function settle(question: Question, first: Seat | Miss): Settled | Unsettled {
  const { index, date, passed } = question;
  const steps: EvaluatorStep[] = [];
  const step = (rule: EvaluatorRule, officialId: string, outcome: EvaluatorStep['outcome']) =>
    steps.push({ rule, article: EVALUATOR_ARTICLES[rule], officialId, outcome });
  const left = new Set([question.employeeId]);
  let afterDefault = false;
  let seat = first;
  while (!isMiss(seat)) {
    if (left.has(seat.officialId)) return { reason: 'CYCLE', steps, at: seat.officialId };
    const occupant = occupantOf(question, seat);
    if (!occupant) {
      step(seat.rule, seat.officialId, seat.goneOn === undefined ? 'PASSED' : 'ABSENT');
      left.add(seat.officialId);
      seat = seatAbove(index, seat, date);
      continue;
    }
    const inDefault = isInDefault(question, occupant.id);
    step(occupant.rule, occupant.id, inDefault ? 'IN_DEFAULT' : 'TAKEN');
    if (!inDefault) return { seat, occupant, afterDefault, steps };
    afterDefault = true;
    passed.add(occupant.id);
    // A delegate's superior is often the delegator, whose seat has not been left by delegating.
    if (occupant.rule !== 'DELEGATION') left.add(seat.officialId);
    const above = superiorSeat(index, seat, occupant, date);
    seat = isMiss(above) ? { reason: 'NO_SUPERIOR_LEFT' } : { ...above, rule: 'EVALUATOR_DEFAULT' };
  }
  return { reason: seat.reason, steps };
}

/** The seat above whoever was taken: above the seat itself when somebody acts in it, else above the person. */
function superiorSeat(index: FactIndex, seat: Seat, occupant: Occupant, date: string): Seat | Miss {
  return occupant.inSteadOf ? seatAbove(index, seat, date) : firstSeat(index, occupant.id, date);
}

const missing = (reason: NoEvaluatorReason, steps: EvaluatorStep[], path: string[] = []): EvaluatorMissing => ({
  evaluatorId: null,
  reason,
  path,
  steps,
});

/** The answer for one employee, before the circle check over several employees. */
function rawAnswer(index: FactIndex, employeeId: string, date: string, memo: DayMemo): EvaluatorAnswer {
  const known = memo.get(employeeId);
  if (known) return known;
  const answer = resolve(index, employeeId, date);
  memo.set(employeeId, answer);
  return answer;
}

/**
 * Whether the kepala daerah evaluates somebody by the post that person holds (p.90 no.12 c, e), not because seats between
 * them are empty or because of a duty as Plt.: only the first makes a result final.
 */
function isHisOwn(index: FactIndex, employeeId: string, regionHeadId: string, date: string): boolean {
  const own = definitive(index, employeeId, date);
  return !isMiss(own) && own.officialId === regionHeadId;
}

function resolve(index: FactIndex, employeeId: string, date: string): EvaluatorAnswer {
  const question = { index, employeeId, date };
  const found = settle(
    { ...question, role: 'EVALUATOR', passed: new Set([employeeId]) },
    firstSeat(index, employeeId, date),
  );
  if ('reason' in found) {
    const path = found.at === undefined ? [] : [employeeId, ...found.steps.map((s) => s.officialId), found.at];
    return missing(found.reason, found.steps, path);
  }
  const { occupant, seat, steps, afterDefault } = found;
  const byRegionHead = occupant.id === regionHeadOn(index, date);
  const superior = byRegionHead
    ? null
    : settle(
        { ...question, role: 'SUPERIOR', passed: new Set([employeeId, occupant.id]) },
        superiorSeat(index, seat, occupant, date),
      );
  if (superior && 'reason' in superior && superior.at === employeeId) {
    return missing('CYCLE', steps, [employeeId, occupant.id, ...superior.steps.map((s) => s.officialId), employeeId]);
  }
  return {
    evaluatorId: occupant.id,
    evaluatorSuperiorId: superior && 'occupant' in superior ? superior.occupant.id : null,
    rule: occupant.rule,
    article: EVALUATOR_ARTICLES[occupant.rule],
    inSteadOfId: occupant.inSteadOf ? seat.officialId : null,
    final: afterDefault || (byRegionHead && isHisOwn(index, employeeId, occupant.id, date)),
    steps,
  };
}

/**
 * Who evaluates an employee on a day (pejabat penilai kinerja), who stands above the evaluator, and by which rule
 * (PermenPAN-RB 6/2022 Ps 1(9); p.89-92 no.2-17). Exactly one evaluator, never the employee himself and never
 * somebody whom he himself evaluates over any number of steps, or a named reason why there is none.
 */
export function evaluatorOn(
  index: FactIndex,
  employeeId: string,
  date: string,
  memo: DayMemo = new Map(),
): EvaluatorAnswer {
  const answer = rawAnswer(index, employeeId, date, memo);
  if (answer.evaluatorId === null) return answer;
  const path = [employeeId];
  const seen = new Set<string>();
  for (let id: string | null = answer.evaluatorId; id !== null && !seen.has(id); ) {
    path.push(id);
    if (id === employeeId) return missing('CYCLE', answer.steps, path);
    seen.add(id);
    id = rawAnswer(index, id, date, memo).evaluatorId;
  }
  return answer;
}

/** {@link evaluatorOn} for many employees on one day, in the order given. */
export function evaluatorsOn(index: FactIndex, employeeIds: readonly string[], date: string) {
  const memo: DayMemo = new Map();
  return new Map(employeeIds.map((id) => [id, evaluatorOn(index, id, date, memo)] as const));
}
