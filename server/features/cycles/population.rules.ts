import { addDays, covers, type Day, type Span } from './dated.rules.js';

/** How a person stands in a cycle's population, which is frozen at opening. */
export const MemberStatus = {
  /** In since the opening. */
  FROZEN: 'FROZEN',
  /** Came after the opening: own deadlines. */
  JOINED_LATE: 'JOINED_LATE',
  /** Left before the end: kept, not rated further. */
  LEFT: 'LEFT',
} as const;
export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];

/**
 * Why nobody plans for a person (p.65-66 C.8): pejabat negara or member of a lembaga nonstruktural; diberhentikan
 * sementara; cuti di luar tanggungan negara; masa persiapan pensiun.
 */
export const Exemption = {
  STATE_OFFICIAL: 'STATE_OFFICIAL',
  SUSPENDED: 'SUSPENDED',
  UNPAID_LEAVE: 'UNPAID_LEAVE',
  PRE_RETIREMENT: 'PRE_RETIREMENT',
} as const;
export type Exemption = (typeof Exemption)[keyof typeof Exemption];

export interface Person {
  readonly id: string;
  /** Spans in active service in the organisation. */
  readonly service: readonly Span[];
  readonly exemptions: readonly (Span & { readonly kind: Exemption })[];
}

export type Absence = 'NOT_YET_IN_SERVICE' | 'NO_LONGER_IN_SERVICE' | Exemption;

/** Null when the person takes part on the day, else the reason why not. */
export const absenceOn = (person: Person, day: Day): Absence | null => {
  if (!person.service.some((span) => covers(span, day)))
    return person.service.some(({ from }) => from <= day) ? 'NO_LONGER_IN_SERVICE' : 'NOT_YET_IN_SERVICE';
  return person.exemptions.find((span) => covers(span, day))?.kind ?? null;
};

export interface Opening {
  readonly members: readonly string[];
  readonly left: readonly { readonly id: string; readonly reason: Absence }[];
}

/** Who is in the cycle when it opens: active on that day and not exempt. Everybody else is listed with the reason. */
export const populationOn = (openedOn: Day, people: readonly Person[]): Opening => {
  const judged = people.map((person) => ({ id: person.id, reason: absenceOn(person, openedOn) }));
  return {
    members: judged.filter(({ reason }) => reason === null).map(({ id }) => id),
    left: judged.flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
  };
};

export interface Standing {
  readonly id: string;
  readonly status: MemberStatus;
  /** First day in the cycle: the opening, or the day of joining. */
  readonly since: Day;
  /** LEFT only: why. */
  readonly reason: Absence | null;
}

/** The day a person who takes part on `day` began to: the start of this service, or the day after the last exemption. */
const activeSince = (person: Person, day: Day): Day =>
  [
    ...person.service.filter((span) => covers(span, day)).map(({ from }) => from),
    ...person.exemptions.flatMap(({ to }) => (to !== null && to < day ? [addDays(to, 1)] : [])),
  ].reduce((latest, start) => (start > latest ? start : latest), '');

/**
 * How each person stands on a day of a cycle opened earlier. `frozen` are the members of the opening and of every later
 * joining: once in, a person stays in and is only marked LEFT. Who was never in and is not active is not returned.
 */
export const standings = (
  openedOn: Day,
  day: Day,
  frozen: ReadonlyMap<string, Day>,
  people: readonly Person[],
): Standing[] =>
  people.flatMap((person): Standing[] => {
    const reason = absenceOn(person, day);
    const since = frozen.get(person.id);
    if (since === undefined && reason !== null) return [];
    if (since === undefined)
      return [{ id: person.id, status: 'JOINED_LATE', since: activeSince(person, day), reason: null }];
    if (reason !== null) return [{ id: person.id, status: 'LEFT', since, reason }];
    return [{ id: person.id, status: since > openedOn ? 'JOINED_LATE' : 'FROZEN', since, reason: null }];
  });
