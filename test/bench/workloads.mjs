// What is asked of whom: the same rows and the same fields, in the words of each server; answers come down to one shape.
import { QUESTIONS } from './world.mjs';

const post = (path, body, headers = {}) => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const graphql = (query, variables, headers) => post('/graphql', { query, variables }, headers);

const OURS = 'items { name nip unit { name } position { title } superior { name } }';
const POSTGRAPHILE =
  'nodes { name nip unitByUnitId { name } positionByPositionId { title } employeeBySuperiorId { name } }';
const PLAIN = 'name nip unit { name } position { title } superior { name }';

const row = (name, nip, unit, title, superior) => ({ name, nip, unit, title, superior });
const nested = (e) => row(e.name, e.nip, e.unit.name, e.position.title, e.superior?.name ?? null);

/** The employees of an answer, in one shape whoever gave it. */
const employeesOf = {
  ours: (body) => body.data.employees.items.map(nested),
  postgraphile: (body) =>
    body.data.allEmployees.nodes.map((e) =>
      row(e.name, e.nip, e.unitByUnitId.name, e.positionByPositionId.title, e.employeeBySuperiorId?.name ?? null),
    ),
  plain: (body) => body.data.employees.map(nested),
  handwritten: (body) => body.map(nested),
};

/** A page of employees by name. */
const page = (limit) => ({
  key: `employees-${limit}`,
  title: `${limit} employees with unit, position, superior`,
  bar: true,
  rows: limit,
  rowsOf: employeesOf,
  requests: async ({ officer }) => ({
    ours: graphql(
      `query ($limit: Int) { employees(sort: { by: NAME }, page: { limit: $limit }) { ${OURS} } }`,
      { limit },
      officer,
    ),
    postgraphile: graphql(
      `query ($limit: Int) { allEmployees(orderBy: [NAME_ASC], first: $limit) { ${POSTGRAPHILE} } }`,
      { limit },
    ),
    plain: graphql(`query ($limit: Int!) { employees(limit: $limit) { ${PLAIN} } }`, { limit }),
    handwritten: { method: 'GET', path: `/employees?limit=${limit}` },
  }),
});

/** A page far down a filtered, sorted list, found by the cursor of the row before it. */
const DEEP = 3_000;
const deep = {
  key: 'employees-deep',
  title: `25 employees of one kind by cursor, ${DEEP.toLocaleString('en')} rows down`,
  bar: true,
  rows: 25,
  rowsOf: employeesOf,
  requests: async ({ officer, ask, sql }) => {
    const kind = 'PNS';
    const ours =
      'query ($after: String, $limit: Int, $offset: Int) { employees(filter: { kind: [PNS] }, sort: { by: NAME }, page: { limit: $limit, after: $after, offset: $offset })';
    const theirs =
      'query ($after: Cursor, $limit: Int, $offset: Int) { allEmployees(condition: { kind: "PNS" }, orderBy: [NAME_ASC], first: $limit, after: $after, offset: $offset)';
    const end = '{ pageInfo { endCursor } } }';
    const at = { limit: 1, offset: DEEP - 1 };
    const [own, other] = await Promise.all([
      ask('ours', graphql(`${ours} ${end}`, at, officer)),
      ask('postgraphile', graphql(`${theirs} ${end}`, at)),
    ]);
    const [last] = await sql('select name, id from employee where kind = $1 order by name, id limit 1 offset $2', [
      kind,
      DEEP - 1,
    ]);
    const after = { kind, afterName: last.name, afterId: last.id };
    return {
      ours: graphql(`${ours} { ${OURS} } }`, { limit: 25, after: own.data.employees.pageInfo.endCursor }, officer),
      postgraphile: graphql(`${theirs} { ${POSTGRAPHILE} } }`, {
        limit: 25,
        after: other.data.allEmployees.pageInfo.endCursor,
      }),
      plain: graphql(
        `query ($limit: Int!, $kind: String, $afterName: String, $afterId: ID) {
          employees(limit: $limit, kind: $kind, afterName: $afterName, afterId: $afterId) { ${PLAIN} } }`,
        { limit: 25, ...after },
      ),
      handwritten: {
        method: 'GET',
        path: `/employees/after?${new URLSearchParams({ limit: 25, kind, name: last.name, id: last.id })}`,
      },
    };
  },
};

const evaluation = (name, nip, unit, resultsRating, behaviourRating, predicate, evaluator) => ({
  name,
  nip,
  unit,
  resultsRating,
  behaviourRating,
  predicate,
  evaluator,
});
const RATINGS = 'resultsRating behaviourRating predicate';
const rated = (e) =>
  evaluation(
    e.employee.name,
    e.employee.nip,
    e.unit.name,
    e.resultsRating,
    e.behaviourRating,
    e.predicate,
    e.evaluator?.name ?? null,
  );

