import { required } from 'ra-core';
import { NumberInput, ReferenceInput, SelectInput, TextInput } from 'ra-ui-materialui';

export const RHYTHMS = ['MONTHLY', 'QUARTERLY'].map((id) => ({ id, name: `cycles.rhythm.${id}` }));

/** What a cycle is made of; the 360° starts from the standard question set. */
export const CycleInputs = ({ withYear }: { readonly withYear: boolean }) => (
  <>
    <TextInput source="name" label="resources.cycles.fields.name" validate={required()} fullWidth />
    {withYear && <NumberInput source="year" label="resources.cycles.fields.year" validate={required()} fullWidth />}
    <SelectInput
      source="rhythm"
      label="resources.cycles.fields.rhythm"
      choices={RHYTHMS}
      validate={required()}
      fullWidth
    />
    <ReferenceInput source="ruleSetId" reference="ruleSets" filter={{ kind: ['INDEX'] }}>
      <SelectInput
        label="resources.cycles.fields.ruleSetId"
        optionText={(row: { name: string; edition: number }) => `${row.name} · ${row.edition}`}
        fullWidth
      />
    </ReferenceInput>
  </>
);
