// The dashboard's development server. Started by dev.mjs on the pinned Node, with the API's address as argument.
import { createServer } from 'vite';
import { at } from './kit.mjs';

const api = process.argv[2] ?? 'http://127.0.0.1:4000';
// the server accepts requests of its own pages only: seen from there these are its own
const target = { target: api, headers: { origin: api } };
const routes = ['/graphql', '/graphiql', '/uploads', '/livez', '/readyz'];

const vite = await createServer({
  root: at('admin'),
  configFile: at('admin/vite.config.ts'),
  clearScreen: false,
  server: { host: '127.0.0.1', port: 5173, proxy: Object.fromEntries(routes.map((route) => [route, target])) },
});
await vite.listen();
vite.printUrls();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => vite.close().then(() => process.exit(0)));
