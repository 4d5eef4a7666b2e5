import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded.place.js';

/**
 * Makes way for a new server in `home`: an orphan of a program that was killed is ended, a lock file whose process is
 * dead is removed.
 * @throws {EmbeddedError} another program that is still running uses the database
 */
export async function clearEarlier(home: string): Promise<void> {
  const lock = join(home, 'cluster', 'postmaster.pid');
  const pid = Number(readText(lock)?.split('\n')[0]);
  if (!pid) return;
  if (isPostmaster(pid, join(home, 'cluster'))) {
    const [owner = '', born = ''] = readText(join(home, 'owner'))?.split('\n') ?? [];
    if (owner && born && birthOf(Number(owner)) === born)
      throw new EmbeddedError(
        `The database in ${home} is in use by process ${owner}: stop that program, or set DATA_DIR to another folder.`,
      );
    await endOrphan(pid, home);
  }
  rmSync(lock, { force: true });
}

/** Notes which program the server belongs to; a pid alone could belong to somebody else after a restart. */
export function claim(home: string): void {
  writeFileSync(join(home, 'owner'), `${process.pid}\n${birthOf(process.pid) ?? ''}\n`);
}

async function endOrphan(pid: number, home: string): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (!isPostmaster(pid, join(home, 'cluster'))) return;
    await sleep(50);
  }
  throw new EmbeddedError(
    `The database in ${home} is still held by process ${pid}, which does not end: end it by hand.`,
  );
}

/** Is `pid` alive and the server of this cluster? In doubt yes: removing a living server's lock destroys data. */
function isPostmaster(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (process.platform === 'linux') {
    try {
      return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(cluster);
    } catch {
      return readText(`/proc/${pid}/comm`)?.startsWith('postgres') ?? false;
    }
  }
  return process.platform === 'win32' || ps(pid, 'command').includes('postgres');
}

/** When the process began, in whatever unit the system counts; undefined when there is no such process. */
function birthOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  // field 22, counted behind the program's name, which may contain blanks
  if (stat) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return process.platform === 'win32' ? undefined : ps(pid, 'lstart') || undefined;
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
