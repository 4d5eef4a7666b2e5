import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import type { BreakGlassCaseOneQuery, OpenBreakGlassMutation } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { approveCaseDocument, closeCaseDocument, openCaseDocument, refuseCaseDocument } from './breakglass.queries.js';
import { CASE_TONES } from './caseTone.js';

type Case = NonNullable<BreakGlassCaseOneQuery['record']>;
type Author = OpenBreakGlassMutation['openBreakGlass'];

/** One case with what the viewer's office may do now. The name, once opened, lives in this page alone. */
export const CaseShow = () => (
  <ShowPage whole="viewerCan">
    <CaseView />
  </ShowPage>
);

const CaseView = () => {
  const record = useRecordContext<Case>();
  const translate = useTranslate();
  const format = useFormat();
  const [author, setAuthor] = useState<Author>();
  if (!record) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, maxWidth: 900, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={record.caseNumber} />
      {author && (
        <Alert severity="warning">
          <AlertTitle>{translate('breakglass.author')}</AlertTitle>
          <Typography sx={{ fontWeight: 600 }}>
            {[author.authorName, author.authorNip && format.nip(author.authorNip)].filter(Boolean).join(' · ')}
          </Typography>
          {translate('breakglass.author_note')}
        </Alert>
      )}
      <Section
        title={record.caseNumber}
        actions={<StatusChip label={`breakglass.state.${record.state}`} tone={CASE_TONES[record.state]} />}
      >
        <Details>
          <Detail label="resources.breakGlassCases.fields.ground">
            {translate(`breakglass.ground.${record.ground}`)}
          </Detail>
          <Detail label="resources.breakGlassCases.fields.approvalCount">
            {translate('breakglass.of_two', { count: record.approvalCount })}
          </Detail>
          <Detail label="breakglass.about">{record.ratee?.name}</Detail>
          <Detail label="breakglass.silent_until">{record.silentUntil && format.day(record.silentUntil)}</Detail>
          <Detail label="breakglass.opened_at">{record.openedAt && format.instant(record.openedAt)}</Detail>
          <Detail label="breakglass.reason" wide>
            {record.reason}
          </Detail>
          <Detail label="breakglass.fragment" wide>
            {record.fragment}
          </Detail>
        </Details>
        <CaseVerbs record={record} onOpen={setAuthor} />
      </Section>
    </Box>
  );
};

const CaseVerbs = ({ record, onOpen }: { readonly record: Case; readonly onOpen: (author: Author) => void }) => {
  const translate = useTranslate();
  const { viewerCan } = record;
  const variables = () => ({ input: { caseId: record.id, version: record.version } });
  const waits = ['REQUESTED', 'FIRST_APPROVED', 'APPROVED'].includes(record.state);
  if (!Object.values(viewerCan).some(Boolean))
    return waits ? <Alert severity="info">{translate('breakglass.waits')}</Alert> : null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {viewerCan.approve && (
        <VerbButton
          label="breakglass.approve"
          confirm="breakglass.approve_question"
          document={approveCaseDocument}
          variables={variables}
        />
      )}
      {viewerCan.refuse && (
        <VerbButton
          label="breakglass.refuse"
          confirm="breakglass.refuse_question"
          variant="outlined"
          color="warning"
          document={refuseCaseDocument}
          variables={variables}
        />
      )}
      {viewerCan.open && (
        <VerbButton
          label="breakglass.open"
          confirm="breakglass.open_question"
          color="error"
          document={openCaseDocument}
          variables={variables}
          onSuccess={({ openBreakGlass }) => onOpen(openBreakGlass)}
        />
      )}
      {viewerCan.close && (
        <VerbButton label="breakglass.close" variant="outlined" document={closeCaseDocument} variables={variables} />
      )}
    </Box>
  );
};
