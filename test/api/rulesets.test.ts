import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statutoryCalendarsIn } from '../../server/features/calendar/calendar.service.js';
import { statutoryDeadline } from '../../server/features/calendar/deadlines.rules.js';
import { ensureShippedRuleSets } from '../../server/features/rulesets/kind.service.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

const CREATE =
  'mutation ($input: CreateRuleSetInput!) { createRuleSet(input: $input) { ruleSet { id version name edition isExample viewerCan { edit } definition } } }';
const EDIT =
  'mutation ($input: EditRuleSetInput!) { editRuleSet(input: $input) { ruleSet { id version edition validFrom source definition } } }';

const linear = (key: string) => ({ key, weight: 100, bands: [] });
const definition = (superior: number, peer: number) => ({
  example: true,
  missingData: 'RENORMALISE',
  minimumCoverage: 60,
  components: [
    { key: 'SUPERIOR_FEEDBACK', weight: superior, source: 'FEEDBACK', parts: [linear('SUPERIOR')] },
    { key: 'PEER_FEEDBACK', weight: peer, source: 'FEEDBACK', parts: [linear('PEER')] },
  ],
});
const input = (name: string, rules: object) => ({ name, validFrom: '2026-01-01', source: 'contoh', definition: rules });

describe('rule sets through the API', () => {
  let server: TestServer;
  let officer: Caller;
  let person: Caller;

  beforeAll(async () => {
    server = await startServer({ now: '2026-11-30T02:00:00Z' });
    await ensureShippedRuleSets(server.app.services);
    await ensureShippedRuleSets(server.app.services);
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    person = await server.as({ roles: ['EMPLOYEE'] });
  });
  afterAll(() => server.stop());

  test('what ships is there once, each kind with its own view, open to everybody who signs in', async () => {
    const reply = await person.query(
      '{ ruleSetKinds { kind isFixed } ruleSets { items { kind isExample source definition shape { kind label fields { path type } } viewerCan { edit } } total } }',
    );
    expect(reply.errors).toBeUndefined();
    const { items, total } = reply.data.ruleSets;
    const kinds = reply.data.ruleSetKinds.map(({ kind }: { kind: string }) => kind);
    expect(total).toBe(kinds.length);
    expect(items.map((item: { kind: string }) => item.kind).sort()).toEqual([...kinds].sort());
    for (const { kind, shape, viewerCan } of items) {
      expect(shape.kind).toBe(kind);
      expect(shape.fields.length).toBeGreaterThan(1);
      expect(viewerCan).toEqual({ edit: false });
    }
    const index = items.find((item: { kind: string }) => item.kind === 'INDEX');
    expect(index.isExample).toBe(true);
    expect(index.definition.components.reduce((sum: number, one: { weight: number }) => sum + one.weight, 0)).toBe(100);
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
    const old = await officer.query('query ($id: UUID!) { ruleSet(id: $id) { definition } }', { id: first.id });
    expect(old.data.ruleSet.definition.components.map((one: { weight: number }) => one.weight)).toEqual([60, 40]);
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

  const band = (from: number, value: number) => ({ key: null, from, value });
  const attendance = (bands: object[]) => ({
    ...definition(50, 50),
    components: [
      {
        key: 'ATTENDANCE',
        weight: 100,
        source: 'ATTENDANCE_FEED',
        parts: [{ key: 'presence', weight: 100, bands }],
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
    ['three decimals', definition(33.333, 66.667), 'components.0.weight'],
    ['no component', { ...definition(50, 50), components: [] }, 'components'],
    ['a coverage beyond 100', { ...definition(50, 50), minimumCoverage: 101 }, 'minimumCoverage'],
  ])('%s is found by the check and refused by the verb at the same path', async (_what, rules, path) => {
    const checked = await officer.query(
      'query ($definition: JSONObject!) { validateRuleSet(kind: INDEX, definition: $definition) { path key message } }',
      { definition: rules },
    );
    expect(checked.data.validateRuleSet.map((problem: { path: string }) => problem.path)).toContain(path);
    const reply = await officer.query(CREATE, { input: input('Indeks salah', rules) });
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty([`definition.${path}`]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: each kind has a definition of its own
  const shipped = async (kind: string): Promise<any> => {
    const { data } = await officer.query(
      'query ($kind: RuleSetKind!) { ruleSets(filter: { kind: [$kind] }, sort: { by: EDITION, direction: DESC }) { items { id version edition definition viewerCan { edit } } } }',
      { kind },
    );
    return data.ruleSets.items[0];
  };
  const next = async (kind: string, change: (definition: never) => object, validFrom = '2027-01-01') => {
    const { id, version, definition } = await shipped(kind);
    return officer.query(EDIT, {
      input: {
        id,
        version,
        validFrom,
        source: 'Perwali uji',
        definition: change(structuredClone(definition) as never),
      },
    });
  };

  test('history is not edited', async () => {
    expect((await shipped('LEGACY')).viewerCan.edit).toBe(false);
    const reply = await next('LEGACY', (definition) => definition);
    expect(reply.errors?.[0]?.extensions).toMatchObject({ code: 'PRECONDITION_FAILED', key: 'rulesets.kind.fixed' });
  });

  test('Ramadan of another year is one more row of the next edition; the edition before stays as it was', async () => {
    const before = await shipped('HOURS');
    const ramadan = { from: '2028-01-28', to: '2028-02-26' };
    const reply = await next('HOURS', (definition: { ramadan: object[] }) => ({
      ...definition,
      ramadan: [...definition.ramadan, ramadan],
    }));
    expect(reply.errors).toBeUndefined();
    expect(reply.data.editRuleSet.ruleSet).toMatchObject({
      edition: 2,
      validFrom: '2027-01-01',
      source: 'Perwali uji',
    });
    expect(reply.data.editRuleSet.ruleSet.definition.ramadan.at(-1)).toEqual(ramadan);
    const old = await officer.query('query ($id: UUID!) { ruleSet(id: $id) { definition } }', { id: before.id });
    expect(old.data.ruleSet.definition).toEqual(before.definition);
    const traced = await server.orm.em
      .fork()
      .execute("select acting_roles from audit_entry where deed = 'editRuleSet' and object_id = ?", [
        reply.data.editRuleSet.ruleSet.id,
      ]);
    expect(traced).toHaveLength(1);
  });

  type Week = { days: { start: string; end: string; breakMinutes: number }[]; weeklyMinutes: number };
  type HoursShape = { ramadan: { from: string; to: string }[]; weeks: { FIVE_DAY: Week } };
  const week = (change: (week: Week) => void) => (definition: HoursShape) => {
    change(definition.weeks.FIVE_DAY);
    return definition;
  };
  test.each<[string, string, (definition: never) => object, string, string]>([
    [
      'hours that miss the total of the week',
      'HOURS',
      week(({ days }) => {
        for (const day of days) day.end = '16:00';
      }),
      'weeks.FIVE_DAY.weeklyMinutes',
      'Baris-baris berjumlah 2220 menit (37:00 jam), bukan 37:30 jam. Ubah jam, istirahat, atau jumlah ini.',
    ],
    [
      'a time that is none',
      'HOURS',
      week(({ days }) => {
        for (const day of days.slice(0, 1)) day.start = '7.30';
      }),
      'weeks.FIVE_DAY.days.0.start',
      'Isi jam sebagai JJ:MM, misalnya 07:30.',
    ],
    [
      'two Ramadans that share days',
      'HOURS',
      (definition: HoursShape) => ({
        ...definition,
        ramadan: [...definition.ramadan, { from: '2027-03-09', to: '2027-03-20' }],
      }),
      'ramadan.5.from',
      'Bertumpang tindih dengan 8 Februari 2027 sampai 9 Maret 2027.',
    ],
    [
      'a gap between bands of minutes',
      'DISCIPLINE',
      (definition: { minuteBands: { from: number }[] }) => {
        for (const row of definition.minuteBands.slice(1, 2)) row.from = 33;
        return definition;
      },
      'minuteBands.1.from',
      'Seharusnya mulai dari 31, tepat setelah baris sebelumnya.',
    ],
    [
      'a rate above everything',
      'DISCIPLINE',
      (definition: { deduction: { rates: object } }) => ({
        ...definition,
        deduction: { ...definition.deduction, rates: { ...definition.deduction.rates, TL1: 101 } },
      }),
      'deduction.rates.TL1',
      'Paling banyak 100.',
    ],
    [
      'a share nobody named',
      'DISTRIBUTION',
      (definition: { limits: { GOOD: object[] } }) => ({
        ...definition,
        limits: { ...definition.limits, GOOD: [{ kind: 'MAX_PERCENT', predicates: ['GOOD'], percent: null }] },
      }),
      'limits.GOOD.0.percent',
      'Isi persennya.',
    ],
    [
      'a field nobody knows',
      'CODES',
      (definition: object) => ({ ...definition, rows: 3 }),
      '',
      'Ruas yang tidak dikenal: rows.',
    ],
  ])('%s is refused where it stands, with what would be right', async (_what, kind, change, path, sentence) => {
    const edition = (await shipped(kind)).edition;
    const reply = await next(kind, change);
    const { code, fieldMessages } = reply.errors?.[0]?.extensions ?? {};
    expect(code).toBe('BAD_USER_INPUT');
    expect(fieldMessages).toEqual({ [path ? `definition.${path}` : 'definition']: [sentence] });
    expect((await shipped(kind)).edition).toBe(edition);
  });

  test('terms do not reach back: an edition of them begins after today', async () => {
    const change = (definition: { terms: Record<string, { days: number; unit: string; article: string }> }) => {
      definition.terms.OBJECTION_FILED = { days: 10, unit: 'WORKING_DAYS', article: 'Perwali uji Ps 1' };
      return definition;
    };
    const today = await next('DEADLINES', change, '2026-11-30');
    expect(today.errors?.[0]?.extensions.fieldMessages?.validFrom?.[0]).toContain('30 November 2026');
    const ahead = await next('DEADLINES', change, '2026-12-01');
    expect(ahead.errors).toBeUndefined();
    const calendars = await statutoryCalendarsIn(server.orm.em.fork());
    const filed = (event: string) => statutoryDeadline(calendars.FIVE_DAY, 'OBJECTION_FILED', event);
    expect(filed('2026-11-30')?.rule).toMatchObject({ version: 1, term: { days: 14 }, article: 'Ps 29; p.117 B.2' });
    expect(filed('2026-12-01')?.rule).toMatchObject({ version: 2, term: { days: 10 }, article: 'Perwali uji Ps 1' });
    // The law before 2022 is no part of the edition and stays.
    expect(filed('2022-01-03')?.rule.article).toBe('PP 30/2019 Ps 59');
  });

  test('an edition begins no earlier than the one it follows', async () => {
    const reply = await next('DISTRIBUTION', (definition) => definition, '2023-01-30');
    expect(reply.errors?.[0]?.extensions.fieldMessages?.validFrom?.[0]).toContain('31 Januari 2023');
  });

  test.each([['EMPLOYEE'], ['AUDITOR'], ['ADMINISTRATOR'], ['UNIT_OFFICER']] as const)(
    '%s may not make the next edition',
    async (role) => {
      const { id, version, definition } = await shipped('HOURS');
      const caller = await server.as({ roles: [role] });
      const input = { id, version, validFrom: '2028-01-01', source: 'gelap', definition };
      expect((await caller.query(EDIT, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  test.each([['EMPLOYEE'], ['AUDITOR'], ['ADMINISTRATOR'], ['UNIT_OFFICER']] as const)(
    '%s may not make one',
    async (role) => {
      const caller = await server.as({ roles: [role] });
      const reply = await caller.query(CREATE, { input: input('Indeks gelap', definition(60, 40)) });
      expect(reply.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );
});
