import { Alert, Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { WrittenChip } from './CounsellingList.js';
import { type Counselling, WriteCounsellingButton } from './GuidanceVerbs.js';
import { PaperLink } from './PaperLink.js';
import { Sections } from './Sections.js';

export const CounsellingShow = () => (
  <ShowPage whole="viewerCan">
    <CounsellingPage />
  </ShowPage>
);

/** One confidential record; the counsellor writes it, its parties and whoever must receive it read it. */
const CounsellingPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const record = useRecordContext<Counselling>();
  if (!record) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={record.employeeName} />
      <Alert severity="info">
        {translate(
          record.kind === 'BEHAVIOUR_REPORT'
            ? 'guidance.goes_to.BEHAVIOUR_REPORT'
            : `guidance.goes_to.${record.counsellorKind}`,
        )}
      </Alert>
      <Section title={`guidance.kind.${record.kind}`} actions={<WrittenChip isWritten={record.isWritten} />}>
        <Details>
          <Detail label="resources.counsellingRecords.fields.employeeName">{record.employeeName}</Detail>
          <Detail label="resources.counsellingRecords.fields.guideName">{record.guideName}</Detail>
          {record.kind === 'COUNSELLING' && (
            <Detail label="resources.counsellingRecords.fields.counsellorKind">
              {translate(`guidance.counsellor.${record.counsellorKind}`)}
            </Detail>
          )}
          <Detail label="resources.counsellingRecords.fields.cycleId">{record.cycle?.name}</Detail>
          <Detail label="resources.counsellingRecords.fields.heldOn">{format.day(record.heldOn)}</Detail>
          <Detail label="resources.guidanceRecords.fields.place">{record.place}</Detail>
          <Detail label="guidance.form">
            {[record.form && translate('guidance.format', { form: record.form }), record.article]
              .filter(Boolean)
              .join(' · ')}
          </Detail>
        </Details>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {record.viewerCan.write && <WriteCounsellingButton record={record} />}
          {record.form && <PaperLink path="counselling-records" id={record.id} />}
        </Box>
      </Section>
      {record.isWritten && <Sections parts={record.sections} />}
    </Box>
  );
};
