import { Box } from '@mui/material';
import { required } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { RecordInput } from '../../ui/RecordInput.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { UnitInput } from '../organization/UnitInputs.js';
import type { Employee } from './employee.js';
import { EMPLOYEE_STATUSES } from './people.messages.js';
import { editEmployeeDocument, moveEmployeeDocument } from './people.queries.js';

/** Names repeat in a city; the unit tells people apart. */
/** Correct a mistake, or move with a date; each only for those who may. */
export const EmployeeVerbs = ({ person }: { readonly person: Employee }) => (
  <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
    {person.viewerCan.edit && (
      <VerbButton
        label="people.edit"
        variant="outlined"
        document={editEmployeeDocument}
        defaultValues={{ name: person.name, status: person.status, grade: person.grade }}
        form={
          <>
            <TextInput source="name" label="resources.employees.fields.name" validate={required()} fullWidth />
            <TextInput source="grade" label="resources.employees.fields.grade" validate={required()} fullWidth />
            <SelectInput
              source="status"
              label="resources.employees.fields.status"
              choices={EMPLOYEE_STATUSES.map((id) => ({ id, name: `people.status.${id}` }))}
              fullWidth
            />
          </>
        }
        variables={(values) => ({ input: { ...values, id: person.id, version: person.version } as never })}
      />
    )}
    {person.viewerCan.move && (
      <VerbButton
        label="people.move"
        confirm="people.move_question"
        document={moveEmployeeDocument}
        form={
          <>
            <DateInput
              source="effectiveOn"
              label="resources.employees.fields.effectiveOn"
              validate={required()}
              fullWidth
            />
            <UnitInput source="unitId" label="resources.employees.fields.unitId" />
            <RecordInput
              source="positionId"
              reference="positions"
              nameField="title"
              label="resources.employees.fields.positionId"
            />
            <EmployeeInput source="superiorId" label="resources.employees.fields.superiorId" />
          </>
        }
        variables={({ effectiveOn, unitId, positionId, superiorId }) => ({
          input: {
            id: person.id,
            version: person.version,
            effectiveOn,
            ...(unitId ? { unitId } : {}),
            ...(positionId ? { positionId } : {}),
            ...(superiorId ? { superiorId } : {}),
          } as never,
        })}
      />
    )}
  </Box>
);
