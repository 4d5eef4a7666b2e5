import { isWorkingDay, type WorkCalendar, workingDaysBetween } from '../calendar/calendar.rules.js';
import type { WorkWeek } from '../organization/organization.rules.js';
import type { Provenance } from '../rulesets/effective.rules.js';
import { type DutyKind, KINDS } from './kinds.rules.js';

/** Whom a notice addresses, seen from the duty: who has it, and who is told when it is not done. */
export const Party = {
  OWNER: 'OWNER',
  SUPERIOR: 'SUPERIOR',
  UNIT_OFFICER: 'UNIT_OFFICER',
  PERSONNEL_OFFICER: 'PERSONNEL_OFFICER',
} as const;
export type Party = (typeof Party)[keyof typeof Party];

/** When a notice speaks: before the last day, on it, after it, or of something that happened. */
export const Stage = { AHEAD: 'AHEAD', LAST_DAY: 'LAST_DAY', OVERDUE: 'OVERDUE', EVENT: 'EVENT' } as const;
export type Stage = (typeof Stage)[keyof typeof Stage];

export type EscalationParty = Exclude<Party, 'OWNER'>;
export const ESCALATION_ORDER: readonly EscalationParty[] = ['SUPERIOR', 'UNIT_OFFICER', 'PERSONNEL_OFFICER'];

/** Quiet hours, lead days and escalation steps: dated data of the city. All days are working days (hari kerja). */
export interface ReminderPolicy extends Provenance {
  /** Nothing is mailed from this time (HH:MM, office's zone) … */
  readonly quietFrom: string;
  /** … until this one. */
  readonly quietTo: string;
  /** Working days before the last day on which the owner is reminded; 0 is the last day itself. */
  readonly leadDays: readonly number[];
  /** Working days from one reminder after the deadline to the next. */
  readonly repeatDays: number;
  /** Working days after the deadline from which each party is told; at least 1. */
  readonly steps: Readonly<Record<EscalationParty, number>>;
}

/** Something somebody has to do by a day, as the facts of the database say it. */
export interface Duty {
  readonly kind: DutyKind;
  /** What it is about; with kind, owner and last day it names the duty. */
  readonly objectId: string;
  /** Employee who has it; null: the personnel officers together. */
  readonly ownerId: string | null;
  readonly unitId: string | null;
  /** Working week of that unit: its working days count. */
  readonly week: WorkWeek;
  /** Last day, YYYY-MM-DD. */
  readonly dueOn: string;
}

/** Somebody a notice can go to. */
export interface Recipient {
  readonly key: string;
  readonly week: WorkWeek;
}

/** Who is who on this day. */
export interface Directory {
  person(employeeId: string): Recipient | undefined;
  superiorOf(employeeId: string): Recipient | undefined;
  unitOfficersOf(unitId: string): readonly Recipient[];
  personnelOfficers(): readonly Recipient[];
}

/** One line for one person: several duties of a kind are one notice with their number and the earliest last day. */
export interface PlannedNotice {
  readonly key: string;
  readonly recipientKey: string;
  readonly kind: DutyKind;
  readonly party: Party;
  readonly stage: Stage;
  readonly count: number;
  readonly dueOn: string;
  /** What the person has been told by it, never to be told again. */
  readonly marks: readonly string[];
}

export type Calendars = Readonly<Record<WorkWeek, WorkCalendar>>;

interface Telling {
  readonly party: Party;
  readonly stage: Stage;
  readonly occasion: string;
}

/** Working days a duty is late; 0 until its last day is over. */
export const lateDays = (duty: Pick<Duty, 'dueOn' | 'week'>, today: string, calendars: Calendars): number =>
  today > duty.dueOn ? workingDaysBetween(calendars[duty.week], duty.dueOn, today) : 0;

/** The furthest party an overdue duty has reached; OWNER while no step is reached or the kind does not escalate. */
export const stepReached = (kind: DutyKind, late: number, policy: ReminderPolicy): Party =>
  (KINDS[kind].escalates ? ESCALATION_ORDER : []).reduce<Party>(
    (reached, party) => (late >= Math.max(1, policy.steps[party]) ? party : reached),
    'OWNER',
  );

/**
 * What is to be said about a duty today, whether or not it was said before. Occasions are stretches of days, not single
 * days: after a day on which nothing ran the next run says it.
 */
export function tellingsOf(duty: Duty, today: string, policy: ReminderPolicy, calendars: Calendars): Telling[] {
  const calendar = calendars[duty.week];
  if (today <= duty.dueOn) {
    const left = workingDaysBetween(calendar, today, duty.dueOn);
    const lead = Math.min(...policy.leadDays.filter((days) => left <= days));
    if (lead === Number.POSITIVE_INFINITY) return [];
    return [{ party: 'OWNER', stage: left === 0 ? 'LAST_DAY' : 'AHEAD', occasion: `ahead${lead}` }];
  }
  if (!KINDS[duty.kind].isObligation) return [];
  const late = Math.max(1, lateDays(duty, today, calendars));
  const round = Math.floor((late - 1) / Math.max(1, policy.repeatDays));
  const reached = KINDS[duty.kind].escalates
    ? ESCALATION_ORDER.filter((party) => late >= Math.max(1, policy.steps[party]))
    : [];
  return [
    { party: 'OWNER', stage: 'OVERDUE', occasion: `late${round}` },
    ...reached.map((party): Telling => ({ party, stage: 'OVERDUE', occasion: 'step' })),
  ];
}

const earlier = (one: string, other: string): string => [one, other].sort()[0] as string;

const partiesOf = (duty: Duty, party: Party, directory: Directory): readonly Recipient[] => {
  const one = (found: Recipient | undefined) => (found ? [found] : []);
  if (party === 'PERSONNEL_OFFICER') return directory.personnelOfficers();
  if (party === 'UNIT_OFFICER') return duty.unitId === null ? [] : directory.unitOfficersOf(duty.unitId);
  if (duty.ownerId === null) return party === 'OWNER' ? directory.personnelOfficers() : [];
  return one(party === 'OWNER' ? directory.person(duty.ownerId) : directory.superiorOf(duty.ownerId));
};

/**
 * Who is told what today: the duties that were not told, gathered into one line for each person, kind, party and stage.
 * Nobody is told on a day that is none of his working days; he is on the next one.
 * @param told marks of everything said before
 */
export function planReminders(
  duties: readonly Duty[],
  directory: Directory,
  told: ReadonlySet<string>,
  today: string,
  policy: ReminderPolicy,
  calendars: Calendars,
): PlannedNotice[] {
  const lines = new Map<string, PlannedNotice>();
  for (const duty of duties)
    for (const { party, stage, occasion } of tellingsOf(duty, today, policy, calendars))
      for (const { key: recipientKey, week } of partiesOf(duty, party, directory)) {
        const { kind, objectId, dueOn, ownerId } = duty;
        const mark = [kind, objectId, ownerId ?? '', dueOn, party, occasion, recipientKey].join(':');
        if (told.has(mark) || !isWorkingDay(calendars[week], today)) continue;
        const key = [recipientKey, kind, party, stage, today].join(':');
        const line = lines.get(key) ?? { key, recipientKey, kind, party, stage, count: 0, dueOn, marks: [] };
        if (line.marks.includes(mark)) continue;
        lines.set(key, {
          ...line,
          count: line.count + 1,
          dueOn: earlier(dueOn, line.dueOn),
          marks: [...line.marks, mark],
        });
      }
  return [...lines.values()];
}
