import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Account } from '../../server/features/accounts/account.entity.js';
import { EvaluationCycle } from '../../server/features/cycles/cycle.entity.js';
import { Evaluation, OrganisationResult } from '../../server/features/evaluations/evaluation.entity.js';
import { Employee } from '../../server/features/people/employee.entity.js';
import { make } from '../../server/kernel/make.js';
import { unit } from '../kit/builders.js';
import { as, moveTo, NOW, type Round, round, send } from '../kit/feedback.js';
import { type Caller, PASSWORD, startServer, type TestServer } from '../kit/server.js';

const ASK =
  'query ($id: UUID!) { evaluation(id: $id) { indexTotal index { total } evidence { workingDays superiorScore othersScore } suggestion { resultsRating reasons isExample } } }';

describe('evidence beside the ratings', () => {
  let server: TestServer;
  let team: Round;
  let evaluationId: string;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer({ now: NOW });
    team = await round(server, { peers: 3, subordinates: 3 });
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    await send(server, team.cycleId, team.head, 5);
    for (const peer of team.peers) await send(server, team.cycleId, peer, 4);
    for (const subordinate of team.subordinates) await send(server, team.cycleId, subordinate, 3);
    await moveTo(server, officer, team.cycleId, 'RATING');
    const em = server.orm.em.fork();
    const row = make(em, Evaluation, {
      cycle: team.cycleId,
      employee: team.ratee.id,
      unit: team.unit.id,
      evaluator: team.head.id,
      evaluatorSuperior: team.mayor.id,
      indexScore: 81.5,
      indexResult: {
        status: 'RATED',
        total: '81.50',
        coverage: '100',
        reason: null,
        trace: [],
        ruleSet: { name: 'contoh', version: 1, source: 'contoh', example: true },
      } as never,
    });
    await em.flush();
    evaluationId = row.id;
  });
  afterAll(() => server.stop());

  const seen = async (caller: Caller) => {
    const reply = await caller.query(ASK, { id: evaluationId });
    expect(reply.errors).toBeUndefined();
    return reply.data.evaluation;
  };

  test('the evaluator, the superior and the officer see released scores and the index', async () => {
    for (const caller of [await as(server, team.head.id), await as(server, team.mayor.id), officer]) {
      const row = await seen(caller);
      expect(row.evidence.superiorScore).toBe(5);
      expect(row.evidence.othersScore).toEqual(expect.any(Number));
      expect(row).toMatchObject({ indexTotal: 81.5, index: { total: 81.5 } });
    }
  });

  test('an officer who answered about the person without name sees nothing that is made of the answers', async () => {
    const rater = String(team.peers[0]?.id);
    const em = server.orm.em.fork();
    const account = await em.findOneOrFail(Account, { employee: rater });
    account.roles = ['PERSONNEL_OFFICER', 'EMPLOYEE'];
    await em.flush();
    const entered = await server
      .caller(null)
      .query('mutation ($input: SignInInput!) { signIn(input: $input) { token } }', {
        input: { username: account.username, password: PASSWORD },
      });
    const hidden = server.caller(entered.data.signIn.token);
    expect(await seen(hidden)).toMatchObject({
      indexTotal: null,
      index: null,
      evidence: { superiorScore: null, othersScore: null },
    });
    const { data } = await hidden.query('{ evaluations { items { indexTotal } } }');
    expect(data.evaluations.items).toEqual([{ indexTotal: null }]);
  });

  test('a unit officer sees the evaluation but not the feedback, which is not his to open', async () => {
    const unitOfficer = await server.as({ roles: ['UNIT_OFFICER'], unitIds: [team.unit.id] });
    expect((await seen(unitOfficer)).evidence).toMatchObject({ superiorScore: null, othersScore: null });
  });

  test('the suggestion says why there is none, and marks its guide as an example', async () => {
    const { suggestion } = await seen(await as(server, team.head.id));
    expect(suggestion).toMatchObject({ resultsRating: null, isExample: true });
    expect(suggestion.reasons).toEqual(['Tidak ada SKP yang ditandatangani.']);
  });

  test('a result the leader took over is named beside the choice (Ps 20(8))', async () => {
    const em = server.orm.em.fork();
    await em.execute(
      `insert into result_takeover (id, cycle_id, employee_id, result_key, leader_id, result_text, note, taken_on)
       select gen_random_uuid(), e.cycle_id, e.employee_id, gen_random_uuid(), e.evaluator_id, 'Kelas ibu hamil', 'Tanpa kemajuan', '2026-09-01'
         from evaluation e where e.employee_id = ?`,
      [team.ratee.id],
    );
    const { suggestion } = await seen(await as(server, team.head.id));
    expect(suggestion.reasons).toEqual([
      'Tidak ada SKP yang ditandatangani.',
      expect.stringMatching(/1 September 2026.*Ps 20\(6\)-\(8\).*Kelas ibu hamil/),
    ]);
    expect(JSON.stringify(suggestion)).not.toContain('Tanpa kemajuan');
    await em.execute('delete from result_takeover');
  });

  test('the head of an organisation is suggested its result, of the year before when its own is late; nobody else is', async () => {
    const em = server.orm.em.fork();
    const above = unit(em);
    await em.flush();
    await em.nativeUpdate(Employee, { id: { $in: [team.head.id, team.mayor.id] } }, { unit: above.id });
    const { year } = await em.findOneOrFail(EvaluationCycle, { id: team.cycleId });
    const result = (of: number, predicate: 'EXCELLENT' | 'POOR', issuedOn: string) =>
      make(em, OrganisationResult, { unit: team.unit.id, year: of, predicate, issuedOn, document: 'LKjIP' });
    result(year - 1, 'POOR', `${year}-01-20`);
    result(year, 'EXCELLENT', `${year + 1}-02-10`);
    await em.flush();
    const ask = async () => (await seen(await as(server, team.head.id))).suggestion;
    expect(await ask()).toMatchObject({ resultsRating: 'BELOW', isExample: true });
    await em.nativeUpdate(OrganisationResult, { unit: team.unit.id, year }, { issuedOn: `${year + 1}-01-20` });
    const timely = await ask();
    expect(timely.resultsRating).toBe('ABOVE');
    expect(timely.reasons[0]).toContain('Istimewa');
    await em.nativeUpdate(Employee, { id: team.mayor.id }, { unit: team.unit.id });
    await em.nativeUpdate(Employee, { id: team.ratee.id }, { superior: team.mayor.id });
    expect((await ask()).resultsRating).toBeNull();
  });
});
