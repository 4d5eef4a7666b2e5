import { useRecordContext, useTranslate } from 'ra-core';
import { BooleanInput, SearchInput, SelectArrayInput } from 'ra-ui-materialui';
import { useAllowed } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { NewAccountInputs } from './AccountInputs.js';
import { createAccountDocument } from './accounts.queries.js';
import { ROLE_CHOICES, unitIdsOf } from './roles.js';

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
  return <>{account?.roles.map((role) => translate(`role.${role}`)).join(', ')}</>;
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

/** Who may sign in, and as what. */
export const AccountList = () => {
  const translate = useTranslate();
  const mayCreate = useAllowed('createAccount');
  return (
    <ResponsiveList<AccountRow>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      empty={{ title: 'accounts.empty' }}
      actions={
        mayCreate && (
          <VerbButton
            label="accounts.create"
            document={createAccountDocument}
            form={<NewAccountInputs />}
            defaultValues={{ roles: [], unitIds: [] }}
            variables={(values) => ({ input: { ...values, unitIds: unitIdsOf(values) } as never })}
          />
        )
      }
      simple={{
        primaryText: (row) => row.name,
        tertiaryText: (row) => (row.isActive ? '' : translate('accounts.inactive')),
        secondaryText: (row) => [row.username, ...row.roles.map((role) => translate(`role.${role}`))].join(' · '),
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