/** Confidential rows of a closed cycle, filtered, by a column of another table, far down; ours logs each read first. */
const evaluations = {
  key: 'evaluations-deep',
  title: `25 evaluations of a cycle with one predicate, by employee name, ${DEEP.toLocaleString('en')} rows down (ours logs each read)`,
  bar: true,
  rows: 25,
  logs: 'evaluation',
  rowsOf: {
    ours: (body) =>
      body.data.evaluations.items.map((e) =>
        evaluation(
          e.employeeName,
          e.employeeNip,
          e.unit.name,
          e.resultsRating,
          e.behaviourRating,
          e.predicate,
          e.evaluatorName,
        ),
      ),
    postgraphile: (body) =>
      body.data.allEvaluations.nodes.map((e) =>
        rated({ ...e, employee: e.employeeByEmployeeId, unit: e.unitByUnitId, evaluator: e.employeeByEvaluatorId }),
      ),
    plain: (body) => body.data.evaluations.map(rated),
    handwritten: (body) => body.map(rated),
  },
  requests: async ({ officer, ask, sql }) => {
    const predicate = 'GOOD';
    const [{ id: cycleId }] = await sql(`select id from evaluation_cycle where phase = 'CLOSED'`);
    const ours = `query ($cycleId: UUID, $predicate: Predicate!, $after: String, $limit: Int, $offset: Int) {
      evaluations(filter: { cycleId: $cycleId, predicate: [$predicate] }, sort: { by: EMPLOYEE_NAME }, page: { limit: $limit, after: $after, offset: $offset })`;
    const theirs = `query ($cycleId: UUID, $predicate: String, $after: Cursor, $limit: Int, $offset: Int) {
      allEvaluations(condition: { cycleId: $cycleId, predicate: $predicate }, orderBy: [EMPLOYEE_NAME_ASC], first: $limit, after: $after, offset: $offset)`;
    const end = '{ pageInfo { endCursor } } }';
    const at = { cycleId, predicate, limit: 1, offset: DEEP - 1 };
    const [own, other] = await Promise.all([
      ask('ours', graphql(`${ours} ${end}`, at, officer)),
      ask('postgraphile', graphql(`${theirs} ${end}`, at)),
    ]);
    const [last] = await sql(
      `select e.name, v.id from evaluation v join employee e on e.id = v.employee_id
       where v.cycle_id = $1 and v.predicate = $2 order by e.name, v.id limit 1 offset $3`,
      [cycleId, predicate, DEEP - 1],
    );
    const from = { cycleId, predicate, limit: 25 };
    return {
      ours: graphql(
        `${ours} { items { employeeName employeeNip unit { name } ${RATINGS} evaluatorName } } }`,
        { ...from, after: own.data.evaluations.pageInfo.endCursor },
        officer,
      ),
      postgraphile: graphql(
        `${theirs} { nodes { employeeByEmployeeId { name nip } unitByUnitId { name } ${RATINGS} employeeByEvaluatorId { name } } } }`,
        { ...from, after: other.data.allEvaluations.pageInfo.endCursor },
      ),
      plain: graphql(
        `query ($limit: Int!, $cycleId: ID!, $predicate: String!, $afterName: String!, $afterId: ID!) {
          evaluations(limit: $limit, cycleId: $cycleId, predicate: $predicate, afterName: $afterName, afterId: $afterId) {
            employee { name nip } unit { name } ${RATINGS} evaluator { name } } }`,
        { ...from, afterName: last.name, afterId: last.id },
      ),
      handwritten: {
        method: 'GET',
        path: `/evaluations/after?${new URLSearchParams({ limit: 25, cycleId, predicate, name: last.name, id: last.id })}`,
      },
    };
  },
};

export const READS = [page(25), page(100), deep, evaluations];

const SUBMIT = (type) => `mutation ($input: ${type}!) { submitFeedback(input: $input) `;

/** Sending one answer; each request can be answered once, so each call gets one of its own. */
export const WRITE = {
  key: 'submit-feedback',
  title: 'submitting one feedback answer',
  servers: ['ours', 'plain', 'handwritten'],
  request(server, requestId, { rater, raterId }) {
    const ratings = QUESTIONS.map((questionId, n) => ({ questionId, score: 1 + (n % 5) }));
    const input = {
      requestId,
      version: 1,
      ratings,
      comments: [{ questionId: 'LOYAL', text: 'Selalu menepati janji.' }],
    };
    if (server === 'ours')
      return graphql(`${SUBMIT('FeedbackAnswerInput')} { task { id status version } } }`, { input }, rater);
    if (server === 'plain')
      return graphql(`${SUBMIT('AnswerInput')} { id status version } }`, { input }, { 'x-rater': raterId });
    return post('/submit', { raterId, input });
  },
  result: (server, body) =>
    ({ ours: () => body.data?.submitFeedback.task, plain: () => body.data?.submitFeedback, handwritten: () => body })[
      server
    ](),
};
