// npm run bench [-- --quick] [-- --json FILE] [-- --only WORKLOAD]: four programs, one database, alternating rounds. Exit code 1: a bar is
// missed; 2: the answers differ, so there is nothing to compare.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Pool } from 'pg';
import { once, repeat, send } from './load.mjs';
import { summary, table } from './report.mjs';
import { compilePlain, NAMES, PROGRAMS, start } from './servers.mjs';
import { READS, WRITE } from './workloads.mjs';
import { fill, OFFICER, RATER } from './world.mjs';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'string' }, only: { type: 'string' } },
});
const ROUNDS = options.quick ? 3 : 5;
const SECONDS = options.quick ? 2 : 3;
const WARM_UP = 2;
const ANSWERS = options.quick ? 60 : 150;
const PASSWORD = 'kata-sandi-percobaan';

class Differs extends Error {}

const say = (line) => process.stderr.write(`${line}\n`);
const built = (path) => import(new URL(`../../dist/server/${path}`, import.meta.url).href);

const folder = mkdtempSync(join(tmpdir(), 'kinerja-bench-'));
const stops = [() => rmSync(folder, { recursive: true, force: true })];

async function main() {
  compilePlain();
  say('Starting PostgreSQL and this program, inventing 5,000 employees …');
  const { startEmbedded } = await built('kernel/embedded.js');
  const postgres = await startEmbedded({ dataDir: folder });
  stops.unshift(() => postgres.stop());
  const pool = new Pool({ connectionString: postgres.url, max: 1 });
  pool.on('error', () => {}); // the server may go while this connection is closing
  stops.unshift(() => pool.end());

  const servers = {};
  const add = async (name) => {
    servers[name] = await start(name, postgres.url, folder);
    stops.unshift(() => servers[name].stop());
  };
  await add('ours'); // it makes the tables
  const { hashPassword } = await built('features/accounts/session.service.js');
  await fill(postgres.url, await hashPassword(PASSWORD));
  for (const name of Object.keys(PROGRAMS)) if (name !== 'ours') await add(name);

  const sql = async (text, values) => (await pool.query(text, values)).rows;
  const world = {
    sql,
    ask: (name, request) => send(servers[name].url, request),
    officer: await signIn(servers.ours.url, OFFICER),
    rater: await signIn(servers.ours.url, RATER),
    raterId: (await sql('select employee_id from account where username = $1', [RATER]))[0].employee_id,
  };
  const chosen = (workload) => !options.only || workload.key.includes(options.only);
  const summaries = [];
  for (const workload of READS.filter(chosen)) summaries.push(await measureRead(workload, servers, world));
  if (chosen(WRITE)) summaries.push(await measureWrite(servers, world));

  process.stdout.write(`${table(summaries)}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(await document(summaries, sql), null, 2)}\n`);
  return summaries.every(({ met }) => met !== false);
}

async function signIn(url, username) {
  const body = JSON.stringify({
    query: 'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    variables: { input: { username, password: PASSWORD } },
  });
  const reply = await send(url, {
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { authorization: `Bearer ${reply.data.signIn.token}` };
}

/** The answers of all, in one shape; refuses to go on when they are not the same. */
async function compare(workload, requests, servers) {
  const answers = {};
  for (const name of Object.keys(servers))
    answers[name] = workload.rowsOf[name](await send(servers[name].url, requests[name]));
  if (answers.ours.length !== workload.rows)
    throw new Differs(`${workload.title}: ${answers.ours.length} rows instead of ${workload.rows}`);
  for (const name of Object.keys(servers)) {
    if (isDeepStrictEqual(answers[name], answers.ours)) continue;
    const at = answers.ours.findIndex((row, n) => !isDeepStrictEqual(row, answers[name][n]));
    throw new Differs(
      `${workload.title}: ${NAMES[name]} answers differently (${answers[name].length} rows), first in row ${at}:\n` +
        `${JSON.stringify(answers.ours[at])}\n${JSON.stringify(answers[name][at])}`,
    );
  }
}

/** A workload that claims to be logged is: one entry more for one request of ours. */
async function mustLog({ title, logs }, request, { ask, sql }) {
  const entries = async () =>
    (await sql(`select count(*)::int as n from audit_entry where deed = 'read' and object = $1`, [logs]))[0].n;
  const before = await entries();
  await ask('ours', request);
  const written = (await entries()) - before;
  if (written !== 1) throw new Differs(`${title}: ${written} log entries for one read`);
}

async function measureRead(workload, servers, world) {
  const requests = await workload.requests(world);
  await compare(workload, requests, servers);
  if (workload.logs) await mustLog(workload, requests.ours, world);
  say(`${workload.title}: answers agree, ${ROUNDS} rounds …`);
  const names = Object.keys(servers);
  for (const name of names) await repeat(servers[name].url, requests[name], WARM_UP);
  const rounds = Object.fromEntries(names.map((name) => [name, []]));
  for (let n = 0; n < ROUNDS; n++)
    for (const name of turned(names, n)) rounds[name].push(await repeat(servers[name].url, requests[name], SECONDS));
  await compare(workload, requests, servers);
  return summary(workload, rounds, 'postgraphile');
}

async function measureWrite(servers, world) {
  const free = await world.sql(`select id from feedback_request where rater_id = $1 order by id`, [world.raterId]);
  say(`${WRITE.title}: ${ROUNDS} rounds of ${ANSWERS} answers …`);
  const rounds = Object.fromEntries(WRITE.servers.map((name) => [name, []]));
  // round 0 warms up
  for (let n = 0; n <= ROUNDS; n++)
    for (const name of turned(WRITE.servers, n)) {
      const ids = free.splice(0, ANSWERS).map(({ id }) => id);
      const { perSecond, bodies } = await once(
        servers[name].url,
        ids.map((id) => WRITE.request(name, id, world)),
      );
      await compareAnswers(
        name,
        ids,
        bodies.map((body) => WRITE.result(name, body)),
        world,
      );
      if (n > 0) rounds[name].push({ perSecond });
    }
  return summary(WRITE, rounds, 'handwritten');
}

/** Everybody must have said and stored the same: one answer per request, with these scores and texts. */
async function compareAnswers(name, ids, results, { sql }) {
  const said = results.filter((task) => task?.status === 'SUBMITTED' && task.version === 2).map((task) => task.id);
  const stored = await sql(
    `select distinct a.kind, a.ratings, a.comments, count(*)::int as n from trusted.feedback_authorship w
     join feedback_answer a on a.id = w.answer_id join feedback_request r on r.id = w.request_id
     where r.id = any($1) and r.status = 'SUBMITTED' and r.answered and r.version = 2 group by 1, 2, 3`,
    [ids],
  );
  const expected = JSON.stringify(stored.map(({ n, ...answer }) => answer));
  firstStored ??= expected;
  if (new Set(said).size !== ids.length || stored[0]?.n !== ids.length || expected !== firstStored)
    throw new Differs(`${WRITE.title}: ${NAMES[name]} stored ${JSON.stringify(stored)}, others ${firstStored}`);
}
let firstStored;

/** Another one begins in each round. */
const turned = (names, n) => [...names.slice(n % names.length), ...names.slice(0, n % names.length)];

async function document(summaries, sql) {
  const [{ version }] = await sql('select version()');
  return {
    at: new Date().toISOString(),
    node: process.version,
    postgres: version,
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    rounds: ROUNDS,
    seconds: SECONDS,
    workloads: summaries,
  };
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  process.exitCode = error instanceof Differs ? 2 : 1;
  say(error instanceof Differs ? `No report: ${error.message}` : error.stack);
} finally {
  for (const stop of stops) await stop();
}
