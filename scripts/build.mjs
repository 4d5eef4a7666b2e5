// npm run build: server → dist/server, dashboard → dist/admin, playground → dist/playground.
// Each part is made only when its sources changed; --force makes all.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, fingerprint, must, node, once, TOOLS } from './kit.mjs';

const COMMON = ['package-lock.json', 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json'];
const isTest = (path) => /\.test\.tsx?$/.test(path);
const isGenerated = (path) => path === 'admin/gql';

/** Typed documents of the dashboard, from schema.graphql; types and tests need them too. */
export function codegen() {
  if (!existsSync(at('admin/codegen.ts')) || !existsSync(at('schema.graphql'))) return;
  const print = fingerprint(
    ['schema.graphql', 'admin', 'package-lock.json'],
    (path) => isTest(path) || isGenerated(path),
  );
  once('admin/gql/.stamp', print, () => {
    say('the typed documents');
    const args = [TOOLS.codegen, '--config', 'admin/codegen.ts', '--errors-only'];
    must(node(args, { quiet: true }), 'The documents do not fit schema.graphql: see above.');
  });
}

/** Brings dist/ up to date. */
export function build() {
  once('dist/.server', fingerprint(['server', 'migrations', ...COMMON], isTest), buildServer);
  for (const part of ['admin', 'playground']) {
    if (!existsSync(at(part, 'vite.config.ts'))) continue;
    const sources = part === 'admin' ? ['admin', 'schema.graphql'] : [part];
    once(
      `dist/.${part}`,
      fingerprint([...sources, ...COMMON], (path) => isTest(path) || isGenerated(path)),
      () => {
        say(part === 'admin' ? 'the dashboard' : 'the playground');
        const args = [TOOLS.vite, 'build', part, '--outDir', `../dist/${part}`, '--emptyOutDir', '--logLevel', 'error'];
        must(node(args, { env: { NODE_ENV: 'production' } }), `The build of ${part}/ failed: see above.`);
      },
    );
  }
}

function buildServer() {
  say('the server');
  // what is no longer a source must not stay: migrations are found by looking into the folder
  for (const folder of ['server', 'migrations']) rmSync(at('dist', folder), { recursive: true, force: true });
  must(node([TOOLS.tsc, '-p', 'tsconfig.build.json']), 'The server does not compile: see above.');
  for (const folder of ['server', 'migrations']) {
    const asset = (path) => !/\.tsx?$/.test(path);
    if (existsSync(at(folder))) cpSync(at(folder), at('dist', folder), { recursive: true, filter: asset });
  }
}

const say = (what) => console.error(`Building ${what} …`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--force')) {
    for (const stamp of ['dist/.server', 'dist/.admin', 'dist/.playground', 'admin/gql/.stamp'])
      rmSync(at(stamp), { force: true });
  }
  codegen();
  build();
}
