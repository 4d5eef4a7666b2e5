// What the scripts share. Plain JavaScript without packages: it runs on any Node from 20 on, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const at = (...parts) => join(ROOT, ...parts);

/** The pinned Node of the project: everything but the set-up itself runs on it. */
export const NODE = at('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Starting points of the tools, run as `node <file>`: no shell and no PATH in between. */
export const TOOLS = {
  tsc: at('node_modules/typescript/bin/tsc'),
  vite: at('node_modules/vite/bin/vite.js'),
  biome: at('node_modules/@biomejs/biome/bin/biome'),
  codegen: at('node_modules/@graphql-codegen/cli/esm/bin.js'),
  jest: at('node_modules/jest/bin/jest.js'),
};

/** Runs the pinned Node in the project's folder, answers its exit code. Quiet: shows its output only when it failed. */
export function node(args, { env = {}, cwd = ROOT, quiet = false } = {}) {
  const options = { cwd, stdio: quiet ? 'pipe' : 'inherit', env: environment(env), encoding: 'utf8' };
  const { status, error, stdout, stderr } = spawnSync(NODE, args, options);
  if (error) console.error(error.message);
  if (quiet && status !== 0) console.error(`${stdout}${stderr}`);
  return status ?? 1;
}

/** The same without waiting. */
export function startNode(args, options = {}) {
  return spawn(NODE, args, { cwd: ROOT, stdio: 'inherit', ...options, env: environment(options.env) });
}

/** Tools that call "node" by its name shall find the pinned one. */
function environment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${dirname(NODE)}${separator}${process.env.PATH ?? ''}`, ...extra };
}

/** Ends this script with a sentence unless all is well. */
export function must(well, sentence) {
  if (well) return;
  console.error(sentence);
  process.exit(1);
}

/** Fingerprint of files and folders (contents and names): equal after a clone, a checkout or a copy. */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash('sha256');
  const walk = (path) => {
    if (!existsSync(path) || skip(relative(ROOT, path))) return;
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).sort()) {
        if (name !== 'node_modules') walk(join(path, name));
      }
    else
      hash
        .update(`${relative(ROOT, path)}\0`)
        .update(readFileSync(path))
        .update('\0');
  };
  for (const path of paths) walk(at(path));
  return hash.digest('hex');
}

/**
 * Does the work unless `stamp` already holds `print`; writes the stamp when the work succeeded.
 * @returns whether all is well
 */
export function once(stamp, print, work) {
  const path = at(stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === print) return true;
  rmSync(path, { force: true });
  if (!work()) return false;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, print);
  return true;
}
