import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { AccountInputs } from './AccountInputs.js';
import { editAccountDocument } from './accounts.queries.js';
import { unitIdsOf } from './roles.js';
import { UnitNames } from './UnitNames.js';

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
  readonly employee?: { readonly id: string; readonly name: string } | null;
}

/** One account: who it is, what it may, and the one verb that changes it. */
export const AccountShow = () => (
  <ShowPage whole="version">
    <AccountPage />
  </ShowPage>
);

const AccountPage = () => {
  const account = useRecordContext<Account>();
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
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
            variables={({ password, ...values }) => ({
              input: {
                id: account.id,
                version: account.version,
                ...values,
                unitIds: unitIdsOf(values),
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
            {account.roles.map((role) => translate(`role.${role}`)).join(', ')}
          </Detail>
          {account.roles.includes('UNIT_OFFICER') && (
            <Detail label="resources.accounts.fields.unitIds">
              <UnitNames ids={account.unitIds} />
            </Detail>
          )}
          <Detail label="resources.accounts.fields.employeeId">
            {account.employee && (
              <Link component={LinkBase} to={path({ resource: 'employees', type: 'show', id: account.employee.id })}>
                {account.employee.name}
              </Link>
            )}
          </Detail>
          <Detail label="resources.accounts.fields.isActive">
            {translate(account.isActive ? 'accounts.active' : 'accounts.inactive')}
          </Detail>
          <Detail label="resources.accounts.fields.isDeveloper">
            {translate(account.isDeveloper ? 'accounts.yes' : 'accounts.no')}
          </Detail>
          <Detail label="resources.accounts.fields.updatedAt">{format.instant(account.updatedAt)}</Detail>
        </Details>
      </Section>
    </Box>
  );
};
