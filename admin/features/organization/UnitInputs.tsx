import { required } from 'ra-core';
import { SelectInput, TextInput } from 'ra-ui-materialui';
import { RecordInput } from '../../ui/RecordInput.js';
import { UNIT_KINDS, WORK_WEEKS } from './organization.messages.js';

const choices = (prefix: string, values: readonly string[]) =>
  values.map((id) => ({ id, name: `organization.${prefix}.${id}` }));
export const KIND_CHOICES = choices('kind', UNIT_KINDS);

/** Chooses one unit by typing part of its name; used wherever a unit is asked for. */
export const UnitInput = ({
  source,
  label,
  alwaysOn: _always,
}: {
  readonly source: string;
  readonly label: string;
  readonly alwaysOn?: boolean;
}) => <RecordInput source={source} reference="units" label={label} />;

/** What a unit is made of: the same inputs for a new one and for a change. */
export const UnitInputs = () => (
  <>
    <TextInput source="name" label="resources.units.fields.name" validate={required()} fullWidth />
    <SelectInput
      source="kind"
      label="resources.units.fields.kind"
      choices={KIND_CHOICES}
      validate={required()}
      fullWidth
    />
    <SelectInput
      source="workWeek"
      label="resources.units.fields.workWeek"
      choices={choices('week', WORK_WEEKS)}
      fullWidth
    />
    <UnitInput source="parentId" label="resources.units.fields.parentId" />
    <TextInput source="bknCode" label="resources.units.fields.bknCode" fullWidth />
  </>
);
