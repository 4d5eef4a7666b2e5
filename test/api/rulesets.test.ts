import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureDefaultRuleSets } from '../../server/features/rulesets/rulesets.service.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const CREATE =
  'mutation ($input: CreateRuleSetInput!) { createRuleSet(input: $input) { ruleSet { id version name edition isExample viewerCan { edit } index { minimumCoveragePercent components { key weightPercent source parts { key bands { from value } } } } } } }';
const EDIT =
  'mutation ($input: EditRuleSetInput!) { editRuleSet(input: $input) { ruleSet { id edition index { components { key weightPercent } } } } }';

const linear = (key: string) => ({ key, weightPercent: 100, bands: [] });
const definition = (superior: number, peer: number) => ({
  missingData: 'RENORMALISE',
  minimumCoveragePercent: 60,
  components: [
    { key: 'SUPERIOR_FEEDBACK', weightPercent: superior, source: 'FEEDBACK', parts: [linear('SUPERIOR')] },
    { key: 'PEER_FEEDBACK', weightPercent: peer, source: 'FEEDBACK', parts: [linear('PEER')] },
  ],
});
const input = (name: string, rules: object) => ({ name, validFrom: '2026-01-01', source: 'contoh', definition: rules });

describe('rule sets through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let person: Caller;

  beforeAll(async () => {
    server = await startServer();
    await server.orm.em.fork().transactional(ensureDefaultRuleSets);
    await server.orm.em.fork().transactional(ensureDefaultRuleSets);
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    person = await server.as({ roles: ['EMPLOYEE'] });
  });
  afterAll(() => server.stop());

  test('what ships is there once, each kind with its own view, open to everybody who signs in', async () => {
    const reply = await person.query(
      '{ ruleSets { items { name kind isExample source index { components { weightPercent } } distribution { minimumSize limits { organisation kind percent persons } } discipline { consecutiveDays absence { from to term } minuteBands { term } } legacy { cap weights { results behaviour } bands { label from } } codes { rows { group term code } } } total } }',
    );
    expect(reply.errors).toBeUndefined();
    const { items, total } = reply.data.ruleSets;
    expect(total).toBe(5);
    for (const item of items)
      expect([item.index, item.distribution, item.discipline, item.legacy, item.codes].filter(Boolean)).toHaveLength(1);
    const index = items.find((item: { kind: string }) => item.kind === 'INDEX');
    expect(index.isExample).toBe(true);
    expect(
      index.index.components.reduce((sum: number, one: { weightPercent: number }) => sum + one.weightPercent, 0),
    ).toBe(100);
  });

  test('an evaluation of the old rule is computed as it was then, with its words beside it', async () => {
    const score = async (hasNewIdea: boolean) =>
      person.query('query ($input: LegacyScoreInput!) { legacyScore(input: $input) { score band label source } }', {
        input: { results: 112, behaviour: 108.5, weighting: 'SUPERIOR_ONLY', hasNewIdea },
      });
    expect((await score(true)).data.legacyScore).toEqual({
      score: 110.95,
      band: 'VERY_GOOD',
      label: 'Sangat Baik',
      source: 'aturan lama (PP 30/2019), Ps 41(5)',
    });
    expect((await score(false)).data.legacyScore).toMatchObject({ score: 110.95, band: 'GOOD' });
  });

  test('an officer makes a rule set, and its next edition leaves the first as it was', async () => {
    const made = await officer.query(CREATE, { input: input('Indeks uji', definition(60, 40)) });
    expect(made.errors).toBeUndefined();
    const first = made.data.createRuleSet.ruleSet;
    expect(first).toMatchObject({ edition: 1, isExample: true, viewerCan: { edit: true } });
    const edited = await officer.query(EDIT, {
      input: {
        id: first.id,
        version: first.version,
        validFrom: '2027-01-01',
        source: 'Perwali uji',
        definition: definition(50, 50),
      },
    });
    expect(edited.errors).toBeUndefined();
    expect(edited.data.editRuleSet.ruleSet).toMatchObject({ edition: 2 });
    const old = await officer.query(
      'query ($id: UUID!) { ruleSet(id: $id) { index { components { weightPercent } } } }',
      { id: first.id },
    );
    expect(old.data.ruleSet.index.components.map((one: { weightPercent: number }) => one.weightPercent)).toEqual([
      60, 40,
    ]);
    const again = await officer.query(EDIT, {
      input: {
        id: first.id,
        version: first.version,
        validFrom: '2028-01-01',
        source: 'Perwali uji',
        definition: definition(50, 50),
      },
    });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'rulesets.edition.old' });
    const stale = await officer.query(EDIT, {
      input: {
        id: edited.data.editRuleSet.ruleSet.id,
        version: 9,
        validFrom: '2028-01-01',
        source: 'Perwali uji',
        definition: definition(50, 50),
      },
    });
    expect(stale.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('weights that do not total 100 are refused at their path, in Indonesian', async () => {
    const reply = await officer.query(CREATE, { input: input('Indeks salah', definition(60, 30)) });
    const error = reply.errors?.[0]?.extensions;
    expect(error?.code).toBe('BAD_USER_INPUT');
    expect(error?.fieldMessages?.['definition.components']?.[0]).toContain('90 persen');
  });

  const band = (from: number, value: number) => ({ from, value });
  const attendance = (bands: object[]) => ({
    ...definition(50, 50),
    components: [
      {
        key: 'ATTENDANCE',
        weightPercent: 100,
        source: 'ATTENDANCE_FEED',
        parts: [{ key: 'presence', weightPercent: 100, bands }],
      },
    ],
  });
  test.each([
    ['bands out of order', attendance([band(0, 0), band(90, 100)]), 'components.0.parts.0.bands.0.from'],
    ['bands that do not begin at 0', attendance([band(90, 100), band(50, 20)]), 'components.0.parts.0.bands'],
    ['points beyond 100', attendance([band(90, 120), band(0, 0)]), 'components.0.parts.0.bands.0.value'],
    ['no bands where some are needed', attendance([]), 'components.0.parts.0.bands'],
    [
      'a component twice',
      { ...definition(50, 50), components: [definition(50, 50).components[0], definition(50, 50).components[0]] },
      'components.1.key',
    ],
    ['three decimals', definition(33.333, 66.667), 'components.0.weightPercent'],
    ['no component', { ...definition(50, 50), components: [] }, 'components'],
    ['a coverage beyond 100', { ...definition(50, 50), minimumCoveragePercent: 101 }, 'minimumCoveragePercent'],
  ])('%s is found by the check and refused by the verb at the same path', async (_what, rules, path) => {
    const checked = await officer.query(
      'query ($input: IndexDefinitionInput!) { validateRuleSet(input: $input) { path key } }',
      { input: rules },
    );
    expect(checked.data.validateRuleSet.map((problem: { path: string }) => problem.path)).toContain(path);
    const reply = await officer.query(CREATE, { input: input('Indeks salah', rules) });
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty([`definition.${path}`]);
  });

  test('a rule set of a regulation is not edited here', async () => {
    const found = await officer.query(
      '{ ruleSets(filter: { kind: [DISTRIBUTION] }) { items { id version viewerCan { edit } } } }',
    );
    const [row] = found.data.ruleSets.items;
    expect(row.viewerCan.edit).toBe(false);
    const reply = await officer.query(EDIT, {
      input: {
        id: row.id,
        version: row.version,
        validFrom: '2027-01-01',
        source: 'Perwali uji',
        definition: definition(50, 50),
      },
    });
    expect(reply.errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'rulesets.kind.fixed' });
  });

  test.each([['EMPLOYEE'], ['AUDITOR'], ['ADMINISTRATOR'], ['UNIT_OFFICER']] as const)(
    '%s may not make one',
    async (role) => {
      const caller = await server.as({ roles: [role] });
      const reply = await caller.query(CREATE, { input: input('Indeks gelap', definition(60, 40)) });
      expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});
