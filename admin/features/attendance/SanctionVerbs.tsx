import { maxLength, minLength, required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import type { SanctionOneQuery } from '../../gql/graphql.js';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { SANCTIONS } from './attendance.messages.js';
import { annulSanctionDocument, recordSanctionDocument } from './attendance.queries.js';

export type Sanction = NonNullable<SanctionOneQuery['record']>;

/** Records what the official in charge decided; the level follows from the kind (PP 94/2021). */
export const RecordSanctionButton = () => (
  <VerbButton
    label="attendance.record_sanction"
    confirm="attendance.record_note"
    document={recordSanctionDocument}
    form={
      <>
        <EmployeeInput source="employeeId" label="resources.sanctions.fields.employeeId" validate={required()} />
        <SelectInput
          source="kind"
          label="resources.sanctions.fields.kind"
          choices={SANCTIONS.map((id) => ({ id, name: `attendance.sanction.${id}` }))}
          validate={required()}
          fullWidth
        />
        <DateInput source="decidedOn" label="resources.sanctions.fields.decidedOn" validate={required()} fullWidth />
        <DateInput source="effectiveFrom" label="attendance.effective_from" validate={required()} fullWidth />
        <DateInput
          source="effectiveTo"
          label="attendance.effective_until"
          helperText="attendance.effective_to"
          fullWidth
        />
        <TextInput
          source="reference"
          label="resources.sanctions.fields.reference"
          validate={[required(), minLength(3), maxLength(200)]}
          fullWidth
        />
      </>
    }
    variables={(values) => ({ input: values as never })}
  />
);

/** Records that the decision was annulled on appeal; the sanction stays visible and no longer counts. */
export const AnnulSanctionButton = ({ sanction }: { readonly sanction: Sanction }) => (
  <VerbButton
    label="attendance.annul"
    confirm="attendance.annul_note"
    variant="outlined"
    color="error"
    document={annulSanctionDocument}
    form={<DateInput source="annulledOn" label="attendance.annulled_on" validate={required()} fullWidth />}
    variables={({ annulledOn }) => ({
      input: { id: sanction.id, version: sanction.version, annulledOn: String(annulledOn) },
    })}
  />
);
