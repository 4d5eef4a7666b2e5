// npm run bench [-- --quick] [-- --json FILE]: measures against the peers, which live in test/bench's own package.json.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build, codegen } from './build.mjs';
import { at, fingerprint, must, node, once } from './kit.mjs';
import { install } from './setup.mjs';

install();
codegen();
build();
if (existsSync(at('test/bench/package.json'))) {
  once(
    'test/bench/node_modules/.setup',
    fingerprint(['test/bench/package.json', 'test/bench/package-lock.json']),
    () => {
      const npm = process.env.npm_execpath;
      const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
      const options = { cwd: at('test/bench'), stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && !npm };
      const { status } = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
      must(status ?? 1, 'npm install in test/bench failed: see above.');
    },
  );
}
process.exitCode = node(['test/bench/run.mjs', ...process.argv.slice(2)], { env: { NODE_ENV: 'production' } });
