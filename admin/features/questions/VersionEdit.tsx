import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, SaveButton, TextInput } from 'ra-ui-materialui';
import { useExecute } from '../../kernel/hooks.js';
import { EditForm, EditPage } from '../../ui/EditForm.js';
import { Section } from '../../ui/Section.js';
import { AnchorInputs } from './AnchorInputs.js';
import { QuestionInputs } from './QuestionInputs.js';
import { editVersionDocument } from './questions.queries.js';
import { type Version, versionInput, versionValues } from './version.js';
import { useSaid } from './words.js';

/** A draft is written here; it may be saved with gaps and is published from its page. */
export const VersionEdit = () => (
  <EditPage<Version> fixed="questions.immutable">{(version) => <Editor version={version} />}</EditPage>
);

const Editor = ({ version }: { readonly version: Version }) => {
  const translate = useTranslate();
  const said = useSaid();
  const execute = useExecute();
  return (
    <EditForm
      id={version.id}
      title={translate('questions.edit_title', { name: said.name(version.bank), number: version.number })}
      values={() => versionValues(version)}
      save={(entered) => execute(editVersionDocument, { input: versionInput(version, entered) })}
      success="questions.saved"
      submit={<SaveButton label="questions.save" alwaysEnable />}
    >
      <Section title="questions.facts">
        <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <DateInput source="validFrom" label="resources.questionVersions.fields.validFrom" validate={required()} />
          <TextInput
            source="source"
            label="resources.questionVersions.fields.source"
            helperText="questions.source_help"
            validate={required()}
            fullWidth
          />
          <BooleanInput source="cannotJudge" label="questions.cannot_judge_offered" />
        </Box>
      </Section>
      <Section title="questions.questions">
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('questions.questions_help')}
        </Typography>
        <QuestionInputs />
      </Section>
      <Section title="questions.scale">
        <AnchorInputs />
      </Section>
    </EditForm>
  );
};
