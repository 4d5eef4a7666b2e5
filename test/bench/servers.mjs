// The four programs, each a process of its own in production mode on 127.0.0.1, all on the same database.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..');

/** Program of each peer; ours is the one people start. */
export const PROGRAMS = {
  ours: join(ROOT, 'dist/server/main.js'),
  postgraphile: join(HERE, 'peers/postgraphile.mjs'),
  plain: join(HERE, 'node_modules/.plain/plain.mjs'),
  handwritten: join(HERE, 'peers/handwritten.mjs'),
};

export const NAMES = {
  ours: 'this program',
  postgraphile: 'PostGraphile 5.1.5',
  plain: 'Apollo + TypeGraphQL + MikroORM find',
  handwritten: 'node:http + pg by hand',
};

/** The plain stack is written in TypeScript as its guides are; it runs compiled. */
export function compilePlain() {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(HERE, 'tsconfig.json')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the plain stack does not compile');
}

/** Starts one program; resolves with its address once it prints one. */
export async function start(name, databaseUrl, dataDir) {
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', DATABASE_URL: databaseUrl };
  if (name === 'ours')
    Object.assign(env, {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DEMO: '0',
      PUBLIC_URL: '',
      LOG_LEVEL: 'warn',
    });
  const child = spawn(process.execPath, [PROGRAMS[name]], { env, cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${NAMES[name]} ended at its start (${code})`)));
    createInterface(child.stdout).on('line', (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address) resolve(address);
    });
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { name, url, pid: child.pid, stop };
}
