import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { EditBase, Form, LinkBase, required, useNotify, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, SaveButton, TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { FieldErrors } from '../../ui/FieldErrors.js';
import { Section } from '../../ui/Section.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { AnchorInputs } from './AnchorInputs.js';
import { QuestionInputs } from './QuestionInputs.js';
import { editVersionDocument } from './questions.queries.js';
import { type Version, type VersionValues, versionInput, versionValues } from './version.js';
import { useSaid } from './words.js';

/** A draft is written here; it may be saved with gaps and is published from its page. */
export const VersionEdit = () => (
  <EditBase redirect={false} mutationMode="pessimistic">
    <Loaded />
  </EditBase>
);

const Loaded = () => {
  const version = useRecordContext<Version>();
  const translate = useTranslate();
  // the row of the list comes first; the questions come with the page's own document
  if (!version || !('viewerCan' in version)) return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  if (version.viewerCan.edit) return <Editor version={version} />;
  return (
    <Alert severity="info" sx={{ mt: 2 }}>
      {translate('questions.immutable')}
    </Alert>
  );
};

const Editor = ({ version }: { readonly version: Version }) => {
  const translate = useTranslate();
  const said = useSaid();
  const execute = useExecute();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const [values] = useState(() => versionValues(version));

  const save = async (entered: object): Promise<Record<string, string> | undefined> => {
    try {
      await execute(editVersionDocument, { input: versionInput(version, entered as VersionValues) });
      notify('questions.saved', { type: 'success' });
      redirect('show', 'questionVersions', version.id);
      return undefined;
    } catch (error) {
      const errors = fieldErrorsOf(error);
      if (!errors) notifyError(error);
      return errors;
    }
  };

  return (
    <Form defaultValues={values} record={{}} onSubmit={save} noValidate>
      <Title title={translate('questions.edit_title', { name: said.name(version.bank), number: version.number })} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <FieldErrors />
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
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <SaveButton label="questions.save" alwaysEnable />
          <Button component={LinkBase} to={`/questionVersions/${version.id}/show`} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    </Form>
  );
};
