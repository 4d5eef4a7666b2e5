import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { published } from './kit/feedback.js';
import { type FullPlan, fiftyPlans } from './kit/planWorld.js';
import { type Caller, startServer, type TestServer } from './kit/server.js';
import { people50 } from './kit/world.js';

/**
 * Statements per screen with 50 rows: a page of a table may cost a handful, never one per row. The dashboard's own
 * documents are run, so a column that loads row by row turns this red.
 */
const CEILING = 4;
/** Screens that answer several questions at once, with the reason. */
const HIGHER: Readonly<Record<string, number>> = {
  // The thresholds in force and the days off stand beside the rows, and the read is logged.
  DisciplineFlagList: 5,
};

const documents = Object.values(
  JSON.parse(readFileSync('admin/gql/persisted-documents.json', 'utf8')) as Record<string, string>,
)
  .map((text) => ({ text, operation: operationOf(parse(text)) }))
  .filter(({ operation }) => operation.operation === 'query');

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a document without an operation');
  return found;
}

const nameOf = (operation: OperationDefinitionNode) => operation.name?.value ?? '';
const rootOf = (operation: OperationDefinitionNode) => {
  const field = operation.selectionSet.selections[0];
  return field?.kind === Kind.FIELD ? field.name.value : '';
};
const wants = (operation: OperationDefinitionNode, variable: string) =>
  operation.variableDefinitions?.some((definition) => definition.variable.name.value === variable) ?? false;
const needed = (operation: OperationDefinitionNode) =>
  (operation.variableDefinitions ?? [])
    .filter((definition) => definition.type.kind === Kind.NON_NULL_TYPE)
    .map((definition) => definition.variable.name.value);

const someEmployee = async (server: TestServer): Promise<string> => {
  const [row] = await server.orm.em.fork().execute<{ id: string }[]>('select id from employee order by id limit 1');
  if (!row) throw new Error('the world of fifty has no employees');
  return row.id;
};

describe('statements per screen with 50 rows', () => {
  let server: TestServer;
  let officer: Caller;
  /** Each screen is run as the first of these whom its door lets in. */
  let callers: Caller[];
  let statements: string[] = [];
  const original = pg.Client.prototype.query;

  beforeAll(async () => {
    server = await startServer();
    await people50(server);
    const em = server.orm.em.fork();
    for (let n = 0; n < 50; n++) published(em);
    await em.flush();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
    callers = [
      officer,
      await server.as({ roles: ['ADMINISTRATOR'], username: 'admin' }),
      await server.as({ roles: ['AUDITOR'], username: 'auditor' }),
      await server.as({ roles: ['EMPLOYEE'], username: 'employee', employeeId: await someEmployee(server) }),
    ];
    pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
      const [first] = args as [string | { text?: string }];
      const text = typeof first === 'string' ? first : (first?.text ?? '');
      if (!/pgboss|jobs\.|^(begin|commit|set )/i.test(text)) statements.push(text);
      return (original as (...all: unknown[]) => unknown).apply(this, args);
    } as never;
  });
  afterAll(async () => {
    pg.Client.prototype.query = original;
    await server.stop();
  });

  const lists = documents.filter(({ operation }) => wants(operation, 'page'));
  test.each(lists.map(({ text, operation }) => [nameOf(operation), text, operation] as const))(
    '%s',
    async (name, text, operation) => {
      const variables = { page: { limit: 50 } };
      expect(needed(operation).filter((variable) => !(variable in variables))).toEqual([]);
      let reply = await officer.query(text, variables);
      for (const caller of callers) {
        await caller.query(text, variables);
        statements = [];
        reply = await caller.query(text, variables);
        if (reply.errors?.[0]?.extensions?.code !== 'FORBIDDEN') break;
      }
      expect(reply.errors).toBeUndefined();
      expect(statements.length).toBeLessThanOrEqual(HIGHER[name] ?? CEILING);
    },
  );

  test('a page of 50 employees with unit, position and superior is one statement', async () => {
    statements = [];
    const ask =
      '{ employees(page: { limit: 50 }) { items { name unit { name } position { title } superior { name } } } }';
    await officer.query(ask);
    statements = [];
    const reply = await officer.query(ask);
    expect(reply.data.employees.items).toHaveLength(50);
    expect(statements.filter((text) => /employee/.test(text))).toHaveLength(1);
  });

  /** Pages of a plan: every list on them is long, so that a part that loads row by row turns this red. */
  const PLAN_PAGES: readonly (readonly [name: string, variables: (plan: FullPlan) => object, ceiling: number])[] = [
    ['PerformancePlanOne', ({ planId }) => ({ id: planId }), 2],
    ['PlanChangesOf', ({ planId }) => ({ planId }), 3],
    ['SuperiorResultsFor', ({ planId }) => ({ planId }), 3],
    ['ProgressOf', ({ cycleId, employeeId }) => ({ cycleId, employeeId }), 5],
    ['PlanFeedback', ({ employeeId }) => ({ receiverId: employeeId, from: '2026-01-01', to: '2026-12-31' }), 2],
    ['MatrixLeaders', () => ({ q: null }), 2],
    ['RoleResultMatrixOf', ({ cycleId, headId }) => ({ cycleId, superiorId: headId }), 2],
  ];
  describe('with fifty plans', () => {
    let full: FullPlan;
    let head: Caller;
    beforeAll(async () => {
      full = await fiftyPlans(server);
      head = await server.as({ roles: ['EMPLOYEE'], employeeId: full.headId });
    });
    test.each(PLAN_PAGES)('%s', async (name, variables, ceiling) => {
      const text = documents.find(({ operation }) => nameOf(operation) === name)?.text ?? '';
      await head.query(text, { ...variables(full) });
      statements = [];
      const reply = await head.query(text, { ...variables(full) });
      expect(reply.errors).toBeUndefined();
      expect(JSON.stringify(reply.data)).toMatch(/Peran|Bukti|Hasil pimpinan|KEPALA/);
      expect(statements.length).toBeLessThanOrEqual(ceiling);
    });
  });

  test('every list of the dashboard is looked at', () => {
    const resources = documents
      .filter(({ operation }) => wants(operation, 'page'))
      .map(({ operation }) => rootOf(operation));
    expect(resources).toContain('employees');
  });
});
