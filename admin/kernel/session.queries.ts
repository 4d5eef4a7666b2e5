import { graphql } from '../gql/index.js';

/** Who is signed in; null when nobody is. */
export const meDocument = graphql(/* GraphQL */ `
  query Me {
    me {
      id
      name
      roles
      permissions
      employee {
        id
        name
      }
    }
  }
`);

/** Opens a session. The answer sets an HttpOnly cookie; the token is for API callers and is not asked for. */
export const signInDocument = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      me {
        id
        name
          roles
        permissions
        employee {
          id
          name
        }
      }
    }
  }
`);

/** Ends the session and removes the cookie. */
export const signOutDocument = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut {
      isSignedOut
    }
  }
`);
