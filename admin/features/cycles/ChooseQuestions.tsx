import { VerbButton } from '../../ui/VerbButton.js';
import { VersionInput } from '../questions/VersionInput.js';
import type { Cycle } from './cycle.js';
import { chooseQuestionsDocument } from './cycles.queries.js';

/** Chooses what a cycle asks, until somebody has begun to answer. */
export const ChooseQuestions = ({ cycle: { id, version, endsOn, questionVersion } }: { readonly cycle: Cycle }) => (
  <VerbButton
    label="questions.choose"
    confirm="questions.choose_question"
    variant="outlined"
    document={chooseQuestionsDocument}
    form={<VersionInput source="questionVersionId" endsOn={endsOn} />}
    defaultValues={{ questionVersionId: questionVersion?.id ?? null }}
    variables={({ questionVersionId }) => ({
      input: { id, version, questionVersionId: String(questionVersionId) },
    })}
  />
);
