import { EvaluationCycle, Participant, PhaseWindow } from '../../server/features/cycles/cycle.entity.js';
import type { Phase } from '../../server/features/cycles/cycle.rules.js';
import { standardDesign } from '../../server/features/cycles/standardDesign.rules.js';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { ensureStandardBank } from '../../server/features/questions/banks.service.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { RuleSet } from '../../server/features/rulesets/ruleSet.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, unit } from './builders.js';
import type { Caller, TestServer } from './server.js';

/** The people around one evaluation, each signed in, and the evaluation itself. */
export interface RatingWorld {
  readonly cycleId: string;
  readonly evaluationId: string;
  readonly otherId: string;
  readonly unitId: string;
  readonly otherUnitId: string;
  readonly people: Readonly<Record<'self' | 'evaluator' | 'superior' | 'peer' | 'subordinate' | 'stranger', Employee>>;
  readonly callers: Readonly<
    Record<
      | 'self'
      | 'evaluator'
      | 'superior'
      | 'peer'
      | 'subordinate'
      | 'stranger'
      | 'officer'
      | 'auditor'
      | 'admin'
      | 'ownUnitOfficer'
      | 'otherUnitOfficer',
      Caller
    >
  >;
}

/** A city with two offices: head → evaluator → self, peer; self → subordinate; a stranger elsewhere. Rating is open. */
export async function ratingWorld(server: TestServer, phase: Phase = 'RATING'): Promise<RatingWorld> {
  await ensureShippedRuleSets(server.app.services);
  const em = server.orm.em.fork();
  const ruleSet = await em.findOneOrFail(RuleSet, { kind: 'INDEX' });
  const city = unit(em, { name: 'Kota', kind: 'GOVERNMENT' });
  const office = unit(em, { name: 'Dinas A', parent: city });
  const other = unit(em, { name: 'Dinas B', parent: city });
  const superior = employee(em, { name: 'ATASAN', unit: office });
  const evaluator = employee(em, { name: 'PENILAI', unit: office, superior });
  const self = employee(em, { name: 'DINILAI', unit: office, superior: evaluator });
  const peer = employee(em, { name: 'REKAN', unit: office, superior: evaluator });
  const subordinate = employee(em, { name: 'BAWAHAN', unit: office, superior: self });
  const stranger = employee(em, { name: 'ORANG LAIN', unit: other });
  const people = { self, evaluator, superior, peer, subordinate, stranger };
  const cycle = make(em, EvaluationCycle, {
    name: 'Evaluasi 2026',
    year: 2026,
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    rhythm: 'QUARTERLY',
    phase,
    design: standardDesign(),
    questionVersion: await ensureStandardBank(em),
    ruleSet,
  });
  make(em, PhaseWindow, { cycle, phase: 'RATING', opensOn: '2026-12-16', closesOn: '2027-01-24' });
  for (const person of Object.values(people))
    make(em, Participant, {
      cycle,
      employee: person,
      unit: person.unit,
      position: person.position,
      since: '2026-01-02',
    });
  const evaluation = make(em, Evaluation, {
    cycle,
    employee: self,
    unit: office,
    evaluator,
    evaluatorSuperior: superior,
    evaluatorUnit: office,
    evaluatorRule: 'LINE',
  });
  const another = make(em, Evaluation, {
    cycle,
    employee: peer,
    unit: office,
    evaluator,
    evaluatorSuperior: superior,
    evaluatorUnit: office,
    evaluatorRule: 'LINE',
  });
  await em.flush();
  const as = (person: Employee) => server.as({ roles: ['EMPLOYEE'], employeeId: person.id });
  const callers = {
    self: await as(self),
    evaluator: await as(evaluator),
    superior: await as(superior),
    peer: await as(peer),
    subordinate: await as(subordinate),
    stranger: await as(stranger),
    officer: await server.as({ roles: ['PERSONNEL_OFFICER'] }),
    auditor: await server.as({ roles: ['AUDITOR'] }),
    admin: await server.as({ roles: ['ADMINISTRATOR'] }),
    ownUnitOfficer: await server.as({ roles: ['UNIT_OFFICER'], unitIds: [office.id] }),
    otherUnitOfficer: await server.as({ roles: ['UNIT_OFFICER'], unitIds: [other.id] }),
  };
  return {
    cycleId: cycle.id,
    evaluationId: evaluation.id,
    otherId: another.id,
    unitId: office.id,
    otherUnitId: other.id,
    people,
    callers,
  };
}

/** Moves a cycle by hand, without its conditions: for tests that are about something else. */
export const setPhase = (server: TestServer, cycleId: string, phase: Phase): Promise<number> =>
  server.orm.em.fork().nativeUpdate(EvaluationCycle, { id: cycleId }, { phase });
