import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { LinkBase, useRecordContext, useRedirect, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { QuestionBankOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { BankInputs } from './BankInputs.js';
import { copyVersionDocument, editBankDocument } from './questions.queries.js';
import { VersionChip } from './VersionChip.js';
import { useSaid } from './words.js';

type Bank = NonNullable<QuestionBankOneQuery['record']>;

/** A bank: what it is for, and its versions. */
export const BankShow = () => (
  <ShowPage whole="viewerCan">
    <BankPage />
  </ShowPage>
);

const BankPage = () => {
  const bank = useRecordContext<Bank>();
  const said = useSaid();
  if (!bank) return null;
  const { name, nameEn, purpose, purposeEn } = bank;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={said.name(bank)} />
      <Section
        title="resources.questionBanks.fields.purpose"
        actions={
          bank.viewerCan.edit && (
            <VerbButton
              label="questions.rename"
              variant="outlined"
              document={editBankDocument}
              form={<BankInputs />}
              defaultValues={{ name, nameEn, purpose, purposeEn }}
              variables={(values) => ({ input: { ...values, id: bank.id, version: bank.version } as never })}
            />
          )
        }
      >
        <Typography>{said.purpose(bank)}</Typography>
        {bank.isStandard && (
          <Box>
            <StatusChip label="questions.standard" tone="info" />
          </Box>
        )}
      </Section>
      <Versions bank={bank} />
    </Box>
  );
};

const Versions = ({ bank: { versions } }: { readonly bank: Bank }) => {
  const translate = useTranslate();
  const format = useFormat();
  const redirect = useRedirect();
  const newest = versions.at(-1);
  const heads = ['number', 'status', 'validFrom', 'questionCount', 'source'] as const;
  return (
    <Section
      title="resources.questionBanks.fields.versions"
      actions={
        newest?.viewerCan.copy && (
          <VerbButton
            label="questions.next"
            document={copyVersionDocument}
            variables={() => ({ input: { id: newest.id, version: newest.version } })}
            success="questions.next_done"
            onSuccess={({ copyQuestionVersion }) =>
              redirect('edit', 'questionVersions', copyQuestionVersion.questionVersion.id)
            }
          />
        )
      }
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('questions.immutable')}
      </Typography>
      <TableContainer tabIndex={0} role="region" aria-label={translate('resources.questionBanks.fields.versions')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {heads.map((name) => (
                <TableCell key={name}>{translate(`resources.questionVersions.fields.${name}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {[...versions].reverse().map(({ id, number, status, validFrom, questionCount, source }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  <Link component={LinkBase} to={`/questionVersions/${id}/show`} sx={{ fontWeight: 600 }}>
                    {translate('questions.version', { number })}
                  </Link>
                </TableCell>
                <TableCell>
                  <VersionChip status={status} />
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.day(validFrom)}</TableCell>
                <TableCell>{questionCount}</TableCell>
                <TableCell sx={{ minWidth: 240 }}>{source}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
};
