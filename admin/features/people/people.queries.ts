import { graphql } from '../../gql/index.js';

export const employeeListDocument = graphql(`
  query EmployeeList($filter: EmployeeFilter, $sort: EmployeeSort, $page: PageInput) {
    page: employees(filter: $filter, sort: $sort, page: $page) {
      items { id nip name grade kind status unit { id name } position { id title } superior { id name } }
      total
    }
  }
`);

export const employeeOneDocument = graphql(`
  query EmployeeOne($id: UUID!) {
    record: employee(id: $id) {
      id version nip name frontTitle backTitle kind status sex grade gradeSince positionSince
      unit { id name } position { id title level } superior { id name } viewerCan { move edit }
    }
  }
`);

export const employeeHistoryDocument = graphql(`
  query EmployeeHistory($id: UUID!) {
    assignments(filter: { employeeId: $id }, page: { limit: 50 }) { items { id validFrom validTo unit { name } position { title } } }
    reportingLines(filter: { employeeId: $id }, page: { limit: 50 }) { items { id validFrom validTo superior { name } } }
  }
`);

export const explainEvaluatorDocument = graphql(`
  query ExplainEvaluator($employeeId: UUID!, $on: LocalDate) {
    explainEvaluator(employeeId: $employeeId, on: $on) {
      evaluator { name } evaluatorSuperior { name } ruleText article caution reasonText steps { text }
    }
  }
`);

export const moveEmployeeDocument = graphql(`
  mutation MoveEmployee($input: MoveEmployeeInput!) {
    moveEmployee(input: $input) { employee { id version } }
  }
`);

export const editEmployeeDocument = graphql(`
  mutation EditEmployee($input: EditEmployeeInput!) {
    editEmployee(input: $input) { employee { id version } }
  }
`);
