import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { EvaluationCycle, Participant } from '../../server/features/cycles/cycle.entity.js';
import { standardDesign } from '../../server/features/cycles/standardDesign.rules.js';
import { Evaluation } from '../../server/features/evaluations/evaluation.entity.js';
import { make } from '../../server/kernel/make.js';
import { type RatingWorld, ratingWorld } from '../kit/rating.js';
import { type Reply, startServer, type TestServer } from '../kit/server.js';

type Who = keyof RatingWorld['callers'];
const TODAY = '2027-02-01';
const FOLLOW_UP =
  '{ followUp { id version kind status outcome dueOn ownerName isOverdue checkpoints { dueOn heldOn progress } } }';
const verb = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${FOLLOW_UP} }`;
const STRANGERS: readonly Who[] = ['peer', 'subordinate', 'stranger', 'admin', 'otherUnitOfficer'];
const MONTHS = ['2027-03-01', '2027-04-01', '2027-05-01', '2027-06-01', '2027-07-01', '2027-08-01'];

describe('follow-ups', () => {
  let server: TestServer;
  let world: RatingWorld;
  const run = <T extends object = object>(text: string, values: unknown[] = []): Promise<T[]> =>
    server.orm.em.fork().execute<T[]>(text, values);
  const at = async (day: string) => {
    server.setNow(`${day}T03:00:00Z`);
    const now = server.app.services.now();
    await run('update session set last_seen_at = ?, expires_at = ?', [now, new Date(now.getTime() + 3_600_000)]);
  };
  const rated = (results: string, behaviour: string, predicate: string) =>
    run(
      `update evaluation set status = 'PUBLISHED', results_rating = ?, behaviour_rating = ?, predicate = ?, note = 'Catatan.' where id = ?`,
      [results, behaviour, predicate, world.evaluationId],
    );

  beforeAll(async () => {
    server = await startServer({ now: `${TODAY}T03:00:00Z` });
    world = await ratingWorld(server, 'PUBLISHED');
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await run('delete from follow_up_checkpoint');
    await run('update follow_up set after_id = null');
    await run('delete from follow_up');
    await run('delete from potential_assessment');
    await rated('BELOW', 'MEETS', 'NEEDS_IMPROVEMENT');
    await at(TODAY);
  });

  const error = (reply: Reply) => reply.errors?.[0]?.extensions;
  const assign = (who: Who, kind: string, more: Record<string, unknown> = {}) =>
    world.callers[who].query(verb('assignFollowUp'), {
      input: {
        evaluationId: world.evaluationId,
        kind,
        task: 'Bimbingan penyusunan laporan.',
        ...(kind === 'IMPROVEMENT_PLAN' ? {} : { dueOn: '2027-06-30' }),
        ...more,
      },
    });
  const assigned = async (kind: string, who: Who = 'officer') => {
    const reply = await assign(who, kind);
    expect(reply.errors).toBeUndefined();
    return reply.data.assignFollowUp.followUp as { id: string; version: number };
  };
  const act = async (name: string, who: Who, row: { id: string }, more: Record<string, unknown>) => {
    const [now] = await run<{ version: number }>('select version from follow_up where id = ?', [row.id]);
    return world.callers[who].query(verb(name), { input: { id: row.id, version: now?.version ?? 1, ...more } });
  };
  const finish = (who: Who, row: { id: string }, outcome: string, more: Record<string, unknown> = {}) =>
    act('finishFollowUp', who, row, { outcome, result: 'Selesai dilaksanakan.', ...more });
  const check = (who: Who, row: { id: string }, dueOn: string, progress = 'NOT_MET', heldOn = dueOn) =>
    act('recordCheckpoint', who, row, { dueOn, heldOn, progress, note: 'Ditinjau bersama.' });

  test.each<[string, readonly Who[]]>([
    ['GUIDANCE', ['officer', 'evaluator', 'superior']],
    ['TRAINING', ['officer', 'evaluator', 'superior']],
    ['IMPROVEMENT_PLAN', ['officer', 'evaluator', 'superior']],
    ['REWARD', ['officer']],
    ['PROMOTION_LIST', ['officer']],
    ['COMPETENCY_TEST', []],
  ])('%s is assigned by those who may and by nobody else', async (kind, allowed) => {
    if (kind === 'REWARD' || kind === 'PROMOTION_LIST') await rated('ABOVE', 'ABOVE', 'VERY_GOOD');
    for (const who of Object.keys(world.callers) as Who[]) {
      const reply = await assign(who, kind);
      expect([who, reply.errors === undefined]).toEqual([who, allowed.includes(who)]);
      await run('delete from follow_up_checkpoint');
      await run('delete from follow_up');
    }
  });

  test.each([
    ['REWARD', 'NEEDS_IMPROVEMENT', 'BELOW', 'MEETS'],
    ['PROMOTION_LIST', 'POOR', 'ABOVE', 'BELOW'],
    ['IMPROVEMENT_PLAN', 'GOOD', 'MEETS', 'MEETS'],
  ])('%s does not fit %s: refused with the article', async (kind, predicate, results, behaviour) => {
    await rated(results, behaviour, predicate);
    const found = error(await assign('officer', kind));
    expect(found).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'followups.predicate' });
    expect(found?.params?.article).toMatch(/Ps/);
  });

  test('nothing follows a result that is not published', async () => {
    await run(`update evaluation set status = 'RATED'`);
    expect(error(await assign('evaluator', 'GUIDANCE'))?.key).toBe('followups.notPublished');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['no day', { dueOn: null }, 'dueOn'],
    ['a day that is past', { dueOn: '2027-01-31' }, 'dueOn'],
    ['an owner nobody knows', { ownerId: '00000000-0000-4000-8000-000000000000' }, 'ownerId'],
    ['no task', { task: '' }, 'task'],
  ])('%s is refused at its field', async (_name, more, field) =>
    expect(error(await assign('officer', 'GUIDANCE', more))?.fields).toHaveProperty(field),
  );

  test('nobody sees to the own follow-up', async () => {
    const reply = await assign('officer', 'GUIDANCE', { ownerId: world.people.self.id });
    expect(error(reply)?.fields).toHaveProperty('ownerId');
  });

  test('an improvement plan runs six months with monthly checkpoints, one at a time', async () => {
    const reply = await assign('evaluator', 'IMPROVEMENT_PLAN');
    expect(reply.data.assignFollowUp.followUp).toMatchObject({
      dueOn: '2027-08-01',
      ownerName: 'PENILAI',
      checkpoints: MONTHS.map((dueOn) => ({ dueOn, heldOn: null, progress: null })),
    });
    expect(error(await assign('officer', 'IMPROVEMENT_PLAN'))).toMatchObject({ key: 'followups.openAlready' });
    expect(error(await assign('officer', 'IMPROVEMENT_PLAN', { dueOn: '2027-03-01' }))?.code).toBe(
      'PRECONDITION_FAILED',
    );
  });

  test('checkpoints are recorded by the owner or an officer, once, not before they were held', async () => {
    const row = await assigned('IMPROVEMENT_PLAN', 'evaluator');
    await at('2027-03-02');
    for (const who of ['self', 'superior', 'auditor', 'ownUnitOfficer', ...STRANGERS] as const)
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await check(who, row, '2027-03-01'))?.code);
    expect(error(await check('evaluator', row, '2027-03-01', 'MET', '2027-03-03'))?.fields).toHaveProperty('heldOn');
    expect(error(await check('evaluator', row, '2027-03-15', 'MET', '2027-03-01'))?.fields).toHaveProperty('dueOn');
    expect(
      (await check('evaluator', row, '2027-03-01', 'PARTLY')).data.recordCheckpoint.followUp.checkpoints[0],
    ).toEqual({
      dueOn: '2027-03-01',
      heldOn: '2027-03-01',
      progress: 'PARTLY',
    });
    expect(error(await check('officer', row, '2027-03-01'))?.fields).toHaveProperty('dueOn');
    const stale = { id: row.id, version: row.version, dueOn: '2027-04-01', heldOn: '2027-03-02', progress: 'MET' };
    const reply = await world.callers.evaluator.query(verb('recordCheckpoint'), { input: { ...stale, note: 'Baik.' } });
    expect(error(reply)?.code).toBe('CONFLICT');
    const guidance = await assigned('GUIDANCE');
    expect(error(await check('officer', guidance, '2027-03-01'))?.key).toBe('followups.notPlan');
  });

  test('a plan that failed leads to the competency test only when the term is over and all was looked at', async () => {
    const row = await assigned('IMPROVEMENT_PLAN', 'evaluator');
    expect(error(await finish('evaluator', row, 'IMPROVED'))?.key).toBe('followups.refused.TARGET_MET');
    await at('2027-08-01');
    for (const day of MONTHS.slice(0, 5)) await check('evaluator', row, day);
    expect(error(await finish('evaluator', row, 'COMPETENCY_TEST'))?.key).toBe('followups.refused.TERM_OVER');
    await at('2027-08-02');
    expect(error(await finish('evaluator', row, 'COMPETENCY_TEST'))?.key).toBe(
      'followups.refused.ALL_CHECKPOINTS_HELD',
    );
    await check('evaluator', row, '2027-08-01', 'PARTLY');
    expect(error(await finish('evaluator', row, 'COMPETENCY_TEST'))?.fields).toHaveProperty('testDueOn');
    expect(error(await finish('evaluator', row, 'ACHIEVED'))?.fields).toHaveProperty('outcome');
    expect((await finish('evaluator', row, 'COMPETENCY_TEST', { testDueOn: '2027-09-15' })).errors).toBeUndefined();
    const { data } = await world.callers.self.query(
      '{ followUps(filter: { kind: [COMPETENCY_TEST] }) { items { id dueOn status after { id outcome } } } }',
    );
    expect(data.followUps.items).toEqual([
      {
        id: expect.any(String),
        dueOn: '2027-09-15',
        status: 'OPEN',
        after: { id: row.id, outcome: 'COMPETENCY_TEST' },
      },
    ]);
    const [testing] = data.followUps.items;
    expect(error(await finish('evaluator', testing, 'RETAINED'))?.code).toBe('FORBIDDEN');
    expect((await finish('officer', testing, 'RETAINED')).data.finishFollowUp.followUp.outcome).toBe('RETAINED');
  });

  test('a plan that met its target ends as improved', async () => {
    const row = await assigned('IMPROVEMENT_PLAN', 'evaluator');
    await at('2027-03-01');
    await check('evaluator', row, '2027-03-01', 'MET');
    expect((await finish('evaluator', row, 'IMPROVED')).data.finishFollowUp.followUp).toMatchObject({
      status: 'FINISHED',
      outcome: 'IMPROVED',
    });
    expect(error(await finish('evaluator', row, 'IMPROVED'))?.key).toBe('followups.over');
  });

  test('a follow-up is finished by its owner or an officer and by nobody else', async () => {
    const row = await assigned('GUIDANCE', 'evaluator');
    for (const who of ['self', 'superior', 'auditor', 'ownUnitOfficer', ...STRANGERS] as const)
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(error(await finish(who, row, 'ACHIEVED'))?.code);
    expect((await finish('evaluator', row, 'NOT_ACHIEVED')).errors).toBeUndefined();
  });

  test('an officer takes back what was set by mistake; others do not', async () => {
    const row = await assigned('GUIDANCE', 'evaluator');
    const cancel = (who: Who) => act('cancelFollowUp', who, row, { reason: 'Salah orang.' });
    for (const who of ['evaluator', 'self', 'auditor'] as const)
      expect(error(await cancel(who))?.code).toBe('FORBIDDEN');
    expect((await cancel('officer')).data.cancelFollowUp.followUp).toMatchObject({
      status: 'CANCELLED',
      outcome: null,
    });
  });

  test('the employee, those who lead him and officers see it; everybody else finds nothing, by no path', async () => {
    const row = await assigned('IMPROVEMENT_PLAN');
    const LIST =
      'query ($id: UUID!, $e: UUID) { followUp(id: $id) { id } followUps(filter: { employeeId: $e }) { items { id } total } followUpCheckpoints(filter: { followUpId: $id }) { total } }';
    for (const who of Object.keys(world.callers) as Who[]) {
      const { data } = await world.callers[who].query(LIST, { id: row.id, e: world.people.self.id });
      const sees = !STRANGERS.includes(who);
      expect([who, data.followUp !== null, data.followUps.total, data.followUpCheckpoints.total]).toEqual([
        who,
        sees,
        Number(sees),
        sees ? 6 : 0,
      ]);
    }
  });

  test('overdue is shown and each is offered the own steps', async () => {
    const row = await assigned('GUIDANCE', 'evaluator');
    const ONE = 'query ($id: UUID!) { followUp(id: $id) { isOverdue viewerCan { recordCheckpoint finish cancel } } }';
    const one = async (who: Who) => (await world.callers[who].query(ONE, { id: row.id })).data.followUp;
    expect(await one('evaluator')).toEqual({
      isOverdue: false,
      viewerCan: { recordCheckpoint: false, finish: true, cancel: false },
    });
    await at('2027-07-01');
    expect(await one('self')).toEqual({
      isOverdue: true,
      viewerCan: { recordCheckpoint: false, finish: false, cancel: false },
    });
    expect((await one('officer')).viewerCan).toEqual({ recordCheckpoint: false, finish: true, cancel: true });
  });

  describe('over the years', () => {
    let next: string;
    beforeAll(async () => {
      const em = server.orm.em.fork();
      const cycle = make(em, EvaluationCycle, {
        name: 'Evaluasi 2027',
        year: 2027,
        startsOn: '2027-01-01',
        endsOn: '2027-12-31',
        rhythm: 'QUARTERLY',
        phase: 'RATING',
        design: standardDesign(),
      });
      const { self, evaluator } = world.people;
      make(em, Participant, { cycle, employee: self, unit: self.unit, position: self.position, since: '2027-01-02' });
      const row = make(em, Evaluation, { cycle, employee: self, unit: self.unit, evaluator });
      await em.flush();
      next = row.id;
    });

    test('what followed last year stands beside the evaluation of this year', async () => {
      await assigned('GUIDANCE', 'evaluator');
      const cancelled = await assigned('TRAINING', 'evaluator');
      await act('cancelFollowUp', 'officer', cancelled, { reason: 'Salah orang.' });
      const ASK =
        'query ($id: UUID!) { evaluation(id: $id) { previousFollowUps { year kind task status ownerName checkpoints } } }';
      expect((await world.callers.evaluator.query(ASK, { id: next })).data.evaluation.previousFollowUps).toEqual([
        {
          year: 2026,
          kind: 'GUIDANCE',
          task: 'Bimbingan penyusunan laporan.',
          status: 'OPEN',
          ownerName: 'PENILAI',
          checkpoints: 0,
        },
      ]);
      const own = await world.callers.officer.query(ASK, { id: world.evaluationId });
      expect(own.data.evaluation.previousFollowUps).toEqual([]);
      expect((await world.callers.peer.query(ASK, { id: next })).data.evaluation).toBeNull();
    });
  });

  describe('promotion and credit', () => {
    const PROMOTION =
      'query ($id: UUID!) { promotionEligibility(employeeId: $id) { effectiveOn isEligible needsCheck rules { rule state text article } } }';
    const CREDIT =
      'query ($id: UUID!) { creditPoints(employeeId: $id) { applies level total inLevel missingForRank missingForLevel years { year level predicate months coefficient percent points } table { source isExample } } }';
    const ask = async (query: string, who: Who) =>
      (await world.callers[who].query(query, { id: world.people.self.id })).data;

    test('every rule is named with its state and article', async () => {
      await rated('MEETS', 'MEETS', 'GOOD');
      await run(`update employee set grade_since = '2022-04-01'`);
      const { promotionEligibility: found } = await ask(PROMOTION, 'officer');
      expect(found).toMatchObject({ effectiveOn: TODAY, isEligible: false, needsCheck: false });
      const states = Object.fromEntries(
        found.rules.map(({ rule, state, text }: { rule: string; state: string; text: string }) => [
          /^(PREDICATE|DOCUMENT_MISSING)$/.test(rule) ? `${rule} ${/\d{4}/.exec(text)?.[0]}` : rule,
          state,
        ]),
      );
      expect(states).toMatchObject({
        NOT_PNS: 'MET',
        TOO_SHORT_IN_RANK: 'MET',
        'PREDICATE 2026': 'MET',
        'PREDICATE 2025': 'FAILED',
        'DOCUMENT_MISSING 2026': 'FAILED',
        UNDER_SANCTION: 'MET',
      });
      for (const { article, text } of found.rules) {
        expect(article).not.toBe('');
        expect(text).not.toMatch(/promotion\.|\{/);
      }
    });

    test.each([
      ['a sanction that lasts stands in the way', 'MEDIUM', '2027-06-30', null, 'FAILED'],
      ['one annulled on appeal does not', 'HEAVY', null, '2027-01-15', 'MET'],
      ['one that has ended does not', 'MEDIUM', '2027-01-15', null, 'MET'],
      ['a reprimand is spent with its decision', 'LIGHT', null, null, 'MET'],
    ])('%s', async (_name, level, to, annulled, state) => {
      await run('delete from discipline_sanction');
      await run(
        `insert into discipline_sanction (id, employee_id, level, kind, decided_on, effective_from, effective_to, reference, annulled_on)
         values (gen_random_uuid(), ?, ?, 'ORAL_REPRIMAND', '2027-01-04', '2027-01-04', ?, 'SK 1', ?)`,
        [world.people.self.id, level, to, annulled],
      );
      const { rules } = (await ask(PROMOTION, 'officer')).promotionEligibility;
      expect(rules.find(({ rule }: { rule: string }) => rule === 'UNDER_SANCTION').state).toBe(state);
      await run('delete from discipline_sanction');
    });

    test('who is not known to hold the rank since a day is left to be checked', async () => {
      await run('update employee set grade_since = null');
      expect((await ask(PROMOTION, 'officer')).promotionEligibility).toMatchObject({ needsCheck: true });
    });

    test('angka kredit follows predicate, coefficient and months, to two decimals', async () => {
      const [post] = await run<{ id: string }>(
        'select position_id as id from participant where employee_id = ? and cycle_id = ?',
        [world.people.self.id, world.cycleId],
      );
      await run(`update position set level = 'FUNCTIONAL', title = 'Perawat Ahli Pertama' where id = ?`, [post?.id]);
      await rated('ABOVE', 'ABOVE', 'VERY_GOOD');
      expect((await ask(CREDIT, 'self')).creditPoints).toEqual({
        applies: true,
        level: 'Ahli Pertama',
        total: 18.75,
        inLevel: 18.75,
        missingForRank: 31.25,
        missingForLevel: 81.25,
        years: [
          {
            year: 2026,
            level: 'Ahli Pertama',
            predicate: 'VERY_GOOD',
            months: 12,
            coefficient: 12.5,
            percent: 150,
            points: 18.75,
          },
        ],
        table: { source: expect.stringContaining('1/2023'), isExample: false },
      });
      await run(
        `update participant set status = 'JOINED_LATE', since = '2026-06-10' where employee_id = ? and cycle_id = ?`,
        [world.people.self.id, world.cycleId],
      );
      // 7 months: 7/12 × 150 % × 12.5 = 10.9375.
      expect((await ask(CREDIT, 'self')).creditPoints.years[0]).toMatchObject({ months: 7, points: 10.94 });
      // From 1 October in the next jenjang: June to September at 12.5, October to December at 25.
      await run(`update assignment set valid_to = '2026-09-30' where employee_id = ?`, [world.people.self.id]);
      await run(
        `with post as (insert into position (id, title, level) values (gen_random_uuid(), 'Perawat Ahli Muda', 'FUNCTIONAL') returning id)
         insert into assignment (id, employee_id, unit_id, position_id, valid_from)
         select gen_random_uuid(), e.id, e.unit_id, post.id, '2026-10-01' from employee e, post where e.id = ?`,
        [world.people.self.id],
      );
      expect((await ask(CREDIT, 'self')).creditPoints).toMatchObject({
        years: [
          { level: 'Ahli Pertama', months: 4, points: 6.25 },
          { level: 'Ahli Muda', months: 3, points: 9.38 },
        ],
        total: 15.63,
      });
      await run(`update employee set kind = 'PPPK' where id = ?`, [world.people.self.id]);
      expect((await ask(CREDIT, 'self')).creditPoints).toMatchObject({ applies: false, years: [], total: 0 });
      await run(`update employee set kind = 'PNS' where id = ?`, [world.people.self.id]);
    });

    test('only the own, those who report to one, and officers', async () => {
      for (const who of Object.keys(world.callers) as Who[]) {
        const both = { ...(await ask(PROMOTION, who)), ...(await ask(CREDIT, who)) };
        // The superior's superior sees the evaluation, not the career of the person.
        const sees = !STRANGERS.includes(who) && who !== 'superior';
        expect([who, both.promotionEligibility !== null, both.creditPoints !== null]).toEqual([who, sees, sees]);
      }
    });
  });

  describe('figures for officers', () => {
    const BOXES =
      'query ($c: UUID!) { talentBoxes(cycleId: $c) { withoutPotential boxes { box count isSuccession people { name } } cut { high middle } worth { predicate value } tables { name isExample } } }';
    const LISTS =
      'query ($c: UUID!, $l: PerformerList!) { outstandingAndWeak(cycleId: $c, list: $l) { total items { name predicate reasons followUps } } }';
    const potential = (who: Who, score: number, more: Record<string, unknown> = {}) =>
      world.callers[who].query(
        'mutation ($input: AssessPotentialInput!) { assessPotential(input: $input) { potential { score } } }',
        {
          input: {
            employeeId: world.people.self.id,
            score,
            assessedOn: '2027-01-20',
            source: 'Asesmen 2027',
            ...more,
          },
        },
      );

    test('nobody is in a box without an assessed potential; with one, the newest counts', async () => {
      await rated('ABOVE', 'ABOVE', 'VERY_GOOD');
      const boxes = async (who: Who) => (await world.callers[who].query(BOXES, { c: world.cycleId })).data.talentBoxes;
      expect(await boxes('officer')).toMatchObject({ withoutPotential: 1 });
      expect((await potential('officer', 55)).errors).toBeUndefined();
      expect((await potential('officer', 85.5, { assessedOn: '2027-01-31' })).errors).toBeUndefined();
      const found = await boxes('auditor');
      expect(found.withoutPotential).toBe(0);
      expect(found.boxes.map(({ box }: { box: number }) => box)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(found.boxes[8]).toEqual({ box: 9, count: 1, isSuccession: true, people: [{ name: 'DINILAI' }] });
      expect(found.cut).toEqual({ high: 80, middle: 60 });
      expect(found.worth).toContainEqual({ predicate: 'GOOD', value: 80 });
      expect(found.tables.every(({ isExample }: { isExample: boolean }) => isExample)).toBe(true);
      expect((await boxes('ownUnitOfficer')).boxes[8].count).toBe(1);
      expect((await boxes('otherUnitOfficer')).boxes[8].count).toBe(0);
    });

    test('potential is recorded by the personnel officer within its scale', async () => {
      for (const who of ['self', 'evaluator', 'auditor', 'admin', 'ownUnitOfficer'] as const)
        expect(error(await potential(who, 50))?.code).toBe('FORBIDDEN');
      for (const score of [-1, 100.5, 12.345])
        expect(error(await potential('officer', score))?.fields).toHaveProperty('score');
      expect(error(await potential('officer', 50, { assessedOn: '2027-02-02' }))?.fields).toHaveProperty('assessedOn');
      expect((await potential('officer', 50)).errors).toBeUndefined();
      expect(error(await potential('officer', 60))?.code).toBe('CONFLICT');
    });

    test('weak and outstanding performers stand with their reasons', async () => {
      await assigned('GUIDANCE', 'evaluator');
      const list = async (who: Who, l: string) =>
        (await world.callers[who].query(LISTS, { c: world.cycleId, l })).data.outstandingAndWeak;
      expect(await list('officer', 'WEAK')).toEqual({
        total: 1,
        items: [
          {
            name: 'DINILAI',
            predicate: 'NEEDS_IMPROVEMENT',
            followUps: 1,
            reasons: [
              'Hasil kerja Di Bawah Ekspektasi, perilaku kerja Sesuai Ekspektasi: predikat Butuh Perbaikan.',
              '1 tindak lanjut sudah ditetapkan.',
            ],
          },
        ],
      });
      expect(await list('officer', 'OUTSTANDING')).toEqual({ total: 0, items: [] });
      expect((await list('otherUnitOfficer', 'WEAK')).total).toBe(0);
    });

    test('others are refused, and each look leaves a trace', async () => {
      for (const who of ['self', 'evaluator', 'superior', 'peer', 'admin'] as const) {
        expect(error(await world.callers[who].query(BOXES, { c: world.cycleId }))?.code).toBe('FORBIDDEN');
        expect(error(await world.callers[who].query(LISTS, { c: world.cycleId, l: 'WEAK' }))?.code).toBe('FORBIDDEN');
      }
      const count = async () =>
        (await run(`select 1 from audit_entry where deed = 'read' and after->>'list' is not null`)).length;
      const before = await count();
      await world.callers.officer.query(BOXES, { c: world.cycleId });
      await world.callers.officer.query(LISTS, { c: world.cycleId, l: 'WEAK' });
      expect(await count()).toBe(before + 2);
    });
  });

  describe('when the rules change', () => {
    // biome-ignore lint/suspicious/noExplicitAny: each kind has a definition of its own
    const nextEdition = async (kind: string, validFrom: string, change: (definition: any) => void): Promise<Reply> => {
      const found = await world.callers.officer.query(
        'query ($kind: [RuleSetKind!]) { ruleSets(filter: { kind: $kind }, sort: { by: EDITION, direction: DESC }) { items { id version definition } } }',
        { kind: [kind] },
      );
      const { id, version, definition } = found.data.ruleSets.items[0];
      change(definition);
      return world.callers.officer.query(
        'mutation ($input: EditRuleSetInput!) { editRuleSet(input: $input) { ruleSet { edition } } }',
        { input: { id, version, validFrom, source: 'Perwali uji', definition } },
      );
    };
    const BOXES = 'query ($c: UUID!) { talentBoxes(cycleId: $c) { cut { high middle } tables { name version } } }';
    const CREDIT =
      'query ($id: UUID!) { creditPoints(employeeId: $id) { total years { points edition } table { version } } }';
    const PERIOD =
      'query ($id: UUID!, $on: LocalDate!) { promotionEligibility(employeeId: $id, on: $on) { rules { rule state } } }';
    const TOMORROW = '2027-02-02';

    test.each(['TALENT', 'CREDIT', 'IMPROVEMENT', 'PROMOTION', 'SUGGESTION'])(
      'rules of kind %s do not reach back',
      async (kind) => {
        const refusal = error(await nextEdition(kind, TODAY, () => undefined));
        expect(refusal).toMatchObject({
          code: 'BAD_USER_INPUT',
          fields: { validFrom: [{ key: 'rulesets.validFrom.ahead' }] },
        });
      },
    );

    test('a plan that runs keeps its term; one that begins later has the new one', async () => {
      const row = await assigned('IMPROVEMENT_PLAN', 'evaluator');
      const made = await nextEdition('IMPROVEMENT', TOMORROW, (definition) => {
        definition.months = 3;
      });
      expect(made.errors).toBeUndefined();
      await at('2027-05-03');
      expect(error(await finish('evaluator', row, 'COMPETENCY_TEST'))?.key).toBe('followups.refused.TERM_OVER');
      await run(`update follow_up set status = 'CANCELLED'`);
      const reply = await assign('evaluator', 'IMPROVEMENT_PLAN');
      expect(reply.data.assignFollowUp.followUp).toMatchObject({
        dueOn: '2027-08-03',
        checkpoints: ['2027-06-03', '2027-07-03', '2027-08-03'].map((dueOn) => ({ dueOn })),
      });
    });

    test('boxes and angka kredit of a year that has ended stay as they were', async () => {
      const { officer } = world.callers;
      const read = async () => ({
        boxes: (await officer.query(BOXES, { c: world.cycleId })).data.talentBoxes,
        credit: (await officer.query(CREDIT, { id: world.people.self.id })).data.creditPoints,
      });
      const before = await read();
      expect(before.credit.years.length).toBeGreaterThan(0);
      const talent = await nextEdition('TALENT', TOMORROW, ({ cut }) => {
        cut.high = 90;
      });
      const credit = await nextEdition('CREDIT', TOMORROW, ({ percent }) => {
        percent.NEEDS_IMPROVEMENT = 10;
        percent.POOR = 10;
        percent.VERY_POOR = 10;
      });
      expect([talent.errors, credit.errors]).toEqual([undefined, undefined]);
      await at('2027-03-01');
      const after = await read();
      expect(after.boxes).toEqual(before.boxes);
      expect(after.credit).toEqual({ ...before.credit, table: { version: 2 } });
      expect(after.credit.years[0].edition).toBe(1);
    });

    test('promotion days follow the edition of the day', async () => {
      const state = async (on: string) => {
        const { data } = await world.callers.officer.query(PERIOD, { id: world.people.self.id, on });
        return data.promotionEligibility.rules.find(({ rule }: { rule: string }) => rule === 'NO_PERIOD_ON_THAT_DAY')
          .state;
      };
      const made = await nextEdition('PROMOTION', TOMORROW, (definition) => {
        definition.months = ['4', '10'];
      });
      expect(made.errors).toBeUndefined();
      expect(
        await Promise.all(['2027-02-01', '2027-03-01', '2027-04-01', '2025-03-01', '2025-02-01'].map(state)),
      ).toEqual([
        ...['MET', 'FAILED', 'MET'],
        // Peraturan BKN 4/2023: even months, until September 2025
        ...['FAILED', 'MET'],
      ]);
    });

    test.each<[string, string, (definition: never) => void, string]>([
      [
        'a middle above the high',
        'TALENT',
        ({ cut }: { cut: { middle: number } }) => {
          cut.middle = 95;
        },
        'cut.middle',
      ],
      [
        'a worse predikat worth more',
        'CREDIT',
        ({ percent }: { percent: { GOOD: number } }) => {
          percent.GOOD = 200;
        },
        'percent.GOOD',
      ],
      [
        'checkpoints beyond the plan',
        'IMPROVEMENT',
        (definition: { checkpointEveryMonths: number }) => {
          definition.checkpointEveryMonths = 40;
        },
        'checkpointEveryMonths',
      ],
      [
        'no month of promotion',
        'PROMOTION',
        (definition: { months: string[] }) => {
          definition.months = [];
        },
        'months',
      ],
      [
        'most below a half',
        'SUGGESTION',
        (definition: { mostAbovePercent: number }) => {
          definition.mostAbovePercent = 40;
        },
        'mostAbovePercent',
      ],
    ])('%s is refused where it stands', async (_what, kind, change, path) => {
      const refusal = error(await nextEdition(kind, '2028-01-01', change as (definition: unknown) => void));
      expect(refusal?.code).toBe('BAD_USER_INPUT');
      expect(Object.keys(refusal?.fields ?? {})).toEqual([`definition.${path}`]);
    });
  });
});
