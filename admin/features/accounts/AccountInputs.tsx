import { required } from 'ra-core';
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
import { ROLES } from './accounts.messages.js';

export const ROLE_CHOICES = ROLES.map((id) => ({ id, name: `accounts.role.${id}` }));

const Rights = () => (
  <>
    <SelectArrayInput
      source="roles"
      label="resources.accounts.fields.roles"
      choices={ROLE_CHOICES}
      validate={required()}
      fullWidth
    />
    <ReferenceArrayInput source="unitIds" reference="units" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteArrayInput
        label="resources.accounts.fields.unitIds"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
      />
    </ReferenceArrayInput>
  </>
);

export const NewAccountInputs = () => (
  <>
    <TextInput
      source="username"
      label="resources.accounts.fields.username"
      validate={required()}
      autoComplete="off"
      fullWidth
    />
    <TextInput source="name" label="resources.accounts.fields.name" validate={required()} fullWidth />
    <PasswordInput
      source="password"
      label="resources.accounts.fields.password"
      validate={required()}
      autoComplete="new-password"
      fullWidth
    />
    <Rights />
    <ReferenceInput source="employeeId" reference="employees" sort={{ field: 'name', order: 'ASC' }}>
      <AutocompleteInput
        label="resources.accounts.fields.employeeId"
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
      />
    </ReferenceInput>
  </>
);

export const AccountInputs = () => (
  <>
    <TextInput source="name" label="resources.accounts.fields.name" validate={required()} fullWidth />
    <Rights />
    <PasswordInput source="password" label="accounts.new_password" autoComplete="new-password" fullWidth />
    <BooleanInput source="isActive" label="resources.accounts.fields.isActive" />
    <BooleanInput source="isDeveloper" label="resources.accounts.fields.isDeveloper" />
  </>
);
