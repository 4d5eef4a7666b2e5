import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { claim, clearEarlier } from './embedded.earlier.js';
import { EmbeddedError, findPlace, type Place } from './embedded.place.js';

export { EmbeddedError };

export type EmbeddedOptions = {
  /** The server lives in `<dataDir>/postgres`, created at the first start. */
  dataDir: string;
  /** Its folder when it shall live elsewhere (EMBEDDED_PG_DIR). */
  pgDir?: string | undefined;
  /** Default: a free one, another at each start. */
  port?: number | undefined;
  /** Receives the server's log, line by line. */
  log?: ((line: string) => void) | undefined;
};

export type Embedded = {
  /** Connection string of the database `kinerja`, password included. */
  url: string;
  /** Fast shutdown: open transactions are rolled back, everything acknowledged is on disk. */
  stop(): Promise<void>;
};

const NAME = 'kinerja';
/** None of our secrets; English messages, because the readiness line is recognised by its text. */
const ENV = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' };

/**
 * Starts a real PostgreSQL for trial, demonstration and tests: on 127.0.0.1 only, with a random password that stands
 * in a file only its user can read. It ends with this program, also when this program is killed, and is started again
 * when it dies by itself.
 * @throws {EmbeddedError} it cannot run here, or another program uses the folder
 */
export async function startEmbedded({ dataDir, pgDir, port, log = () => {} }: EmbeddedOptions): Promise<Embedded> {
  const place = findPlace(dataDir, pgDir);
  await clearEarlier(place.home);
  claim(place.home);
  const password = initialise(place);
  const running = await launch(place, port, log);
  const url = `postgresql://${NAME}:${password}@127.0.0.1:${running.port}/${NAME}`;

  let current = running.child;
  let stopping = false;
  const supervise = () =>
    current.once('exit', async (code, signal) => {
      if (stopping) return;
      log(`embedded PostgreSQL ended unexpectedly (${signal ?? code}), starting it again`);
      try {
        current = (await launch(place, running.port, log)).child;
        if (stopping) await end(current);
        else supervise();
      } catch (error) {
        log(`embedded PostgreSQL could not be started again: ${String(error)}`);
      }
    });
  supervise();

  return {
    url,
    async stop() {
      stopping = true;
      await end(current);
      rmSync(join(place.home, 'owner'), { force: true });
    },
  };
}

/** Creates cluster and database unless they exist; answers the superuser's password. */
function initialise({ home, native, runAs }: Place): string {
  const cluster = join(home, 'cluster');
  const secret = join(home, 'password');
  if (existsSync(cluster)) {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== '18')
      throw new EmbeddedError(
        `${cluster} was made by PostgreSQL ${version}: dump it there and load it into a new one.`,
      );
    if (!existsSync(secret))
      throw new EmbeddedError(`${secret} is missing: restore it, or remove ${home} to begin anew.`);
    return readFileSync(secret, 'utf8').trim();
  }
  const password = randomBytes(24).toString('base64url');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if ('uid' in runAs) chownSync(secret, runAs.uid, runAs.gid);
  // made beside and moved into place: a start that was interrupted leaves no half cluster
  const fresh = join(home, 'cluster.new');
  rmSync(fresh, { recursive: true, force: true });
  const run = (program: string, args: string[], input = '') => {
    const options = { ...runAs, cwd: home, env: ENV, input, encoding: 'utf8' } as const;
    const { status, stderr, error } = spawnSync(join(native, 'bin', program), args, options);
    if (status !== 0) throw new EmbeddedError(`${program} failed: ${(error?.message ?? stderr).trim()}`);
  };
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  run('initdb', [`--pgdata=${fresh}`, `--username=${NAME}`, `--pwfile=${secret}`, '--auth=scram-sha-256', ...locale]);
  run('postgres', ['--single', '-D', fresh, 'postgres'], `CREATE DATABASE ${NAME}\n`);
  renameSync(fresh, cluster);
  return password;
}

/** Starts the server and waits until it accepts connections. */
async function launch(place: Place, port: number | undefined, log: (line: string) => void) {
  for (let attempt = 1; ; attempt++) {
    const chosen = port ?? (await freePort());
    const { child, failure } = await launchOnce(place, chosen, log);
    if (!failure) return { child, port: chosen };
    // the port was taken in between, or processes of a killed server are still about to notice
    const passing = /could not bind|pre-existing shared memory|lock file .* already exists/i.test(failure);
    if (!passing || attempt === 20) throw new EmbeddedError(`PostgreSQL did not start: ${failure}`);
    await sleep(250);
    await clearEarlier(place.home);
  }
}

async function launchOnce({ home, native, runAs }: Place, port: number, log: (line: string) => void) {
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC' };
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', join(home, 'cluster'), '-p', String(port), ...Object.entries(settings).map(([k, v]) => `--${k}=${v}`)],
    // a session of its own: Ctrl-C reaches us only, and we stop the server last
    { ...runAs, cwd: home, env: ENV, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines: string[] = [];
  const failure = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(lines.slice(-5).join(' ') || 'it ended without a message'));
    createInterface(child.stderr).on('line', (line) => {
      log(line);
      if (line.includes('ready to accept connections')) resolve(undefined);
      else if (lines.length < 100) lines.push(line);
    });
  });
  if (!failure) {
    watch(child, { home, native, runAs });
    child.unref(); // a finished program shall end, and the server with it
    (child.stderr as unknown as { unref(): void }).unref();
  }
  return { child, failure };
}

/** A shell that waits for our end, however it comes (kill -9 too), and then ends the server. */
function watch(server: ChildProcess, { runAs }: Place): void {
  if (process.platform === 'win32') return;
  const script = 'cat >/dev/null; kill -INT "$1"';
  const guard = spawn('/bin/sh', ['-c', script, 'sh', String(server.pid)], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  server.once('exit', () => guard.kill('SIGKILL'));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const hard = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  await gone;
  clearTimeout(hard);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
