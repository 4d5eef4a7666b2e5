import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { SignedChip } from './GuidanceList.js';
import { ChangeGuidanceButton, ConfirmButton, type Guidance, WriteOwnButton } from './GuidanceVerbs.js';
import { PaperLink } from './PaperLink.js';
import { Sections } from './Sections.js';

export const GuidanceShow = () => (
  <ShowPage whole="viewerCan">
    <GuidancePage />
  </ShowPage>
);

/** One record of coaching or mentoring in its form, with the verbs of whoever looks at it. */
const GuidancePage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const guidance = useRecordContext<Guidance>();
  if (!guidance) return null;
  const { viewerCan } = guidance;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={guidance.employeeName} />
      <Section title={`guidance.kind.${guidance.kind}`} actions={<SignedChip confirmedAt={guidance.confirmedAt} />}>
        <Details>
          <Detail label="resources.guidanceRecords.fields.employeeName">{guidance.employeeName}</Detail>
          <Detail label="resources.guidanceRecords.fields.guideName">{guidance.guideName}</Detail>
          <Detail label="resources.guidanceRecords.fields.cycle.name">{guidance.cycle?.name}</Detail>
          <Detail label="resources.guidanceRecords.fields.heldOn">{format.day(guidance.heldOn)}</Detail>
          <Detail label="resources.guidanceRecords.fields.place">{guidance.place}</Detail>
          <Detail label="guidance.form">
            {[guidance.form && translate('guidance.format', { form: guidance.form }), guidance.article]
              .filter(Boolean)
              .join(' · ')}
          </Detail>
          <Detail label="guidance.signed_at">{format.instant(guidance.confirmedAt)}</Detail>
        </Details>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {viewerCan.record && <ChangeGuidanceButton guidance={guidance} />}
          {viewerCan.writeOwn && <WriteOwnButton guidance={guidance} />}
          {viewerCan.confirm && <ConfirmButton guidance={guidance} />}
          <PaperLink path="guidance-records" id={guidance.id} />
        </Box>
      </Section>
      <Sections parts={guidance.sections} />
    </Box>
  );
};
