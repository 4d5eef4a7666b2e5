import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CyclePeriod, EvaluationCycle, Participant } from '../../server/features/cycles/cycle.entity.js';
import { Evaluation, OrganisationResult } from '../../server/features/evaluations/evaluation.entity.js';
import { applyOrganisationResults, openEvaluations } from '../../server/features/evaluations/opening.service.js';
import type { Unit } from '../../server/features/organization/unit.entity.js';
import { Appointment } from '../../server/features/people/appointment.entity.js';
import type { Employee } from '../../server/features/people/employee.entity.js';
import { Assignment, ReportingLine } from '../../server/features/people/history.entity.js';
import { make } from '../../server/kernel/make.js';
import { employee, unit } from '../kit/builders.js';
import { smallDesign } from '../kit/feedback.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const ROWS =
  '{ periodicEvaluations(sort: { by: EMPLOYEE_NAME }) { items { employeeName evaluatorName evaluatorRule organisationPredicate } } }';

/** Dinas A under a Plt. who heads Dinas B, a head of division who moves, and one who retires. */
describe('the unit an evaluator leads, and who evaluates a period', () => {
  let server: TestServer;
  let officer: Caller;
  let units: Record<'city' | 'a' | 'b' | 'division', Unit>;
  let people: Record<'gone' | 'plt' | 'mover' | 'retiring' | 'staffA' | 'staffMover' | 'staffRetiring', Employee>;
  let cycle: EvaluationCycle;

  beforeAll(async () => {
    server = await startServer({ now: '2026-09-28T03:00:00Z' });
    const em = server.orm.em.fork();
    const city = unit(em, { name: 'Kota', kind: 'GOVERNMENT' });
    const a = unit(em, { name: 'Dinas A', parent: city });
    const b = unit(em, { name: 'Dinas B', parent: city });
    const division = unit(em, { name: 'Bidang A1', parent: a });
    units = { city, a, b, division };
    const gone = employee(em, { name: 'KADIS LAMA', unit: a });
    const plt = employee(em, { name: 'PLT', unit: b });
    const mover = employee(em, { name: 'PURNAMA', unit: division, superior: gone });
    const retiring = employee(em, { name: 'PENSIUN', unit: a, superior: gone });
    const staffA = employee(em, { name: 'STAF A', unit: a, superior: gone });
    const staffMover = employee(em, { name: 'STAF PURNAMA', unit: division, superior: mover });
    const staffRetiring = employee(em, { name: 'STAF PENSIUN', unit: a, superior: retiring });
    people = { gone, plt, mover, retiring, staffA, staffMover, staffRetiring };
    const dated = (values: object) => make(em, Appointment, { basis: 'SK', ...values } as never);
    dated({ kind: 'VACANCY', employee: gone, other: null, validFrom: '2026-06-01' });
    dated({ kind: 'PLT', employee: plt, other: gone, evaluates: true, validFrom: '2026-06-01' });
    // Inside the span (20 September to 10 October): one moves to Dinas B on its first day, one retires.
    dated({ kind: 'VACANCY', employee: retiring, other: plt, validFrom: '2026-09-25' });
    await em.flush();
    await em.nativeUpdate(Assignment, { employee: mover }, { validTo: '2026-09-19' });
    await em.nativeUpdate(ReportingLine, { employee: mover }, { validTo: '2026-09-19' });
    make(em, Assignment, { employee: mover, unit: b, position: mover.position, validFrom: '2026-09-20' });
    make(em, ReportingLine, { employee: mover, superior: plt, validFrom: '2026-09-20' });
    await em.execute('update employee set unit_id = ? where id = ?', [b.id, mover.id]);
    cycle = make(em, EvaluationCycle, {
      name: 'Evaluasi 2026',
      year: 2026,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      rhythm: 'QUARTERLY',
      phase: 'RUNNING',
      openedOn: '2026-01-02',
      design: smallDesign({ groups: [], feedbackGroups: [] }),
    });
    for (const person of [staffA, staffMover, staffRetiring])
      make(em, Participant, {
        cycle,
        employee: person,
        unit: person.unit,
        position: person.position,
        since: '2026-01-02',
      });
    await em.flush();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  test('a period: the Plt. with the unit he minds, who moves inside the span with the old unit, the superior of who retired', async () => {
    const em = server.orm.em.fork();
    const period = make(em, CyclePeriod, { cycle: cycle.id, ordinal: 3, startsOn: '2026-07-01', endsOn: '2026-09-30' });
    await em.flush();
    for (const [unitId, predicate] of [
      [units.city.id, 'NEEDS_IMPROVEMENT'],
      [units.a.id, 'EXCELLENT'],
      [units.division.id, 'POOR'],
      [units.b.id, 'VERY_POOR'],
    ])
      await officer.query(
        'mutation ($input: SetPeriodicOrganisationResultInput!) { setPeriodicOrganisationResult(input: $input) { periodicOrganisationResult { id } } }',
        { input: { unitId, periodId: period.id, predicate, issuedOn: '2026-09-21', document: 'Capaian' } },
      );
    const opened = await officer.query(
      'mutation ($input: OpenPeriodicRoundInput!) { openPeriodicRound(input: $input) { periodicRound { opensOn } } }',
      { input: { periodId: period.id } },
    );
    expect(opened.data.openPeriodicRound.periodicRound.opensOn).toBe('2026-09-20');
    expect((await officer.query(ROWS)).data.periodicEvaluations.items).toEqual([
      { employeeName: 'STAF A', evaluatorName: 'PLT', evaluatorRule: 'ACTING', organisationPredicate: 'EXCELLENT' },
      {
        employeeName: 'STAF PENSIUN',
        evaluatorName: 'PLT',
        evaluatorRule: 'NEXT_SUPERIOR',
        organisationPredicate: 'VERY_POOR',
      },
      { employeeName: 'STAF PURNAMA', evaluatorName: 'PURNAMA', evaluatorRule: 'LINE', organisationPredicate: 'POOR' },
    ]);
  });

  test('the year: a late result is replaced by the same unit’s of the year before, not by the city’s (p.94 f, g)', async () => {
    const em = server.orm.em.fork();
    const result = (of: Unit, year: number, predicate: 'GOOD' | 'POOR' | 'VERY_POOR', issuedOn: string) =>
      make(em, OrganisationResult, { unit: of.id, year, predicate, issuedOn, document: 'LKjIP' });
    result(units.city, 2026, 'VERY_POOR', '2027-01-20');
    result(units.a, 2026, 'POOR', '2027-02-01');
    result(units.a, 2025, 'GOOD', '2026-02-15');
    await em.flush();
    await openEvaluations(em, { id: cycle.id, endsOn: '2026-12-31' }, '2026-12-31');
    const of = async () =>
      (await server.orm.em.fork().findOneOrFail(Evaluation, { employee: people.staffA.id })).organisationPredicate;
    expect(await of()).toBe('GOOD');
    await em.execute(`update organisation_result set issued_on = '2027-01-31' where predicate = 'POOR'`);
    await applyOrganisationResults(em);
    expect(await of()).toBe('POOR');
  });
});
