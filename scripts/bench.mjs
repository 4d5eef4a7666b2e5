// npm run bench [-- --quick] [-- --json FILE]: measures against the peers, which live in test/bench's own package.json.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { at, fingerprint, must, node, once } from './kit.mjs';
import { install, npm } from './setup.mjs';

install();
build();
if (existsSync(at('test/bench/package.json'))) {
  const print = fingerprint(['test/bench/package.json', 'test/bench/package-lock.json']);
  const installed = once('test/bench/node_modules/.setup', print, () => {
    console.error('Installing what we measure against …');
    return npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], at('test/bench')) === 0;
  });
  must(installed, 'npm install in test/bench failed: see above.');
}
process.exitCode = node(['test/bench/run.mjs', ...process.argv.slice(2)], { env: { NODE_ENV: 'production' } });
