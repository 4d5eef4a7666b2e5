import { FormDataConsumer, required } from 'ra-core';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  BooleanInput,
  PasswordInput,
  ReferenceArrayInput,
  ReferenceInput,
  SelectArrayInput,
  TextInput,
} from 'ra-ui-materialui';
import { ROLE_CHOICES, rolesOf } from './roles.js';

const ask = (q: string) => ({ q });

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
          <ReferenceArrayInput source="unitIds" reference="units" sort={{ field: 'name', order: 'ASC' }}>
            <AutocompleteArrayInput
              label="resources.accounts.fields.unitIds"
              helperText="accounts.units_help"
              optionText="name"
              filterToQuery={ask}
            />
          </ReferenceArrayInput>
        )
      }
    </FormDataConsumer>
  </>
);

const personOf = (person: { readonly name?: string; readonly nip?: string }) =>
  [person.name, person.nip].filter(Boolean).join(' · ');

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
    <ReferenceInput source="employeeId" reference="employees" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label="resources.accounts.fields.employeeId"
        helperText="accounts.employee_help"
        optionText={personOf}
        filterToQuery={ask}
      />
    </ReferenceInput>
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
