import { useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { NewAccountInputs, ROLE_CHOICES } from './AccountInputs.js';
import { createAccountDocument } from './accounts.queries.js';

interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly isActive: boolean;
}

const filters = [
  <SearchInput key="q" source="q" alwaysOn />,
  <SelectArrayInput key="role" source="role" label="resources.accounts.fields.role" choices={ROLE_CHOICES} />,
  <BooleanInput key="active" source="isActive" label="resources.accounts.fields.isActive" />,
];

const Roles = () => {
  const translate = useTranslate();
  const account = useRecordContext<AccountRow>();
  return <>{account?.roles.map((role) => translate(`accounts.role.${role}`)).join(', ')}</>;
};
const Active = () => {
  const account = useRecordContext<AccountRow>();
  return account ? (
    <StatusChip
      label={account.isActive ? 'accounts.active' : 'accounts.inactive'}
      tone={account.isActive ? 'success' : 'neutral'}
    />
  ) : null;
};

export const AccountList = () => {
  const translate = useTranslate();
  return (
    <ResponsiveList<AccountRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={
        <VerbButton
          label="accounts.create"
          document={createAccountDocument}
          form={<NewAccountInputs />}
          defaultValues={{ roles: [], unitIds: [] }}
          variables={(values) => ({ input: values as never })}
        />
      }
      simple={{
        primaryText: (row) => row.name,
        secondaryText: (row) => row.username,
        tertiaryText: (row) => row.roles.map((role) => translate(`accounts.role.${role}`)).join(', '),
      }}
    >
      <NameColumn source="name" />
      <Column source="username" />
      <Column source="roles" disableSort>
        <Roles />
      </Column>
      <Column source="isActive" disableSort>
        <Active />
      </Column>
    </ResponsiveList>
  );
};
