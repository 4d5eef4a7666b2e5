// PostGraphile as its documentation puts it into production: Amber preset, node adaptor, no GraphiQL, no watching.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { DATABASE_URL, POOL, serve } from './peer.mjs';

const preset = {
  extends: [PostGraphileAmberPreset],
  // filters on columns without an index of their own are asked for
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: POOL } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
};

const service = postgraphile(preset).createServ(grafserv);
const server = createServer();
await service.addTo(server);
serve(server);
