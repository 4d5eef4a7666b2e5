import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { EditBase, Form, LinkBase, required, useNotify, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, SaveButton, TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute, useFormat } from '../../kernel/hooks.js';
import { FieldErrors } from '../../ui/FieldErrors.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { useWeights } from '../../ui/WeightTotal.js';
import { DefinitionEditor } from './DefinitionEditor.js';
import { type EditionValues, editionInput, editionValues } from './edition.js';
import { IndexEditor } from './IndexEditor.js';
import type { IndexDefinition } from './indexDefinition.js';
import type { RuleSet } from './RuleSetShow.js';
import { editRuleSetDocument } from './rulesets.queries.js';

/** The next edition of any kind, starting from the newest one, which stays as it is. */
export const RuleSetEdit = () => (
  <EditBase redirect={false} mutationMode="pessimistic">
    <Loaded />
  </EditBase>
);

const Loaded = () => {
  const rules = useRecordContext<RuleSet>();
  const translate = useTranslate();
  // the row of the list comes first; the rules themselves come with the page's own document
  if (!rules || !('viewerCan' in rules)) return <Skeleton variant="rounded" height={240} sx={{ mt: 2 }} />;
  if (!rules.viewerCan.edit)
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate('rulesets.fixed')}
      </Alert>
    );
  return <Editor rules={rules} />;
};

/** Dates and source of the next edition, beside those of the one it follows. */
const EditionFacts = ({ rules }: { readonly rules: RuleSet }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="rulesets.new_edition">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('rulesets.follows', {
          edition: rules.edition,
          day: format.day(rules.validFrom),
          source: rules.source,
        })}{' '}
        {rules.isExample && <StatusChip label="rulesets.example_chip" tone="warning" />}
      </Typography>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <DateInput
          source="validFrom"
          label="resources.ruleSets.fields.validFrom"
          helperText="rulesets.valid_from_help"
          validate={required()}
        />
        <DateInput
          source="validTo"
          label="resources.ruleSets.fields.validTo"
          helperText="rulesets.valid_to_help"
          parse={(day: string) => day || null}
        />
        <TextInput
          source="source"
          label="resources.ruleSets.fields.source"
          helperText="rulesets.source_help"
          validate={required()}
          fullWidth
        />
        <BooleanInput source="definition.example" label="rulesets.still_example" />
      </Box>
    </Section>
  );
};

const Editor = ({ rules }: { readonly rules: RuleSet }) => {
  const translate = useTranslate();
  const execute = useExecute();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const [values] = useState(() => editionValues(rules));

  const save = async (entered: object): Promise<Record<string, string> | undefined> => {
    try {
      const input = editionInput(rules, entered as EditionValues);
      const { editRuleSet } = await execute(editRuleSetDocument, { input });
      notify('rulesets.saved', { type: 'success', messageArgs: { edition: editRuleSet.ruleSet.edition } });
      redirect('show', 'ruleSets', editRuleSet.ruleSet.id);
      return undefined;
    } catch (error) {
      const errors = fieldErrorsOf(error);
      if (!errors) notifyError(error);
      return errors;
    }
  };

  return (
    <Form defaultValues={values} record={{}} onSubmit={save} noValidate>
      <Title title={translate('rulesets.edit_title', { name: rules.name, edition: rules.edition + 1 })} />
      <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Typography sx={{ color: 'text.secondary' }}>{translate('rulesets.immutable')}</Typography>
        <FieldErrors />
        <EditionFacts rules={rules} />
        {rules.kind === 'INDEX' ? (
          <IndexEditor definition={rules.definition as unknown as IndexDefinition} />
        ) : (
          <DefinitionEditor fields={rules.shape.fields} source="definition" />
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          {rules.kind === 'INDEX' ? <SaveWeights /> : <SaveButton label="rulesets.save_edition" alwaysEnable />}
          <Button component={LinkBase} to={`/ruleSets/${rules.id}/show`} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    </Form>
  );
};

const SaveWeights = () => {
  const { isHundred } = useWeights('definition.components', { field: 'weight' });
  return <SaveButton label="rulesets.save_edition" alwaysEnable={isHundred} disabled={!isHundred} />;
};
