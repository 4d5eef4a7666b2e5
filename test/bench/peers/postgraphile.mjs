// PostGraphile as its documentation puts it into production: Amber preset, node adaptor, no GraphiQL, no watching.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, orderByAscDesc } from 'postgraphile/utils';
import { DATABASE_URL, POOL, serve } from './peer.mjs';

// sorting by a column of another table is written as its documentation says; a join, which is faster than a subquery
const byEmployeeName = addPgTableOrderBy(
  { schemaName: 'public', tableName: 'evaluation' },
  ({ sql, dataplanPg: { TYPES } }) =>
    orderByAscDesc('EMPLOYEE_NAME', (query) => ({
      fragment: sql`${query.singleRelation('employeeByMyEmployeeId')}.name`,
      codec: TYPES.text,
    })),
);

const preset = {
  extends: [PostGraphileAmberPreset],
  // filters on columns without an index of their own are asked for
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [byEmployeeName],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: POOL } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
};

const service = postgraphile(preset).createServ(grafserv);
const server = createServer();
await service.addTo(server);
serve(server);
