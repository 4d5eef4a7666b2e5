import { email, maxLength, minLength, required } from 'ra-core';
import { TextInput } from 'ra-ui-materialui';
import { VerbButton } from '../../ui/VerbButton.js';
import type { ExternalRater } from './ExternalRaters.js';
import { inviteExternalDocument, renewLinkDocument, withdrawExternalDocument } from './external.queries.js';

const of = ({ id, version }: ExternalRater) => ({ input: { id, version } });

/** Asks one person without an account; the fields are named as the server names them, so that refusals stand there. */
export const InviteButton = ({ cycleId, rateeId }: { readonly cycleId: string; readonly rateeId: string }) => (
  <VerbButton
    label="external.invite"
    variant="outlined"
    document={inviteExternalDocument}
    form={
      <>
        <TextInput
          source="people.0.name"
          label="external.name"
          validate={[required(), minLength(2), maxLength(150)]}
          fullWidth
        />
        <TextInput
          source="people.0.email"
          label="external.email"
          type="email"
          validate={[required(), email(), maxLength(254)]}
          fullWidth
        />
        <TextInput
          source="people.0.affiliation"
          label="external.affiliation"
          validate={[required(), minLength(2), maxLength(200)]}
          fullWidth
        />
      </>
    }
    variables={({ people }) => ({ input: { cycleId, rateeId, people } as never })}
    success="external.invited"
  />
);

export const RenewButton = ({ rater }: { readonly rater: ExternalRater }) => (
  <VerbButton
    label="external.renew"
    confirm="external.renew_question"
    variant="text"
    document={renewLinkDocument}
    variables={() => of(rater)}
    success="external.renewed"
  />
);

export const WithdrawButton = ({ rater }: { readonly rater: ExternalRater }) => (
  <VerbButton
    label="external.withdraw"
    confirm="external.withdraw_question"
    variant="text"
    color="warning"
    document={withdrawExternalDocument}
    variables={() => of(rater)}
    success="external.withdrawn"
  />
);
