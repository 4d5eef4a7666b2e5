import { type ActingAppointment, ActingKind, activeOn, type FactIndex, type Move } from './evaluatorFacts.rules.js';

/** What led to a person, or past one. */
export type EvaluatorRule =
  | 'LINE'
  | 'REGION_HEAD'
  | 'PLT'
  | 'SECONDMENT'
  | 'STUDY'
  | 'DELEGATION'
  | 'ACTING'
  | 'NEXT_SUPERIOR'
  | 'EVALUATOR_DEFAULT';

/** Where each rule stands in PermenPAN-RB 6/2022. */
export const EVALUATOR_ARTICLES = {
  LINE: 'Ps 1(9); p.89 no.2',
  REGION_HEAD: 'p.65 C.3; p.90 no.12',
  PLT: 'p.89 no.5',
  SECONDMENT: 'p.92 no.15',
  STUDY: 'p.92 no.16',
  DELEGATION: 'Ps 1(9); p.89 no.2, 7',
  ACTING: 'p.89 no.3',
  NEXT_SUPERIOR: 'p.89 no.2',
  EVALUATOR_DEFAULT: 'p.90 no.11',
} as const satisfies Record<EvaluatorRule, string>;

/** Why there is no evaluator; each names what the personnel unit must put right. */
export type NoEvaluatorReason =
  | 'NO_REPORTING_LINE'
  | 'MOVED_WITHOUT_LINE'
  | 'IS_REGION_HEAD'
  | 'NO_SUPERIOR_LEFT'
  | 'CYCLE';

/** A post in the chain, named by its official; `goneOn` is the day he left it, undefined while he holds it. */
export interface Seat {
  officialId: string;
  rule: EvaluatorRule;
  goneOn: string | undefined;
}

export interface Miss {
  reason: NoEvaluatorReason;
}

export const isMiss = (value: Seat | Miss): value is Miss => 'reason' in value;

const lastMove = (index: FactIndex, id: string, date: string): Move | undefined =>
  index.moves.get(id)?.find((move) => move.date <= date);

/** Kepala daerah on a day. */
export const regionHeadOn = (index: FactIndex, date: string): string | undefined =>
  activeOn(index.regionHeads, date)?.officialId;

/** Permanently absent: cannot take a duty of any kind. */
export const isAbsent = (index: FactIndex, id: string, date: string): boolean =>
  activeOn(index.vacancies.get(id), date) !== undefined;

/** The seat to which a fact fixed on `since` points; the official has left it if he moved after that day. */
function seatOf(index: FactIndex, officialId: string, rule: EvaluatorRule, since: string | null, date: string): Seat {
  const vacancy = activeOn(index.vacancies.get(officialId), date);
  const move = lastMove(index, officialId, date);
  const moved = move && since !== null && since < move.date ? move.date : undefined;
  // Of two ways to be gone the earlier counts: that is when the seat fell empty.
  const [goneOn] = [vacancy?.from, moved].filter((day) => day !== undefined).sort();
  return { officialId, rule, goneOn };
}

/** The definitive superior: the kepala daerah for those he evaluates, else the reporting line. */
export function definitive(index: FactIndex, id: string, date: string): Seat | Miss {
  const head = regionHeadOn(index, date);
  if (head === id) return { reason: 'IS_REGION_HEAD' };
  if (head !== undefined && activeOn(index.regionHeadDuties.get(id), date)) {
    return seatOf(index, head, 'REGION_HEAD', null, date);
  }
  const line = activeOn(index.lines.get(id), date);
  const move = lastMove(index, id, date);
  if (!line) return { reason: move ? 'MOVED_WITHOUT_LINE' : 'NO_REPORTING_LINE' };
  // P.91 no.13: after a move the new evaluator evaluates, so a line fixed before it is no answer.
  if (move && line.from < move.date) return { reason: 'MOVED_WITHOUT_LINE' };
  return seatOf(index, line.superiorId, 'LINE', line.from, date);
}

/** The seat above a seat: level by level (berjenjang), and for an empty one as it stood before it fell empty. */
export function seatAbove(index: FactIndex, seat: Pick<Seat, 'officialId' | 'goneOn'>, date: string): Seat | Miss {
  const { officialId, goneOn } = seat;
  if (goneOn === undefined) {
    const next = definitive(index, officialId, date);
    return isMiss(next) ? { reason: 'NO_SUPERIOR_LEFT' } : { ...next, rule: 'NEXT_SUPERIOR' };
  }
  const vacancy = activeOn(index.vacancies.get(officialId), date, (fact) => fact.from === goneOn);
  if (vacancy?.seatSuperiorId) return seatOf(index, vacancy.seatSuperiorId, 'NEXT_SUPERIOR', goneOn, date);
  const head = regionHeadOn(index, date);
  const duty = index.regionHeadDuties.get(officialId)?.some((f) => f.from < goneOn && (!f.to || f.to >= f.from));
  if (duty && head !== undefined) return seatOf(index, head, 'NEXT_SUPERIOR', null, date);
  const before = index.lines.get(officialId)?.find((line) => line.from < goneOn);
  if (!before) return { reason: 'NO_SUPERIOR_LEFT' };
  return seatOf(index, before.superiorId, 'NEXT_SUPERIOR', before.from, date);
}

/** To whom a Plt. reports (p.89 no.5): the head named in the appointment, else the superior of the vacant seat. */
function pltSeat(index: FactIndex, acting: ActingAppointment, date: string): Seat | Miss {
  if (acting.reportsToId !== null) return seatOf(index, acting.reportsToId, 'PLT', acting.from, date);
  const vacancy = activeOn(index.vacancies.get(acting.forId), date);
  const goneOn = vacancy?.from ?? index.moves.get(acting.forId)?.find((move) => move.date <= acting.from)?.date;
  const above = seatAbove(index, { officialId: acting.forId, goneOn }, date);
  return isMiss(above) ? above : { ...above, rule: 'PLT' };
}

/** The seat that evaluates a person, before anybody's absence, delegation or default is looked at. */
export function firstSeat(index: FactIndex, id: string, date: string): Seat | Miss {
  const secondment = activeOn(index.secondments.get(id), date);
  if (secondment?.appointedEvaluatorId) {
    return seatOf(index, secondment.appointedEvaluatorId, 'SECONDMENT', secondment.from, date);
  }
  const away = secondment ? 'SECONDMENT' : activeOn(index.studies.get(id), date) ? 'STUDY' : null;
  const plt = away ? undefined : activeOn(index.actingBy.get(id), date, (fact) => fact.kind === ActingKind.PLT);
  if (plt && regionHeadOn(index, date) !== id) {
    const seat = pltSeat(index, plt, date);
    // An appointment that leads nowhere does not take the definitive evaluator away (p.89 no.6).
    if (!isMiss(seat) && seat.officialId !== id) return seat;
  }
  const seat = definitive(index, id, date);
  return isMiss(seat) || away === null ? seat : { ...seat, rule: away };
}
