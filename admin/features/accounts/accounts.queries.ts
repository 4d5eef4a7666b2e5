import { graphql } from '../../gql/index.js';

export const accountListDocument = graphql(`
  query AccountList($filter: AccountFilter, $sort: AccountSort, $page: PageInput) {
    page: accounts(filter: $filter, sort: $sort, page: $page) {
      items { id username name roles isActive }
      total
    }
  }
`);

export const accountOneDocument = graphql(`
  query AccountOne($id: UUID!) {
    record: account(id: $id) { id version username name roles unitIds isActive isDeveloper updatedAt employee { id name } }
  }
`);

export const createAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) { account { id } }
  }
`);

export const editAccountDocument = graphql(`
  mutation EditAccount($input: EditAccountInput!) {
    editAccount(input: $input) { account { id version } }
  }
`);

export const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) { account { id } }
  }
`);
