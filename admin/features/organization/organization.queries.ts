import { graphql } from '../../gql/index.js';

export const unitListDocument = graphql(`
  query UnitList($filter: UnitFilter, $sort: UnitSort, $page: PageInput) {
    page: units(filter: $filter, sort: $sort, page: $page) {
      items { id name kind workWeek parent { id name } }
      total
    }
  }
`);

export const unitOneDocument = graphql(`
  query UnitOne($id: UUID!) {
    record: unit(id: $id) { id version name kind workWeek bknCode parent { id name } viewerCan { edit } }
  }
`);

export const createUnitDocument = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    result: createUnit(input: $input) { record: unit { id name } }
  }
`);

export const editUnitDocument = graphql(`
  mutation EditUnit($input: EditUnitInput!) {
    editUnit(input: $input) { unit { id version } }
  }
`);

export const positionListDocument = graphql(`
  query PositionList($filter: PositionFilter, $sort: PositionSort, $page: PageInput) {
    page: positions(filter: $filter, sort: $sort, page: $page) { items { id title level } total }
  }
`);
