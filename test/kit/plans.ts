import { randomUUID } from 'node:crypto';
import { EvaluationCycle, Participant } from '../../server/features/cycles/cycle.entity.js';
import type { Phase } from '../../server/features/cycles/cycle.rules.js';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import type { Role } from '../../server/kernel/actor.js';
import { make } from '../../server/kernel/make.js';
import { employee, position, unit } from './builders.js';
import { smallDesign } from './feedback.js';
import { type Caller, type GraphqlError, PASSWORD, type TestServer } from './server.js';

export interface PlanWorld {
  readonly cycleId: string;
  readonly office: Unit;
  readonly other: Unit;
  /** Evaluator of the head; head evaluates staff and colleague. */
  readonly top: Employee;
  readonly head: Employee;
  readonly staff: Employee;
  readonly colleague: Employee;
  readonly stranger: Employee;
}

/** An office in a planning cycle: top > head > staff and a colleague; a stranger in another office. */
export async function planWorld(server: TestServer, year = 2026, phase: Phase = 'PLANNING'): Promise<PlanWorld> {
  const em = server.orm.em.fork();
  const office = unit(em);
  const other = unit(em);
  const top = employee(em, { name: 'ATASAN', unit: office });
  const head = employee(em, {
    name: 'KEPALA',
    unit: office,
    superior: top,
    position: position(em, { level: 'SUPERVISOR' }),
  });
  const staff = employee(em, { name: 'STAF', unit: office, superior: head });
  const colleague = employee(em, { name: 'KOLEGA', unit: office, superior: head });
  const stranger = employee(em, { name: 'ASING', unit: other, superior: top });
  const cycle = make(em, EvaluationCycle, {
    name: `Siklus ${year}`,
    year,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    rhythm: 'QUARTERLY',
    phase,
    openedOn: `${year}-01-02`,
    design: smallDesign(),
  });
  for (const one of [top, head, staff, colleague])
    make(em, Participant, {
      cycle,
      employee: one,
      unit: one.unit.id,
      position: one.position.id,
      since: cycle.startsOn,
    });
  await em.flush();
  return { cycleId: cycle.id, office, other, top, head, staff, colleague, stranger };
}

export const PLAN = `id version edition status isLate returnReason signedOn form
  evaluator { id } problems { isBlocking path key article message }
  results { key text priority supportsKey supportsText isApproved indicators { key text target { min max text } } }`;

const verb = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { plan { ${PLAN} } } }`;
export const PLAN_VERBS = {
  create: verb('createPlan', 'CreatePlanInput'),
  save: verb('savePlanDraft', 'SavePlanDraftInput'),
  expect: verb('setPlanExpectations', 'SetPlanExpectationsInput'),
  propose: verb('proposePlan', 'PlanStepInput'),
  return: verb('returnPlan', 'ReturnPlanInput'),
  agree: verb('agreePlan', 'PlanStepInput'),
  sign: verb('signPlan', 'PlanStepInput'),
  revise: verb('revisePlan', 'RevisePlanInput'),
} as const;

export interface PlanRow {
  id: string;
  version: number;
  edition: number;
  status: string;
  results: { key: string; text: string; indicators: { key: string }[] }[];
}

/** Runs a verb and answers the plan, or throws what the API said. */
export async function planDo(
  caller: Caller,
  name: keyof typeof PLAN_VERBS,
  input: Record<string, unknown>,
): Promise<PlanRow> {
  const reply = await caller.query(PLAN_VERBS[name], { input });
  if (reply.errors) throw new Error(reply.text);
  return (Object.values(reply.data)[0] as { plan: PlanRow }).plan;
}

/** Runs a verb and answers the refusal. */
export async function planRefused(
  caller: Caller,
  name: keyof typeof PLAN_VERBS,
  input: Record<string, unknown>,
): Promise<GraphqlError> {
  const reply = await caller.query(PLAN_VERBS[name], { input });
  const [error] = reply.errors ?? [];
  if (!error) throw new Error(`not refused: ${reply.text}`);
  return error;
}

/** A complete result with one indicator whose target is a range. */
export const workResult = (more: Record<string, unknown> = {}) => ({
  text: 'Berkas layanan selesai tepat waktu',
  priority: 'MAIN',
  indicators: [{ text: 'Persentase berkas selesai', aspects: ['QUANTITY'], target: { min: 80, max: 90, unit: '%' } }],
  ...more,
});

export const attachment = {
  resources: ['Komputer'],
  accountability: ['Laporan bulanan'],
  consequenceWhenMet: 'Penghargaan',
  consequenceWhenNot: 'Teguran',
};

/** A signed plan of `employee`, made by the people themselves. */
export async function signedPlan(
  worker: Caller,
  evaluator: Caller,
  cycleId: string,
  results: object[] = [workResult()],
  approach: 'QUALITATIVE' | 'QUANTITATIVE' = 'QUANTITATIVE',
): Promise<PlanRow> {
  const { id, version } = await planDo(worker, 'create', { cycleId, approach });
  let plan = await planDo(worker, 'save', { id, version, results, attachment });
  plan = await planDo(worker, 'propose', { id, version: plan.version });
  plan = await planDo(evaluator, 'agree', { id, version: plan.version });
  plan = await planDo(worker, 'sign', { id, version: plan.version });
  return planDo(evaluator, 'sign', { id, version: plan.version });
}

export const someId = () => randomUUID();

/** People who sign in again whenever the clock jumps, because a sign-in does not last that long. */
export async function travellers<K extends string>(
  server: TestServer,
  who: Record<K, { roles: Role[]; employeeId?: string; unitIds?: string[] }>,
) {
  const names = Object.keys(who) as K[];
  const callers = {} as Record<K, Caller>;
  const suffix = randomUUID();
  const username = (name: K) => `${name}-${suffix}`;
  for (const name of names) callers[name] = await server.as({ ...who[name], username: username(name) });
  const travel = async (instant: string) => {
    server.setNow(instant);
    for (const name of names) {
      const reply = await server
        .caller(null)
        .query('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', {
          input: { username: username(name), password: PASSWORD },
        });
      callers[name] = server.caller(reply.data.signIn.token);
    }
  };
  return { callers, travel };
}
