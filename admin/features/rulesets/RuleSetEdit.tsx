import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { EditBase, Form, LinkBase, required, useNotify, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, NumberInput, SaveButton, SelectInput, TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { fieldErrorsOf } from '../../kernel/errors.js';
import { useExecute } from '../../kernel/hooks.js';
import { FieldErrors } from '../../ui/FieldErrors.js';
import { Section } from '../../ui/Section.js';
import { useNotifyError } from '../../ui/useNotifyError.js';
import { useWeights, WeightTotal } from '../../ui/WeightTotal.js';
import { ComponentEditor } from './ComponentEditor.js';
import { type EditionValues, editionInput, editionValues } from './edition.js';
import type { RuleSet } from './RuleSetShow.js';
import { editRuleSetDocument } from './rulesets.queries.js';

/** The next edition of an index, starting from the newest one, which stays as it is. */
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
  if (!rules.index || !rules.viewerCan.edit)
    return (
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate('rulesets.fixed')}
      </Alert>
    );
  return <Editor rules={rules} index={rules.index} />;
};

interface EditorProps {
  readonly rules: RuleSet;
  readonly index: NonNullable<RuleSet['index']>;
}

const Editor = ({ rules, index }: EditorProps) => {
  const translate = useTranslate();
  const execute = useExecute();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const redirect = useRedirect();
  const [values] = useState(() => editionValues(rules, index));

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
        <Section title="rulesets.facts">
          <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <DateInput source="validFrom" label="resources.ruleSets.fields.validFrom" validate={required()} />
            <DateInput source="validTo" label="resources.ruleSets.fields.validTo" />
            <TextInput
              source="source"
              label="resources.ruleSets.fields.source"
              helperText="rulesets.source_help"
              validate={required()}
              fullWidth
            />
            <BooleanInput source="definition.isExample" label="rulesets.still_example" />
            <SelectInput
              source="definition.missingData"
              label="rulesets.missing_data"
              choices={['RENORMALISE', 'PENDING', 'NOT_RATED'].map((id) => ({ id, name: `rulesets.missing.${id}` }))}
              validate={required()}
            />
            <NumberInput
              source="definition.minimumCoveragePercent"
              label="rulesets.coverage_percent"
              validate={required()}
            />
          </Box>
        </Section>
        <Section title="rulesets.components" actions={<WeightTotal source="definition.components" />}>
          {index.components.map((component, n) => (
            <ComponentEditor key={component.key} component={component} source={`definition.components.${n}`} />
          ))}
        </Section>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Save />
          <Button component={LinkBase} to={`/ruleSets/${rules.id}/show`} color="inherit">
            {translate('ra.action.cancel')}
          </Button>
        </Box>
      </Box>
    </Form>
  );
};

const Save = () => {
  const { isHundred } = useWeights('definition.components');
  return <SaveButton label="rulesets.save_edition" alwaysEnable={isHundred} disabled={!isHundred} />;
};
