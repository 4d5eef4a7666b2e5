import { maxLength, minLength, required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Conflict } from './ConflictList.js';
import { endConflictDocument, recordConflictDocument } from './conflicts.queries.js';

export const GROUNDS = (['RELATIVE', 'PENDING_CASE'] as const).map((id) => ({ id, name: `conflicts.ground.${id}` }));

const Person = ({ source, label }: { readonly source: string; readonly label: string }) => (
  <EmployeeInput source={source} label={label} validate={required()} />
);

/** Two people who may not rate each other from a day on. */
export const RecordButton = () => (
  <VerbButton
    label="conflicts.record"
    document={recordConflictDocument}
    form={
      <>
        <Person source="oneId" label="resources.raterConflicts.fields.one" />
        <Person source="otherId" label="resources.raterConflicts.fields.other" />
        <SelectInput
          source="ground"
          label="resources.raterConflicts.fields.ground"
          choices={GROUNDS}
          validate={required()}
          fullWidth
        />
        <TextInput
          source="reference"
          label="resources.raterConflicts.fields.reference"
          helperText="conflicts.reference_help"
          validate={[required(), minLength(3), maxLength(200)]}
          fullWidth
        />
        <DateInput
          source="validFrom"
          label="resources.raterConflicts.fields.validFrom"
          validate={required()}
          fullWidth
        />
        <DateInput source="validTo" label="resources.raterConflicts.fields.validTo" fullWidth />
      </>
    }
    variables={(values) => ({ input: { ...values, validTo: values.validTo || null } as never })}
    success="conflicts.recorded"
  />
);

export const EndButton = ({ conflict: { id, version } }: { readonly conflict: Conflict }) => (
  <VerbButton
    label="conflicts.end"
    variant="text"
    color="warning"
    document={endConflictDocument}
    form={
      <DateInput source="validTo" label="resources.raterConflicts.fields.validTo" validate={required()} fullWidth />
    }
    variables={({ validTo }) => ({ input: { id, version, validTo: String(validTo) } })}
    success="conflicts.ended"
  />
);
