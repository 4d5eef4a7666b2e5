// The upper bound: node:http and pg, one statement written by hand, JSON text passed on as PostgreSQL made it.
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { DATABASE_URL, POOL, serve } from './peer.mjs';

const pool = new Pool({ connectionString: DATABASE_URL, max: POOL });

const EMPLOYEE = `json_build_object('name', e.name, 'nip', e.nip, 'unit', json_build_object('name', u.name),
  'position', json_build_object('title', p.title),
  'superior', case when s.id is null then null else json_build_object('name', s.name) end)`;
const EMPLOYEES = `employee e left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id
  left join employee s on s.id = e.superior_id`;

const EVALUATION = `json_build_object('employee', json_build_object('name', e.name, 'nip', e.nip), 'unit', json_build_object('name', u.name),
  'resultsRating', v.results_rating, 'behaviourRating', v.behaviour_rating, 'predicate', v.predicate,
  'evaluator', case when s.id is null then null else json_build_object('name', s.name) end)`;
const EVALUATIONS = `evaluation v join employee e on e.id = v.employee_id left join unit u on u.id = v.unit_id
  left join employee s on s.id = v.evaluator_id`;

/** Route → row, tables and condition, order; `$1…` are the query parameters after the limit, in order. */
const READS = {
  '/employees': [EMPLOYEE, EMPLOYEES, 'e.name, e.id'],
  '/employees/after': [EMPLOYEE, `${EMPLOYEES} where e.kind = $1 and (e.name, e.id) > ($2, $3::uuid)`, 'e.name, e.id'],
  // the bound on the name alone lets the walk over its index begin there: the pair lies in two tables
  '/evaluations/after': [
    EVALUATION,
    `${EVALUATIONS} where v.cycle_id = $1 and v.predicate = $2 and e.name >= $3 and (e.name, v.id) > ($3, $4::uuid)`,
    'e.name, v.id',
  ],
};

/** A page as one text; the limit stands in the statement, since a plan for any limit reads the whole table. */
const page = ([row, from, order], limit) => `select coalesce(json_agg(row), '[]')::text as json
  from (select ${row} as row from ${from} order by ${order} limit ${limit}) page`;

const MINE = `select r.id, r.kind, r.status, r.version, c.phase, c.design, w.opens_on, w.closes_on from feedback_request r
  join evaluation_cycle c on c.id = r.cycle_id left join phase_window w on w.cycle_id = c.id and w.phase = 'FEEDBACK'
  where r.id = $1 and r.rater_id = $2 for share of c`;
const SEND = `update feedback_request set status = 'SUBMITTED', answered = true, draft = null, version = version + 1,
  updated_at = date_trunc('day', now(), 'Asia/Jakarta')
  where id = $1 and rater_id = $2 and version = $3 and status in ('INVITED', 'DRAFT') returning id, status, version`;

/** One transaction: own, open, complete, sent once; nobody else's checks. */
async function submit({ raterId, input }) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query({ name: 'mine', text: MINE, values: [input.requestId, raterId] });
    const { phase, design } = rows[0];
    const scores = Object.fromEntries(input.ratings.map(({ questionId, score }) => [questionId, score]));
    if (phase !== 'FEEDBACK' || !design.questions.every(({ id }) => scores[id] >= 1 && scores[id] <= 5))
      throw new Error('refused');
    const sent = await client.query({ name: 'send', text: SEND, values: [input.requestId, raterId, input.version] });
    if (sent.rows.length !== 1) throw new Error('conflict');
    await client.query({
      name: 'answer',
      text: 'select trusted.submit_answer($1, $2, $3)',
      values: [input.requestId, JSON.stringify(scores), JSON.stringify(input.comments.map(({ text }) => text))],
    });
    await client.query('commit');
    return JSON.stringify(sent.rows[0]);
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const bodyOf = async (req) => {
  let text = '';
  for await (const chunk of req.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
};

async function answer(req) {
  if (req.method === 'POST') return submit(await bodyOf(req));
  const { pathname, searchParams } = new URL(req.url, 'http://localhost');
  const [limit, ...values] = searchParams.values();
  const text = page(READS[pathname], Number(limit));
  const { rows } = await pool.query({ name: `${pathname}-${limit}`, text, values });
  return rows[0].json;
}

serve(
  createServer((req, res) => {
    answer(req).then(
      (json) => {
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
        res.end(json);
      },
      (error) => {
        console.error(error);
        res.writeHead(500).end();
      },
    );
  }),
);
