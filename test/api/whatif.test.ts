import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startCity } from '../kit/city.js';
import type { Caller, TestServer } from '../kit/server.js';

const WHAT_IF = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  storedWith { name edition } triedWith { name edition } people reproduced unchanged meanDifference total
  counts { change count } items { evaluationId change before after difference predicate } } }`;
const ONE = `query ($cycle: UUID!, $rules: UUID!, $id: UUID!) { whatIfResult(cycleId: $cycle, ruleSetId: $rules, evaluationId: $id) {
  isReproduced before { total lines { component weightPercent normalised contribution } }
  after { total ruleSetEdition lines { component weightPercent normalised contribution } } } }`;

describe('another rule set on a closed cycle', () => {
  let server: TestServer;
  let officer: Caller;
  let cycle: { id: string; phase: string };
  let own: {
    id: string;
    version: number;
    validFrom: string;
    definition: { components: never[] } & Record<string, unknown>;
  };

  beforeAll(async () => {
    server = await startCity();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    const { data } = await officer.query(`{ cycles { items { id phase } }
      ruleSets(filter: { kind: [INDEX] }) { items { id version validFrom definition } } }`);
    cycle = data.cycles.items.find(({ phase }: { phase: string }) => phase === 'CLOSED');
    [own] = data.ruleSets.items;
  }, 300_000);
  afterAll(() => server?.stop());

  const stored = async (): Promise<string> => {
    const [row]: { all: string }[] = await server.orm.em
      .fork()
      .execute(`select md5(string_agg(id::text || index_result::text || coalesce(index_total::text, ''), ',' order by id)) as all
        from evaluation where index_result is not null`);
    return row?.all ?? '';
  };

  test('the closed year of the city, computed again from its stored inputs, is the same to the last digit', async () => {
    const reply = await officer.query(WHAT_IF, { input: { cycleId: cycle.id, ruleSetId: own.id } });
    expect(reply.errors).toBeUndefined();
    const { people, reproduced, unchanged, total, storedWith, triedWith } = reply.data.whatIf;
    expect(people).toBeGreaterThan(300);
    expect({ reproduced, unchanged, total }).toEqual({ reproduced: people, unchanged: people, total: 0 });
    expect(storedWith).toEqual([triedWith]);
  });

  test('another edition lists whose index would change, with both computations, and stores nothing', async () => {
    const before = await stored();
    const weights: Record<string, number> = { ATTENDANCE: 30, WORK_QUALITY: 20 };
    const made = await officer.query(
      'mutation ($input: EditRuleSetInput!) { editRuleSet(input: $input) { ruleSet { id edition } } }',
      {
        input: {
          id: own.id,
          version: own.version,
          validFrom: '2027-01-01',
          source: 'rancangan Perwali',
          definition: {
            ...own.definition,
            components: own.definition.components.map((one: { key: string; weight: number }) => ({
              ...one,
              weight: weights[one.key] ?? one.weight,
            })),
          },
        },
      },
    );
    expect(made.errors).toBeUndefined();
    const rules = made.data.editRuleSet.ruleSet;
    const input = { cycleId: cycle.id, ruleSetId: rules.id, limit: 10 };
    const { data, errors } = await officer.query(WHAT_IF, { input });
    expect(errors).toBeUndefined();
    const found = data.whatIf;
    expect(found.triedWith.edition).toBe(rules.edition);
    expect(found.reproduced).toBe(found.people);
    expect(found.total).toBeGreaterThan(0);
    expect(found.unchanged + found.total).toBe(found.people);
    expect(found.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(found.total);
    const [most] = found.items;
    expect(Math.round((most.after - most.before) * 100) / 100).toBe(most.difference);

    const one = await officer.query(ONE, { cycle: cycle.id, rules: rules.id, id: most.evaluationId });
    const { before: was, after: would, isReproduced } = one.data.whatIfResult;
    expect([was.total, would.total, isReproduced]).toEqual([most.before, most.after, true]);
    const sum = would.lines.reduce(
      (all: number, line: { contribution: number | null }) => all + (line.contribution ?? 0),
      0,
    );
    expect(sum).toBeCloseTo(would.total, 6);
    const lower = await officer.query(WHAT_IF, { input: { ...input, change: ['LOWER'] } });
    expect(lower.data.whatIf.items.every(({ difference }: { difference: number }) => difference < 0)).toBe(true);
    expect(await stored()).toBe(before);
  });

  test('each trial stands in the log, and only personnel officers try', async () => {
    const auditor = await server.as({ roles: ['AUDITOR'] });
    const [row]: { n: number }[] = await server.orm.em
      .fork()
      .execute(`select count(*)::int as n from audit_entry where deed = 'read' and after->>'list' = 'whatIf'`);
    expect(row?.n).toBeGreaterThan(0);
    const refused = await auditor.query(WHAT_IF, { input: { cycleId: cycle.id, ruleSetId: own.id } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a cycle that is under way and rules of another kind are refused with the article', async () => {
    const { data } = await officer.query(
      '{ cycles { items { id phase } } ruleSets(filter: { kind: [DISTRIBUTION] }) { items { id } } }',
    );
    const open = data.cycles.items.find(({ phase }: { phase: string }) => phase === 'FEEDBACK');
    const early = await officer.query(WHAT_IF, { input: { cycleId: open.id, ruleSetId: own.id } });
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'whatif.phase' });
    expect(early.errors?.[0]?.extensions.params?.article).toBeTruthy();
    const kind = await officer.query(WHAT_IF, {
      input: { cycleId: cycle.id, ruleSetId: data.ruleSets.items[0].id },
    });
    expect(kind.errors?.[0]?.extensions.key).toBe('whatif.kind');
  });
});
