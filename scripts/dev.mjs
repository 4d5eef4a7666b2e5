// npm run dev: the server restarts and the dashboard reloads when a source changes. Ctrl-C ends both.
import { existsSync, watch } from 'node:fs';
import { codegen } from './build.mjs';
import { at, startNode } from './kit.mjs';

const port = process.env.PORT || '4000';
const api = `http://127.0.0.1:${port}`;

codegen();
// groups of their own: Ctrl-C reaches this script, which then stops each of them in order
const detached = process.platform !== 'win32';
const children = [startNode(['--watch', '--watch-preserve-output', '--import', 'tsx', 'server/main.ts'], { detached })];
if (existsSync(at('admin/vite.config.ts'))) children.push(startNode(['scripts/dev-admin.mjs', api], { detached }));

// typed documents follow the schema and the documents; a burst of changes is one
let pending;
const regenerate = (_event, name) => {
  if (!/^schema\.graphql$|\.queries\.ts$/.test(name ?? '')) return;
  clearTimeout(pending);
  pending = setTimeout(codegen, 200);
};
const watchers = [watch(at('.'), regenerate)];
if (existsSync(at('admin'))) watchers.push(watch(at('admin'), { recursive: true }, regenerate));

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  for (const watcher of watchers) watcher.close();
  clearTimeout(pending);
  for (const child of children) child.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) {
  child.once('exit', (code) => {
    if (!stopping) process.exitCode = code ?? 1;
    stop();
  });
}
