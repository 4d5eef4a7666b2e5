// The rows everybody reads: an invented city of 5,000 employees, one cycle that collects feedback and one that is closed,
// with everybody's published evaluation; made set by set.
import { Client } from 'pg';

export const EMPLOYEES = 5_000;
export const QUESTIONS = ['HARMONIOUS_1', 'HARMONIOUS_2', 'LOYAL_1', 'LOYAL_2', 'ADAPTIVE_1'];
export const OFFICER = 'petugas';
/** Sign-in name of employee 1, who has a task about everybody else. */
export const RATER = 'penilai';

const text = (word) => ({ id: word, en: word });
const DESIGN = {
  indicators: [],
  feedbackGroups: [{ key: 'PEER', weight: 100 }],
  scale: { min: 1, max: 5 },
  anonymityThreshold: 3,
  groups: [{ kind: 'PEER', minimum: 3, maximum: 5 }],
  questions: QUESTIONS.map((id) => ({ id, value: id.replace(/_\d$/, ''), text: text(id) })),
  anchors: [],
  textThreshold: 3,
  leftover: 'ABSORB',
};

/** The same uuid for the same row of every run. */
const id = (kind, n) => `md5('${kind}' || ${n})::uuid`;
const pick = (words, n) => `(array[${words.map((word) => `'${word}'`)}])[1 + (${n}) % ${words.length}]`;

const FIRST = [
  'Adi',
  'Bunga',
  'Cahya',
  'Dewi',
  'Eka',
  'Fajar',
  'Gita',
  'Hadi',
  'Intan',
  'Joko',
  'Kartika',
  'Laras',
  'Mega',
];
const MIDDLE = ['Ayu', 'Bagus', 'Dian', 'Kusuma', 'Nur', 'Putra', 'Rahma', 'Sari', 'Tri', 'Utami', 'Wahyu'];
const LAST = [
  'Anggraini',
  'Hidayat',
  'Kurniawan',
  'Lestari',
  'Maulana',
  'Nugraha',
  'Permata',
  'Pratama',
  'Santoso',
  'Wibowo',
];

/** Ratings are spread: of ten people one BELOW, three ABOVE; what behaviour is does not follow from the results. */
const spread = (n) => pick(['BELOW', ...Array(6).fill('MEETS'), ...Array(3).fill('ABOVE')], n);
/** The quadrant of both ratings, as the table's own check wants it. */
const QUADRANT = `case when behaviour = 'BELOW' then case results when 'BELOW' then 'VERY_POOR' else 'POOR' end
  when results = 'BELOW' then 'NEEDS_IMPROVEMENT'
  when results = 'ABOVE' and behaviour = 'ABOVE' then 'VERY_GOOD' else 'GOOD' end`;

/** 18 digits: born on a 1 January, civil servant since March 2015, sex, serial number. */
const NIP = `(1960 + n / 1000)::text || '0101' || '201503' || (1 + n % 2)::text || lpad((n % 1000)::text, 3, '0')`;

