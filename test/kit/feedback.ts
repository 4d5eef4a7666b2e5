import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { EvaluationCycle, Participant, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import type { Phase } from '../../server/features/cycles/cycle.rules.js';
import type { CycleDesign } from '../../server/features/cycles/design.rules.js';
import type { FeedbackKind } from '../../server/features/feedback/kinds.rules.js';
import { feedbackPhases } from '../../server/features/feedback/phase.service.js';
import { FeedbackRequest } from '../../server/features/feedback/request.entity.js';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { QuestionBank, QuestionVersion } from '../../server/features/questions/questionBank.entity.js';
import type { Questionnaire } from '../../server/features/questions/questionnaire.rules.js';
import { make } from '../../server/kernel/make.js';
import { employee, position, unit } from './builders.js';
import { ended } from './jobs.js';
import type { Caller, TestServer } from './server.js';

const text = (word: string) => ({ id: word, en: word });

/** How a small 360° is run: three answers at least. */
export const smallDesign = (more: Partial<CycleDesign> = {}): CycleDesign => ({
  indicators: [],
  feedbackGroups: [
    { key: 'SUPERIOR', weight: 40 },
    { key: 'PEER', weight: 35 },
    { key: 'SUBORDINATE', weight: 25 },
  ],
  anonymityThreshold: 3,
  groups: [
    { kind: 'SUPERIOR', minimum: 1, maximum: 1 },
    { kind: 'PEER', minimum: 3, maximum: 5 },
    { kind: 'SUBORDINATE', minimum: 3, maximum: 5 },
    { kind: 'SELF', minimum: 1, maximum: 1 },
  ],
  textThreshold: 3,
  leftover: 'ABSORB',
  ...more,
});

/** What a small 360° asks: three questions of two values on a scale of five. */
export const smallQuestionnaire = (more: Partial<Questionnaire> = {}): Questionnaire => ({
  questions: [
    { id: 'HARMONIOUS_1', value: 'HARMONIOUS', text: text('Menghargai setiap orang'), kinds: [] },
    { id: 'HARMONIOUS_2', value: 'HARMONIOUS', text: text('Suka menolong'), kinds: [] },
    { id: 'LOYAL_1', value: 'LOYAL', text: text('Menjaga nama baik'), kinds: [] },
  ],
  anchors: [1, 2, 3, 4, 5].map((value) => ({ value, text: text(String(value)) })),
  cannotJudge: true,
  commentValues: ['HARMONIOUS', 'LOYAL'],
  ...more,
});

/** A published version of a bank of its own. */
export function published(em: EntityManager, more: Partial<Questionnaire> = {}): QuestionVersion {
  const name = `Bank ${randomUUID()}`;
  const bank = make(em, QuestionBank, { name, nameEn: name, purpose: 'Uji', purposeEn: 'Test' });
  return make(em, QuestionVersion, {
    ...{ bank, number: 1, status: 'PUBLISHED', validFrom: '2000-01-01', publishedOn: '2000-01-01', source: 'contoh' },
    content: smallQuestionnaire(more),
  } as never);
}

export interface Round {
  readonly cycleId: string;
  readonly unit: Unit;
  readonly mayor: Employee;
  /** Evaluator of the ratee. */
  readonly head: Employee;
  readonly ratee: Employee;
  readonly peers: readonly Employee[];
  readonly subordinates: readonly Employee[];
  readonly stranger: Employee;
}

/** One team around one ratee, in a cycle that collects feedback; raters are assigned unless told otherwise. */
export async function round(
  server: TestServer,
  more: {
    peers?: number;
    subordinates?: number;
    design?: Partial<CycleDesign>;
    questionnaire?: Partial<Questionnaire>;
    phase?: Phase;
    assign?: boolean;
    names?: (kind: string, n: number) => string;
  } = {},
): Promise<Round> {
  const em = server.orm.em.fork();
  const office = unit(em);
  const named = (kind: string, n = 0) => (more.names ? { name: more.names(kind, n) } : {});
  const job = position(em, { level: 'SUPERVISOR' });
  const mayor = employee(em, { unit: office, ...named('mayor') });
  const head = employee(em, { unit: office, superior: mayor, ...named('head') });
  const ratee = employee(em, { unit: office, superior: head, position: job, ...named('ratee') });
  const stranger = employee(em, { unit: unit(em), ...named('stranger') });
  const peers = Array.from({ length: more.peers ?? 3 }, (_, n) =>
    employee(em, { unit: office, superior: head, position: job, ...named('peer', n) }),
  );
  const subordinates = Array.from({ length: more.subordinates ?? 2 }, (_, n) =>
    employee(em, { unit: office, superior: ratee, ...named('subordinate', n) }),
  );
  const year = 2000 + Math.floor(Math.random() * 8000);
  const cycle = make(em, EvaluationCycle, {
    name: `Siklus ${year}`,
    year,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    rhythm: 'QUARTERLY',
    phase: more.phase ?? 'FEEDBACK',
    openedOn: `${year}-01-02`,
    design: smallDesign(more.design),
    questionVersion: published(em, more.questionnaire),
  });
  make(em, PhaseWindow, { cycle, phase: 'FEEDBACK', opensOn: '2026-11-01', closesOn: '2026-11-30' });
  for (const one of [head, ratee, ...peers, ...subordinates])
    make(em, Participant, {
      cycle,
      employee: one,
      unit: one.unit.id,
      position: one.position.id,
      since: cycle.startsOn,
    });
  if (more.assign ?? true) {
    const ask = (rater: Employee, kind: FeedbackKind) => make(em, FeedbackRequest, { cycle, ratee, rater, kind });
    ask(head, 'SUPERIOR');
    ask(ratee, 'SELF');
    for (const peer of peers) ask(peer, 'PEER');
    for (const subordinate of subordinates) ask(subordinate, 'SUBORDINATE');
  }
  await em.flush();
  return { cycleId: cycle.id, unit: office, mayor, head, ratee, peers, subordinates, stranger };
}

export const NOW = '2026-11-20T03:00:00Z';

export interface Task {
  id: string;
  version: number;
  status: string;
}

/** The caller's only task in a cycle. */
export async function taskOf(caller: Caller, cycleId: string): Promise<Task> {
  const { data } = await caller.query(
    'query ($id: UUID) { feedbackTasks(filter: { cycleId: $id }) { items { id version status } } }',
    { id: cycleId },
  );
  return data.feedbackTasks.items[0];
}

export const SUBMIT =
  'mutation ($input: FeedbackAnswerInput!) { submitFeedback(input: $input) { task { id status version } } }';

/** A whole answer with the same score everywhere. */
export const answer = (task: Pick<Task, 'id' | 'version'>, score: number | null = 4, comment?: string) => ({
  requestId: task.id,
  version: task.version,
  ratings: ['HARMONIOUS_1', 'HARMONIOUS_2', 'LOYAL_1'].map((questionId) => ({
    questionId,
    score,
    cannotJudge: score === null,
  })),
  comments: comment ? [{ questionId: 'LOYAL', text: comment }] : [],
});

const callers = new WeakMap<TestServer, Map<string, Promise<Caller>>>();

/** The employee's account, made and signed in once per server. */
export function as(server: TestServer, employeeId: string): Promise<Caller> {
  const known = callers.get(server) ?? new Map<string, Promise<Caller>>();
  callers.set(server, known);
  const caller = known.get(employeeId) ?? server.as({ roles: ['EMPLOYEE'], employeeId });
  known.set(employeeId, caller);
  return caller;
}

/** Signs a rater in and sends one answer. */
export async function send(
  server: TestServer,
  cycleId: string,
  rater: Employee,
  score: number,
  comment?: string,
): Promise<Caller> {
  const caller = await as(server, rater.id);
  const reply = await caller.query(SUBMIT, { input: answer(await taskOf(caller, cycleId), score, comment) });
  if (reply.errors) throw new Error(reply.text);
  return caller;
}

/** Moves the cycle on, as the phase machine does; leaving FEEDBACK waits for the release. */
export async function moveTo(server: TestServer, officer: Caller, cycleId: string, to: Phase): Promise<void> {
  const { data } = await officer.query('{ me { id } }');
  const actor = {
    accountId: data.me.id,
    sessionId: '',
    name: '',
    roles: ['PERSONNEL_OFFICER' as const],
    employeeId: null,
    unitIds: [],
    developer: false,
  };
  const ctx = {
    ...server.app.services,
    actor,
    requestId: 'test',
    locale: 'id' as const,
    address: '',
    session: { token: null, remember: () => {}, forget: () => {} },
  };
  const from = await server.orm.em.fork().transactional(async (em) => {
    const cycle = await em.findOneOrFail(EvaluationCycle, { id: cycleId });
    const before = cycle.phase;
    cycle.phase = to;
    await em.flush();
    await feedbackPhases.entered?.(ctx, em, cycle, before);
    return before;
  });
  if (from !== 'FEEDBACK') return;
  const jobs = await officer.query(
    '{ jobs(filter: { kind: ["releaseFeedback"] }, page: { limit: 1 }) { items { id } } }',
  );
  const job = await ended(officer, jobs.data.jobs.items[0].id);
  if (job.status !== 'SUCCEEDED') throw new Error(JSON.stringify(job));
}
