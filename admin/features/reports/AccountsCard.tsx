import { Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { accountCountsDocument } from './reports.queries.js';

/** For the administrator: how many accounts there are, and who holds which role. No results, no people's data. */
export const AccountsCard = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="reports.accounts.title">
      <Loaded of={useDocument(accountCountsDocument, {})}>
        {(counts) => (
          <>
            <Details>
              <Detail label="reports.accounts.active">{format.number(counts.active.total)}</Detail>
              <Detail label="reports.accounts.inactive">{format.number(counts.inactive.total)}</Detail>
              <Detail label="role.PERSONNEL_OFFICER">{format.number(counts.personnelOfficers.total)}</Detail>
              <Detail label="role.UNIT_OFFICER">{format.number(counts.unitOfficers.total)}</Detail>
              <Detail label="role.AUDITOR">{format.number(counts.auditors.total)}</Detail>
              <Detail label="role.ADMINISTRATOR">{format.number(counts.administrators.total)}</Detail>
            </Details>
            <Box>
              <Button component={LinkBase} to="/accounts" variant="outlined" size="small">
                {translate('reports.accounts.open')}
              </Button>
            </Box>
          </>
        )}
      </Loaded>
    </Section>
  );
};