const STATEMENTS = [
  `insert into unit (id, name, kind) values (${id('unit', 0)}, 'Pemerintah Kota Contoh', 'GOVERNMENT')`,
  `insert into unit (id, name, kind, parent_id)
   select ${id('unit', 'n')}, 'Dinas Contoh ' || n, 'AGENCY', ${id('unit', 0)} from generate_series(1, 40) n`,
  `insert into unit (id, name, kind, parent_id)
   select ${id('unit', 'n')}, 'Bidang Contoh ' || n, 'DIVISION', ${id('unit', '(1 + n % 40)')} from generate_series(41, 200) n`,
  `insert into unit_closure (ancestor_id, descendant_id, depth)
   with recursive above (ancestor, descendant, depth) as (
     select id, id, 0 from unit union all
     select u.parent_id, a.descendant, a.depth + 1 from above a join unit u on u.id = a.ancestor where u.parent_id is not null)
   select * from above`,
  `insert into position (id, title, level)
   select ${id('position', 'n')}, 'Jabatan Contoh ' || n, case when n <= 3 then 'SUPERVISOR' else 'EXECUTOR' end from generate_series(1, 60) n`,
  `insert into employee (id, nip, name, kind, sex, birth_date, grade, unit_id, position_id, search_text)
   select ${id('employee', 'n')}, ${NIP},
     upper(${pick(FIRST, 'n')} || ' ' || ${pick(MIDDLE, 'n / 13')} || ' ' || ${pick(LAST, 'n / 7')}),
     case when n % 5 = 0 then 'PPPK' else 'PNS' end, case when n % 2 = 0 then 'F' else 'M' end,
     date '1970-01-01' + n, case when n % 5 = 0 then 'IX' else 'III/c' end,
     ${id('unit', '(1 + n % 200)')}, ${id('position', '(1 + n % 60)')}, ''
   from generate_series(1, ${EMPLOYEES}) n`,
  `update employee set search_text = lower(name) || ' ' || nip`,
  `update employee e set superior_id = s.id from generate_series(2, ${EMPLOYEES}) n, employee s
   where e.id = ${id('employee', 'n')} and s.id = ${id('employee', '(n / 8 + case when n < 8 then 1 else 0 end)')}`,
  `insert into evaluation_cycle (id, name, year, starts_on, ends_on, rhythm, phase, opened_on, design)
   values (${id('cycle', 1)}, 'Siklus contoh', 2026, '2026-01-01', '2026-12-31', 'QUARTERLY', 'FEEDBACK', '2026-01-02', '${JSON.stringify(DESIGN)}')`,
  `insert into phase_window (id, cycle_id, phase, opens_on, closes_on)
   values (${id('window', 1)}, ${id('cycle', 1)}, 'FEEDBACK', current_date - 30, current_date + 30)`,
  `insert into feedback_request (id, cycle_id, ratee_id, rater_id, kind)
   select ${id('request', 'n')}, ${id('cycle', 1)}, ${id('employee', 'n')}, ${id('employee', 1)}, 'PEER' from generate_series(2, ${EMPLOYEES}) n`,
  `insert into evaluation_cycle (id, name, year, starts_on, ends_on, rhythm, phase, opened_on, published_at, design)
   values (${id('cycle', 2)}, 'Siklus lalu', 2025, '2025-01-01', '2025-12-31', 'QUARTERLY', 'CLOSED', '2025-01-02', '2026-01-20', '${JSON.stringify(DESIGN)}')`,
  // the superior is the evaluator, his superior the evaluator's; whoever stands above all has none
  `insert into evaluation (id, cycle_id, employee_id, unit_id, evaluator_id, evaluator_superior_id, evaluator_unit_id, status,
     results_rating, behaviour_rating, predicate, rated_at, rated_by_id)
   select id, ${id('cycle', 2)}, employee_id, unit_id, evaluator_id, above_id, evaluator_unit_id, 'PUBLISHED',
     results, behaviour, ${QUADRANT}, '2026-01-10', evaluator_id
   from (select ${id('evaluation', 'n')} as id, e.id as employee_id, e.unit_id, s.id as evaluator_id, s.superior_id as above_id,
       s.unit_id as evaluator_unit_id, ${spread('n')} as results, ${spread('n / 10')} as behaviour
     from generate_series(1, ${EMPLOYEES}) n join employee e on e.id = ${id('employee', 'n')}
     left join employee s on s.id = e.superior_id) rated`,
];

/** Fills a migrated, empty database and leaves two accounts with this password hash. */
export async function fill(url, passwordHash) {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of STATEMENTS) await client.query(statement);
  await client.query(
    `insert into account (id, username, name, password_hash, roles, unit_ids, employee_id) values
     (gen_random_uuid(), '${OFFICER}', 'Petugas', $1, '{PERSONNEL_OFFICER}', '{}', null),
     (gen_random_uuid(), '${RATER}', 'Penilai', $1, '{EMPLOYEE}', '{}', ${id('employee', 1)})`,
    [passwordHash],
  );
  await client.query('vacuum analyze');
  await client.end();
}
