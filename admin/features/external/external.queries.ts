import { graphql } from '../../gql/index.js';

export const externalRatersDocument = graphql(`
  query ExternalRatersOf($cycleId: UUID!, $rateeId: UUID!) {
    externalRaters(filter: { cycleId: $cycleId, rateeId: $rateeId }, page: { limit: 50 }) {
      items { id version name email affiliation invitedOn declineReason }
    }
  }
`);

export const inviteExternalDocument = graphql(`
  mutation InviteExternalRaters($input: InviteExternalRatersInput!) { inviteExternalRaters(input: $input) { changed } }
`);

export const renewLinkDocument = graphql(`
  mutation RenewExternalLink($input: ExternalRaterInput!) { renewExternalLink(input: $input) { rater { id } } }
`);

export const withdrawExternalDocument = graphql(`
  mutation WithdrawExternalRater($input: ExternalRaterInput!) { withdrawExternalRater(input: $input) { changed } }
`);
