import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { features } from '../server/features.js';
import type { Gate } from '../server/kernel/access.js';
import { type Actor, Role } from '../server/kernel/actor.js';
import { createSchema } from '../server/kernel/schema.js';

const TABLE = 'test/access.table.txt';
const ROLES = Object.values(Role);

const actor = (role: Role): Actor => ({
  accountId: 'a',
  sessionId: 's',
  name: 'n',
  roles: [role],
  employeeId: role === 'EMPLOYEE' ? 'e' : null,
  unitIds: [],
  developer: false,
});

/**
 * Who may use which root field at all. A new field changes the committed table, and the reviewer sees its row.
 * `WRITE_ACCESS_TABLE=1` writes it anew.
 */
test('the access table is the committed one', async () => {
  const schema = await createSchema(features);
  const rows = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((field) => {
        const gate = field.extensions.gate as Gate;
        const cells = [null, ...ROLES.map(actor)].map((who) => (gate.allows(who) ? 'yes' : ' - ').padEnd(18));
        return `${`${type?.name}.${field.name}`.padEnd(44)}${cells.join('')}`.trimEnd();
      }),
  );
  const text = `${[`${'root field'.padEnd(44)}${['nobody', ...ROLES].map((name) => name.padEnd(18)).join('')}`.trimEnd(), ...rows].join('\n')}\n`;
  if (process.env.WRITE_ACCESS_TABLE) writeFileSync(TABLE, text);
  expect(text).toBe(readFileSync(TABLE, 'utf8'));
});

test('nobody may use more than signing in and asking who one is', async () => {
  const schema = await createSchema(features);
  const open = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {})
      .filter((field) => (field.extensions.gate as Gate).allows(null))
      .map((field) => field.name),
  );
  expect(open.sort()).toEqual(['me', 'signIn']);
});
