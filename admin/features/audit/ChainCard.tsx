import { Alert, Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { auditVerificationDocument } from './audit.queries.js';

/** For the auditor: whether the hash chain of the log fits from end to end. Checked anew when asked. */
export const ChainCard = ({ isBesideList = false }: { readonly isBesideList?: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const found = useDocument(auditVerificationDocument, {});
  return (
    <Section
      title="audit.chain"
      actions={
        <Box sx={{ display: 'flex', gap: 1 }}>
          {!isBesideList && (
            <Button component={LinkBase} to="/auditEntries" variant="outlined" size="small">
              {translate('audit.open')}
            </Button>
          )}
          <Button variant="outlined" size="small" disabled={found.isFetching} onClick={() => void found.refetch()}>
            {translate('audit.verify')}
          </Button>
        </Box>
      }
    >
      <Loaded of={found} height={56}>
        {({ auditVerification: { isIntact, entries, firstBrokenSequence } }) =>
          isIntact ? (
            <Alert severity="success">{translate('audit.intact', { entries: format.number(entries) })}</Alert>
          ) : (
            <Alert severity="error">
              {translate('audit.broken', { sequence: format.number(firstBrokenSequence) })}
            </Alert>
          )
        }
      </Loaded>
    </Section>
  );
};
