import { Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { SanctionLevel, SanctionState } from './SanctionState.js';
import { AnnulSanctionButton, type Sanction } from './SanctionVerbs.js';

export const SanctionShow = () => (
  <ShowPage whole="viewerCan">
    <SanctionPage />
  </ShowPage>
);

/** One decided sanction with its dates; annulled ones stay. */
const SanctionPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const sanction = useRecordContext<Sanction>();
  if (!sanction) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={sanction.employee?.name ?? ''} />
      <Section title="attendance.sanction_one" actions={<SanctionState sanction={sanction} />}>
        <Details>
          <Detail label="resources.sanctions.fields.employeeId">{sanction.employee?.name}</Detail>
          <Detail label="resources.sanctions.fields.kind">{translate(`attendance.sanction.${sanction.kind}`)}</Detail>
          <Detail label="resources.sanctions.fields.level">
            <SanctionLevel level={sanction.level} />
          </Detail>
          <Detail label="resources.sanctions.fields.reference">{sanction.reference}</Detail>
          <Detail label="resources.sanctions.fields.decidedOn">{format.day(sanction.decidedOn)}</Detail>
          <Detail label="attendance.effective_from">{format.day(sanction.effectiveFrom)}</Detail>
          {(sanction.effectiveTo || sanction.level !== 'LIGHT') && (
            <Detail label="attendance.effective_until">
              {sanction.effectiveTo ? format.day(sanction.effectiveTo) : translate('attendance.no_end')}
            </Detail>
          )}
          {sanction.annulledOn && <Detail label="attendance.annulled_on">{format.day(sanction.annulledOn)}</Detail>}
        </Details>
        {sanction.viewerCan.annul && (
          <Box>
            <AnnulSanctionButton sanction={sanction} />
          </Box>
        )}
      </Section>
    </Box>
  );
};
