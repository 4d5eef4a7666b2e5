import { Box, Link } from '@mui/material';
import { LinkBase, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { ReferenceInput, SearchInput, SelectInput } from 'ra-ui-materialui';
import type { QuestionBankListQuery } from '../../gql/graphql.js';
import { useAllowed } from '../../kernel/hooks.js';
import { NameColumn } from '../../ui/NameColumn.js';
import { Column, ResponsiveList } from '../../ui/ResponsiveList.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { BankInputs } from './BankInputs.js';
import { createBankDocument } from './questions.queries.js';
import { VersionChip } from './VersionChip.js';
import type { VersionRow } from './version.js';
import { useSaid } from './words.js';

type Bank = QuestionBankListQuery['page']['items'][number];

const filters = [<SearchInput key="q" source="q" alwaysOn />];

const Name = () => {
  const said = useSaid();
  return <>{said.name(useRecordContext<Bank>())}</>;
};

const Purpose = () => {
  const said = useSaid();
  const bank = useRecordContext<Bank>();
  if (!bank) return null;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', maxWidth: 560 }}>
      {said.purpose(bank)}
      {bank.isStandard && <StatusChip label="questions.standard" tone="info" />}
    </Box>
  );
};

const Versions = () => {
  const translate = useTranslate();
  const bank = useRecordContext<Bank>();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {bank?.versions.map(({ id, number, status }) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center', whiteSpace: 'nowrap' }}>
          <Link
            component={LinkBase}
            to={`/questionVersions/${id}/show`}
            onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
          >
            {translate('questions.version', { number })}
          </Link>
          <VersionChip status={status} />
        </Box>
      ))}
    </Box>
  );
};

/** Question banks with their versions. */
export const BankList = () => {
  const translate = useTranslate();
  const said = useSaid();
  const redirect = useRedirect();
  const create = useAllowed('createQuestionBank') && (
    <VerbButton
      label="questions.create"
      document={createBankDocument}
      form={
        <>
          <BankInputs />
          <ReferenceInput source="fromVersionId" reference="questionVersions" perPage={100}>
            <SelectInput
              label="questions.begin_with"
              helperText="questions.begin_with_help"
              optionText={({ bank, number }: VersionRow) =>
                `${said.name(bank)} · ${translate('questions.version', { number })}`
              }
              fullWidth
            />
          </ReferenceInput>
        </>
      }
      variables={(values) => ({ input: values as never })}
      onSuccess={({ createQuestionBank }) => redirect('show', 'questionBanks', createQuestionBank.questionBank.id)}
    />
  );
  return (
    <ResponsiveList<Bank>
      filters={filters}
      sort={{ field: 'name', order: 'ASC' }}
      actions={create}
      empty={{ title: 'questions.empty', body: 'questions.empty_body', action: create }}
      simple={{
        primaryText: (bank) => said.name(bank),
        secondaryText: (bank) => said.purpose(bank),
        tertiaryText: (bank) => translate('questions.version_count', { smart_count: bank.versions.length }),
      }}
    >
      <NameColumn source="name">
        <Name />
      </NameColumn>
      <Column source="purpose" disableSort>
        <Purpose />
      </Column>
      <Column source="versions" disableSort>
        <Versions />
      </Column>
    </ResponsiveList>
  );
};
