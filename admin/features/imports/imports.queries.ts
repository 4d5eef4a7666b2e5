import { graphql } from '../../gql/index.js';

export const importListDocument = graphql(`
  query ImportList($filter: DataImportFilter, $sort: DataImportSort, $page: PageInput) {
    page: dataImports(filter: $filter, sort: $sort, page: $page) {
      items { id kind status fileName month updatedAt }
      total
    }
  }
`);

export const importOneDocument = graphql(`
  query ImportOne($id: UUID!) {
    record: dataImport(id: $id) {
      id version kind status fileName month problemsUrl
      totals { rows errors warnings repaired notices }
      problems { line column severity message }
      outcome { inserted changed unchanged }
      job { id status }
      viewerCan { confirm }
    }
  }
`);

export const startImportDocument = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) { dataImport { id } }
  }
`);

export const confirmImportDocument = graphql(`
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) { dataImport { id version job { id } } }
  }
`);
