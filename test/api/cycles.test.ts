import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

describe('cycles through the API', () => {
  let server: TestServer;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  test('lists are empty and well formed', async () => {
    const reply = await officer.query('{ cycles { items { id name periods { ordinal } windows { phase opensOn } ruleSet { name } } total } holidays { total } ruleSets { total } participants { items { employee { name } } total } phaseExtensions { total } }');
    expect(reply.errors).toBeUndefined();
    expect(reply.data.cycles.total).toBe(0);
  });
});
