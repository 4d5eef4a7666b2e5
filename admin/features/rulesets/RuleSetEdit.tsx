import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, DateInput, SaveButton, TextInput } from 'ra-ui-materialui';
import { useExecute, useFormat } from '../../kernel/hooks.js';
import { EditForm, EditPage } from '../../ui/EditForm.js';
import { Section } from '../../ui/Section.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { useWeights } from '../../ui/WeightTotal.js';
import { DefinitionEditor } from './DefinitionEditor.js';
import { type EditionValues, editionInput, editionValues } from './edition.js';
import { IndexEditor } from './IndexEditor.js';
import type { IndexDefinition } from './indexDefinition.js';
import type { RuleSet } from './RuleSetShow.js';
import { editRuleSetDocument } from './rulesets.queries.js';

/** The next edition of any kind, starting from the newest one, which stays as it is. */
export const RuleSetEdit = () => (
  <EditPage<RuleSet> fixed="rulesets.fixed">{(rules) => <Editor rules={rules} />}</EditPage>
);

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
  return (
    <EditForm
      id={rules.id}
      title={translate('rulesets.edit_title', { name: rules.name, edition: rules.edition + 1 })}
      values={() => editionValues(rules)}
      save={(entered: EditionValues) => execute(editRuleSetDocument, { input: editionInput(rules, entered) })}
      success="rulesets.saved"
      made={({ editRuleSet: { ruleSet } }) => ({ id: ruleSet.id, said: { edition: ruleSet.edition } })}
      submit={rules.kind === 'INDEX' ? <SaveWeights /> : <SaveButton label="rulesets.save_edition" alwaysEnable />}
    >
      <Typography sx={{ color: 'text.secondary' }}>{translate('rulesets.immutable')}</Typography>
      <EditionFacts rules={rules} />
      {rules.kind === 'INDEX' ? (
        <IndexEditor definition={rules.definition as unknown as IndexDefinition} />
      ) : (
        <DefinitionEditor fields={rules.shape.fields} source="definition" />
      )}
    </EditForm>
  );
};

const SaveWeights = () => {
  const { isHundred } = useWeights('definition.components', { field: 'weight' });
  return <SaveButton label="rulesets.save_edition" alwaysEnable={isHundred} disabled={!isHundred} />;
};
