import { required } from 'ra-core';
import type { FeedbackKind } from '../../gql/graphql.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { addRatersDocument, removeRatersDocument, replaceRaterDocument } from './feedback.queries.js';

/** Names repeat in a city; the unit tells people apart. */
const RaterInput = ({ source }: { readonly source: string }) => (
  <EmployeeInput source={source} label="feedback.ratee.rater" validate={required()} />
);

export const AddRaterButton = (props: {
  readonly cycleId: string;
  readonly rateeId: string;
  readonly kind: FeedbackKind;
}) => (
  <VerbButton
    label="feedback.ratee.add"
    variant="outlined"
    document={addRatersDocument}
    // named as the server names the input, so that its refusal stands at the field
    form={<RaterInput source="raters.0.raterId" />}
    variables={({ raters }) => {
      const [chosen] = (raters ?? []) as { readonly raterId: string }[];
      const { cycleId, rateeId, kind } = props;
      return { input: { cycleId, raters: [{ rateeId, kind, raterId: chosen?.raterId ?? '' }] } };
    }}
    success="feedback.ratee.added"
  />
);

export const ReplaceRaterButton = ({ requestId }: { readonly requestId: string }) => (
  <VerbButton
    label="feedback.ratee.replace"
    variant="text"
    document={replaceRaterDocument}
    form={<RaterInput source="raterId" />}
    variables={({ raterId }) => ({ input: { requestId, raterId: String(raterId) } })}
    success="feedback.ratee.replaced"
  />
);

export const RemoveRaterButton = ({ requestId }: { readonly requestId: string }) => (
  <VerbButton
    label="feedback.ratee.remove"
    confirm="feedback.ratee.remove_question"
    variant="text"
    color="warning"
    document={removeRatersDocument}
    variables={() => ({ input: { requestIds: [requestId] } })}
    success="feedback.ratee.removed"
  />
);
