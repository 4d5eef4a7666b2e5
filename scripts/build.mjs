// npm run build: typed documents → admin/gql, server → dist/server, dashboard → dist/admin, playground → dist/playground.
// Each part is made only when its sources changed; --force makes all.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, fingerprint, must, node, once, TOOLS } from './kit.mjs';

const COMMON = ['package-lock.json', 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json'];
const isLeftOut = (path) => /\.test\.tsx?$/.test(path) || path === join('admin', 'gql');

/**
 * Typed documents of the dashboard, from schema.graphql; types and tests need them too.
 * @returns false, after telling why, when a document does not fit the schema
 */
export function codegen() {
  if (!existsSync(at('admin/codegen.ts')) || !existsSync(at('schema.graphql'))) return true;
  const sources = ['schema.graphql', 'admin', 'package-lock.json'];
  return once('admin/gql/.stamp', fingerprint(sources, isLeftOut), () => {
    say('the typed documents');
    return node([TOOLS.codegen, '--config', 'admin/codegen.ts', '--errors-only'], { quiet: true }) === 0;
  });
}

/** Brings dist/ up to date, or ends this script with a sentence. */
export function build() {
  must(codegen(), 'The documents of the dashboard do not fit schema.graphql: see above.');
  must(
    once('dist/.server', fingerprint(['server', 'migrations', ...COMMON], isLeftOut), buildServer),
    'The server does not compile: see above.',
  );
  for (const part of ['admin', 'playground']) {
    if (!existsSync(at(part, 'vite.config.ts'))) continue;
    // both carry the schema: the dashboard in its documents, the playground as its reference
    const sources = [part, 'schema.graphql'];
    const made = once(`dist/.${part}`, fingerprint([...sources, ...COMMON], isLeftOut), () => {
      say(part === 'admin' ? 'the dashboard' : 'the playground');
      const args = [TOOLS.vite, 'build', part, '--outDir', `../dist/${part}`, '--emptyOutDir', '--logLevel', 'error'];
      return node(args, { env: { NODE_ENV: 'production' } }) === 0;
    });
    must(made, `The build of ${part}/ failed: see above.`);
  }
}

function buildServer() {
  say('the server');
  // what is no longer a source must not stay: migrations are found by looking into the folder
  for (const folder of ['server', 'migrations']) rmSync(at('dist', folder), { recursive: true, force: true });
  if (node([TOOLS.tsc, '-p', 'tsconfig.build.json']) !== 0) return false;
  for (const folder of ['server', 'migrations']) {
    const asset = (path) => !/\.tsx?$/.test(path);
    if (existsSync(at(folder))) cpSync(at(folder), at('dist', folder), { recursive: true, filter: asset });
  }
  return true;
}

const say = (what) => console.error(`Building ${what} …`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--force')) {
    for (const stamp of ['dist/.server', 'dist/.admin', 'dist/.playground', 'admin/gql/.stamp'])
      rmSync(at(stamp), { force: true });
  }
  build();
}
