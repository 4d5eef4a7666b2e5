import { FormDataConsumer, required } from 'ra-core';
import { BooleanInput, PasswordInput, SelectArrayInput, TextInput } from 'ra-ui-materialui';
import { EmployeeInput } from '../../ui/EmployeeInput.js';
import { RecordsInput } from '../../ui/RecordInput.js';
import { ROLE_CHOICES, rolesOf } from './roles.js';

/** The subtree only for those who work for one; the server demands it then. */
const Rights = () => (
  <>
    <SelectArrayInput
      source="roles"
      label="resources.accounts.fields.roles"
      choices={ROLE_CHOICES}
      validate={required()}
      fullWidth
    />
    <FormDataConsumer>
      {({ formData }) =>
        rolesOf(formData).includes('UNIT_OFFICER') && (
          <RecordsInput
            source="unitIds"
            reference="units"
            label="resources.accounts.fields.unitIds"
            helperText="accounts.units_help"
          />
        )
      }
    </FormDataConsumer>
  </>
);

export const NewAccountInputs = () => (
  <>
    <TextInput
      source="username"
      label="resources.accounts.fields.username"
      helperText="accounts.username_help"
      validate={required()}
      autoComplete="off"
      fullWidth
    />
    <TextInput source="name" label="resources.accounts.fields.name" validate={required()} fullWidth />
    <PasswordInput
      source="password"
      label="resources.accounts.fields.password"
      helperText="accounts.password_help"
      validate={required()}
      autoComplete="new-password"
      fullWidth
    />
    <Rights />
    <EmployeeInput
      source="employeeId"
      label="resources.accounts.fields.employeeId"
      helperText="accounts.employee_help"
    />
  </>
);

export const AccountInputs = () => (
  <>
    <TextInput source="name" label="resources.accounts.fields.name" validate={required()} fullWidth />
    <Rights />
    <PasswordInput
      source="password"
      label="accounts.new_password"
      helperText="accounts.new_password_help"
      autoComplete="new-password"
      fullWidth
    />
    <BooleanInput source="isActive" label="resources.accounts.fields.isActive" helperText={false} />
    <BooleanInput
      source="isDeveloper"
      label="resources.accounts.fields.isDeveloper"
      helperText="accounts.developer_help"
    />
  </>
);
