// npm run dev: the server restarts and the dashboard reloads when a source changes. Ctrl-C ends both.
import { existsSync } from 'node:fs';
import { codegen } from './build.mjs';
import { at, startNode } from './kit.mjs';

const port = process.env.PORT || '4000';
const api = `http://127.0.0.1:${port}`;

codegen();
// groups of their own: Ctrl-C reaches this script, which then stops each of them in order
const detached = process.platform !== 'win32';
const children = [startNode(['--watch', '--watch-preserve-output', '--import', 'tsx', 'server/main.ts'], { detached })];
if (existsSync(at('admin/vite.config.ts'))) children.push(startNode(['scripts/dev-admin.mjs', api], { detached }));

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) {
  child.once('exit', (code) => {
    if (!stopping) process.exitCode = code ?? 1;
    stop();
  });
}
