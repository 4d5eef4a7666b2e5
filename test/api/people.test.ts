import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { employee, unit } from '../kit/builders.js';
import { type Caller, startServer, type TestServer } from '../kit/server.js';

describe('employees through the API', () => {
  let server: TestServer;
  let officer: Caller;

  beforeAll(async () => {
    server = await startServer();
    const em = server.orm.em.fork();
    const office = unit(em, { name: 'Dinas Kesehatan' });
    const head = employee(em, { name: 'RAHMAT', unit: office });
    for (const name of ['ANI', 'BUDI', 'CITRA']) employee(em, { name, unit: office, superior: head });
    await em.flush();
    officer = await server.as({ roles: ['PERSONNEL_OFFICER'] });
  });
  afterAll(() => server.stop());

  test('the text PostgreSQL writes equals what the executor would answer', async () => {
    const fields =
      'items { id name unit { name parent { name } } position { title } superior { name nip } updatedAt } total pageInfo { endCursor hasNextPage }';
    const fast = await officer.query(`{ employees(page: { limit: 3 }) { ${fields} } }`);
    const slow = await officer.query(
      `query ($yes: Boolean!) { employees(page: { limit: 3 }) { ${fields} items @include(if: $yes) { name } } }`,
      { yes: true },
    );
    expect(fast.errors).toBeUndefined();
    expect(fast.data.employees.items).toHaveLength(3);
    expect(fast.data.employees.total).toBe(4);
    expect(slow.data).toEqual(fast.data);
  });

  test('pages by cursor neither repeat nor skip', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const reply: {
        data: { employees: { items: { name: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      } = await officer.query(
        'query ($page: PageInput) { employees(page: $page, sort: { by: NAME, direction: DESC }) { items { name } pageInfo { endCursor hasNextPage } } }',
        { page: { limit: 1, after } },
      );
      names.push(...reply.data.employees.items.map((item) => item.name));
      after = reply.data.employees.pageInfo.hasNextPage ? reply.data.employees.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual(['RAHMAT', 'CITRA', 'BUDI', 'ANI']);
  });

  test('a cursor of another sort is refused at its field', async () => {
    const first = await officer.query('{ employees(page: { limit: 1 }) { pageInfo { endCursor } } }');
    const reply = await officer.query(
      'query ($after: String) { employees(page: { after: $after }, sort: { by: NIP }) { items { id } } }',
      {
        after: first.data.employees.pageInfo.endCursor,
      },
    );
    expect(reply.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(reply.errors?.[0]?.extensions.fields).toHaveProperty(['page.after']);
  });

  test('nobody signed in gets UNAUTHENTICATED', async () => {
    const reply = await server.caller(null).query('{ employees { items { id } } }');
    expect(reply.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
