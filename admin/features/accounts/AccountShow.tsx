import { Box } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { AccountInputs } from './AccountInputs.js';
import { editAccountDocument } from './accounts.queries.js';

interface Account {
  readonly id: string;
  readonly version: number;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly unitIds: readonly string[];
  readonly isActive: boolean;
  readonly isDeveloper: boolean;
  readonly updatedAt: string;
}

export const AccountShow = () => (
  <ShowBase>
    <AccountPage />
  </ShowBase>
);

const AccountPage = () => {
  const account = useRecordContext<Account>();
  const translate = useTranslate();
  const format = useFormat();
  if (!account) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Title title={account.name} />
      <Section
        title="accounts.facts"
        actions={
          <VerbButton
            label="accounts.edit"
            confirm="accounts.edit_question"
            variant="outlined"
            document={editAccountDocument}
            form={<AccountInputs />}
            defaultValues={{
              name: account.name,
              roles: [...account.roles],
              unitIds: [...account.unitIds],
              isActive: account.isActive,
              isDeveloper: account.isDeveloper,
            }}
            variables={({ name, roles, unitIds, isActive, isDeveloper, password }) => ({
              input: {
                id: account.id,
                version: account.version,
                name,
                roles,
                unitIds: unitIds ?? [],
                isActive,
                isDeveloper,
                ...(password ? { password } : {}),
              } as never,
            })}
          />
        }
      >
        <Details>
          <Detail label="resources.accounts.fields.username">{account.username}</Detail>
          <Detail label="resources.accounts.fields.name">{account.name}</Detail>
          <Detail label="resources.accounts.fields.roles">
            {account.roles.map((role) => translate(`accounts.role.${role}`)).join(', ')}
          </Detail>
          <Detail label="resources.accounts.fields.isActive">
            {translate(account.isActive ? 'accounts.active' : 'accounts.inactive')}
          </Detail>
          <Detail label="resources.accounts.fields.updatedAt">{format.instant(account.updatedAt)}</Detail>
        </Details>
      </Section>
    </Box>
  );
};
