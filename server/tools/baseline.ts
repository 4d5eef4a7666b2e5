import { writeFileSync } from 'node:fs';
import { allEntities } from '../app.js';
import { openOrm } from '../kernel/orm.js';

// Writes the first migration from the entities. Used until the first release; afterwards `npm run migrate -- create`.
const orm = await openOrm('postgresql://nobody@127.0.0.1:1/none', allEntities);
const statements = (await orm.schema.getCreateSchemaSQL({ wrap: false }))
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
const body = statements.map((line) => `    this.addSql(${JSON.stringify(line)});`).join('\n');
writeFileSync(
  new URL('../../migrations/Migration20261124000000_tables.ts', import.meta.url),
  `import { Migration } from '@mikro-orm/migrations';

/** Tables, keys and indexes as the entities declare them (generated). What SQL alone can say stands in the next one. */
export class Migration20261124000000_tables extends Migration {
  override up(): void {
${body}
  }
}
`,
);
await orm.close(true);
